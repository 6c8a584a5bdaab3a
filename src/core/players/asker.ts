import type { Shown } from '../engine/happening.ts';
import type { Deal, Move } from '../engine/move.ts';
import type { Brief, MemberView, Observation } from '../engine/observation.ts';
import { ONE } from '../engine/points.ts';
import { around, byInfluence } from './claimers.ts';
import { bent, bestBy, middle, timeUsed, untried } from './packages.ts';
import type { Player } from './player.ts';

/** Weight that a band stands for, in points: the middle of light, middle and heavy. */
const weightOf = { light: 8, middle: 22, heavy: 38 } as const;
/** Share of the time for questions, millionths. */
const ASKING = 550_000;

/** Prepares, asks, summarises and probes, then trades packages. questions: how many at most (probes counted). */
export function asker(questions: number): Player {
  return (brief, seen, seed) => {
    if (seen.stage === 'preparing') return research(seen) ?? { kind: 'sit' };
    const fixed = around(seen);
    if (fixed) return fixed;
    return mend(seen) ?? (timeUsed(seen) < ASKING ? question(brief, seen, questions) : undefined) ?? consult(brief, seen) ?? criterion(seen) ?? trade(brief, seen, seed);
  };
}

function research(seen: Observation): Move | undefined {
  return seen.choices.find((choice) => choice.kind === 'research') as Move | undefined;
}

/** Low trust: excuses once, then understanding. */
function mend(seen: Observation): Move | undefined {
  for (const member of seen.members.filter((candidate) => candidate.where === 'table' && candidate.trust < 2)) {
    const sorry = seen.choices.find((choice) => choice.kind === 'apologise' && choice.member === member.id);
    if (sorry) return sorry as Move;
    if (member.patience > 0 && seen.minutesLeft > 4 && seen.turn % 2 === 0) return { kind: 'empathise', member: member.id };
  }
  return undefined;
}

/** Summary and probe after a hint first; then the next open question, members by influence. */
function question(brief: Brief, seen: Observation, most: number): Move | undefined {
  if (seen.questions >= most) return undefined;
  for (const id of byInfluence(brief, seen)) {
    const member = memberOf(seen, id);
    const hint = member.hints.find((topic) => brief.issues.some((issue) => issue.id === topic));
    if (hint === undefined) continue;
    const topic = member.heard.find((heard) => !member.summarised.includes(heard));
    if (topic !== undefined) return { kind: 'summarise', member: id, topic };
    return { kind: 'probe', member: id, topic: hint };
  }
  for (const id of byInfluence(brief, seen)) {
    const member = memberOf(seen, id);
    const open = brief.issues.find((issue, i) => member.shown[i] === null && !member.hints.includes(issue.id));
    if (open) return { kind: 'ask', member: id, topic: open.id };
  }
  return undefined;
}

const memberOf = (seen: Observation, id: string): MemberView => {
  const member = seen.members.find((candidate) => candidate.id === id);
  if (!member) throw new Error(`no member ${id}`);
  return member;
};

/** Where a colleague keeps an option closed: one call, once the questions are over. */
function consult(brief: Brief, seen: Observation): Move | undefined {
  const closed = brief.issues.some((issue, i) => issue.options.some((option, o) => option.desk && !seen.openOptions[i]?.[o]));
  return closed && !seen.consulted ? { kind: 'recess', call: true } : undefined;
}

function criterion(seen: Observation): Move | undefined {
  if (seen.expertise > 2 || seen.criteria > 0) return undefined;
  return seen.choices.find((choice) => choice.kind === 'criterion' && choice.fact !== undefined) as Move | undefined;
}

/** The untried package at or above the own level that seems best for them; takes their paper where it reaches the level. */
function trade(brief: Brief, seen: Observation, seed: number): Move {
  const used = timeUsed(seen);
  const room = 1000 - 10 * brief.own.batna;
  const level = 10 * brief.own.batna + Math.floor((room * (750_000 - Math.floor(bent(used, 1500) / 2))) / ONE);
  if (seen.counter && seen.counter.ownTenths >= level) return { kind: 'accept' };
  const high = untried(brief, seen).filter(({ own }) => own >= level);
  const guess = estimates(brief, seen);
  const parts = influences(seen);
  const worth = ({ deal }: { deal: Deal }): number => {
    const each = guess.map((member) => member(deal));
    const mean = each.reduce((sum, u, k) => sum + (parts[k] ?? 0) * u, 0);
    return Math.floor(mean * 100) + Math.floor(Math.min(...each) * 30);
  };
  const chosen = bestBy(high, worth, seed, seen.turn) ?? bestBy(untried(brief, seen), ({ own }) => own, seed, seen.turn);
  return { kind: 'package', deal: chosen?.deal ?? middle(brief) };
}

/** a_j: an equal share for whoever's influence is not known. They sum to 1. */
function influences(seen: Observation): readonly number[] {
  const there = seen.members.filter((member) => member.where !== 'left').map((member) => member.influence ?? Math.floor(100 / seen.members.length));
  const total = there.reduce((sum, part) => sum + part, 0);
  return there.map((part) => part / Math.max(1, total));
}

/** What each member would get, 0-100, from what is known: shown issues by band and order, the rest as the opposite of the own wish. */
function estimates(brief: Brief, seen: Observation): readonly ((deal: Deal) => number)[] {
  return seen.members.filter((member) => member.where !== 'left').map((member) => {
    const weights = guessedWeights(member);
    return (deal) => deal.reduce((sum, option, i) => sum + ((weights[i] ?? 0) * guessedValue(brief, member, i, option)) / 100, 0);
  });
}

/** Bands of the shown issues; what is left to 100 spread evenly over the others. Sums to 100. */
function guessedWeights(member: MemberView): readonly number[] {
  const weigh = (shown: Shown): number => shown.onPaper?.weight ?? weightOf[shown.band];
  const known = member.shown.reduce((sum, shown) => sum + (shown ? weigh(shown) : 0), 0);
  const hidden = member.shown.filter((shown) => shown === null).length;
  const rest = hidden === 0 ? 0 : Math.max(0, 100 - known) / hidden;
  const total = known + rest * hidden;
  return member.shown.map((shown) => ((shown ? weigh(shown) : rest) * 100) / Math.max(1, total));
}

function guessedValue(brief: Brief, member: MemberView, issue: number, option: number): number {
  const shown = member.shown[issue];
  if (!shown) return 100 - (brief.own.values[issue]?.[option] ?? 0);
  const place = shown.order.indexOf(option);
  if (shown.onPaper) return shown.onPaper.worths[option] ?? 0;
  const last = shown.order.length - 1;
  return (100 * (last - place)) / Math.max(1, last);
}

export const integrative: Player = asker(1000);
export const beginner: Player = asker(3);
