import { both, error, shown, type Finding, type Path } from '../problem.ts';

/** Sentences about the form of the file. */

export const tooBig = (most: number): Finding =>
  error([], both(`Dit bestand is te groot: een case is hoogstens ${most / 1024} kB.`, `This file is too large: a case is at most ${most / 1024} kB.`), both('Kies een ander bestand, of haal er tekst uit.', 'Choose another file, or take text out.'));

export const tooDeep = (most: number): Finding =>
  error([], both(`Hier staan meer dan ${most} haakjes in elkaar.`, `More than ${most} brackets stand inside each other here.`), both('Een case is veel platter. Begin met een voorbeeld.', 'A case is much flatter. Start from an example.'));

export const emptyFile = (): Finding => error([], both('Het bestand is leeg.', 'The file is empty.'), both('Begin met een voorbeeld uit de map scenarios.', 'Start from an example in the folder scenarios.'));

export const otherFile = (): Finding =>
  error([], both('Dit is geen case: een case begint met {.', 'This is no case: a case begins with {.'), both('Kies een bestand dat op .json eindigt, of zet de velden tussen { en }.', 'Choose a file that ends in .json, or put the fields between { and }.'));

export const nameTwice = (path: Path, name: string): Finding =>
  error(path, both(`Het veld "${shown(name)}" staat hier twee keer.`, `The field "${shown(name)}" stands here twice.`), both('Haal er één weg.', 'Remove one of them.'), true);

export const forbiddenName = (path: Path, name: string): Finding =>
  error(path, both(`De naam "${shown(name)}" kan niet gebruikt worden.`, `The name "${shown(name)}" cannot be used.`), both('Kies een andere naam.', 'Choose another name.'), true);

export const commaMissing = (before: string): Finding =>
  error([], both(`Hier ontbreekt een komma, vóór ${before}.`, `A comma is missing here, before ${before}.`), both('Zet hier een komma.', 'Put a comma here.'));

export const commaLeftOver = (closer: string): Finding =>
  error([], both(`Deze komma is te veel: er komt niets meer vóór ${closer.charAt(0)}.`, `This comma is one too many: nothing comes before ${closer.charAt(0)}.`), both('Haal de komma weg.', 'Remove the comma.'));

export const plainQuotes = (piece: string): Finding =>
  error([], both(`Hier staat een ander aanhalingsteken dan ": ${piece}`, `Here is another quotation mark than ": ${piece}`), both('Gebruik overal het rechte dubbele aanhalingsteken: ".', 'Use the straight double quotation mark everywhere: ".'));

const closerOf: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

export function wrongBracket(found: string, open: string | null, line: number): Finding {
  if (open === null) return error([], both(`Hier staat ${found}, maar er is niets meer open.`, `Here stands ${found}, but nothing is open.`), both('Haal dit haakje weg.', 'Remove this bracket.'));
  const right = closerOf[open] ?? '';
  return error([], both(`Hier staat ${found}, maar ${open} van regel ${line} is nog open.`, `Here stands ${found}, but the ${open} of line ${line} is still open.`), both(`Zet hier eerst ${right}.`, `Put ${right} here first.`));
}

export const neverClosed = (open: string, line: number): Finding =>
  error([], both(`Het bestand houdt op, maar ${open} van regel ${line} is nog open.`, `The file ends, but the ${open} of line ${line} is still open.`), both(`Zet aan het einde ${closerOf[open] ?? '}'}.`, `Put ${closerOf[open] ?? '}'} at the end.`));

/** code: a ParseErrorCode of jsonc-parser. */
export function brokenJson(code: number, piece: string): Finding {
  const found = piece === '' ? both('het einde van het bestand', 'the end of the file') : both(piece, piece);
  const words = byCode[code];
  if (words) return error([], both(words.nl(found.nl), words.en(found.en)), both(words.nlFix, words.enFix));
  return error([], both(`Dit past hier niet: ${found.nl}.`, `This does not fit here: ${found.en}.`), both('Haal het weg of zet het goed.', 'Remove it or put it right.'));
}

interface Words {
  readonly nl: (found: string) => string;
  readonly en: (found: string) => string;
  readonly nlFix: string;
  readonly enFix: string;
}

const comments: Words = { nl: () => 'Hier staat commentaar; dat mag niet in een case.', en: () => 'Here is a comment; a case cannot have one.', nlFix: 'Haal het commentaar weg.', enFix: 'Remove the comment.' };

const byCode: Readonly<Record<number, Words>> = {
  1: { nl: (found) => `Dit is geen tekst, getal, true of false: ${found}.`, en: (found) => `This is no text, number, true or false: ${found}.`, nlFix: 'Zet tekst tussen rechte aanhalingstekens: "…".', enFix: 'Put text between straight quotation marks: "…".' },
  2: { nl: (found) => `Dit getal klopt niet: ${found}.`, en: (found) => `This number is not right: ${found}.`, nlFix: 'Schrijf een heel getal, zoals 50.', enFix: 'Write a whole number, such as 50.' },
  3: { nl: (found) => `Hier moet de naam van een veld komen, niet ${found}.`, en: (found) => `The name of a field belongs here, not ${found}.`, nlFix: 'Schrijf "naam": waarde.', enFix: 'Write "name": value.' },
  4: { nl: (found) => `Hier ontbreekt een waarde, vóór ${found}.`, en: (found) => `A value is missing here, before ${found}.`, nlFix: 'Zet er een tekst, getal, lijst of groep.', enFix: 'Put a text, number, list or group there.' },
  5: { nl: () => 'Hier ontbreekt een dubbele punt na de naam.', en: () => 'A colon is missing here after the name.', nlFix: 'Zet hier een dubbele punt.', enFix: 'Put a colon here.' },
  6: { nl: (found) => `Dit past hier niet: ${found}. Misschien ontbreekt een komma of haakje.`, en: (found) => `This does not fit here: ${found}. A comma or bracket may be missing.`, nlFix: 'Kijk naar de komma en de haakjes ervoor.', enFix: 'Look at the comma and brackets before it.' },
  9: { nl: (found) => `De case is al af, maar er komt nog: ${found}.`, en: (found) => `The case has ended, but there is more: ${found}.`, nlFix: 'Haal weg wat na de laatste } staat.', enFix: 'Remove what stands after the last }.' },
  10: comments,
  11: comments,
  12: { nl: () => 'Deze tekst is niet afgesloten op deze regel.', en: () => 'This text is not closed on this line.', nlFix: 'Zet een aanhalingsteken aan het einde van de tekst.', enFix: 'Put a quotation mark at the end of the text.' },
  13: { nl: (found) => `Dit getal is niet af: ${found}.`, en: (found) => `This number is not finished: ${found}.`, nlFix: 'Schrijf een heel getal, zoals 50.', enFix: 'Write a whole number, such as 50.' },
  14: { nl: () => 'Na \\u horen vier tekens (0-9, a-f).', en: () => 'After \\u come four characters (0-9, a-f).', nlFix: 'Schrijf het teken zelf.', enFix: 'Write the character itself.' },
  15: { nl: () => 'Een \\ mag hier niet.', en: () => 'A \\ cannot stand here.', nlFix: 'Haal de \\ weg, of schrijf \\\\.', enFix: 'Remove the \\, or write \\\\.' },
  16: { nl: () => 'In deze tekst staat een onzichtbaar teken, zoals een tab.', en: () => 'This text holds an invisible sign, such as a tab.', nlFix: 'Vervang het door een spatie.', enFix: 'Replace it by a space.' },
};
