import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../src/core/engine/scenario.ts';
import { players } from '../src/core/players/players.ts';
import type { PlayerName } from '../src/core/players/player.ts';
import { replayMoves } from '../src/core/replay/replay.ts';
import { readScenario } from '../src/core/scenario/read.ts';
import { playMany, playOut } from '../src/core/scenario/trying/simulate.ts';
import type { Move } from '../src/core/engine/move.ts';
import type { Row } from './run.ts';

const folder = join(import.meta.dirname, '..', 'scenarios');

/** Long enough to be past compiling, short enough for all cases in half a minute. */
const seconds = 1.5;

function cases(): readonly Scenario[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .flatMap((file) => {
      const read = readScenario(readFileSync(join(folder, file), 'utf8'));
      return read.ok ? [read.scenario] : [];
    });
}

/** How often `work` runs in a second, after one run to warm up; `work` says how much one run does. */
function perSecond(work: (round: number) => number): number {
  work(0);
  const began = performance.now();
  let done = 0;
  for (let round = 1; performance.now() - began < seconds * 1_000; round++) done += work(round);
  return Math.round((done * 1_000) / (performance.now() - began));
}

/** Whole scripted games, score included, each in its own varied world, as `scenario simulate` plays them. */
export function* scriptedRows(): Generator<Row> {
  const names = ['integrative', 'splitter', 'random'] as const satisfies readonly PlayerName[];
  for (const scenario of cases()) {
    for (const player of names) {
      const gamesPerSecond = perSecond((round) => playMany(scenario, players[player], 5, round * 5).length);
      yield { what: 'scripted games', case: scenario.id, player, gamesPerSecond };
    }
  }
}

/** A finished game played again from its moves, as the server does before it believes a score. */
export function* replayRows(): Generator<Row> {
  for (const scenario of cases()) {
    const moves: Move[] = [];
    playOut(scenario, 1, (...seen) => {
      const move = players.integrative(...seen);
      moves.push(move);
      return move;
    });
    const replaysPerSecond = perSecond(() => {
      if (!replayMoves(scenario, 1, moves).ok) throw new Error(`${scenario.id}: a played game does not replay`);
      return 1;
    });
    yield { what: 'replays', case: scenario.id, moves: moves.length, replaysPerSecond };
  }
}
