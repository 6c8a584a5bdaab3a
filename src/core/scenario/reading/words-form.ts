import type { Text } from '../../engine/scenario.ts';
import { both, error, mended, saidInForm, shown, type Finding, type Path } from '../problem.ts';

/** Sentences about fields: missing, unknown, of the wrong kind, out of bounds. */

const examples: Readonly<Record<string, string>> = {
  title: '"title": "De eerste order"',
  issues: '"issues": [ … ]',
  player: '"player": { "weights": { … }, "values": { … } }',
  members: '"members": [ … ]',
  weights: '"weights": { "prijs": 60, "levertijd": 40 }',
  values: '"values": { "prijs": [100, 60, 0] }',
  options: '"options": ["€38", "€36", "€34"]',
  label: '"label": "Prijs"',
  text: '"text": "De groothandel levert pas over twee weken."',
  about: '"about": "sanne"',
  topic: '"topic": "prijs"',
  kind: '"kind": "crm"',
  member: '"member": "sanne"',
  type: '"type": "decider"',
  by: '"by": "fact"',
  fact: '"fact": "f1"',
  k: '"k": 2',
  name: '"name": "Bakkie & Zo"',
  account: '"account": 60',
  supplier: '"supplier": 45',
  issue: '"issue": "prijs"',
  option: '"option": 0',
};

const field = (path: Path): string => shown(String(path[path.length - 1] ?? ''));

export function missing(path: Path, choices: readonly string[] = []): Finding {
  const name = field(path);
  const example = examples[name] ?? `"${name}": …`;
  const of = choices.length > 0 ? ` (${choices.join(', ')})` : '';
  const found = error(path, both(`Het veld "${name}" ontbreekt.`, `The field "${name}" is missing.`), both(`Zet er bijvoorbeeld ${example} bij${of}.`, `Add for instance ${example}${of}.`));
  return saidInForm(found, 'Dit is nog leeg. Vul het in.', 'This is still empty. Fill it in.');
}

export function unknownField(path: Path, key: string, meant: string | null, known: readonly string[]): Finding {
  const list = known.join(', ');
  const found = error(
    path,
    both(`Het veld "${shown(key)}" bestaat hier niet.`, `The field "${shown(key)}" does not exist here.`),
    meant ? both(`Bedoelde je "${meant}"?`, `Did you mean "${meant}"?`) : both(`Haal het weg. Wel mogelijk: ${list}.`, `Remove it. Possible are: ${list}.`),
    true,
  );
  return mended(found, meant === null ? { kind: 'remove' } : { kind: 'rename', name: meant });
}

export function notOneOf(path: Path, value: unknown, choices: readonly string[], meant: string | null): Finding {
  const list = choices.join(', ');
  const given = described(value);
  const found = error(
    path,
    both(`${capital(given.nl)} kan hier niet. Mogelijk: ${list}.`, `${capital(given.en)} cannot stand here. Possible: ${list}.`),
    meant ? both(`Bedoelde je "${meant}"?`, `Did you mean "${meant}"?`) : both(`Kies een van: ${list}.`, `Choose one of: ${list}.`),
  );
  return mended(found, meant === null ? null : { kind: 'replace', value: meant });
}

export const otherVersion = (path: Path, value: unknown, known: string): Finding =>
  error(path, both(`Dit spel kent versie ${known} van het bestandsformaat, niet ${described(value).nl}.`, `This game knows version ${known} of the file format, not ${described(value).en}.`), both('Vernieuw het spel, of haal "format" weg.', 'Update the game, or remove "format".'));

export function wrongType(path: Path, value: unknown, expected: readonly string[]): Finding {
  const found = described(value);
  if (typeof value === 'number' && expected.includes('int')) {
    return mended(error(path, both(`${capital(found.nl)} is geen heel getal.`, `${capital(found.en)} is no whole number.`), both(`Maak er een heel getal van, zoals ${Math.round(value)}.`, `Make it a whole number, such as ${Math.round(value)}.`)), { kind: 'replace', value: Math.round(value) });
  }
  const kinds = [...new Set(expected.map((kind) => kindWords[kind]?.nl ?? kind))].join(' of ');
  const inEnglish = [...new Set(expected.map((kind) => kindWords[kind]?.en ?? kind))].join(' or ');
  const number = typeof value === 'string' && expected.some((kind) => kind === 'int' || kind === 'number') && /^\s*-?\d+\s*$/.test(value);
  return mended(error(path, both(`Hier hoort ${kinds}, niet ${found.nl}.`, `Here belongs ${inEnglish}, not ${found.en}.`), wayOut(value, expected)), number ? { kind: 'replace', value: Number(value) } : null);
}

function wayOut(value: unknown, expected: readonly string[]): Text {
  const number = expected.includes('int') || expected.includes('number');
  if (typeof value === 'string' && number && value.trim() !== '' && Number.isFinite(Number(value))) return both('Haal de aanhalingstekens weg.', 'Remove the quotation marks.');
  if (typeof value === 'string' && expected.includes('boolean')) return both('Schrijf true of false zonder aanhalingstekens.', 'Write true or false without quotation marks.');
  if (expected.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) return both('Zet er aanhalingstekens omheen.', 'Put quotation marks around it.');
  if (number && typeof value === 'string') return both('Schrijf een getal, zonder aanhalingstekens.', 'Write a number, without quotation marks.');
  if (expected.includes('array')) return both('Zet er rechte haken omheen: [ … ].', 'Put square brackets around it: [ … ].');
  if (expected.includes('object') || expected.includes('record')) return both('Zet de velden tussen accolades: { … }.', 'Put the fields between braces: { … }.');
  return both('Vervang de waarde, of haal het veld weg.', 'Replace the value, or remove the field.');
}

const kindWords: Readonly<Record<string, Text>> = {
  string: both('een tekst tussen aanhalingstekens', 'a text in quotation marks'),
  word: both('een vast woord', 'a set word'),
  number: both('een getal', 'a number'),
  int: both('een heel getal', 'a whole number'),
  boolean: both('true of false', 'true or false'),
  array: both('een lijst [ … ]', 'a list [ … ]'),
  object: both('een groep velden { … }', 'a group of fields { … }'),
  record: both('een groep velden { … }', 'a group of fields { … }'),
};

export function tooSmall(path: Path, origin: string, least: number, value: unknown): Finding {
  if (origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0;
    return error(path, both(`"${field(path)}" heeft er ${count}; het minimum is ${least}.`, `"${field(path)}" has ${count}; the minimum is ${least}.`), both(`Zet er ${least - count} bij.`, `Add ${least - count}.`));
  }
  return mended(error(path, both(`${capital(described(value).nl)} is te laag; het minimum is ${least}.`, `${capital(described(value).en)} is too low; the minimum is ${least}.`), both(`Maak er minstens ${least} van.`, `Make it ${least} at least.`)), typeof value === 'number' ? { kind: 'replace', value: least } : null);
}

export function tooBig(path: Path, origin: string, most: number, value: unknown): Finding {
  if (origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0;
    return error(path, both(`"${field(path)}" heeft er ${count}; het maximum is ${most}.`, `"${field(path)}" has ${count}; the maximum is ${most}.`), both(`Haal er ${count - most} weg.`, `Remove ${count - most}.`));
  }
  if (origin === 'string') {
    const length = typeof value === 'string' ? value.length : 0;
    return error(path, both(`Deze tekst is te lang: ${length} tekens; het maximum is ${most}.`, `This text is too long: ${length} signs; the maximum is ${most}.`), both('Maak de tekst korter.', 'Make the text shorter.'));
  }
  return mended(error(path, both(`${capital(described(value).nl)} is te hoog; het maximum is ${most}.`, `${capital(described(value).en)} is too high; the maximum is ${most}.`), both(`Maak er hoogstens ${most} van.`, `Make it ${most} at most.`)), typeof value === 'number' ? { kind: 'replace', value: most } : null);
}

export const emptyText = (path: Path): Finding =>
  saidInForm(error(path, both('Deze tekst is leeg.', 'This text is empty.'), both('Schrijf iets, of haal het veld weg.', 'Write something, or remove the field.')), 'Dit is nog leeg. Schrijf iets.', 'This is still empty. Write something.');

export const badName = (path: Path, name: string, key?: true): Finding =>
  error(path, both(`De naam "${shown(name)}" kan niet: alleen kleine letters, cijfers en streepjes.`, `The name "${shown(name)}" cannot be: small letters, digits and hyphens only.`), both(`Schrijf bijvoorbeeld "${plainName(name)}".`, `Write for instance "${plainName(name)}".`), key);

export const doesNotFit = (path: Path, value: unknown): Finding => {
  const found = described(value);
  return error(path, both(`${capital(found.nl)} past hier niet.`, `${capital(found.en)} does not fit here.`), both('Vervang de waarde, of haal het veld weg.', 'Replace the value, or remove the field.'));
};

const plainName = (name: string): string => slug(name).slice(0, 40) || 'naam1';

/** Small letters, digits and hyphens of a text. */
export const slug = (text: string): string =>
  text.slice(0, 80).normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40);

function described(value: unknown): Text {
  if (value === null) return both('null', 'null');
  if (Array.isArray(value)) return both('een lijst', 'a list');
  if (typeof value === 'object') return both('een groep velden', 'a group of fields');
  return typeof value === 'string' ? both(`"${shown(value)}"`, `"${shown(value)}"`) : both(shown(String(value)), shown(String(value)));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
