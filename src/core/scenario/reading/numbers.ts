import { fieldsOf, issueIds, itemsOf, numberOf, type Fields } from '../idents.ts';
import type { Finding, Path } from '../problem.ts';
import { levelWords } from '../format/schema-parts.ts';
import { MOST_PACKAGES } from '../format/schema.ts';
import * as say from './words-numbers.ts';

/** Numbers that have to fit each other. Works on files that are wrong elsewhere too: what is no number is left to the form. */

export function checkNumbers(value: unknown): Finding[] {
  const file = fieldsOf(value);
  const sizes = itemsOf(file.issues).map((issue) => itemsOf(fieldsOf(issue).options).length);
  const ids = issueIds(file);
  return [
    ...packages(sizes),
    ...stakes(fieldsOf(file.player), ['player'], ids, sizes),
    ...itemsOf(file.members).flatMap((member, j) => stakes(fieldsOf(member), ['members', j], ids, sizes)),
    ...influence(file),
    ...(file.qWeights === undefined ? [] : sumTo100(fieldsOf(file.qWeights), ['qWeights'])),
  ];
}

function packages(sizes: readonly number[]): Finding[] {
  const count = sizes.reduce((product, size) => product * Math.max(1, size), 1);
  return count > MOST_PACKAGES ? [say.tooManyPackages(['issues'], count, MOST_PACKAGES)] : [];
}

function sumTo100(parts: Fields, path: Path): Finding[] {
  const numbers = Object.values(parts).map(numberOf);
  if (numbers.length === 0 || numbers.some((part) => part === undefined || part < 0 || part > 100 || !Number.isInteger(part))) return [];
  const sum = numbers.reduce<number>((total, part) => total + (part ?? 0), 0);
  return sum === 100 ? [] : [say.notHundred(path, sum)];
}

function stakes(party: Fields, path: Path, ids: readonly string[], sizes: readonly number[]): Finding[] {
  const weights = fieldsOf(party.weights);
  const values = fieldsOf(party.values);
  const missing = party.values === undefined ? [] : ids.filter((id) => (numberOf(weights[id]) ?? 0) > 0 && values[id] === undefined);
  return [
    ...sumTo100(weights, [...path, 'weights']),
    ...missing.map((id) => say.valuesMissing([...path, 'values', id], id, sizes[ids.indexOf(id)] ?? 0)),
    ...ids.flatMap((id, i) => (ids.indexOf(id) < i ? [] : row(values[id], [...path, 'values', id], sizes[i] ?? 0, numberOf(weights[id]) ?? 0))),
  ];
}

function row(given: unknown, path: Path, size: number, weight: number): Finding[] {
  if (!Array.isArray(given) || given.length === 0 || size < 2) return [];
  const list = itemsOf(given);
  if (list.length !== size) return [say.wrongCount(path, list.length, size)];
  const numbers = list.map(numberOf);
  if (weight === 0 || numbers.some((part) => part === undefined || part < 0 || part > 100)) return [];
  const top = Math.max(...numbers.map((part) => part ?? 0));
  return top === 100 ? [] : [say.noBest(path, top, size)];
}

function influence(file: Fields): Finding[] {
  const given = itemsOf(file.members).map((member) => levelOf(fieldsOf(member).influence));
  return given.length > 0 && given.every((part) => part === 0) ? [say.noInfluence(['members', 0, 'influence'])] : [];
}

/** A number or word as a number; undefined where it is neither. */
export function levelOf(level: unknown): number | undefined {
  if (typeof level === 'string' && Object.hasOwn(levelWords, level)) return levelWords[level as keyof typeof levelWords];
  return numberOf(level);
}
