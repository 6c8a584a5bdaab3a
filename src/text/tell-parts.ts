import type { Happening, HappeningKind } from '../core/engine/happening.ts';
import type { Scenario, Text, TopicLines } from '../core/engine/scenario.ts';
import type { OwnLine } from './lines.ts';
import type { Line, Reaction } from './phrases/reaction.ts';
import { reply, you, type Telling } from './tell-table.ts';
import { bestOptions, firstNameOf, memberOf, same, topicInside, type Slots } from './tell-words.ts';

/** What telling any happening needs: names and labels to fill in, the author's lines, a question with its answer. */

export type Of<K extends HappeningKind> = Extract<Happening, { kind: K }>;

export const lines = (texts: readonly Text[] | undefined): readonly Line[] => (texts ?? []).map(({ nl, en }): Line => [nl, en]);
export const written = (scenario: Scenario, member: string, topic: string): TopicLines | undefined => memberOf(scenario, member)?.lines[topic];
export const name = (telling: Telling, id: string): Slots => ({ name: same(firstNameOf(telling.scenario, id)) });
export const about = (telling: Telling, topic: string): Slots => ({ issue: topicInside(telling.scenario, topic) });
export const number = (n: number): Text => same(String(n));

/** What a member likes best on an issue; asked for only once it was told. */
export function wish(telling: Telling, member: string, topic: string): Slots {
  const issue = telling.scenario.issues.findIndex((candidate) => candidate.id === topic);
  const person = memberOf(telling.scenario, member);
  return issue < 0 || !person ? {} : { best: bestOptions(telling.scenario, person, issue) };
}

/** The player speaks and somebody answers. */
export function exchange(telling: Telling, kinds: readonly OwnLine[], member: string | null, reaction: Reaction, mine: Slots = {}, theirs: Slots = mine): void {
  you(telling, kinds, mine);
  if (member !== null) reply(telling, member, reaction, theirs);
}

/** A fact in the author's words; what was made from numbers is no sentence to quote. */
export const quote = (telling: Telling, fact: string | null): Slots => {
  const text = telling.scenario.facts.find((candidate) => candidate.id === fact)?.text;
  return text ? { fact: text } : {};
};
/** A source after a colon: small where it begins with an article, a capital where it begins with a name. */
export const afterColon = (label: Text): Text => ({ nl: label.nl.replace(/^(?:De|Het|Een|Je|Jullie|Jouw)\b/, (word) => word.toLowerCase()), en: label.en.replace(/^(?:The|An?|Your|Our)\b/, (word) => word.toLowerCase()) });
/** A label within a sentence. */
export const inside = (label: Text): Text => ({ nl: label.nl.charAt(0).toLowerCase() + label.nl.slice(1), en: label.en.charAt(0).toLowerCase() + label.en.slice(1) });
