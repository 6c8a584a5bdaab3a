import { fieldsOf, wordOf } from '../../core/scenario/idents.ts';
import { pathText, type Path } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { inLanguage } from '../../text/words.ts';
import { LinkButton } from '../../parts/Button.tsx';
import { Pick } from '../../parts/Fields.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { read, usePen } from '../pen.ts';
import { Box, Wrong } from './Box.tsx';
import { FieldIn, type Inner } from './FieldIn.tsx';
import { useNaming } from './naming.ts';
import type { Field, Shape } from './shape.ts';

interface Plain {
  readonly path: Path;
  readonly label: string;
  readonly help: string;
  readonly inner: Inner;
}

/** Fields that belong together. One that may be left out opens when the author asks for it. */
export function Group({ path, label, help, inner, fields, required }: Plain & { readonly fields: readonly Field[]; readonly required: boolean }) {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const there = read(pen, path) !== undefined;
  return (
    <fieldset class="group" data-path={pathText(path)}>
      <legend class="field-name">{label}</legend>
      {help !== '' && <p class="field-help">{help}</p>}
      {there || required
        ? fields.map((field) => <FieldIn key={field.name} field={field} path={[...path, field.name]} inner={inner} />)
        : <LinkButton aria-label={`${label}: ${words.add}`} onPress={() => { pen.change(path.join('.'), (sheet) => sheet.set(path, {})); pen.lead(path); }}>+ {words.add}</LinkButton>}
      {there && !required && path.length > 1 && <LinkButton aria-label={words.remove(label)} onPress={() => pen.change(path.join('.'), (sheet) => sheet.remove(path))}>{words.remove(label)}</LinkButton>}
      <Wrong path={path} />
    </fieldset>
  );
}

/** One of some groups; choosing another keeps the fields that both know. */
export function OneOf({ path, label, help, inner, shape, required }: Plain & { readonly shape: Extract<Shape, { kind: 'oneOf' }>; readonly required: boolean }) {
  const pen = usePen();
  const naming = useNaming();
  const language = useLanguage();
  const words = editorWords(language);
  const value = fieldsOf(read(pen, path));
  const kind = wordOf(value[shape.by]) ?? '';
  const group = shape.groups.find((candidate) => candidate.value === kind);
  const choose = (next: string): void => {
    const known = shape.groups.find((candidate) => candidate.value === next)?.fields ?? [];
    const kept = Object.fromEntries(Object.entries(value).filter(([name]) => known.some((field) => field.name === name)));
    pen.change(path.join('.'), (sheet) => (next === '' ? sheet.remove(path) : sheet.set(path, { [shape.by]: next, ...kept })));
  };
  const name = String(path[path.length - 1]);
  const options = shape.groups.map(({ value: id }) => ({ value: id, label: naming.choice(`${name}.${id}`) === `${name}.${id}` ? naming.choice(id) : naming.choice(`${name}.${id}`) }));
  return (
    <div class="group" data-path={pathText(path)}>
      <Box path={[...path, shape.by]} label="" help={group ? inLanguage(group.help, language) : help}>
        <Pick name={label} value={kind} options={[...(required && kind !== '' ? [] : [{ value: '', label: words.standard }]), ...options]} onChange={choose} />
      </Box>
      {group?.fields.map((field) => <FieldIn key={field.name} field={field} path={[...path, field.name]} inner={inner} />)}
      <Wrong path={path} />
    </div>
  );
}

/** A short form and a longer one: the one that is there, and a way to the other. */
export function Either({ path, label, help, inner: Shown, shapes }: Plain & { readonly shapes: readonly Shape[] }) {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const given = read(pen, path);
  const longer = typeof given === 'object' && given !== null;
  const shape = shapes.find((candidate) => (candidate.kind === 'group') === longer) ?? shapes[0] ?? { kind: 'other' };
  const group = shapes.find((candidate) => candidate.kind === 'group');
  const swap = (): void => pen.change(path.join('.'), (sheet) => (longer ? sheet.remove(path) : sheet.set(path, Object.fromEntries(group?.kind === 'group' ? group.fields.map((field) => [field.name, typeof given === 'number' ? given : 50]) : []))));
  return (
    <div class="either">
      <Shown shape={shape} path={path} label={label} help={help} required={longer} />
      {group && <LinkButton aria-label={`${label}: ${longer ? words.oneSide : words.bothSides}`} onPress={swap}>{longer ? words.oneSide : words.bothSides}</LinkButton>}
    </div>
  );
}
