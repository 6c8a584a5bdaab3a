import { useState } from 'preact/hooks';
import { fieldsOf, firstText, itemsOf, wordOf } from '../../core/scenario/idents.ts';
import { pathText, type Path } from '../../core/scenario/problem.ts';
import { goesWith, looks } from '../../core/scenario/defaults.ts';
import { addMember, move, pin, removeMember } from '../../core/scenario/mending/reshape.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Pick } from '../../parts/Fields.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { Box, Wrong } from '../form/Box.tsx';
import { asPronoun, FacePick } from '../form/FacePick.tsx';
import { ChoicesField, FieldOf } from '../form/FieldOf.tsx';
import { useNaming } from '../form/naming.ts';
import { fieldAt } from '../form/shape.ts';
import { useTyped } from '../form/useTyped.ts';
import { read, readText, usePen } from '../pen.ts';
import { elsewhere } from './steps.ts';

const MOST = 6;
const usual = ['name', 'job', 'pronoun', 'look', 'temperament', 'roles'] as const;

/** The drawing that somebody gets who has none of their own. */
export function lookOf(member: unknown, at: number): string {
  const { look, pronoun } = fieldsOf(member);
  const drawings = looks[asPronoun(pronoun)];
  return wordOf(look) ?? drawings[at % drawings.length] ?? 'mark';
}

export function PeopleStep() {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const members = itemsOf(read(pen, ['members']));
  const [open, setOpen] = useState(0);
  return (
    <>
      {members.map((member, j) => <Person key={j} member={member} at={j} count={members.length} open={open === j} onOpen={(is) => setOpen(is ? j : -1)} />)}
      <Wrong path={['members']} />
      {members.length < MOST && <Button icon="colleague" onPress={() => { pen.change('', (sheet) => addMember(sheet, words.newPerson)); setOpen(members.length); pen.lead(['members', members.length, 'name']); }}>{words.addPerson}</Button>}
    </>
  );
}

function Person({ member, at, count, open, onOpen }: { readonly member: unknown; readonly at: number; readonly count: number; readonly open: boolean; readonly onOpen: (open: boolean) => void }) {
  const pen = usePen();
  const language = useLanguage();
  const words = editorWords(language);
  const path: Path = ['members', at];
  const name = firstText(fieldsOf(member)['name']) || words.personOf(at + 1);
  const member0 = fieldAt('members').shape;
  const fields = member0.kind === 'list' && member0.item.kind === 'group' ? member0.item.fields : [];
  const rest = fields.filter((field) => field.name !== 'id' && !(usual as readonly string[]).includes(field.name) && !elsewhere.includes(field.name));
  return (
    <details class="item person" data-path={pathText(path)} open={open} onToggle={(event) => { if (event.currentTarget.open !== open) onOpen(event.currentTarget.open); }}>
      <summary><Avatar look={lookOf(member, at)} name={name} size={56} /><span class="person-name"><b>{name}</b><span class="muted">{readText(fieldsOf(member)['job'], language)}</span></span></summary>
      <span class="item-keys">
        {at > 0 && <IconButton icon="arrow-up" label={words.up(name)} onPress={() => pen.change('', (sheet) => move(sheet, ['members'], at, -1))} />}
        {at < count - 1 && <IconButton icon="arrow-down" label={words.down(name)} onPress={() => pen.change('', (sheet) => move(sheet, ['members'], at, 1))} />}
        {count > 1 && <IconButton icon="close" label={words.remove(name)} onPress={() => pen.change('', (sheet) => removeMember(sheet, at))} />}
      </span>
      {open && (
        <>
          <NameField path={[...path, 'name']} at={at} />
          <FieldOf field={fieldAt('members', 'job')} path={[...path, 'job']} />
          <PronounField path={path} />
          <FacePick name={`look-${at}`} place={pathText([...path, 'look'])} pronoun={asPronoun(fieldsOf(member)['pronoun'])} now={lookOf(member, at)} onPick={(look) => pen.change(`${path.join('.')}.look`, (sheet) => sheet.set([...path, 'look'], look))} />
          <Wrong path={[...path, 'look']} />
          <FieldOf field={fieldAt('members', 'temperament')} path={[...path, 'temperament']} />
          <Roles path={[...path, 'roles']} />
          <details class="more-fields"><summary>{words.moreFields}</summary>{rest.map((field) => <FieldOf key={field.name} field={field} path={[...path, field.name]} />)}</details>
        </>
      )}
    </details>
  );
}

/** The name by which others point to somebody stays when the name in words changes. */
function NameField({ path, at }: { readonly path: Path; readonly at: number }) {
  const pen = usePen();
  const naming = useNaming();
  const id = `field-${path.join('-')}`;
  return (
    <div class="field" data-path={pathText(path)}>
      <label class="field-name" for={id}>{naming.field(path, 'name')}</label>
      <input id={id} type="text" maxLength={80} {...useTyped(wordOf(read(pen, path)) ?? '', (next) => pen.change(path.join('.'), (sheet) => pin(sheet, 'members', at).set(path, next)))} />
      <Wrong path={path} />
    </div>
  );
}

function Roles({ path }: { readonly path: Path }) {
  const naming = useNaming();
  const { shape } = fieldAt('members', 'roles');
  const choices = shape.kind === 'list' && shape.item.kind === 'choice' ? shape.item.choices : [];
  return <ChoicesField path={path} label={naming.field(path, 'roles')} help="" choices={choices} />;
}

/** Another pronoun takes a drawing along that no longer goes with it. */
function PronounField({ path }: { readonly path: Path }) {
  const pen = usePen();
  const naming = useNaming();
  const words = editorWords(useLanguage());
  const write = (next: string): void => pen.change('', (sheet) => {
    const named = next === '' ? sheet.remove([...path, 'pronoun']) : sheet.set([...path, 'pronoun'], next);
    const look = wordOf(read({ ...pen, value: named.value }, [...path, 'look']));
    return look === undefined || goesWith(look, asPronoun(next)) ? named : named.remove([...path, 'look']);
  });
  return (
    <Box path={[...path, 'pronoun']} label="" help="">
      <Pick name={naming.field(path, 'pronoun')} value={wordOf(read(pen, [...path, 'pronoun'])) ?? ''} options={[{ value: '', label: words.standard }, ...(['she', 'he', 'they'] as const).map((value) => ({ value, label: naming.choice(value) }))]} onChange={write} />
    </Box>
  );
}
