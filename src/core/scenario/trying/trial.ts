import type { Scenario } from '../../engine/scenario.ts';
import type { PlayerName } from '../../players/player.ts';
import { players } from '../../players/players.ts';
import { setDial } from './dial.ts';
import type { Outcome } from './means.ts';
import { outcomeOf, playOut } from './simulate.ts';
import { createTally, type Entry, type Round, trialDials, type Trial } from './tally.ts';
import { simulationSpread, vary } from './vary.ts';

const ends = { low: 20, high: 80 } as const;

/** Some players in one world: what that world is worth is worked out once. */
export function playRound(scenario: Scenario, { seed, wanted }: { readonly seed: number; readonly wanted: readonly Entry[] }): Round {
  const world = vary(scenario, seed, simulationSpread);
  return { seed, outcomes: Object.fromEntries(wanted.map((entry) => [entry, outcomeIn(world, seed, entry)])) };
}

function outcomeIn(world: Scenario, seed: number, entry: Entry): Outcome {
  const dial = trialDials.find((one) => entry.startsWith(`${one}/`));
  const at = dial ? setDial(world, dial, entry.endsWith('/low') ? ends.low : ends.high) : world;
  return outcomeOf(at, playOut(at, seed, players[dial ? 'integrative' : (entry as PlayerName)]));
}

/** A trial in one thread. games: at most, per number; who is clear sooner plays less. */
export function* trial(scenario: Scenario, games: number): Generator<Trial> {
  const tally = createTally(games);
  for (let round = tally.next(); round; round = tally.next()) {
    tally.add(playRound(scenario, round));
    yield tally.report();
  }
}
