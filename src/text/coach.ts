import { coachEn } from './words/coach.en.ts';
import { coachNl, type CoachWords } from './words/coach.nl.ts';
import type { Language } from './words.ts';

/** The coach's words; they come with the table. */
export const coachWords = (language: Language): CoachWords => (language === 'nl' ? coachNl : coachEn);
