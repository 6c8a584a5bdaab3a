import type { Scenario } from '../engine/scenario.ts';
import type { PlayerName } from '../players/player.ts';
import { players } from '../players/players.ts';
import { setDial, type Dial } from './dial.ts';
import { meansOf, outcomeOf, playOut, type Means, type Outcome } from './simulate.ts';
import { simulationSpread, vary } from './vary.ts';

/** A report that settles while it grows: what each scripted player makes of a case, and what the dials do. */
export interface Trial {
  readonly done: number;
  readonly all: number;
  readonly players: Readonly<Partial<Record<PlayerName, Means>>>;
  /** Score of the one who listens and trades, with the dial low and high. */
  readonly dials: Readonly<Partial<Record<Dial, { readonly low: number; readonly high: number }>>>;
}

export const trialDials = ['power', 'information', 'member-pressure'] as const satisfies readonly Dial[];
const LOW = 20;
const HIGH = 80;

/**
 * games: per player, and per end of a dial. One game of each in turn, so that every number is there early,
 * and the caller can stop. All play in the same world at the same time: what that world is worth is worked out once.
 */
export function* trial(scenario: Scenario, games: number): Generator<Trial> {
  const names = Object.keys(players) as PlayerName[];
  const each = names.length + 2 * trialDials.length;
  const played = new Map<string, Outcome[]>();
  const add = (what: string, world: Scenario, name: PlayerName, seed: number): void => {
    const outcome = outcomeOf(world, playOut(world, seed, players[name]));
    played.set(what, [...(played.get(what) ?? []), outcome]);
  };
  const meanOf = (what: string): Means => meansOf(played.get(what) ?? []);
  for (let seed = 1; seed <= games; seed++) {
    const world = vary(scenario, seed, simulationSpread);
    for (const name of names) add(name, world, name, seed);
    for (const dial of trialDials) [LOW, HIGH].forEach((value, end) => add(`${dial} ${String(end)}`, setDial(world, dial, value), 'integrative', seed));
    yield {
      done: seed * each, all: games * each,
      players: Object.fromEntries(names.map((name) => [name, meanOf(name)])),
      dials: Object.fromEntries(trialDials.map((dial) => [dial, { low: meanOf(`${dial} 0`).score, high: meanOf(`${dial} 1`).score }])),
    };
  }
}
