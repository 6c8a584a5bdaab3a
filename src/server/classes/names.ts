import { adjectives, animals } from '../../text/nicknames.ts';
import { rudeInside, rudeStart, rudeWhole, spared } from '../../text/rude-words.ts';
import type { No } from './school.ts';
import { no } from './school.ts';
import { lot } from './secrets.ts';

/** Names on a class board: proposed ones, and own ones where the class allows them. */

/** Letters with a stroke, a ligature or no dot: the rest falls apart by itself (NFKD). */
const alike: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ŧ: 't', ĸ: 'k', ɑ: 'a', ɡ: 'g' };

/** Two names that look alike fold to the same: case, accents, look-alikes and signs between do not count. */
export function fold(name: string): string {
  const bare = name.normalize('NFKC').toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return [...bare].map((letter) => alike[letter] ?? letter).join('').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A name as it is stored: whole letters, single spaces. */
export const tidyName = (name: string): string => name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');

const proposed = new Set(adjectives.flatMap((adjective) => animals.map((animal) => `${adjective} ${animal}`)));
export const isProposed = (name: string): boolean => proposed.has(name);

/** So many names that nobody in the class has. taken: folded names. */
export function propose(count: number, taken: ReadonlySet<string>): readonly string[] {
  const names = new Set<string>();
  for (let tries = 0; tries < 60 * count && names.size < count; tries++) {
    const name = `${adjectives[lot(adjectives.length)] ?? ''} ${animals[lot(animals.length)] ?? ''}`;
    if (!taken.has(fold(name))) names.add(name);
  }
  return [...names];
}

/** Null where an own name may stand on the board; else why not. Letters of the Latin script only: other scripts hold look-alikes. */
export function nameProblem(name: string): No | null {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || letters > 20 || name.length > 30) return no('name-length');
  if (!/^[\p{Script=Latin}\p{M} .'’-]+$/u.test(name)) return no('name-letters');
  // Marks heaped on one letter are drawn over the names above and below.
  if (/\p{M}{2}|[.'’-]{3}/u.test(name)) return no('name-letters');
  return isRude(name) ? no('name-rude') : null;
}

const spare = new Set<string>(spared);
/** `kuuut` is `kut`, but `niger` is no doubled letter less: each run of a letter at least as long as in the list. */
const drawnOut = (word: string): string => [...fold(word).matchAll(/(.)\1*/gu)].map(([run, letter]) => `${letter ?? ''}{${run.length},}`).join('');
const oneOf = (words: readonly string[]): string => `(?:${words.map(drawnOut).join('|')})`;
const rude = new RegExp(`${oneOf(rudeInside)}|^${oneOf(rudeStart)}|^${oneOf(rudeWhole)}$`, 'u');

/** Also where signs stand between the letters, or letters are drawn out; honest surnames are spared. */
export function isRude(name: string): boolean {
  const words = name.split(/[\s.'’-]+/u).map(fold).filter((word) => word !== '');
  const unspared = words.filter((word) => !spare.has(word));
  // Crumbs are read together, as in 'k u t' or 'kan-ker'; whole words side by side are not.
  const crumbs = unspared.every((word) => word.length <= 3) ? [unspared.join('')] : [];
  return [...unspared, ...crumbs].some((word) => rude.test(word));
}
