import { useState } from 'preact/hooks';
import { fieldsOf, itemsOf, keysOf } from '../../core/scenario/idents.ts';
import { move } from '../../core/scenario/mending/reshape.ts';
import { pathText, type Path } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import type { Language } from '../../text/words.ts';
import { useLanguage } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { read, readText, usePen } from '../pen.ts';
import { Wrong } from './Box.tsx';
import { FieldIn, type Inner } from './FieldIn.tsx';
import type { Shape } from './shape.ts';

/** What one calls an item when one cannot see it: its label, name or text, else its number. */
function titleOf(item: unknown, label: string, n: number, language: Language): string {
  if (typeof item === 'string') return item || `${label} ${n + 1}`;
  const fields = fieldsOf(item);
  const words = readText(fields['label'] ?? fields['text'] ?? fields['name'] ?? item, language);
  return words === '' ? `${label} ${n + 1}` : words;
}

/** What a new item begins with: its example, without names that would be taken twice or point to nothing. */
function fresh(shape: Shape, example: unknown): unknown {
  if (shape.kind === 'text' || shape.kind === 'words') return '';
  if (shape.kind === 'whole') return shape.least;
  if (shape.kind === 'oneOf') return { [shape.by]: shape.groups[0]?.value ?? '', ...required(shape.groups[0]?.fields ?? []) };
  if (shape.kind === 'group') return required(shape.fields);
  return typeof example === 'string' ? example : '';
}

const required = (fields: Extract<Shape, { kind: 'group' }>['fields']): object =>
  Object.fromEntries(fields.filter((field) => field.required).map((field) => [field.name, field.shape.kind === 'choice' ? field.shape.choices[0] : fresh(field.shape, field.example)]));

export function List({ path, label, help, shape, inner, start }: {
  readonly path: Path; readonly label: string; readonly help: string; readonly shape: Extract<Shape, { kind: 'list' }>; readonly inner: Inner;
  /** What a new item begins with, where the step knows better. */
  readonly start?: (count: number) => unknown;
}) {
  const pen = usePen();
  const say = useSay();
  const language = useLanguage();
  const words = editorWords(language);
  const items = itemsOf(read(pen, path));
  const one = words.ones[String(path[path.length - 1])] ?? label;
  const [opened, setOpened] = useState(-1);
  const add = (): void => {
    const item = start ? start(items.length) : fresh(shape.item, shape.example);
    pen.change('', (sheet) => (items.length === 0 ? sheet.set(path, [item]) : sheet.insert(path, items.length, item)));
    setOpened(items.length);
    say(words.addOf(label));
    pen.lead([...path, items.length]);
  };
  const remove = (n: number): void => pen.change('', (sheet) => (items.length === 1 ? sheet.remove(path) : sheet.remove([...path, n])));
  return (
    <fieldset class="list" data-path={pathText(path)}>
      <legend class="field-name">{label}</legend>
      {help !== '' && <p class="field-help">{help}</p>}
      {items.map((item, n) => (
        <Item key={n} inner={inner} path={[...path, n]} title={titleOf(item, one, n, language)} shape={shape.item} isOpen={opened === n} wrong={pen.problems.some((problem) => problem.path.startsWith(pathText([...path, n])))} onOpen={(open) => setOpened(open ? n : -1)} onRemove={() => remove(n)}
          {...(n > 0 ? { onUp: () => pen.change('', (sheet) => move(sheet, path, n, -1)) } : {})} {...(n < items.length - 1 ? { onDown: () => pen.change('', (sheet) => move(sheet, path, n, 1)) } : {})} />
      ))}
      <Wrong path={path} />
      {items.length < shape.most && <Button size="small" aria-label={words.addOf(label)} onPress={add}>+ {words.add}</Button>}
    </fieldset>
  );
}

function Item({ inner: Shown, path, title, shape, isOpen, wrong, onOpen, onRemove, onUp, onDown }: {
  readonly inner: Inner; readonly path: Path; readonly title: string; readonly shape: Shape; readonly isOpen: boolean; readonly wrong: boolean; readonly onOpen: (open: boolean) => void; readonly onRemove: () => void; readonly onUp?: () => void; readonly onDown?: () => void;
}) {
  const words = editorWords(useLanguage());
  const keys = (
    <span class="item-keys">
      {onUp && <IconButton icon="arrow-up" label={words.up(title)} onPress={onUp} />}
      {onDown && <IconButton icon="arrow-down" label={words.down(title)} onPress={onDown} />}
      <IconButton icon="close" label={words.remove(title)} onPress={onRemove} />
    </span>
  );
  if (shape.kind !== 'group' && shape.kind !== 'oneOf') {
    return <div class="item plain"><Shown shape={shape} path={path} label={title === '' ? '—' : words.numberOf('', Number(path[path.length - 1]) + 1).trim()} help="" required />{keys}</div>;
  }
  return (
    <details class={wrong ? 'item wrong' : 'item'} data-path={pathText(path)} open={isOpen} onToggle={(event) => { if (event.currentTarget.open !== isOpen) onOpen(event.currentTarget.open); }}>
      <summary><span>{title}</span></summary>
      {keys}
      {isOpen && (shape.kind === 'group' ? shape.fields.map((field) => <FieldIn key={field.name} field={field} path={[...path, field.name]} inner={Shown} />) : <Shown shape={shape} path={path} label={title} help="" required />)}
      <Wrong path={path} />
    </details>
  );
}

/** Rows with a name: who listens to whom. */
export function Table({ path, label, help, item, inner: Shown }: { readonly path: Path; readonly label: string; readonly help: string; readonly item: Shape; readonly inner: Inner }) {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const names = keysOf(read(pen, path));
  return (
    <fieldset class="list" data-path={pathText(path)}>
      <legend class="field-name">{label}</legend>
      {help !== '' && <p class="field-help">{help}</p>}
      {names.map((name) => (
        <div key={name} class="item plain">
          <Shown shape={item} path={[...path, name]} label={[...pen.names.members, ...pen.names.issues].find((known) => known.id === name)?.label ?? name} help="" required />
          <span class="item-keys"><IconButton icon="close" label={words.remove(name)} onPress={() => pen.change('', (sheet) => sheet.remove([...path, name]))} /></span>
        </div>
      ))}
      <Wrong path={path} />
    </fieldset>
  );
}
