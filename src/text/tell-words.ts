import { loreById } from '../core/engine/lore.ts';
import type { Deal } from '../core/engine/move.ts';
import type { Member, Scenario, Text } from '../core/engine/scenario.ts';
import { commonSaid, isBare, issueSaid, lowered, properNames } from './inside.ts';
import { plainLines, type PlainKind } from './lines.ts';
import type { Line } from './phrases/reaction.ts';

/** Names, labels and facts in words. Nothing here decides what may be said when; tell does. */

export type Slots = Readonly<Record<string, Text>>;

export const same = (words: string): Text => ({ nl: words, en: words });
const asText = ([nl, en]: Line): Text => ({ nl, en });

export const memberOf = (scenario: Scenario, id: string): Member | undefined => scenario.members.find((member) => member.id === id);

/** Full name of a member; any other id ('own', 'account') stays as it is. */
const nameOf = (scenario: Scenario, id: string): string => memberOf(scenario, id)?.name ?? id;
export const firstNameOf = (scenario: Scenario, id: string): string => nameOf(scenario, id).split(' ')[0] ?? id;

/** "Sanne", "Mark en Fatima", "Dirk, Joris en Els". */
export function namesOf(scenario: Scenario, ids: readonly string[]): Text {
  const names = ids.map((id) => firstNameOf(scenario, id));
  const list = (and: string): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1] ?? ''}`);
  return { nl: list('en'), en: list('and') };
}

/** The label of an issue, a word for a common topic, or the author's own word. */
const topicLabel = (scenario: Scenario, topic: string): Text => scenario.issues.find((issue) => issue.id === topic)?.label ?? scenario.topics?.[topic] ?? commonSaid[topic] ?? same(topic);

/** The label before a colon, within a line. */
function labelInside(scenario: Scenario, topic: string): Text {
  const [{ nl, en }, names] = [topicLabel(scenario, topic), properNames(scenario)];
  return { nl: lowered(nl, names), en: lowered(en, names) };
}

/** The same inside a sentence: an issue with its article. */
export function topicInside(scenario: Scenario, topic: string): Text {
  const issue = scenario.issues.find((candidate) => candidate.id === topic);
  return issue ? issueSaid(issue, properNames(scenario)) : labelInside(scenario, topic);
}

export const optionLabel = (scenario: Scenario, issue: string, option: number): Text => scenario.issues.find((candidate) => candidate.id === issue)?.options[option]?.label ?? same('?');

/** "prijs per doos: €36", as inside a sentence: an option by itself does not say what it is about. */
function topicAndOption(scenario: Scenario, issue: number, option: number): Text {
  const [topic, label] = [labelInside(scenario, scenario.issues[issue]?.id ?? ''), scenario.issues[issue]?.options[option]?.label ?? same('?')];
  return { nl: `${topic.nl}: ${label.nl}`, en: `${topic.en}: ${label.en}` };
}

/** The options of a package in the order of the case: "€36 · 2 werkdagen · korting 4% · 1 kleur". What is bare says of what. */
export function paperWords(scenario: Scenario, deal: Deal): Text {
  const labels = scenario.issues.map((issue, i) => {
    const label = issue.options[deal[i] ?? 0]?.label ?? same('?');
    return isBare(label) ? topicAndOption(scenario, i, deal[i] ?? 0) : label;
  });
  return { nl: labels.map((label) => label.nl).join(' · '), en: labels.map((label) => label.en).join(' · ') };
}

/** Puts the words in: {issue} as it is, {Issue} with a capital. A slot that is missing leaves its name in braces. */
export function fill(line: Line, slots: Slots): Text {
  const put = (template: string, language: keyof Text): string =>
    template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const slot = slots[name] ?? slots[lower(name)];
      if (!slot) return whole;
      return name === lower(name) ? slot[language] : upper(slot[language]);
    });
  return { nl: upper(put(line[0], 'nl')), en: upper(put(line[1], 'en')) };
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether every word in braces can be filled. */
export const fits = (line: Line, slots: Slots): boolean => line.every((template) => [...template.matchAll(/\{(\w+)\}/g)].every(([, name]) => slots[name ?? ''] !== undefined || slots[lower(name ?? '')] !== undefined));

/** What the notebook says of an opened fact: the author's words, or words made from the member's numbers. Call it for opened facts only. */
export function factText(scenario: Scenario, fact: string): Text {
  const written = scenario.facts.find((candidate) => candidate.id === fact);
  if (written) return written.text;
  const lore = loreById(scenario, fact);
  const member = lore && memberOf(scenario, lore.about);
  if (!lore || !member) return same(fact);
  if (lore.issue >= 0) return wishText(scenario, member, lore.issue);
  return topicText(scenario, member, lore.topic);
}

/** What turned out to be so of a rumour. */
export function settledText(scenario: Scenario, fact: string): Text {
  const written = scenario.facts.find((candidate) => candidate.id === fact);
  return written?.truth ?? written?.text ?? same(fact);
}

/** The options that a member likes best; more than one where they are worth the same. */
export function bestOptions(scenario: Scenario, member: Member, issue: number): Text {
  const values = member.values[issue] ?? [];
  const top = Math.max(...values);
  const labels = (scenario.issues[issue]?.options ?? []).filter((_, o) => values[o] === top).map((option) => option.label);
  return { nl: labels.map((label) => label.nl).join(' of '), en: labels.map((label) => label.en).join(' or ') };
}

export function wishText(scenario: Scenario, member: Member, issue: number): Text {
  const label = scenario.issues[issue]?.label ?? same('?');
  const best = bestOptions(scenario, member, issue);
  const weight = member.weights[issue] ?? 0;
  const heavy: Text = weight >= 30 ? { nl: 'Dit weegt zwaar.', en: 'This weighs heavily.' } : weight >= 15 ? { nl: 'Dit telt mee.', en: 'This counts.' } : { nl: 'Dit weegt licht.', en: 'This weighs little.' };
  return { nl: `${label.nl}: liefst ${best.nl}. ${heavy.nl}`, en: `${label.en}: preferably ${best.en}. ${heavy.en}` };
}

function topicText(scenario: Scenario, member: Member, topic: string): Text {
  if (topic === 'alternative') return member.batnaText;
  const line = plainLines[plainKindOf(scenario, member, topic)][0];
  return asText(line ?? ['', '']);
}

/** Which plain line tells a member's part in time and decision truly. */
export function plainKindOf(scenario: Scenario, member: Member, topic: string): PlainKind {
  if (topic === 'alternative') return 'alternative';
  if (topic === 'time') return member.timePressure >= 65 ? 'time-high' : member.timePressure >= 35 ? 'time-middle' : 'time-low';
  if (scenario.veto.includes(member.id)) return 'may-block';
  const rule = scenario.rule;
  if (rule.type === 'decider') return rule.decider === member.id ? 'decides' : 'helps-decide';
  return rule.type === 'consensus' ? 'all-agree' : 'votes';
}
