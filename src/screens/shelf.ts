import type { CaseCard } from '../app/library.ts';
import type { Records } from '../app/records.ts';
import { inLanguage, type Language, words } from '../text/words.ts';

/** A card on the shelf, in words. */
export interface ShelfCard {
  readonly id: string;
  readonly title: string;
  readonly account: string;
  readonly what: string;
  readonly level: number;
  readonly levelWords: string;
  readonly minutes: string;
  readonly peopleWords: string;
  readonly people: CaseCard['people'];
  readonly dials: readonly { readonly name: string; readonly word: string; readonly meaning: string; readonly at: number }[];
  readonly best: number | null;
  readonly scoreWords: string;
  readonly tutorial: boolean;
  readonly running: boolean;
}

export function shelfCard(card: CaseCard, records: Records, running: boolean, language: Language): ShelfCard {
  const { shell } = words(language);
  const best = records[card.id]?.best ?? null;
  const dial = (kind: 'power' | 'information' | 'time') => ({
    name: shell.dials[kind], word: shell.dialWords[kind][card.dials[kind]] ?? '', meaning: shell.dialMeanings[kind], at: card.dials[kind],
  });
  return {
    id: card.id,
    title: inLanguage(card.title, language),
    account: card.account,
    what: inLanguage(card.what, language),
    level: card.level,
    levelWords: shell.level(card.level, shell.levels[card.level] ?? ''),
    minutes: shell.minutes(card.minutes),
    peopleWords: shell.people(card.people.length),
    people: card.people,
    dials: [dial('power'), dial('information'), dial('time')],
    best,
    scoreWords: best === null ? shell.notPlayed : shell.best(best),
    tutorial: card.tutorial,
    running,
  };
}
