import type { Scenario } from '../engine/scenario.ts';
import type { PlayerName } from '../players/player.ts';
import { players } from '../players/players.ts';
import { setDial, type Dial } from './dial.ts';
import { meansOf, playMany, type Means, type Outcome } from './simulate.ts';

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

/** games: per player, and per end of a dial. Rounds of a few games each, so that numbers come early and the caller can stop. */
export function* trial(scenario: Scenario, games: number, round = 4): Generator<Trial> {
  const names = Object.keys(players) as PlayerName[];
  const worlds = trialDials.map((dial) => [dial, [setDial(scenario, dial, LOW), setDial(scenario, dial, HIGH)]] as const);
  const all = games * (names.length + 2 * trialDials.length);
  const played = new Map<string, Outcome[]>();
  const add = (what: string, world: Scenario, name: PlayerName, seed: number, count: number): void => {
    played.set(what, [...(played.get(what) ?? []), ...playMany(world, players[name], count, seed)]);
  };
  const meanOf = (what: string): Means => meansOf(played.get(what) ?? []);
  for (let seed = 0; seed < games; seed += round) {
    const count = Math.min(round, games - seed);
    for (const name of names) add(name, scenario, name, 1 + seed, count);
    for (const [dial, ends] of worlds) ends.forEach((world, end) => add(`${dial} ${String(end)}`, world, 'integrative', 1 + seed, count));
    yield {
      done: (seed + count) * (names.length + 2 * trialDials.length), all,
      players: Object.fromEntries(names.map((name) => [name, meanOf(name)])),
      dials: Object.fromEntries(trialDials.map((dial) => [dial, { low: meanOf(`${dial} 0`).score, high: meanOf(`${dial} 1`).score }])),
    };
  }
}
