import { fieldsOf, type Fields } from '../idents.ts';
import { parse, type Places } from '../sheet/places.ts';
import { print } from '../sheet/print.ts';
import { pathText, type Finding } from '../problem.ts';
import { from0, isVersion0 } from './from-0.ts';
import type { Migration, Renewal } from './migration.ts';
import * as say from './words.ts';

/**
 * Files of other versions of the format. A version gets a new number when an older file would be read wrongly,
 * not when something new may be written: then its step is added to the chain.
 */

/** From each version to the next one. */
const chain: readonly Migration[] = [from0];
export const NEWEST = chain.length;

/** The number that a file gives itself; without one it is of today, unless it has the names of the first drafts. */
function versionOf(file: Fields): number {
  const { format } = file;
  if (typeof format === 'number' && Number.isInteger(format)) return format;
  return isVersion0(file) ? 0 : NEWEST;
}

export interface Migrated {
  readonly value: unknown;
  /** What changed, at its place in the file as it is; or that it is of a version to come. */
  readonly findings: readonly Finding[];
  readonly newer: boolean;
  readonly renewals: readonly Renewal[];
}

export function migrate(value: unknown): Migrated {
  const given = fieldsOf(value);
  const version = versionOf(given);
  if (version === NEWEST || version < 0) return { value, findings: [], newer: false, renewals: [] };
  if (version > NEWEST) return { value, findings: [say.newer(['format'], version, NEWEST)], newer: true, renewals: [] };
  let file = given;
  const renewals: Renewal[] = [];
  for (const step of chain.slice(version)) {
    const next = step(file);
    file = next.file;
    renewals.push(...next.renewals);
  }
  const told = renewals.flatMap(({ from, words }) => (words ? [say.changed(from, words)] : []));
  return { value: file, findings: [say.older(version, NEWEST), ...told], newer: false, renewals };
}

/** Places of the older file for findings about the new form. What can be mended in the new form cannot be in the old text. */
export function placesIn(places: Places, renewals: readonly Renewal[]): Places {
  if (renewals.length === 0) return places;
  return {
    place: ({ mend: _, ...finding }) => {
      const { path } = finding;
      const moved = renewals.find(({ to }) => to !== null && to.length <= path.length && to.every((step, n) => step === path[n]));
      if (!moved?.to || pathText(moved.from) === pathText(moved.to)) return places.place(finding);
      const there = places.place({ ...finding, path: [...moved.from, ...path.slice(moved.to.length)] });
      return { ...there, path: pathText(path), steps: path };
    },
  };
}

/** The text of a file of an older version in the form of today, with what changed; null where it is of today, or no file that can be read. */
export function renewed(text: string): { readonly text: string; readonly changes: readonly Finding[] } | null {
  const parsed = parse(text);
  if (!parsed.ok) return null;
  const { value, findings, newer } = migrate(parsed.value);
  return newer || findings.length === 0 ? null : { text: `${print(inOrder(fieldsOf(value)))}\n`, changes: findings };
}

/** The number of the format first, where people look for it. */
const inOrder = ({ format, ...rest }: Fields): Fields => ({ format, ...rest });

