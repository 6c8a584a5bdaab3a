import type { Text } from '../core/engine/scenario.ts';
import { guessedArticle } from './article.ts';

/** Topics and options as they stand inside a sentence. */

/** What one can talk about beside the issues, as it is said aloud. */
export const commonSaid: Readonly<Record<string, Text>> = {
  alternative: { nl: 'het alternatief', en: 'the alternative' },
  time: { nl: 'de tijd', en: 'the timing' },
  decision: { nl: 'de beslissing', en: 'the decision' },
};

/** Words that say nothing without their topic. */
const EMPTY = /^(geen|niets|allebei|ja|nee|none|nothing|both|yes|no)$/i;

/** "2", "geen": no answer by itself, even where its topic was just named. */
export const isEmpty = ({ nl, en }: Text): boolean => /^\d+$/.test(nl) || EMPTY.test(nl) || EMPTY.test(en);

/** "2", "30%", "geen": what they are about has to stand before them. */
export const isBare = ({ nl, en }: Text): boolean => !/[a-z€]/i.test(nl) || EMPTY.test(nl) || EMPTY.test(en);

interface Named { readonly name: string }

/** Who keeps a capital: firms and people, word by word. */
export const properNames = ({ account, employer, members }: { readonly account: Named; readonly employer: Named; readonly members: readonly Named[] }): readonly string[] =>
  [account.name, employer.name, ...members.map(({ name }) => name)].flatMap((name) => name.split(' '));

/** First letter small, unless the word is an abbreviation (EDI, ICT) or the name of somebody. */
export const lowered = (words: string, names: readonly string[]): string =>
  (/^.[A-Z0-9]/.test(words) || names.includes(words.split(/[\s'’]/)[0] ?? '') ? words : words.charAt(0).toLowerCase() + words.slice(1));

/** An issue as one says it: the author's words, else its label with the article that it most likely has. */
export function issueSaid({ label, said }: { readonly label: Text; readonly said?: Text }, names: readonly string[]): Text {
  const { nl, en } = said ?? guessedArticle({ nl: lowered(label.nl, names), en: lowered(label.en, names) });
  return { nl: lowered(nl, names), en: lowered(en, names) };
}
