import { talkMinutes } from '../engine/clock.ts';
import type { Game, Step } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { briefOf, observe } from '../engine/observe.ts';
import { play } from '../engine/play.ts';
import type { Scenario } from '../engine/scenario.ts';
import { scenarioAt } from '../engine/standing.ts';
import { landOf } from '../engine/land.ts';
import type { Player } from '../players/player.ts';
import { players } from '../players/players.ts';
import { debriefOf } from '../scoring/debrief.ts';
import { heldTurns, pointsOf } from '../scoring/evidence.ts';
import { scoreOf } from '../scoring/score.ts';
import { alike, alternatives } from './alternatives.ts';
import { courseOf } from './course.ts';
import { methodsOf } from './techniques.ts';

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

/** change: yours against the other; theirs: what that one brings; nearly: others that bring nearly as much. */
interface Candidate { readonly t: number; readonly move: Move; readonly other: Move; readonly change: number; readonly theirs: number; readonly nearly: readonly Move[] }

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
  const fair = fairTo(scenario, course, steps);
  const swing = (t: number): number => (expected.get(t + 1) ?? expected.get(t) ?? 0) - (expected.get(t) ?? 0);
  const telling = bothWays(own.filter((t) => fair(t, swing(t))), swing, depth.turns);
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
  for (const candidate of spread(candidates.filter(({ t, change, theirs }) => fair(t, change) && (change > 0 || lost(theirs))))) {
    if (found.length === SHOWN) break;
    const moment = settled(scenario, course, steps, freshly(candidate, found), depth.final);
    const telling = Math.abs(moment.yours - moment.theirs) >= LEAST && 20 * moment.ahead >= 11 * moment.runs;
    if (telling && (moment.kind === 'gain' || lost(moment.theirs))) found.push(moment);
    yield { done: Math.min(++done, all), of: all };
  }
  return found.sort((a, b) => a.turn - b.turn);
}

/** So large a part of the best difference is nearly as good. */
const NEARLY = 0.6;

/** The same advice is not given twice where another is nearly as good. */
function freshly(candidate: Candidate, found: readonly KeyMoment[]): Candidate {
  const given = (move: Move): boolean => found.some(({ other }) => alike(other, move));
  const other = given(candidate.other) ? candidate.nearly.find((move) => !given(move)) : undefined;
  return other ? { ...candidate, other } : candidate;
}

/** Share of the time in which a question is never too many, tenths. */
const ASKING = 6;

/**
 * Whether a change may be told of a move, so that no chapter praises what another holds against it: a move that did
 * well, or a question while there is time, is no cost; one that did not work, or that is held against its player, is no gain.
 */
function fairTo(scenario: Scenario, course: readonly Game[], steps: readonly Step[]): (t: number, change: number) => boolean {
  const ended = course.at(-1);
  if (!ended || ended.ending === null) return () => true;
  const stood = scenarioAt(scenario, ended);
  const { lessons, moments } = debriefOf(scenario, ended, steps);
  const held = heldTurns(pointsOf(stood, ended, steps, lessons));
  const chances = new Set(moments.filter(({ kind }) => kind === 'chance').map(({ turn }) => turn));
  const uses = methodsOf(stood, steps, course);
  const well = new Set([...uses.filter(({ worked }) => worked), ...moments.filter(({ kind }) => kind === 'strong')].map(({ turn }) => turn));
  const ill = new Set(uses.filter(({ worked }) => !worked).map(({ turn }) => turn));
  return (t, change) => {
    const [step, before] = [steps[t], course[t]];
    if (!step || !before) return false;
    if (change > 0) return !held.has(step.turn) && !chances.has(step.turn) && !ill.has(step.turn);
    if (well.has(step.turn)) return held.has(step.turn);
    return 10 * before.minutes > ASKING * talkMinutes(scenarioAt(scenario, before)) || !step.happenings.some(({ kind }) => kind === 'hinted' || kind === 'shrugged');
  };
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
  const nearly = best.value > yours ? others.filter(({ value }) => value - yours > (best.value - yours) * NEARLY).map(({ move }) => move) : [];
  return [{ t, move: step.move, other: other.move, change: yours - other.value, theirs: other.value, nearly }];
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
