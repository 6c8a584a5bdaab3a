import type { Text } from '../core/engine/scenario.ts';
import { askingEn } from './words/asking.en.ts';
import { askingNl } from './words/asking.nl.ts';
import { classEn } from './words/class.en.ts';
import { classNl } from './words/class.nl.ts';
import { debriefEn } from './words/debrief.en.ts';
import { debriefNl } from './words/debrief.nl.ts';
import { prepareEn } from './words/prepare.en.ts';
import { prepareNl } from './words/prepare.nl.ts';
import { roomEn } from './words/room.en.ts';
import { roomNl } from './words/room.nl.ts';
import { scoreEn } from './words/score.en.ts';
import { scoreNl } from './words/score.nl.ts';
import { shellEn } from './words/shell.en.ts';
import { shellNl } from './words/shell.nl.ts';
import { tableEn } from './words/table.en.ts';
import { tableNl } from './words/table.nl.ts';

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

/** Tenths of a point, the same on every screen: 625 is 62,5 in Dutch and 62.5 in English, 630 is 63. */
export function pointsOf(tenths: number, language: Language): string {
  const [points, rest] = [Math.trunc(Math.abs(tenths) / 10), Math.abs(tenths) % 10];
  const said = rest === 0 ? `${points}` : `${points}${language === 'nl' ? ',' : '.'}${rest}`;
  return tenths < 0 ? `−${said}` : said;
}

/** A difference in points, with its sign. */
export const signedPointsOf = (tenths: number, language: Language): string => `${tenths > 0 ? '+' : ''}${pointsOf(tenths, language)}`;
