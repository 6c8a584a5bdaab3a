import { landOf } from '../core/engine/land.ts';
import { open, play } from '../core/engine/play.ts';
import { briefOf, observe } from '../core/engine/observe.ts';
import type { Move } from '../core/engine/move.ts';
import type { Brief, Observation } from '../core/engine/observation.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import type { Player } from '../core/players/player.ts';
import { players } from '../core/players/players.ts';
import { scoreOf } from '../core/scoring/score.ts';
import { openTable, type Session } from './table.ts';

/** A good talk is looked for under so many seeds. */
const SEEDS = 6;
const GOOD = 700;
const LONGEST = 200;

/** A good talk of a case as an example: prepared, friendly, asked before offered, traded, closed well; or a good no where no deal suits everybody. */
export function exampleOf(scenario: Scenario): Session {
  const played = Array.from({ length: SEEDS }, (_, k) => k + 1).reduce<{ readonly seed: number; readonly moves: readonly Move[]; readonly score: number } | null>((best, seed) => {
    if (best && best.score >= GOOD) return best;
    const talk = talkOf(scenario, seed);
    return best && best.score >= talk.score ? best : talk;
  }, null);
  return openTable({ scenario, seed: played?.seed ?? 1, moves: played?.moves ?? [], practice: false, replayable: false }).store.getState();
}

function talkOf(scenario: Scenario, seed: number): { readonly seed: number; readonly moves: readonly Move[]; readonly score: number } {
  const player = mannerly(landOf(scenario).acceptable.length === 0);
  const brief = briefOf(scenario);
  const moves: Move[] = [];
  let game = open(scenario, seed);
  while (game.stage !== 'ended' && moves.length < LONGEST) {
    const move = player(brief, observe(scenario, game), seed);
    const played = play(scenario, game, move);
    if (!played.ok) throw new Error(`${move.kind} refused: ${played.refusal}`);
    moves.push(move);
    game = played.game;
  }
  return { seed, moves, score: scoreOf(scenario, game).total };
}

/** The integrative player with good manners: greets, and sums up at the end. hopeless: knows when to stop. */
function mannerly(hopeless: boolean): Player {
  return (brief: Brief, seen: Observation, seed: number): Move => {
    if (seen.stage === 'closing') return { kind: 'close', summary: true, next: true };
    if (seen.stage === 'talking' && seen.choices.some(({ kind }) => kind === 'open')) return { kind: 'open', greet: true, goal: true, agenda: true };
    if (hopeless && seen.stage === 'talking' && 2 * seen.minutesUsed > brief.budget) return { kind: 'walk', reason: 'limit' };
    return players.integrative(brief, seen, seed);
  };
}
