import { fieldsOf, itemsOf } from '../../core/scenario/idents.ts';
import type { Path } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { FieldOf, Shaped } from '../form/FieldOf.tsx';
import { List } from '../form/List.tsx';
import { fieldAt } from '../form/shape.ts';
import { usePen } from '../pen.ts';
import { lookOf } from './PeopleStep.tsx';

/** Why they want what they want, and how the player can find out. */
export function FactsStep() {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const { shell } = useWords();
  const members = itemsOf(fieldsOf(pen.value)['members']);
  const facts = fieldAt('facts');
  return (
    <>
      {members.map((member, j) => {
        const path: Path = ['members', j];
        return (
          <section key={j} class="item open" aria-label={pen.names.members[j]?.label ?? ''}>
            <h3 class="who-head"><Avatar look={lookOf(member, j)} name={pen.names.members[j]?.label ?? ''} size={44} />{pen.names.members[j]?.label}</h3>
            {['position', 'interest', 'batnaText'].map((name) => <FieldOf key={name} field={fieldAt('members', name)} path={[...path, name]} />)}
          </section>
        );
      })}
      <section class="item open"><h3>{shell.you}</h3><FieldOf field={fieldAt('player', 'batnaText')} path={['player', 'batnaText']} /></section>
      {facts.shape.kind === 'list' && (
        <List path={['facts']} label={words.fields['facts'] ?? ''} help="" shape={facts.shape} inner={Shaped}
          start={() => ({ about: pen.names.members[0]?.id ?? 'account', topic: pen.names.issues[0]?.id ?? 'time', depth: 2, text: '' })} />
      )}
      <FieldOf field={fieldAt('prep')} path={['prep']} />
    </>
  );
}
