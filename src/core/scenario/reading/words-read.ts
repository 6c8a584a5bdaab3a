import type { Text } from '../../engine/scenario.ts';
import { both, error, hint, saidInForm, type Finding, type Path, type Problem } from '../problem.ts';

/** Sentences about the file as a whole. */

const languages = { nl: both('Nederlands', 'Dutch'), en: both('Engels', 'English') } as const;

/** One hint for all texts without this language, at the first of them. */
export function oneLanguage(language: 'nl' | 'en', paths: readonly Path[]): Finding[] {
  const [first] = paths;
  if (!first) return [];
  const name = languages[language];
  const count = paths.length;
  const nl = count === 1 ? 'Deze tekst is er niet' : `Deze tekst en ${count - 1} andere zijn er niet`;
  const en = count === 1 ? 'This text is not there' : `This text and ${count - 1} more are not there`;
  const seen = both(`${nl} in het ${name.nl}. De speler ziet de andere taal.`, `${en} in ${name.en}. The player sees the other language.`);
  const found = hint(first, seen, both(`Schrijf { "nl": "…", "en": "…" }.`, `Write { "nl": "…", "en": "…" }.`));
  // Without a title and more the case is not in this language at all: no field is to blame.
  if (first.join() === 'title' && count > 1) return [{ ...saidInForm(found, `Deze case is er niet in het ${name.nl}. De speler ziet de andere taal. Wil je beide? Zet bij Verhaal ‘Ook in het ${name.nl}’ aan.`, `This case is not there in ${name.en}. The player sees the other language. If you want both, turn on ‘Also in ${name.en}’ under Story.`), whole: true }];
  return [saidInForm(found, `${seen.nl} Wil je dat niet? Vul dan het veld ‘${language.toUpperCase()}’ in.`, `${seen.en} If you mind, fill in the field ‘${language.toUpperCase()}’.`)];
}

export const manyMore = (count: number): Omit<Problem, 'line' | 'column'> => ({
  path: '(file)',
  steps: [],
  severity: 'error',
  message: both(`Er zijn nog ${count} problemen.`, `There are ${count} more problems.`),
  fix: both('Begin bovenaan; de rest volgt daarna.', 'Start at the top; the rest will follow.'),
});

/** why: an error code of the system. */
export const cannotRead = (why: string): Finding =>
  error([], both(`Dit bestand kan niet gelezen worden (${why}).`, `This file cannot be read (${why}).`), both('Controleer de naam en de rechten.', 'Check its name and its permissions.'));

export const isFolder = (): Finding => error([], both('Dit is een map, geen bestand.', 'This is a folder, not a file.'), both('Noem de bestanden zelf, zoals map/*.json.', 'Name the files themselves, such as folder/*.json.'));

export const notText = (): Finding => error([], both('Dit is geen tekstbestand.', 'This is not a text file.'), both('Bewaar de case als tekst (UTF-8).', 'Save the case as text (UTF-8).'));

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** What a check of some files came to. */
export const summary = (files: number, errors: number, warnings: number, hints: number): Text =>
  both(
    `${count(files, 'bestand', 'bestanden')}: ${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}, ${count(hints, 'tip', 'tips')}.`,
    `${count(files, 'file', 'files')}: ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}, ${count(hints, 'hint', 'hints')}.`,
  );
