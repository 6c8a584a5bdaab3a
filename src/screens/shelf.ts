import type { CaseCard } from '../app/library.ts';
import type { Records } from '../app/records.ts';
import { outsideOf, type OutsideOfRoom } from './room/outside.ts';
import { exampleFor } from './example-for.ts';
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
  /** at: null where it is yet to be found out. */
  readonly dials: readonly { readonly name: string; readonly word: string; readonly meaning: string; readonly at: number | null }[];
  readonly best: number | null;
  readonly scoreWords: string;
  /** A good talk of this case to look at, in words; null: none is due. */
  readonly example: string | null;
  readonly tutorial: boolean;
  readonly room: string;
  readonly outside: OutsideOfRoom;
  readonly running: boolean;
}

export function shelfCard(card: CaseCard, records: Records, running: boolean, language: Language): ShelfCard {
  const { shell } = words(language);
  const best = records[card.id]?.best ?? null;
  const dial = (kind: 'power' | 'information' | 'time', options: readonly string[]) => ({ name: shell.dials[kind], word: options[card.dials[kind]] ?? '', meaning: shell.dialMeanings[kind], at: card.dials[kind] });
  // Who stands stronger is what one thinks about before the talk; afterwards the debrief has told.
  const power = records[card.id] ? dial('power', shell.dialWords.power) : { ...dial('power', []), word: shell.dialHidden, at: null };
  const example = exampleFor(records[card.id]);
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
    dials: [power, dial('information', shell.dialWords.information), dial('time', shell.ownTime)],
    best,
    scoreWords: best === null ? shell.notPlayed : shell.best(best),
    example: example.seen ? shell.exampleSeen : example.offered ? shell.exampleReady : null,
    tutorial: card.tutorial,
    room: card.room,
    outside: outsideOf(card),
    running,
  };
}
