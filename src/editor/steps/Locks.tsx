import { desksIn, locks, lockOf, withLock } from '../../core/scenario/mending/lock.ts';
import { fieldsOf, firstText } from '../../core/scenario/idents.ts';
import { pathText, type Path } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Pick } from '../../parts/Fields.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { Wrong } from '../form/Box.tsx';
import { FieldOf } from '../form/FieldOf.tsx';
import { type Field, fieldAt } from '../form/shape.ts';
import { readText, usePen, written } from '../pen.ts';

/** What a choice is called, with or without a lock. */
export const labelOf = (option: unknown): unknown => (hasLabel(option) ? fieldsOf(option)['label'] : option);
export const hasLabel = (option: unknown): boolean => typeof option === 'object' && option !== null && 'label' in option;

/** Which choices of an issue are closed at first, and what opens them. */
export function Locks({ issue, options }: { readonly issue: number; readonly options: readonly unknown[] }) {
  const words = editorWords(useLanguage());
  return (
    <details class="more-fields">
      <summary>{words.locks.title}</summary>
      <p class="field-help">{words.locks.lead}</p>
      {options.map((option, o) => <Lock key={o} option={option} path={['issues', issue, 'options', o]} issue={issue} at={o} />)}
    </details>
  );
}

function Lock({ option, path, issue, at }: { readonly option: unknown; readonly path: Path; readonly issue: number; readonly at: number }) {
  const pen = usePen();
  const language = useLanguage();
  const words = editorWords(language);
  const now = lockOf(option);
  const name = readText(labelOf(option), language) || words.optionOf(at + 1);
  const { colleagues } = words.locks;
  const { yes, no, ...colleague } = colleagues[desksIn(pen.value) % colleagues.length] ?? colleagues[0];
  const desk = { ...colleague, yes: written(pen, yes), no: written(pen, no) };
  return (
    <div class={now === 'open' ? 'lock' : 'lock closed'} data-path={pathText([...path, 'unlock'])}>
      <Pick name={words.locks.when(name)} value={now} options={locks.map((kind) => ({ value: kind, label: words.locks.kinds[kind] }))} onChange={(kind) => pen.change('', (sheet) => withLock(sheet, issue, at, kind, desk))} />
      {fieldsFor(now).map((field) => <FieldOf key={field.name} field={field} path={[...path, 'unlock', field.name]} />)}
      <Wrong path={[...path, 'unlock']} />
    </div>
  );
}

/** Beside a choice: that it is closed, and until when. */
export function ClosedSign({ option }: { readonly option: unknown }) {
  const { locks: words } = editorWords(useLanguage());
  const kind = lockOf(option);
  if (kind === 'open') return null;
  const colleague = firstText(fieldsOf(fieldsOf(fieldsOf(option)['unlock'])['desk'])['name']);
  return <p class="closed-sign"><Icon name="locked" /><span>{kind === 'authority' && colleague !== '' ? words.nowColleague(colleague) : words.now[kind]}</span></p>;
}

/** What is asked further about a kind of lock; it stands in the long form of a choice only. */
function fieldsFor(kind: string): readonly Field[] {
  const { shape } = fieldAt('issues', 'options');
  const item = shape.kind === 'list' ? shape.item : shape;
  const long = item.kind === 'either' ? item.shapes.find((candidate) => candidate.kind === 'group') : item;
  const lock = long?.kind === 'group' ? long.fields.find((field) => field.name === 'unlock')?.shape : undefined;
  return (lock?.kind === 'oneOf' ? lock.groups.find(({ value }) => value === kind)?.fields : undefined) ?? [];
}
