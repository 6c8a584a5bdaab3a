import { both, hint, saidInForm, type Finding, type Path } from '../problem.ts';

/** Sentences about dialogue. */

export const noOpening = (path: Path): Finding => hint(path, both('Dit lid heeft geen eerste zin.', 'This member has no opening line.'), both('Schrijf een "opening".', 'Write an "opening".'));

export const fewLines = (path: Path, count: number, fewest: number): Finding =>
  hint(path, both(`Er zijn ${count} zinnen; ${fewest} is het minimum.`, `There are ${count} lines; ${fewest} is the minimum.`), both(`Schrijf er ${fewest - count} bij.`, `Write ${fewest - count} more.`));

export const oneTongue = (path: Path): Finding =>
  saidInForm(hint(path, both('Deze zin is er in één taal.', 'This line is there in one language only.'), both('Schrijf { "nl": "…", "en": "…" }.', 'Write { "nl": "…", "en": "…" }.')), 'Deze zin is er in één taal. Schrijf de andere taal erbij.', 'This line is there in one language only. Add the other language.');
