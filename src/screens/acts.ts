import { minutes, type Move } from '../core/engine/move.ts';
import type { Choice, Observation } from '../core/engine/observation.ts';
import type { Session } from '../app/table.ts';

/** The moves as a player chooses them: some moves of the rules are two things to do (a break, a call). */
export const acts = [
  'open', 'ask', 'check', 'probe', 'deadline-ask', 'summarise', 'empathise', 'silence', 'apologise', 'share', 'criterion', 'advise', 'refer', 'deadline-name',
  'offer', 'package', 'meso', 'accept', 'decline', 'invite', 'recess', 'call', 'visit', 'threaten', 'ultimatum', 'walk',
] as const;
export type Act = (typeof acts)[number];

export const actGroups = {
  ask: ['ask', 'probe', 'check', 'deadline-ask'],
  listen: ['summarise', 'empathise', 'silence', 'apologise'],
  tell: ['open', 'share', 'criterion', 'advise', 'refer', 'deadline-name'],
  trade: ['offer', 'package', 'meso', 'accept', 'decline', 'invite'],
  pause: ['recess', 'call', 'visit'],
  press: ['threaten', 'ultimatum'],
  stop: ['walk'],
} as const satisfies Record<string, readonly Act[]>;
export type ActGroup = keyof typeof actGroups;
export const groupNames = ['ask', 'listen', 'tell', 'trade', 'pause', 'press', 'stop'] as const satisfies readonly ActGroup[];

const kinds = {
  open: 'open', ask: 'ask', check: 'check', probe: 'probe', 'deadline-ask': 'deadline', summarise: 'summarise', empathise: 'empathise', silence: 'silence',
  apologise: 'apologise', share: 'share', criterion: 'criterion', advise: 'advise', refer: 'refer', 'deadline-name': 'deadline', offer: 'offer', package: 'package',
  meso: 'meso', accept: 'accept', decline: 'decline', invite: 'invite', recess: 'recess', call: 'recess', visit: 'visit', threaten: 'threaten', ultimatum: 'ultimatum', walk: 'walk',
} as const satisfies Record<Act, Move['kind']>;

export const actMinutes = (act: Act): number => minutes[kinds[act]];

/** The allowed moves that this act can become. */
export const choicesFor = (observation: Observation, act: Act): readonly Choice[] => observation.choices.filter((choice) => belongs(choice, act));

function belongs(choice: Choice, act: Act): boolean {
  if (choice.kind !== kinds[act]) return false;
  if (choice.kind === 'deadline') return choice.act === (act === 'deadline-ask' ? 'ask' : 'name');
  return choice.kind !== 'recess' || choice.call === (act === 'call');
}

export const canAct = (observation: Observation, act: Act): boolean => choicesFor(observation, act).length > 0;

/** What a player still has to say before an act is a move, in the order of asking. */
export const needs = ['member', 'topic', 'guess', 'issue', 'gift', 'fact', 'over', 'reason'] as const;
export type Need = (typeof needs)[number];
export type Given = Partial<Readonly<Record<Need, string>>>;
/** A choice to leave something out: "I do not know", "no fact". */
export const NONE = '';

const needsOf = {
  open: [], ask: ['member', 'topic'], check: ['member', 'topic', 'guess'], probe: ['member', 'topic'], 'deadline-ask': ['member'], summarise: ['member', 'topic'],
  empathise: ['member'], silence: [], apologise: ['member', 'fact'], share: ['member', 'issue'], criterion: ['member', 'fact'], advise: ['member', 'fact'],
  refer: ['member', 'gift'], 'deadline-name': [], offer: [], package: [], meso: [], accept: [], decline: ['over'], invite: [], recess: [], call: [],
  visit: ['member'], threaten: ['member'], ultimatum: [], walk: ['reason', 'fact'],
} as const satisfies Record<Act, readonly Need[]>;

/** The answers that are possible for one need; NONE among them where it may be left out. */
export function answersFor({ brief, observation }: Session, act: Act, need: Need, given: Given): readonly string[] {
  const choices = choicesFor(observation, act);
  const mine = choices.filter((choice) => !('member' in choice) || given.member === undefined || choice.member === given.member);
  switch (need) {
    case 'member': return distinct(choices.flatMap((choice) => ('member' in choice ? [choice.member] : [])));
    case 'topic': return distinct(mine.flatMap((choice) => ('topic' in choice ? [choice.topic] : [])));
    case 'issue': return distinct(mine.flatMap((choice) => ('issue' in choice ? [choice.issue] : [])));
    case 'guess': return [...(brief.issues.find((issue) => issue.id === given.topic)?.options.map((_, o) => String(o)) ?? []), NONE];
    case 'gift': return distinct(mine.flatMap((choice) => (choice.kind === 'refer' ? [choice.gift ?? NONE] : [])));
    case 'fact': return act === 'walk' ? observation.facts : [...observation.facts, NONE];
    case 'over': return [...brief.issues.map((issue) => issue.id), NONE];
    case 'reason': return observation.facts.length > 0 ? ['limit', 'fact', 'none'] : ['limit', 'none'];
  }
}

const distinct = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** Fills in what leaves no choice, up to the first thing that the player must say; null: all is said. */
export function nextNeed(session: Session, act: Act, given: Given): { readonly given: Given; readonly need: Need | null } {
  let known = given;
  for (const need of needsOf[act] as readonly Need[]) {
    if (known[need] !== undefined) continue;
    if (act === 'walk' && need === 'fact' && known.reason !== 'fact') continue;
    const answers = answersFor(session, act, need, known);
    // Without a fact these two do harm: that must be chosen, never filled in.
    const harmful = need === 'fact' && (act === 'criterion' || act === 'advise');
    if (answers.length !== 1 || harmful) return { given: known, need };
    known = { ...known, [need]: answers[0] };
  }
  return { given: known, need: null };
}

/** Which needs were really put to the player: what "back" goes through. */
export const askedBefore = (session: Session, act: Act, given: Given): readonly Need[] =>
  (needsOf[act] as readonly Need[]).filter((need) => given[need] !== undefined && answersFor(session, act, need, without(given, need)).length > 1);

export const without = (given: Given, need: Need): Given => Object.fromEntries(Object.entries(given).filter(([name]) => name !== need));

const filled = (value: string | undefined): string | undefined => (value === undefined || value === NONE ? undefined : value);

/** The move that was put together; null for acts that need a paper or a form of their own. */
export function moveOf(act: Act, given: Given, praise = false): Move | null {
  const member = given.member ?? '';
  const topic = given.topic ?? '';
  const fact = filled(given.fact);
  switch (act) {
    case 'ask': case 'probe': case 'summarise': return { kind: act, member, topic };
    case 'check': return { kind: 'check', member, topic, ...(filled(given.guess) === undefined ? {} : { guess: Number(given.guess) }) };
    case 'deadline-ask': return { kind: 'deadline', act: 'ask', member };
    case 'deadline-name': return { kind: 'deadline', act: 'name' };
    case 'empathise': case 'visit': case 'threaten': return { kind: act, member };
    case 'silence': case 'accept': case 'invite': return { kind: act };
    case 'apologise': return { kind: 'apologise', member, ...(fact === undefined ? {} : { proof: fact }) };
    case 'share': return { kind: 'share', member, issue: given.issue ?? '' };
    case 'criterion': return { kind: 'criterion', member, ...(fact === undefined ? {} : { fact }), ...(praise ? { praise } : {}) };
    case 'advise': return { kind: 'advise', member, ...(fact === undefined ? {} : { fact }) };
    case 'refer': return { kind: 'refer', member, ...(filled(given.gift) === undefined ? {} : { gift: given.gift ?? '' }) };
    case 'decline': return { kind: 'decline', ...(filled(given.over) === undefined ? {} : { over: given.over ?? '' }) };
    case 'recess': case 'call': return { kind: 'recess', call: act === 'call' };
    case 'walk': return { kind: 'walk', reason: given.reason === 'limit' || given.reason === 'fact' ? given.reason : 'none', ...(given.reason === 'fact' && fact !== undefined ? { fact } : {}) };
    case 'open': case 'offer': case 'package': case 'meso': case 'ultimatum': return null;
  }
}
