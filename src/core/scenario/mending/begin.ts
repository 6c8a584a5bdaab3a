import type { Member } from '../../engine/scenario.ts';
import { FORMAT } from '../format/schema.ts';
import { print } from '../sheet/print.ts';
import { freeId } from './reshape.ts';
import { toHundred, rowOf } from './mend.ts';

/** A first case from five answers: it can be played at once, and has one trade in it. */
export interface Answers {
  readonly title: string;
  readonly account: string;
  /** The first one decides. */
  readonly people: readonly Person[];
  readonly issues: readonly { readonly label: string; readonly options: readonly string[] }[];
  /** The issue that the account needs much and the player little, by place. */
  readonly trade: number;
  /** In which the answers are written. */
  readonly language: 'nl' | 'en';
}

export interface Person {
  readonly name: string;
  readonly pronoun?: Member['pronoun'];
  readonly look?: string;
}

const rolesOf = [['decider', 'buyer'], ['user']] as const;

const spoken: ReadonlyMap<string, Member['pronoun']> = new Map([['zij', 'she'], ['she', 'she'], ['hij', 'he'], ['he', 'he'], ['die', 'they'], ['hen', 'they'], ['they', 'they']]);

/** "Carla Smit (zij)": the word in brackets is how one speaks of her. */
export function personIn(text: string): Person {
  const [, name = text, word = ''] = /^(.*?)\s*\(([a-z]+)\)\s*$/i.exec(text) ?? [];
  const pronoun = spoken.get(word.toLowerCase());
  return pronoun ? { name: name.trim(), pronoun } : { name: text.trim() };
}

/** "Prijs: €10, €9, €8" per line. A line without a name or two choices is left out. */
export function issuesIn(text: string): Answers['issues'] {
  return linesOf(text).flatMap((line) => issueIn(line) ?? []).slice(0, 8);
}

/** The first line that would be left out, to ask about it. */
export const strayLine = (text: string): string | undefined => linesOf(text).find((line) => line.trim() !== '' && !issueIn(line))?.trim();

const linesOf = (text: string): string[] => text.split('\n').slice(0, 20);

function issueIn(line: string): Answers['issues'][number] | null {
  const at = line.indexOf(':');
  const label = line.slice(0, at).trim().slice(0, 80);
  // A comma between two digits belongs to an amount: €4,20.
  const options = line.slice(at + 1).split(/(?<!\d),|,(?!\d)|;/).map((option) => option.trim().slice(0, 80)).filter((option) => option !== '').slice(0, 6);
  return at > 0 && label !== '' && options.length >= 2 ? { label, options } : null;
}

/**
 * The player's best choices come first and theirs last. The first issue that is not the trade weighs most for the player,
 * the trade most for them: each gives what costs little.
 */
export function begin({ title, account, people, issues, trade, language }: Answers): string {
  // A plain text counts as Dutch.
  const text = (words: string): string | { en: string } => (language === 'nl' ? words : { en: words });
  const ids = issues.reduce<string[]>((names, issue) => [...names, freeId(issue.label, [...names, 'alternative', 'time', 'decision'], 'onderwerp')], []);
  const main = trade === 0 ? 1 : 0;
  const weights = (heavy: number, middle: number): Record<string, number> => toHundred(Object.fromEntries(ids.map((id, i) => [id, i === heavy ? 45 : i === middle ? 12 : 20])));
  const values = (own: boolean): Record<string, number[]> => Object.fromEntries(ids.map((id, i) => {
    const size = issues[i]?.options.length ?? 2;
    return [id, own ? rowOf([], size) : rowOf([], size).reverse()];
  }));
  const names = people.reduce<string[]>((taken, person) => [...taken, freeId(person.name.split(' ')[0] ?? '', [...taken, 'own', 'account', 'decision'], 'lid')], []);
  const members = people.map(({ name, pronoun, look }, j) => ({
    id: names[j], name, ...(pronoun && { pronoun }), ...(look && { look }), roles: rolesOf[j] ?? ['influencer'], batna: 34,
    weights: weights(trade, main), values: values(false),
  }));
  const file = {
    $schema: './scenario.schema.json', format: FORMAT, title: text(title), account: { name: account },
    issues: issues.map((issue, i) => ({ id: ids[i], label: text(issue.label), options: issue.options.map(text) })),
    player: { batna: 34, weights: weights(main, trade), values: values(true) },
    members,
    facts: [{ id: 'f1', about: names[0], topic: ids[trade], depth: 1, text: text(firstFact(language, issues[trade])) }],
  };
  return `${print(file)}\n`;
}

/** What the one who decides tells when asked: the trade. The author will write it better. */
function firstFact(language: 'nl' | 'en', issue: Answers['issues'][number] | undefined): string {
  const [label, best] = [(issue?.label ?? '').slice(0, 30), (issue?.options.at(-1) ?? '').slice(0, 30)];
  return language === 'nl' ? `${label}: ${best} helpt ons het meest.` : `${label}: ${best} helps us most.`;
}
