import { Fragment } from 'preact';
import { outsideIn } from '../../core/scenario/idents.ts';
import type { Path } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { otherThan } from '../../text/words.ts';
import { Switch } from '../../parts/Fields.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { drawnRooms, RoomPicture } from '../beside/RoomPicture.tsx';
import { FieldOf } from '../form/FieldOf.tsx';
import { useNaming } from '../form/naming.ts';
import { fieldAt } from '../form/shape.ts';
import { read, usePen } from '../pen.ts';
import { fieldsOfStep } from './steps.ts';

export function StoryStep() {
  return (
    <>
      {fieldsOfStep('story').map((name) => (
        <Fragment key={name}>
          {name === 'room' ? <RoomPick path={[name]} /> : <FieldOf field={fieldAt(name)} path={[name]} />}
          {name === 'title' && <BothLanguages />}
        </Fragment>
      ))}
    </>
  );
}

/** One language is enough; who wants two gets a second field with every text. */
function BothLanguages() {
  const { both, setBoth, language } = usePen();
  const words = editorWords(useLanguage());
  return setBoth ? <Switch name={words.alsoIn[otherThan(language)]} hint={words.alsoHint} on={both} onChange={setBoth} /> : null;
}

function RoomPick({ path }: { readonly path: Path }) {
  const pen = usePen();
  const naming = useNaming();
  const words = editorWords(useLanguage());
  const now = read(pen, path) ?? 'workshop';
  const outside = outsideIn(pen.value);
  return (
    <fieldset class="field pictures" data-path="room">
      <legend class="field-name">{words.fields['room']}</legend>
      {drawnRooms.map((id) => (
        <label key={id} class="picture">
          <input type="radio" name="room" checked={id === now} onChange={() => pen.change('room', (sheet) => sheet.set(path, id))} />
          <span class="frame"><RoomPicture room={id} outside={outside} /></span>
          <span class="name">{naming.choice(id)}</span>
        </label>
      ))}
    </fieldset>
  );
}
