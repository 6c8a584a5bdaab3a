import { itemsOf, numberOf, wordOf } from '../../core/scenario/idents.ts';
import type { Path } from '../../core/scenario/problem.ts';
import { levelOr } from '../../core/scenario/format/level.ts';
import { levelWords } from '../../core/scenario/format/schema-parts.ts';
import { usualLevel } from '../../core/scenario/reading/usual-level.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Pick, Switch } from '../../parts/Fields.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { fieldId, type Named, type Names, read, usePen } from '../pen.ts';
import { Box } from './Box.tsx';
import { FieldIn, type ShapedProps } from './FieldIn.tsx';
import { Either, Group, OneOf } from './Groups.tsx';
import { List, Table } from './List.tsx';
import { useNaming } from './naming.ts';
import type { Field } from './shape.ts';
import { TextField } from './TextField.tsx';
import { useTyped } from './useTyped.ts';

/** Texts that need more than one line. */
const long: readonly string[] = ['story', 'goal', 'theory', 'position', 'interest', 'batnaText', 'text', 'truth', 'line', 'opening', 'question', 'hint', 'fact', 'trades'];

/** Left out, these do not hold at all: there is no usual number. */
const bounds: readonly string[] = ['atLeast', 'atMost'];

/** Any field of the format, by its shape. Where a part of the format wants a better form, a step shows one of its own. */
export const FieldOf = ({ field, path }: { readonly field: Field; readonly path: Path }) => <FieldIn field={field} path={path} inner={Shaped} />;

export function Shaped({ shape, path, label, help, required, example }: ShapedProps) {
  const shared = { path, label, help };
  const nested = { ...shared, inner: Shaped };
  switch (shape.kind) {
    case 'text': return <TextField {...shared} required={required} long={long.includes(String(path.findLast((step) => typeof step === 'string'))) || path.includes('reactions')} />;
    case 'level': return <LevelField {...shared} />;
    case 'whole': return <WholeField {...shared} least={shape.least} most={shape.most} required={required} />;
    case 'flag': return <FlagField {...shared} />;
    case 'choice': return <ChoiceField {...shared} choices={shape.choices} required={required} />;
    case 'words': return <WordsField {...shared} most={shape.most} required={required} />;
    case 'name': return <NameField {...shared} required={required} />;
    case 'group': return <Group {...nested} fields={shape.fields} required={required} />;
    case 'list': return <List {...nested} shape={shape} />;
    case 'table': return <Table {...nested} item={shape.item} />;
    case 'oneOf': return <OneOf {...nested} shape={shape} required={required} />;
    case 'either': return <Either {...nested} shapes={shape.shapes} />;
    case 'other': return <Raw {...shared} example={example} />;
  }
}

/** A part that no form is made for: it is read here, and changed in the text. */
function Raw({ path, label, help, example }: Plain & { readonly example: unknown }) {
  const pen = usePen();
  return <Box {...{ path, label, help }}><code class="raw">{JSON.stringify(read(pen, path) ?? example)}</code></Box>;
}

interface Plain {
  readonly path: Path;
  readonly label: string;
  readonly help: string;
}

/** 0 to 100, or nothing: then the built-in number holds. */
export function LevelField({ path, label, help }: Plain) {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const given = read(pen, path);
  const set = typeof given === 'number' || (typeof given === 'string' && given in levelWords);
  const value = set ? levelOr(given as number | keyof typeof levelWords, 50) : usualLevel(pen.value, path);
  const shown = set ? (typeof given === 'string' ? `${words.choices[given] ?? given} (${value})` : String(value)) : words.standardOf(value);
  return (
    <Box {...{ path, label, help }} htmlFor={fieldId(path)}>
      <span class={set ? 'level' : 'level unset'}>
        <input id={fieldId(path)} type="range" min={0} max={100} step={1} value={String(value)} aria-valuetext={shown} style={{ '--at': `${value}%` }} onInput={(event) => { const next = Number(event.currentTarget.value); pen.change(path.join('.'), (sheet) => sheet.set(path, next)); }} />
        <output aria-hidden="true">{shown}</output>
        {set && <button type="button" class="link-button small" aria-label={`${label}: ${words.standardBack}`} onClick={() => pen.change(path.join('.'), (sheet) => sheet.remove(path))}>{words.standardBack}</button>}
      </span>
    </Box>
  );
}

function WholeField({ path, label, help, least, most, required }: Plain & { readonly least: number; readonly most: number; readonly required: boolean }) {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const given = read(pen, path);
  const write = (text: string): void => {
    const number = Number(text);
    pen.change(path.join('.'), (sheet) => (text.trim() === '' ? (required ? sheet : sheet.remove(path)) : Number.isFinite(number) ? sheet.set(path, number) : sheet));
  };
  return (
    <Box {...{ path, label, help }} htmlFor={fieldId(path)}>
      <input id={fieldId(path)} type="number" class="short" min={least} max={most} placeholder={required ? '' : bounds.includes(String(path[path.length - 1])) ? '—' : words.standard} {...useTyped(String(numberOf(given) ?? ''), write)} />
    </Box>
  );
}

function FlagField({ path, label, help }: Plain) {
  const pen = usePen();
  const on = read(pen, path) === true || (path[path.length - 1] === 'present' && read(pen, path) === undefined);
  return <Box {...{ path, label: '', help: '' }}><Switch name={label} hint={help} on={on} onChange={(next) => pen.change(path.join('.'), (sheet) => sheet.set(path, next))} /></Box>;
}

function ChoiceField({ path, label, help, choices, required }: Plain & { readonly choices: readonly string[]; readonly required: boolean }) {
  const pen = usePen();
  const naming = useNaming();
  return <PickField {...{ path, label, help, required }} value={wordOf(read(pen, path)) ?? ''} options={choices.map((choice) => ({ id: choice, label: naming.choice(choice) }))} />;
}

function PickField({ path, label, help, required, value, options }: Plain & { readonly required: boolean; readonly value: string; readonly options: readonly Named[] }) {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const known = options.some((option) => option.id === value);
  const list = [...(required && value !== '' ? [] : [{ value: '', label: words.standard }]), ...(known || value === '' ? [] : [{ value, label: value }]), ...options.map(({ id, label: name }) => ({ value: id, label: name }))];
  return (
    <Box path={path} label="" help={help}>
      <Pick name={label} value={value} options={list} onChange={(next) => pen.change(path.join('.'), (sheet) => (next === '' ? sheet.remove(path) : sheet.set(path, next)))} />
    </Box>
  );
}

function WordsField({ path, label, help, most, required }: Plain & { readonly most: number; readonly required: boolean }) {
  const pen = usePen();
  const write = (word: string): void => pen.change(path.join('.'), (sheet) => (word === '' && !required ? sheet.remove(path) : sheet.set(path, word)));
  return (
    <Box {...{ path, label, help }} htmlFor={fieldId(path)}>
      <input id={fieldId(path)} type="text" maxLength={most} {...useTyped(wordOf(read(pen, path)) ?? '', write)} />
    </Box>
  );
}

/** To what a name may point, by the field in which it stands. */
const pointsTo: Readonly<Record<string, readonly (keyof Names | 'abouts' | 'topics')[]>> = {
  decider: ['members'], successor: ['members'], veto: ['members'], member: ['members'], roles: ['members'], about: ['members', 'abouts'], topic: ['issues', 'topics'], issue: ['issues'], needs: ['facts'], fact: ['facts'], source: ['sources'],
};

/** A name is chosen from what is there; a word of the author's own is kept. */
function NameField({ path, label, help, required }: Plain & { readonly required: boolean }) {
  const pen = usePen();
  const naming = useNaming();
  const field = String(path.findLast((step) => typeof step === 'string'));
  const kinds = pointsTo[field];
  const fixed = (list: readonly string[]): Named[] => list.map((id) => ({ id, label: naming.choice(id) }));
  // A source without a name of its own goes by what kind it is.
  const named = (list: readonly Named[]): Named[] => list.map(({ id, label: given }) => ({ id, label: given === id ? naming.choice(id) : given }));
  if (!kinds) return <WordsField {...{ path, label, help, required }} most={40} />;
  const options = kinds.flatMap((kind) => (kind === 'abouts' ? fixed(['own', 'account', 'decision']) : kind === 'topics' ? fixed(['alternative', 'time', 'decision']) : named(pen.names[kind])));
  return <PickField {...{ path, label, help, required }} value={wordOf(read(pen, path)) ?? ''} options={options} />;
}

/** Several fixed words: roles. */
export function ChoicesField({ path, label, help, choices }: Plain & { readonly choices: readonly string[] }) {
  const pen = usePen();
  const naming = useNaming();
  const given = itemsOf(read(pen, path)).map(String);
  const flip = (choice: string, on: boolean): void => {
    const next = on ? [...given, choice] : given.filter((one) => one !== choice);
    pen.change(path.join('.'), (sheet) => (next.length === 0 ? sheet.remove(path) : sheet.set(path, next)));
  };
  return (
    <Box path={path} label="" help={help}>
      <fieldset class="choices">
        <legend class="field-name">{label}</legend>
        {choices.map((choice) => <label key={choice}><input type="checkbox" checked={given.includes(choice)} onChange={(event) => flip(choice, event.currentTarget.checked)} /><span>{naming.choice(choice)}</span></label>)}
      </fieldset>
    </Box>
  );
}
