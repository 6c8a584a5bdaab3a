import { both, error, mended, type Finding, type Path } from '../problem.ts';

/** Sentences about numbers that have to fit each other. */

export function notHundred(path: Path, sum: number): Finding {
  const off = Math.abs(100 - sum);
  const way = sum > 100 ? both(`Haal er ${off} af.`, `Take ${off} off.`) : both(`Tel er ${off} bij op.`, `Add ${off}.`);
  return mended(error(path, both(`De gewichten zijn samen ${sum}, en dat moet 100 zijn.`, `The weights add up to ${sum}, and that has to be 100.`), way), { kind: 'hundred' });
}

export const valuesMissing = (path: Path, id: string, size: number): Finding =>
  mended(error(path, both(`"${id}" heeft een gewicht, maar geen waarden.`, `"${id}" has a weight, but no values.`), both(`Zet er "${id}": [ … ] bij, met ${size} getallen.`, `Add "${id}": [ … ], with ${size} numbers.`)), { kind: 'row', size });

export const wrongCount = (path: Path, found: number, size: number): Finding =>
  mended(error(path, both(`Hier staan ${found} getallen, maar het onderwerp heeft ${size} opties.`, `Here are ${found} numbers, but the issue has ${size} options.`), both('Schrijf één getal per optie.', 'Write one number per option.')), { kind: 'row', size });

export const noBest = (path: Path, top: number, size: number): Finding =>
  mended(error(path, both(`Geen optie is 100 waard; de hoogste is ${top}.`, `No option is worth 100; the highest is ${top}.`), both('Geef de beste optie 100.', 'Give the best option 100.')), { kind: 'row', size });

export const noInfluence = (path: Path): Finding =>
  error(path, both('Niemand heeft invloed: alle getallen zijn 0.', 'Nobody has influence: all numbers are 0.'), both('Geef minstens één lid invloed.', 'Give one member influence at least.'));

export const tooManyPackages = (path: Path, count: number, most: number): Finding =>
  error(path, both(`Er zijn ${count} pakketten mogelijk; het maximum is ${most}.`, `${count} packages are possible; the maximum is ${most}.`), both('Haal opties of een onderwerp weg.', 'Remove options or an issue.'));
