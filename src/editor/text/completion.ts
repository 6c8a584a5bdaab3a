import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { getLocation } from 'jsonc-parser';
import { parse } from '../../core/scenario/sheet/places.ts';
import { print } from '../../core/scenario/sheet/print.ts';
import { fileFields, type Field, type Shape } from '../form/shape.ts';
import { namesIn } from '../pen.ts';

/** What may stand at the cursor, from the format itself: names of fields with their meaning, fixed words, and names of the case. */

type Language = 'nl' | 'en';

const root: Shape = { kind: 'group', fields: fileFields };

/** The shapes that a place may have; more than one where the format leaves a choice. */
function shapesAt(path: readonly (string | number)[], from: readonly Shape[] = [root]): readonly Shape[] {
  const [step, ...rest] = path;
  const open = from.flatMap((shape) => (shape.kind === 'either' ? shape.shapes : [shape]));
  if (step === undefined) return open;
  const inner = open.flatMap((shape): readonly Shape[] => {
    if (shape.kind === 'list') return [shape.item];
    if (shape.kind === 'table') return [shape.item];
    return fieldsIn(shape).filter((field) => field.name === step).map((field) => field.shape);
  });
  return shapesAt(rest, inner);
}

function fieldsIn(shape: Shape): readonly Field[] {
  if (shape.kind === 'group') return shape.fields;
  if (shape.kind === 'oneOf') return [{ name: shape.by, required: true, help: { nl: '', en: '' }, example: shape.groups[0]?.value, shape: { kind: 'choice', choices: shape.groups.map((group) => group.value) } }, ...shape.groups.flatMap((group) => group.fields)];
  const text: Shape = { kind: 'words', most: 600 };
  return shape.kind === 'text' ? (['nl', 'en'] as const).map((name) => ({ name, required: false, help: { nl: name === 'nl' ? 'Nederlands' : 'Engels', en: name === 'nl' ? 'Dutch' : 'English' }, example: '', shape: text })) : [];
}

export function completeCase(language: Language) {
  return (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const word = context.matchBefore(/"?[\p{L}\p{N}$-]*$/u);
    if (!context.explicit && (!word || word.text === '')) return null;
    const { path, isAtPropertyKey } = getLocation(text, context.pos);
    const from = word?.from ?? context.pos;
    // A closing quote that is there already is written over.
    const to = text[context.pos] === '"' ? context.pos + 1 : context.pos;
    const options = isAtPropertyKey ? keysAt(path.slice(0, -1), text, language, context.pos) : valuesAt(path, text, language);
    return options.length === 0 ? null : { from, to, options, filter: true, validFor: /^"?[\p{L}\p{N}$-]*$/u };
  };
}

function keysAt(path: readonly (string | number)[], text: string, language: Language, at: number): Completion[] {
  const known = new Map(shapesAt(path).flatMap(fieldsIn).map((field) => [field.name, field]));
  // Before a colon only the name is wanted; otherwise what belongs behind it comes along.
  const named = /^[^\n]*?"?\s*:/.test(text.slice(at, at + 60));
  return [...known.values()].map((field): Completion => ({
    label: `"${field.name}"`, detail: field.required ? '*' : '', info: field.help[language], type: 'property',
    apply: named ? `"${field.name}"` : `"${field.name}": ${starter(field)}`,
  }));
}

function starter({ shape, example }: Field): string {
  if (shape.kind === 'list') return '[]';
  if (shape.kind === 'group' || shape.kind === 'table' || shape.kind === 'oneOf') return '{}';
  if (shape.kind === 'text' || shape.kind === 'words' || shape.kind === 'name') return '""';
  return print(example ?? 0);
}

function valuesAt(path: readonly (string | number)[], text: string, language: Language): Completion[] {
  const fixed = shapesAt(path).flatMap((shape): readonly string[] => (shape.kind === 'choice' ? shape.choices.map((choice) => `"${choice}"`) : shape.kind === 'level' ? ['"laag"', '"midden"', '"hoog"', '50'] : shape.kind === 'flag' ? ['true', 'false'] : []));
  const isName = shapesAt(path).some((shape) => shape.kind === 'name');
  const parsed = isName ? parse(text) : null;
  const names = parsed?.ok ? namesIn(parsed.value, language) : null;
  const referred = names ? [...names.members, ...names.issues, ...names.facts, ...names.sources].map((name): Completion => ({ label: `"${name.id}"`, detail: name.label.slice(0, 40), type: 'constant' })) : [];
  return [...fixed.map((label): Completion => ({ label, type: 'enum' })), ...referred];
}
