import { fieldsOf, itemsOf, keysOf, usualTopics, wordOf } from '../../core/scenario/idents.ts';
import type { Path } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { FieldOf, Shaped } from '../form/FieldOf.tsx';
import { List } from '../form/List.tsx';
import { fieldAt, type Shape } from '../form/shape.ts';
import { TextField } from '../form/TextField.tsx';
import { PenContext, read, usePen } from '../pen.ts';
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
        <List path={['facts']} label={words.fields['facts'] ?? ''} help="" shape={{ ...facts.shape, item: inTeachersOrder(facts.shape.item) }} inner={Shaped}
          start={() => ({ about: pen.names.members[0]?.id ?? 'account', topic: pen.names.issues[0]?.id ?? 'time', depth: 2, text: '' })} />
      )}
      <TopicNames />
      <FieldOf field={fieldAt('prep')} path={['prep']} />
    </>
  );
}

/** First what is told, then who and how; the short name, for who reads the text, comes last. */
const factOrder: readonly string[] = ['text', 'about', 'topic', 'depth', 'rumour', 'truth', 'prep', 'source', 'enough', 'byEvent', 'reveals'];
function inTeachersOrder(shape: Shape): Shape {
  if (shape.kind !== 'group') return shape;
  const place = (name: string): number => (factOrder.includes(name) ? factOrder.indexOf(name) : factOrder.length);
  return { ...shape, fields: [...shape.fields].sort((one, other) => place(one.name) - place(other.name)) };
}

/** A topic that only facts know is a word of the author's own: the player sees it by a name. */
function TopicNames() {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const known = [...pen.names.issues.map(({ id }) => id), ...usualTopics];
  const facts = itemsOf(fieldsOf(pen.value)['facts']).map((fact) => wordOf(fieldsOf(fact)['topic']) ?? '');
  const own = [...new Set([...facts, ...keysOf(read(pen, ['topics']))])].filter((topic) => topic !== '' && !known.includes(topic));
  const making = { ...pen, change: (what: string, act: Parameters<typeof pen.change>[1]) => pen.change(what, (sheet) => act(read({ ...pen, value: sheet.value }, ['topics']) === undefined ? sheet.set(['topics'], {}) : sheet)) };
  if (own.length === 0) return null;
  return (
    <PenContext.Provider value={making}>
      <fieldset class="list" data-path="topics">
        <legend class="field-name">{words.fields['topics']}</legend>
        {own.map((topic) => <TextField key={topic} path={['topics', topic]} label={topic} />)}
      </fieldset>
    </PenContext.Provider>
  );
}
