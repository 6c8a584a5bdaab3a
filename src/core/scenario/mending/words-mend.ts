import { both } from '../problem.ts';

/** What a button says that solves a problem. */
export const hundred = both('Maak het totaal 100', 'Make the total 100');
export const row = both('Maak de rij kloppend', 'Make the row right');
export const remove = both('Haal het weg', 'Remove it');
export const replace = (word: string): ReturnType<typeof both> => both(`Maak er ${word} van`, `Make it ${word}`);
export const rename = (word: string): ReturnType<typeof both> => both(`Noem het ${word}`, `Call it ${word}`);
