import { numberOf, wordOf, type Fields } from '../idents.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Path } from '../problem.ts';
import * as say from './words-names.ts';

/** Whether a name points to something that exists; the nearest known name where it does not. */

/** Stands for a thing without a name that can be used, which is told at the thing itself; no name of a file can be this. */
export const UNNAMED = '?';

export interface Known {
  readonly issues: readonly string[];
  readonly options: readonly (readonly string[])[];
  readonly members: readonly string[];
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

/** Nothing where the name is absent or no text, or where one of the things has no name yet: that is told already. */
export function exists(name: unknown, names: readonly string[], path: Path, what: say.Thing, key?: true): Finding[] {
  const word = wordOf(name);
  const told = names.includes(UNNAMED) || (names.length === 0 && (what === 'issue' || what === 'member'));
  return word === undefined || told || names.includes(word) ? [] : [say.noSuch(path, what, word, nearest(word, names), names, key)];
}

/** Something with an issue and, where it has one, an option of it by place or name. */
export function optionNamed(thing: Fields, path: Path, known: Known): Finding[] {
  const i = known.issues.indexOf(wordOf(thing.issue) ?? '');
  if (i < 0) return exists(thing.issue, known.issues, [...path, 'issue'], 'issue');
  const options = known.options[i] ?? [];
  const place = numberOf(thing.option);
  if (place !== undefined) return place < options.length ? [] : [say.noSuchPlace([...path, 'option'], place, options.length)];
  return exists(thing.option, options, [...path, 'option'], 'option');
}
