import { both, error, type Finding, type Path } from '../problem.ts';

/** Texts in somebody else's file: no web page code, no addresses, nothing invisible. They could mislead a player or a tool. */

const kinds: readonly { readonly pattern: RegExp; readonly say: (path: Path) => Finding }[] = [
  {
    pattern: /<[a-z!/?]/i,
    say: (path) => error(path, both('Hier staat code van een webpagina (<…>).', 'Here is web page code (<…>).'), both('Schrijf gewone tekst.', 'Write plain text.')),
  },
  {
    pattern: /\b(?:https?|ftp|javascript|data):\S|\bwww\.\S/i,
    say: (path) => error(path, both('Hier staat een internetadres.', 'Here is a web address.'), both('Haal het adres weg.', 'Remove the address.')),
  },
  {
    pattern: /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u,
    say: (path) => error(path, both('In deze tekst staat een onzichtbaar teken.', 'This text holds an invisible sign.'), both('Typ de tekst opnieuw.', 'Type the text again.')),
  },
];

/** At most one finding per text. Depth is bounded by the parser. */
export function checkSafety(value: unknown, path: Path = []): Finding[] {
  if (typeof value === 'string') {
    const found = path[0] === '$schema' ? undefined : kinds.find(({ pattern }) => pattern.test(value));
    return found ? [found.say(path)] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => checkSafety(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => checkSafety(item, [...path, key]));
}
