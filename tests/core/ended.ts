import { readdirSync, readFileSync } from 'node:fs';
import type { Step } from '../../src/core/engine/game.ts';
import type { Move } from '../../src/core/engine/move.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { type Hindsight, hindsightOf } from '../../src/core/hindsight/hindsight.ts';
import { players } from '../../src/core/players/players.ts';
import type { PlayerName } from '../../src/core/players/player.ts';
import { replayMoves } from '../../src/core/replay/replay.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { playOut } from '../../src/core/scenario/trying/simulate.ts';
import { debriefOf } from '../../src/core/scoring/debrief.ts';
import type { Debrief } from '../../src/core/scoring/debrief-type.ts';

/** The shipped cases of the shelf, and ended games of them. */
export const cases = readdirSync('scenarios').filter((file) => /^(s\d+|tutorial)\.json$/.test(file)).map((file): Scenario => {
  const read = readScenario(readFileSync(`scenarios/${file}`, 'utf8'));
  if (!read.ok) throw new Error(file);
  return read.scenario;
});

export interface Ended { readonly scenario: Scenario; readonly seed: number; readonly steps: readonly Step[]; readonly debrief: Debrief; readonly hindsight: Hindsight }

export function endedOf(scenario: Scenario, seed: number, moves: readonly Move[]): Ended {
  const played = replayMoves(scenario, seed, moves);
  if (!played.ok) throw new Error(played.refusal);
  return { scenario, seed, steps: played.steps, debrief: debriefOf(scenario, played.game, played.steps), hindsight: hindsightOf(scenario, played.game, played.steps) };
}

export function scripted(scenario: Scenario, who: PlayerName, seed = 3): Ended {
  const moves: Move[] = [];
  playOut(scenario, seed, (...seen) => { const move = players[who](...seen); moves.push(move); return move; });
  return endedOf(scenario, seed, moves);
}
