import { codesEn } from './words/codes.en.ts';
import { codesNl, type CodesWords } from './words/codes.nl.ts';
import type { Language } from './words.ts';

/** The words of result codes: apart, so that a student's first page need not wait for them. */
const catalogue = { nl: codesNl, en: codesEn } satisfies Record<Language, CodesWords>;

export const codesWords = (language: Language): CodesWords => catalogue[language];
