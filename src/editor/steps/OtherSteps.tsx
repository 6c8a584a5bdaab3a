import { useState } from 'preact/hooks';
import { fieldsOf, itemsOf, usualTopics } from '../../core/scenario/idents.ts';
import { pathText, type Path } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Pick } from '../../parts/Fields.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { FieldOf, Shaped } from '../form/FieldOf.tsx';
import { List } from '../form/List.tsx';
import { useNaming } from '../form/naming.ts';
import { fieldAt } from '../form/shape.ts';
import { PenContext, read, usePen } from '../pen.ts';
import { lookOf } from './PeopleStep.tsx';
import { fieldsOfStep } from './steps.ts';

/** The dials and the rules. Who listens to whom is for who reads the text. */
export function DialsStep() {
  const pen = usePen();
  return <>{fieldsOfStep('dials').filter((name) => name !== 'network' || read(pen, [name]) !== undefined).map((name) => <FieldOf key={name} field={fieldAt(name)} path={[name]} />)}</>;
}

export function TextsStep() {
  const pen = usePen();
  const [open, setOpen] = useState(0);
  return (
    <>
      {itemsOf(fieldsOf(pen.value)['members']).map((member, j) => (
        <details key={j} class="item person" data-path={pathText(['members', j])} open={open === j} onToggle={(event) => { if (event.currentTarget.open !== (open === j)) setOpen(event.currentTarget.open ? j : -1); }}>
          <summary><Avatar look={lookOf(member, j)} name={pen.names.members[j]?.label ?? ''} size={48} /><span class="person-name"><b>{pen.names.members[j]?.label}</b></span></summary>
          {open === j && <Speech path={['members', j]} />}
        </details>
      ))}
    </>
  );
}

/** First lines, and per topic what is asked, hinted and told. */
function Speech({ path }: { readonly path: Path }) {
  const pen = usePen();
  const naming = useNaming();
  const words = editorWords(useLanguage());
  const topics = [...pen.names.issues, ...usualTopics.map((id) => ({ id, label: naming.choice(id) }))];
  const [topic, setTopic] = useState(topics[0]?.id ?? 'time');
  const at: Path = [...path, 'lines', topic];
  // The groups around a line are made when the first line is written.
  const making = { ...pen, change: (what: string, act: Parameters<typeof pen.change>[1]) => pen.change(what, (sheet) => {
    const lines = read({ ...pen, value: sheet.value }, [...path, 'lines']) === undefined ? sheet.set([...path, 'lines'], {}) : sheet;
    return act(read({ ...pen, value: lines.value }, at) === undefined ? lines.set(at, {}) : lines);
  }) };
  const opening = fieldAt('members', 'opening');
  return (
    <>
      {opening.shape.kind === 'list' && <List path={[...path, 'opening']} label={words.fields['opening'] ?? ''} help="" shape={opening.shape} inner={Shaped} />}
      <Pick name={words.fields['lines'] ?? ''} value={topic} options={topics.map(({ id, label }) => ({ value: id, label }))} onChange={setTopic} />
      <PenContext.Provider value={making}>
        {['question', 'hint', 'fact'].map((kind) => {
          const field = fieldAt('members', 'lines', kind);
          return field.shape.kind === 'list' && <List key={`${topic}-${kind}`} path={[...at, kind]} label={words.fields[kind] ?? kind} help="" shape={field.shape} inner={Shaped} />;
        })}
      </PenContext.Provider>
      {read(pen, [...path, 'reactions']) !== undefined && <FieldOf field={fieldAt('members', 'reactions')} path={[...path, 'reactions']} />}
    </>
  );
}
