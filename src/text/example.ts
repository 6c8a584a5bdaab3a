import { exampleEn } from './words/example.en.ts';
import { exampleNl, type ExampleWords } from './words/example.nl.ts';
import type { Language } from './words.ts';

/** The words of the worked example: they come with the briefing and the debrief. */
export const exampleWords = (language: Language): ExampleWords => (language === 'nl' ? exampleNl : exampleEn);
