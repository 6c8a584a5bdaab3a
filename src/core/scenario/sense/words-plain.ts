import { both, hint, shown, type Finding, type Path } from '../problem.ts';

/** Sentences about language that is hard to read. */

export const longSentence = (path: Path, words: number, most: number): Finding =>
  hint(path, both(`Een zin in deze tekst heeft ${words} woorden; tot ${most} leest makkelijk.`, `A sentence of this text has ${words} words; up to ${most} reads easily.`), both('Maak er twee zinnen van.', 'Make it two sentences.'));

export const longWord = (path: Path, word: string): Finding =>
  hint(path, both(`"${shown(word)}" is een lang woord: ${word.length} letters.`, `"${shown(word)}" is a long word: ${word.length} letters.`), both('Kies een korter woord, of schrijf het als twee woorden.', 'Choose a shorter word, or write it as two words.'));
