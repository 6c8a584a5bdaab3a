import type { Text } from '../core/engine/scenario.ts';

/** Topics and options as they stand inside a sentence. */

/** Words that say nothing without their topic. */
const EMPTY = /^(geen|niets|allebei|ja|nee|none|nothing|both|yes|no)$/i;

/** "2", "30%", "geen": what they are about has to stand before them. */
export const isBare = ({ nl, en }: Text): boolean => !/[a-z€]/i.test(nl) || EMPTY.test(nl) || EMPTY.test(en);

interface Named { readonly name: string }

/** Who keeps a capital: firms and people, word by word. */
export const properNames = ({ account, employer, members }: { readonly account: Named; readonly employer: Named; readonly members: readonly Named[] }): readonly string[] =>
  [account.name, employer.name, ...members.map(({ name }) => name)].flatMap((name) => name.split(' '));

/** First letter small, unless the word is an abbreviation (EDI, ICT) or the name of somebody. */
export const lowered = (words: string, names: readonly string[]): string =>
  (/^.[A-Z0-9]/.test(words) || names.includes(words.split(/[\s'’]/)[0] ?? '') ? words : words.charAt(0).toLowerCase() + words.slice(1));
