import type { Text } from '../core/engine/scenario.ts';
import { askingEn } from './words-asking.en.ts';
import { askingNl } from './words-asking.nl.ts';
import { classEn } from './words-class.en.ts';
import { classNl } from './words-class.nl.ts';
import { debriefEn } from './words-debrief.en.ts';
import { debriefNl } from './words-debrief.nl.ts';
import { prepareEn } from './words-prepare.en.ts';
import { prepareNl } from './words-prepare.nl.ts';
import { roomEn } from './words-room.en.ts';
import { roomNl } from './words-room.nl.ts';
import { scoreEn } from './words-score.en.ts';
import { scoreNl } from './words-score.nl.ts';
import { shellEn } from './words-shell.en.ts';
import { shellNl } from './words-shell.nl.ts';
import { tableEn } from './words-table.en.ts';
import { tableNl } from './words-table.nl.ts';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
export const otherThan = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

/** Dutch is the reference: a language that misses a key or an argument does not compile. One file per area. */
const nl = { shell: shellNl, prepare: prepareNl, score: scoreNl, room: roomNl, table: tableNl, asking: askingNl, debrief: debriefNl, class: classNl };
export type Words = typeof nl;
const en: Words = { shell: shellEn, prepare: prepareEn, score: scoreEn, room: roomEn, table: tableEn, asking: askingEn, debrief: debriefEn, class: classEn };

const catalogue = { nl, en } satisfies Record<Language, Words>;

export const words = (language: Language): Words => catalogue[language];

/** The words of a case in this language. A sum of money stays on one line. */
export const inLanguage = (text: Text, language: Language): string => text[language].replace(/€ (?=\d)/g, '€\u00A0');

const whole = { nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 }), en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }) } satisfies Record<Language, Intl.NumberFormat>;

/** Tenths of a point as people say them, whole: 625 is 63. */
export const pointsOf = (tenths: number, language: Language): string => whole[language].format(tenths / 10);

/** What now is more than before, in tenths, such that the whole numbers on the screen add up. */
export const differenceOf = (now: number, before: number): number => 10 * (Math.round(now / 10) - Math.round(before / 10));

/** Tenths of a point where a sum must add up to the last tenth: 625 is 62,5 in Dutch and 62.5 in English. */
export function exactPointsOf(tenths: number, language: Language): string {
  const points = Math.trunc(tenths / 10);
  const rest = Math.abs(tenths % 10);
  return rest === 0 ? `${points}` : `${points}${language === 'nl' ? ',' : '.'}${rest}`;
}
