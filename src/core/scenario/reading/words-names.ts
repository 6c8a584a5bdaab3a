import type { Text } from '../../engine/scenario.ts';
import { both, error, mended, pathText, shown, warning, type Finding, type Path } from '../problem.ts';

/** Sentences about names that point to something. */

export const things = ['issue', 'option', 'member', 'fact', 'source', 'about', 'topic'] as const;
export type Thing = (typeof things)[number];

const called = {
  issue: both('onderwerp', 'issue'),
  option: both('optie', 'option'),
  member: both('lid', 'member'),
  fact: both('feit', 'fact'),
  source: both('bron', 'source'),
  about: both('lid (of own, account, decision)', 'member (or own, account, decision)'),
  topic: both('onderwerp of feit', 'issue or fact'),
} as const satisfies Record<Thing, Text>;

export function noSuch(path: Path, what: Thing, name: string, meant: string | null, names: readonly string[], key?: true): Finding {
  const list = names.map(shown).join(', ');
  const choose = names.length > 0 ? both(`Kies een van: ${list}.`, `Choose one of: ${list}.`) : both('Haal de naam weg.', 'Remove the name.');
  const found = error(
    path,
    both(`Er is geen ${called[what].nl} met de naam "${shown(name)}".`, `There is no ${called[what].en} named "${shown(name)}".`),
    meant ? both(`Bedoelde je "${shown(meant)}"?`, `Did you mean "${shown(meant)}"?`) : choose,
    key,
  );
  return mended(found, meant === null ? null : key ? { kind: 'rename', name: meant } : { kind: 'replace', value: meant });
}

export const noSuchPlace = (path: Path, place: number, count: number): Finding =>
  error(path, both(`Er is geen optie ${place}: er zijn er ${count} en de eerste is 0.`, `There is no option ${place}: there are ${count} and the first is 0.`), both(`Kies een getal van 0 tot en met ${count - 1}.`, `Choose a number from 0 to ${count - 1}.`));

export const twice = (path: Path, id: string, first: Path): Finding =>
  error(path, both(`De naam "${shown(id)}" is al gebruikt bij ${pathText(first)}.`, `The name "${shown(id)}" is used already at ${pathText(first)}.`), both('Kies een andere naam.', 'Choose another name.'));

export const reserved = (path: Path, id: string): Finding =>
  error(path, both(`De naam "${shown(id)}" heeft al een vaste betekenis.`, `The name "${shown(id)}" has a set meaning already.`), both('Kies een andere naam.', 'Choose another name.'));

export const quorumTooLarge = (path: Path, k: number, members: number): Finding =>
  error(path, both(`Er moeten ${k} leden voor zijn, maar er zijn er ${members}.`, `${k} members have to be in favour, but there are ${members}.`), both(`Maak k hoogstens ${members}.`, `Make k ${members} at most.`));

export const afterItself = (path: Path): Finding =>
  error(path, both('Een case kan niet na zichzelf komen.', 'A case cannot come after itself.'), both('Noem de case die ervoor komt.', 'Name the case that comes before.'));

export const nothingBefore = (path: Path): Finding =>
  error(path, both('Dit is stap 1. Daarvoor komt geen andere case.', 'This is step 1. No other case comes before it.'), both('Haal after weg, of maak step hoger.', 'Remove after, or make step higher.'));

export const topicLooksLike = (path: Path, topic: string, meant: string): Finding =>
  warning(path, both(`"${shown(topic)}" is geen onderwerp van deze case.`, `"${shown(topic)}" is no issue of this case.`), both(`Bedoelde je "${shown(meant)}"? Een eigen woord mag ook.`, `Did you mean "${shown(meant)}"? A word of your own is allowed too.`));
