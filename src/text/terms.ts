import { termsEn } from './words/terms.en.ts';
import { type TermId, termsNl, type TermsWords } from './words/terms.nl.ts';
import type { Language } from './words.ts';

export type { TermId, TermsWords } from './words/terms.nl.ts';

/** The glossary comes with the screens that use it. */
export const termsWords = (language: Language): TermsWords => (language === 'nl' ? termsNl : termsEn);

export const termIds = Object.keys(termsNl.list) as readonly TermId[];

export interface TermEntry {
  readonly id: TermId;
  readonly name: string;
  readonly meaning: string;
  /** The name in the other language. */
  readonly abroad: string;
}

export function termOf(id: TermId, language: Language): TermEntry {
  const [name, meaning] = termsWords(language).list[id];
  return { id, name, meaning, abroad: termsWords(language === 'nl' ? 'en' : 'nl').list[id][0] };
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Entries whose name or meaning holds every word that is looked for, in either language; names first, in order of the alphabet. */
export function findTerms(query: string, language: Language): readonly TermEntry[] {
  const asked = plain(query).split(/\s+/).filter(Boolean);
  const entries = termIds.map((id) => termOf(id, language)).sort((a, b) => a.name.localeCompare(b.name, language));
  const inName = (entry: TermEntry): boolean => asked.every((word) => plain(`${entry.name} ${entry.abroad}`).includes(word));
  const inAll = (entry: TermEntry): boolean => asked.every((word) => plain(`${entry.name} ${entry.abroad} ${entry.meaning}`).includes(word));
  return [...entries.filter(inName), ...entries.filter((entry) => !inName(entry) && inAll(entry))];
}
