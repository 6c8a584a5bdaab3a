import type { Text } from '../../engine/scenario.ts';
import { fieldsOf, itemsOf, keysOf, numberOf } from '../idents.ts';
import { pathText, shown, type Mend, type Path, type Problem } from '../problem.ts';
import { sheetOf } from '../sheet/sheet.ts';
import * as say from './words-mend.ts';

/** Problems that have one way out, solved. */

/** The text without this problem, or null where it cannot be changed there. */
export function mend(text: string, problem: Problem): string | null {
  const sheet = sheetOf(text);
  if (!sheet || !problem.mend) return null;
  const { steps } = problem;
  const next = changed(problem.mend);
  return next.text === text ? null : next.text;

  function changed(how: Mend): NonNullable<typeof sheet> {
    if (!sheet) throw new RangeError(pathText(steps));
    switch (how.kind) {
      case 'replace': return sheet.set(steps, how.value);
      case 'rename': return sheet.rename(steps, how.name);
      case 'remove': return sheet.remove(steps);
      case 'hundred': return sheet.set(steps, toHundred(fieldsOf(valueAt(sheet.value, steps))));
      case 'row': return sheet.set(steps, rowOf(itemsOf(valueAt(sheet.value, steps)).map((value) => numberOf(value) ?? 0), how.size));
    }
  }
}

/** What the button says. */
export function mendWords(how: Mend): Text {
  switch (how.kind) {
    case 'replace': return say.replace(typeof how.value === 'string' ? shown(how.value) : JSON.stringify(how.value));
    case 'rename': return say.rename(shown(how.name));
    case 'remove': return say.remove;
    case 'hundred': return say.hundred;
    case 'row': return say.row;
  }
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((now, step) => (typeof now === 'object' && now !== null && Object.hasOwn(now, step) ? (now as Record<string | number, unknown>)[step] : undefined), value);
}

/** The same weights in proportion, together 100; what is left over goes to the ones that lost most by rounding. All zero: the first gets everything, evenly shared. */
export function toHundred(weights: Readonly<Record<string, unknown>>): Record<string, number> {
  const names = keysOf(weights);
  const given = names.map((name) => Math.max(0, numberOf(weights[name]) ?? 0));
  const sum = given.reduce((total, weight) => total + weight, 0);
  const exact = given.map((weight) => (sum === 0 ? 100 / Math.max(1, names.length) : (weight * 100) / sum));
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((total, weight) => total + weight, 0);
  const byLoss = names.map((_, i) => i).sort((a, b) => (exact[b] ?? 0) - (whole[b] ?? 0) - ((exact[a] ?? 0) - (whole[a] ?? 0)) || a - b);
  for (const i of byLoss.slice(0, left)) whole[i] = (whole[i] ?? 0) + 1;
  return Object.fromEntries(names.map((name, i) => [name, whole[i] ?? 0]));
}

/** One whole number from 0 to 100 per option; the highest becomes 100. Nothing given: from best to worst in the order of the options. */
export function rowOf(given: readonly number[], size: number): number[] {
  const row = Array.from({ length: size }, (_, i) => (given.length === 0 ? Math.round((100 * (size - 1 - i)) / Math.max(1, size - 1)) : Math.max(0, Math.min(100, Math.round(given[i] ?? 0)))));
  const top = Math.max(...row);
  return row.map((value) => (value === top ? 100 : value));
}
