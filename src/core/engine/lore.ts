import type { GroupShown, Shown, WeightBand } from './happening.ts';
import { type Known, unsure } from './hearsay.ts';
import { commonTopics, type CaseFact, type Member, type Scenario } from './scenario.ts';

/** Weight from which a member has a reason worth asking for (model 2.2, section 11 "Facts"). */
export const TELLING_WEIGHT = 12;
/** Weight from which the reason counts in the information score. */
const COUNTING_WEIGHT = 15;

/** Something that can be found out: written by the author, or drawn from the member's numbers where nothing was written. */
export interface Lore {
  readonly id: string;
  /** Member's id, 'own', 'account' or 'decision'. */
  readonly about: string;
  readonly topic: string;
  /** Issue index, or -1. */
  readonly issue: number;
  readonly depth: 1 | 2 | 3;
  readonly written: CaseFact | null;
  /** Counts in the information score: about a member and an issue that weighs at least 15 for them. */
  readonly counts: boolean;
}

const kept = new WeakMap<Scenario, readonly Lore[]>();

/** All that can be found out in a case, written facts first, in a fixed order. */
export function loreOf(scenario: Scenario): readonly Lore[] {
  const known = kept.get(scenario);
  if (known) return known;
  const lore = [...scenario.facts.map((fact) => written(scenario, fact)), ...scenario.members.flatMap((member) => drawn(scenario, member))];
  kept.set(scenario, lore);
  return lore;
}

function written(scenario: Scenario, fact: CaseFact): Lore {
  const issue = scenario.issues.findIndex((candidate) => candidate.id === fact.topic);
  const member = scenario.members.find((candidate) => candidate.id === fact.about);
  const counts = fact.byEvent === undefined && member !== undefined && issue >= 0 && (member.weights[issue] ?? 0) >= COUNTING_WEIGHT;
  return { id: fact.id, about: fact.about, topic: fact.topic, issue, depth: fact.depth, written: fact, counts };
}

function drawn(scenario: Scenario, member: Member): Lore[] {
  const has = (topic: string): boolean => scenario.facts.some((fact) => fact.about === member.id && fact.topic === topic && fact.byEvent === undefined);
  const ranked = scenario.issues.map((_, i) => i).sort((a, b) => (member.weights[b] ?? 0) - (member.weights[a] ?? 0) || a - b);
  const issues = scenario.issues.flatMap((issue, i): Lore[] => {
    const weight = member.weights[i] ?? 0;
    if (weight < TELLING_WEIGHT || has(issue.id)) return [];
    const depth = ranked[0] === i ? 3 : ranked[1] === i ? 2 : 1;
    return [{ id: `${member.id}/${issue.id}`, about: member.id, topic: issue.id, issue: i, depth, written: null, counts: weight >= COUNTING_WEIGHT }];
  });
  const common = commonTopics.filter((topic) => !has(topic)).map((topic): Lore => ({ id: `${member.id}/${topic}`, about: member.id, topic, issue: -1, depth: topic === 'decision' ? 1 : 2, written: null, counts: false }));
  return [...issues, ...common];
}

export function loreById(scenario: Scenario, id: string): Lore | undefined {
  return loreOf(scenario).find((lore) => lore.id === id);
}

/** What asking this member about this topic can still open, or settle where it is hearsay: their own first, then what concerns the account. */
export function closedLore(scenario: Scenario, game: Known, member: string, topic: string): readonly Lore[] {
  const closed = (lore: Lore): boolean => !game.facts.includes(lore.id) || unsure(scenario, game, lore.id);
  const here = loreOf(scenario).filter((lore) => lore.topic === topic && lore.written?.byEvent === undefined && closed(lore));
  return [...here.filter((lore) => lore.about === member), ...here.filter((lore) => lore.about === 'account' || lore.about === 'decision')].sort(
    (a, b) => Number(b.about === member) - Number(a.about === member) || a.depth - b.depth,
  );
}

const keptTopics = new WeakMap<Scenario, ReadonlyMap<string, readonly string[]>>();

/** Topics that a player may raise with a member: every issue, the common ones and the author's own. Tells nothing about weights. */
export function topicsOf(scenario: Scenario, member: string): readonly string[] {
  let topics = keptTopics.get(scenario);
  if (!topics) {
    const issues = scenario.issues.map((issue) => issue.id);
    const own = (id: string): string[] => scenario.facts.filter((fact) => fact.about === id && fact.byEvent === undefined).map((fact) => fact.topic);
    topics = new Map(scenario.members.map(({ id }) => [id, [...new Set([...issues, ...commonTopics, ...own(id)])]]));
    keptTopics.set(scenario, topics);
  }
  return topics.get(member) ?? [];
}

/** What a member's words show of an issue: options from best to worst and how heavy it weighs, no numbers; and the numbers for who can weigh their words. */
export function shownOf(member: Member, issue: number, weighed: boolean): Shown {
  const values = member.values[issue] ?? [];
  const order = values.map((_, o) => o).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const weight = member.weights[issue] ?? 0;
  return { order, band: bandOfWeight(weight), onPaper: weighed ? { weight: nearest(5, weight), worths: values.map((value) => nearest(10, value)) } : null };
}

const nearest = (grain: number, value: number): number => grain * Math.floor((2 * value + grain) / (2 * grain));

const bandOfWeight = (weight: number): WeightBand => (weight >= 30 ? 'heavy' : weight >= 15 ? 'middle' : 'light');

/** What a fact tells of the group: whoever explains who decides tells the way and their own place; a written fact tells what its author says. */
export function groupShown(scenario: Scenario, lore: Lore): GroupShown | null {
  const drawnFromRule = lore.written === null && lore.topic === 'decision';
  const rule = drawnFromRule || (lore.written?.reveals.rule ?? false);
  const members = drawnFromRule ? [lore.about] : (lore.written?.reveals.roles ?? []);
  if (!rule && members.length === 0) return null;
  const total = scenario.members.reduce((sum, member) => sum + member.influence, 0);
  const roles = scenario.members.filter((member) => members.includes(member.id)).map((member) => ({
    member: member.id, influence: Math.floor((100 * member.influence) / Math.max(1, total)),
    decides: scenario.rule.type === 'decider' ? scenario.rule.decider === member.id : null, veto: scenario.veto.includes(member.id),
  }));
  return { rule: rule ? scenario.rule.type : null, roles };
}

/** Facts that preparation can find: the author's marked ones first, until the information dial's share of the points is reached. Section 11 "Preparation". */
export function findable(scenario: Scenario): readonly { readonly fact: CaseFact; readonly source: string }[] {
  const facts = scenario.facts.filter((fact) => fact.byEvent === undefined);
  const total = facts.reduce((sum, fact) => sum + fact.depth, 0);
  const inOrder = [...facts.filter((fact) => fact.prep), ...facts.filter((fact) => !fact.prep)];
  const sources = scenario.prep.sources;
  const found: { fact: CaseFact; source: string }[] = [];
  let points = 0;
  for (const fact of inOrder) {
    if (points * 100 >= scenario.information.player * total || sources.length === 0) break;
    points += fact.depth;
    found.push({ fact, source: fact.source ?? sources[found.length % sources.length]?.id ?? '' });
  }
  return found;
}
