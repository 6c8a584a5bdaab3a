import { talkMinutes } from '../engine/clock.ts';
import type { Game, Step } from '../engine/game.ts';
import { loreById, loreOf, topicsOf } from '../engine/lore.ts';
import { heard } from '../engine/rules/asking.ts';
import type { Move } from '../engine/move.ts';
import { briefOf, observe } from '../engine/observe.ts';
import { play } from '../engine/play.ts';
import type { Scenario } from '../engine/scenario.ts';
import { scenarioAt } from '../engine/standing.ts';
import { landOf } from '../engine/land.ts';
import type { Player } from '../players/player.ts';
import { players } from '../players/players.ts';
import { scoreOf } from '../scoring/score.ts';
import { courseOf } from './course.ts';

/** One own move against another, both played on by scripted players. Means of the score, whole points. */
export interface KeyMoment {
  readonly turn: number;
  readonly minute: number;
  /** cost: the other move does better; gain: yours does. */
  readonly kind: 'cost' | 'gain';
  readonly move: Move;
  readonly other: Move;
  readonly yours: number;
  readonly theirs: number;
  /** Of the runs, in how many the better of the two did better. */
  readonly ahead: number;
  readonly runs: number;
}

export interface Progress { readonly done: number; readonly of: number }

/** How much is played: seeds for a first look, for a closer look, and for what is shown; own moves looked at closely; alternatives each. */
export interface Depth { readonly glance: number; readonly look: number; readonly final: number; readonly turns: number; readonly others: number }
export const usualDepth: Depth = { glance: 1, look: 3, final: 20, turns: 6, others: 4 };

/** The players that play on. */
const followers: readonly Player[] = [players.beginner, players.integrative];
const LONGEST = 200;
const SHOWN = 3;
/** A smaller difference, or one that shows in hardly more than half of the runs, is not worth a word. */
const LEAST = 12;

/** change: yours against the other; other: what that one brings. */
interface Candidate { readonly t: number; readonly move: Move; readonly other: Move; readonly change: number; readonly theirs: number }

/**
 * The own moves that cost or gained most. Every own move is first weighed by how the expected end changed with it;
 * the most telling are then set against what else could have been done there, and the three largest differences are
 * played out in full. A generator, so that whoever runs it can say how far it is.
 */
export function* keyMoments(scenario: Scenario, seed: number, steps: readonly Step[], depth: Depth = usualDepth): Generator<Progress, readonly KeyMoment[]> {
  const course = courseOf(scenario, seed, steps);
  // A greeting is good manners: that a paper at once might have been quicker is no lesson.
  const own = steps.map((_, t) => t).filter((t) => course[t]?.stage === 'talking' && steps[t]?.move.kind !== 'close' && steps[t]?.move.kind !== 'open');
  const all = own.length + 1 + depth.turns + SHOWN + 3;
  let done = 0;
  const expected = new Map<number, number>();
  for (const t of [...own, ...own.slice(-1).map((t) => t + 1)]) {
    expected.set(t, mean(runsFrom(scenario, course[t], depth.glance)));
    yield { done: ++done, of: all };
  }
  const swing = (t: number): number => (expected.get(t + 1) ?? expected.get(t) ?? 0) - (expected.get(t) ?? 0);
  const telling = bothWays(own, swing, depth.turns);
  const candidates: Candidate[] = [];
  for (const t of telling) {
    candidates.push(...against(scenario, course, steps, t, depth));
    yield { done: ++done, of: all };
  }
  const found: KeyMoment[] = [];
  // The players that play on never see that no deal suits everybody: against one who did, only the gains are true.
  const ended = course.at(-1);
  const rightNo = ended?.agreed === null && ended.justified && landOf(scenarioAt(scenario, ended)).acceptable.length === 0;
  const reached = ended && ended.ending !== null ? scoreOf(scenario, ended).total : 0;
  // What would have brought no more than was reached in the end cost nothing.
  const lost = (theirs: number): boolean => !rightNo && theirs > reached;
  for (const candidate of spread(candidates.filter(({ change, theirs }) => change > 0 || lost(theirs)))) {
    if (found.length === SHOWN) break;
    const moment = settled(scenario, course, steps, candidate, depth.final);
    const telling = Math.abs(moment.yours - moment.theirs) >= LEAST && 20 * moment.ahead >= 11 * moment.runs;
    if (telling && (moment.kind === 'gain' || lost(moment.theirs))) found.push(moment);
    yield { done: Math.min(++done, all), of: all };
  }
  return found.sort((a, b) => a.turn - b.turn);
}

/** The moves after which the expected end changed most: as many upward as downward, as far as there are. */
function bothWays(own: readonly number[], swing: (t: number) => number, most: number): readonly number[] {
  const sorted = [...own].sort((a, b) => Math.abs(swing(b)) - Math.abs(swing(a)) || a - b);
  const half = Math.ceil(most / 2);
  const chosen = [...sorted.filter((t) => swing(t) > 0).slice(0, half), ...sorted.filter((t) => swing(t) <= 0).slice(0, most - half)];
  return [...chosen, ...sorted.filter((t) => !chosen.includes(t))].slice(0, most);
}

/** The largest first, one per turn, five at most, and of gains at most one before every cost was tried. */
function spread(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = [...candidates].sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.t - b.t).filter((one, i, list) => list.findIndex((other) => other.t === one.t) === i);
  const gains = best.filter((one) => one.change > 0);
  return [...gains.slice(0, 1), ...best.filter((one) => one.change < 0).slice(0, 3), ...gains.slice(1)].slice(0, 5);
}

/** The own move against each alternative: the one that would have done best, and for a good move the usual other. */
function against(scenario: Scenario, course: readonly Game[], steps: readonly Step[], t: number, depth: Depth): Candidate[] {
  const [before, after, step] = [course[t], course[t + 1], steps[t]];
  if (!before || !after || !step) return [];
  const yours = mean(runsFrom(scenario, after, depth.look));
  const others = alternatives(scenario, before, step.move, readBefore(course)).slice(0, depth.others).flatMap((move) => {
    const played = play(scenario, before, move);
    return played.ok ? [{ move, value: mean(runsFrom(scenario, played.game, depth.look)) }] : [];
  }).sort((a, b) => b.value - a.value);
  const [best] = others;
  if (!best) return [];
  const other = best.value > yours ? best : others[Math.floor(others.length / 2)] ?? best;
  return [{ t, move: step.move, other: other.move, change: yours - other.value, theirs: other.value }];
}

/** Facts that the talk began with: nobody at the table has said those. */
const readBefore = (course: readonly Game[]): readonly string[] => course.find((game) => game.stage === 'talking')?.facts ?? [];

function settled(scenario: Scenario, course: readonly Game[], steps: readonly Step[], { t, move, other }: Candidate, seeds: number): KeyMoment {
  const before = course[t];
  const played = before ? play(scenario, before, other) : null;
  const yours = runsFrom(scenario, course[t + 1], seeds);
  const theirs = runsFrom(scenario, played?.ok ? played.game : undefined, seeds);
  const [mine, another] = [Math.round(mean(yours)), Math.round(mean(theirs))];
  const kind = another > mine ? 'cost' : 'gain';
  const ahead = yours.filter((score, i) => (kind === 'cost' ? (theirs[i] ?? 0) > score : score > (theirs[i] ?? 0))).length;
  return { turn: t, minute: steps[t]?.minute ?? 0, kind, move, other, yours: mine, theirs: another, ahead, runs: yours.length };
}

const mean = (scores: readonly number[]): number => (scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length);

/** Scores of the talk played on from here by each follower with each seed. */
export function runsFrom(scenario: Scenario, game: Game | undefined, seeds: number): readonly number[] {
  if (!game) return [];
  if (game.stage === 'ended') return Array.from({ length: seeds * followers.length }, () => scoreOf(scenario, game).total);
  return followers.flatMap((follower) => Array.from({ length: seeds }, (_, k) => playedOn(scenario, { ...game, seed: (game.seed + 7919 * (k + 1)) >>> 0 }, follower)));
}

function playedOn(scenario: Scenario, from: Game, player: Player): number {
  const brief = briefOf(scenario);
  let game = from;
  for (let i = 0; i < LONGEST && game.stage !== 'ended'; i++) {
    const played = play(scenario, game, player(brief, observe(scenario, game), game.seed));
    if (!played.ok) throw new Error(`a scripted player made a move that is refused: ${played.refusal}`);
    game = played.game;
  }
  return scoreOf(scenario, game).total;
}

/** What else could sensibly have been done: ask, probe, sum up, understand, trade, take or leave; never the same thing again. read: facts that nobody said at the table. */
export function alternatives(scenario: Scenario, game: Game, actual: Move, read: readonly string[] = []): readonly Move[] {
  const there = scenario.members.filter((_, j) => game.members[j]?.where === 'table');
  const probes = there.flatMap(({ id }): Move[] => (stateOf(scenario, game, id)?.hints ?? []).slice(0, 1).map((topic) => ({ kind: 'probe', member: id, topic })));
  const summaries = there.flatMap(({ id }): Move[] => heard(scenario, game.facts.filter((fact) => !read.includes(fact)), id).filter((topic) => topicsOf(scenario, id).includes(topic) && !stateOf(scenario, game, id)?.summarised.includes(topic)).slice(-1).map((topic) => ({ kind: 'summarise', member: id, topic })));
  const hurt = there.filter(({ id }) => (stateOf(scenario, game, id)?.trust ?? 50) < 40 || (stateOf(scenario, game, id)?.mood ?? 0) < 0).slice(0, 1).map(({ id }): Move => ({ kind: 'empathise', member: id }));
  // First ask, then trade: no paper is put to somebody who has not asked yet, unless time is running.
  const trade = game.questions >= 2 || 2 * game.minutes > talkMinutes(scenarioAt(scenario, game)) ? traded(scenario, game) : [];
  const facts = game.facts.filter((fact) => loreById(scenario, fact) !== undefined).slice(-1);
  const criterion = facts.flatMap((fact): Move[] => there.slice(0, 1).map(({ id }) => ({ kind: 'criterion', member: id, fact })));
  const leave: Move[] = landOf(scenarioAt(scenario, game)).acceptable.length === 0 ? [{ kind: 'walk', reason: 'limit' }] : [];
  const take: Move[] = game.counter === null ? [] : [{ kind: 'accept' }];
  const list = [...probes.slice(0, 1), ...heaviest(scenario, game), ...leave, ...trade, ...summaries.slice(0, 1), ...hurt, ...take, ...probes.slice(1), ...criterion];
  return list.filter((move) => !alike(move, actual));
}

const stateOf = (scenario: Scenario, game: Game, id: string): Game['members'][number] | undefined => game.members[scenario.members.findIndex((member) => member.id === id)];

/** The question about what weighs most for somebody and is still closed, the most influential first. */
function heaviest(scenario: Scenario, game: Game): Move[] {
  const weight = (about: string, issue: number): number => {
    const member = scenario.members.find(({ id }) => id === about);
    return (member?.weights[issue] ?? 0) * (member?.influence ?? 0);
  };
  return loreOf(scenario)
    .filter((lore) => lore.counts && !game.facts.includes(lore.id) && stateOf(scenario, game, lore.about)?.where === 'table' && !stateOf(scenario, game, lore.about)?.hints.includes(lore.topic))
    .sort((a, b) => weight(b.about, b.issue) - weight(a.about, a.issue))
    .slice(0, 2)
    .map((lore): Move => ({ kind: 'ask', member: lore.about, topic: lore.topic }));
}

/** The package that the integrative player would lay down now, whatever it would rather do first. */
function traded(scenario: Scenario, game: Game): Move[] {
  const seen = observe(scenario, game);
  const whole = Math.max(seen.minutesUsed + seen.minutesLeft, 1);
  const used = Math.max(seen.minutesUsed, Math.ceil(whole * 0.56));
  const late = { ...seen, minutesUsed: used, minutesLeft: Math.max(0, whole - used), criteria: 1, counter: null };
  const move = players.integrative(briefOf(scenario), late, game.seed);
  return move.kind === 'package' ? [move] : [];
}

const alike = (a: Move, b: Move): boolean => {
  if (a.kind !== b.kind) return a.kind === 'ask' && b.kind === 'check' && a.member === b.member && a.topic === b.topic;
  if ('deal' in a && 'deal' in b) return a.deal.join() === b.deal.join();
  if ('topic' in a && 'topic' in b) return a.member === b.member && a.topic === b.topic;
  return true;
};
