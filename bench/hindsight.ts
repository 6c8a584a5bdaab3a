import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Move } from '../src/core/engine/move.ts';
import type { Step } from '../src/core/engine/game.ts';
import type { Scenario } from '../src/core/engine/scenario.ts';
import { hindsightOf } from '../src/core/hindsight/hindsight.ts';
import { keyMoments, usualDepth } from '../src/core/hindsight/key-moments.ts';
import { players } from '../src/core/players/players.ts';
import { replayMoves } from '../src/core/replay/replay.ts';
import { readScenario } from '../src/core/scenario/read.ts';
import { playOut } from '../src/core/scenario/trying/simulate.ts';
import type { Row } from './run.ts';

/** A game of this many moves with four members, the length that the promise is about. */
const MOVES = 30;
/** Of them, moves that end it. */
const ENDING = 2;

function caseOf(id: string): Scenario {
  const read = readScenario(readFileSync(join(import.meta.dirname, '..', 'scenarios', `${id}.json`), 'utf8'));
  if (!read.ok) throw new Error(id);
  return read.scenario;
}

/** A long talk: the integrative player's, with more time and patience than the case gives, broken off at the promised length. */
function longGame(scenario: Scenario): { readonly scenario: Scenario; readonly steps: readonly Step[]; readonly game: Parameters<typeof hindsightOf>[1] } {
  const roomy = { ...scenario, budget: scenario.budget * 3, members: scenario.members.map((member) => ({ ...member, patience: 100 })) };
  const moves: Move[] = [];
  playOut(roomy, 1, (...seen) => {
    const talked = moves.length >= MOVES - ENDING && seen[1].stage === 'talking';
    const chosen: Move = talked ? { kind: 'walk', reason: 'limit' } : players.integrative(...seen);
    moves.push(chosen);
    return chosen;
  });
  const played = replayMoves(roomy, 1, moves);
  if (!played.ok) throw new Error(played.refusal);
  return { scenario: roomy, steps: played.steps, game: played.game };
}

/** The three key moments of a long game with four members, as the worker finds them; the promise is 3 s on two cores. */
export function* keyMomentRows(): Generator<Row> {
  for (const id of ['s01', 's02', 's07']) {
    const { scenario, steps, game } = longGame(caseOf(id));
    const began = performance.now();
    hindsightOf(scenario, game, steps);
    const hindsightMs = Math.round(performance.now() - began);
    const started = performance.now();
    const before = process.cpuUsage();
    const search = keyMoments(scenario, 1, steps);
    let [longest, last, step] = [0, started, search.next()];
    while (step.done !== true) {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      step = search.next();
    }
    yield {
      what: 'key moments', case: id, members: scenario.members.length, moves: steps.length, seeds: usualDepth.final, moments: step.value.length,
      seconds: Math.round(performance.now() - started) / 1000, cpuSeconds: Math.round(process.cpuUsage(before).user / 1000) / 1000, longestStepMs: Math.round(longest), hindsightMs,
    };
  }
}
