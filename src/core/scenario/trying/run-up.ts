import { talkMinutes } from '../../engine/clock.ts';
import type { Game } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { briefOf, observe } from '../../engine/observe.ts';
import { open, play } from '../../engine/play.ts';
import { clamp } from '../../engine/points.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { PlayerName } from '../../players/player.ts';
import { players } from '../../players/players.ts';
import { readScenario } from '../read.ts';
import { withTrust } from './vary.ts';

/** Where somebody wants to take over a talk, and who plays until there. */
export interface RunUpWish {
  readonly minute: number;
  readonly player: PlayerName;
  /** Per member the trust at that moment, 0-100; null: as it comes. */
  readonly trust: readonly (number | null)[];
}

/** The start of a talk that somebody else played. It is a whole game: it can be replayed, taken back and talked over like any other. */
export interface RunUp {
  /** Trust of each member before the first move. */
  readonly start: readonly number[];
  readonly moves: readonly Move[];
  /** Where it ends: the talk may be over before the minute that was asked for, or trust may not get that far. */
  readonly minute: number;
  readonly trust: readonly number[];
}

/** Trust is set at the start and moves on the way: so often the start is put right. */
const TRIES = 12;
/** More moves than any talk can take. */
const LONGEST = 400;

/** Plays up to a minute, from the starting trust that brings the trust at that minute nearest to what was asked. Never ends the talk. */
export function runUp(scenario: Scenario, seed: number, wish: RunUpWish): RunUp {
  let start = scenario.members.map((member, j) => wish.trust[j] ?? member.trust);
  let best: { readonly run: RunUp; readonly gap: number } | null = null;
  for (let i = 0; i < TRIES; i++) {
    const run = runFrom(scenario, seed, wish, start);
    const gaps = scenario.members.map((_, j) => (wish.trust[j] ?? run.trust[j] ?? 0) - (run.trust[j] ?? 0));
    const gap = gaps.reduce((sum, one) => sum + Math.abs(one), 0);
    if (!best || gap < best.gap) best = { run, gap };
    const next = start.map((trust, j) => clamp(trust + (gaps[j] ?? 0), 0, 100));
    if (gap === 0 || next.every((trust, j) => trust === start[j])) break;
    start = next;
  }
  return best?.run ?? runFrom(scenario, seed, wish, start);
}

function runFrom(scenario: Scenario, seed: number, { minute, player }: RunUpWish, start: readonly number[]): RunUp {
  const world = withTrust(scenario, start);
  const brief = briefOf(world);
  const moves: Move[] = [];
  let game: Game = open(world, seed);
  while (moves.length < LONGEST) {
    const move = players[player](brief, observe(world, game), seed);
    const played = play(world, game, move);
    if (!played.ok || !goesOn(played.game, minute)) break;
    game = played.game;
    moves.push(move);
  }
  return { start, moves, minute: game.minutes, trust: game.members.map((member) => member.trust) };
}

/** There is still something to say, and the minute is not past. */
const goesOn = ({ stage, minutes }: Game, minute: number): boolean => (stage === 'preparing' || stage === 'talking') && minutes <= minute;

/** What somebody has to know of a case to make a wish. */
export interface TakeOver {
  /** Minutes that the talk can take. */
  readonly minutes: number;
  readonly people: readonly { readonly name: string; readonly trust: number }[];
  runUp(seed: number, wish: RunUpWish): RunUp;
}

/** null: the case cannot be played. */
export function takeOverOf(text: string): TakeOver | null {
  const read = readScenario(text);
  if (!read.ok) return null;
  const { scenario } = read;
  return { minutes: talkMinutes(scenario), people: scenario.members.map(({ name, trust }) => ({ name, trust })), runUp: (seed, wish) => runUp(scenario, seed, wish) };
}
