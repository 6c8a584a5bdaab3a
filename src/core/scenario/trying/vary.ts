import { draw } from '../../engine/draw.ts';
import { landOf } from '../../engine/land.ts';
import { clamp } from '../../engine/points.ts';
import type { Member, Scenario, Stakes } from '../../engine/scenario.ts';

/** How far the numbers of a case may move, in points (limits, styles) and per cent (weights). */
export interface Spread {
  readonly limits: number;
  readonly weights: number;
  readonly styles: number;
}

/** The perturbation of model 7.6. */
export const simulationSpread: Spread = { limits: 4, weights: 25, styles: 12 };

/** The same trades with other numbers: limits, weights and styles moved a little, by keyed chance. Weights still sum to 100. */
export function vary(scenario: Scenario, seed: number, spread: Spread): Scenario {
  const lot = (who: string, what: string, reach: number): number => (draw(seed, 0, who, what) % (2 * reach + 1)) - reach;
  const stakes = <T extends Stakes>(party: T, who: string): T => ({
    ...party,
    batna: clamp(party.batna + lot(who, 'limit', spread.limits), 0, 95),
    weights: reweigh(party.weights.map((weight, i) => weight * (100 + lot(who, `weight ${String(i)}`, spread.weights)))),
  });
  const style = (member: Member, what: 'trust' | 'patience' | 'timePressure' | 'concession' | 'reciprocity' | 'stubbornness'): number =>
    clamp(member[what] + lot(member.id, what, spread.styles), what === 'patience' ? 10 : 0, 100);
  const members = scenario.members.map((member): Member => ({
    ...stakes(member, member.id),
    trust: style(member, 'trust'), patience: style(member, 'patience'), timePressure: style(member, 'timePressure'),
    concession: style(member, 'concession'), reciprocity: style(member, 'reciprocity'), stubbornness: style(member, 'stubbornness'),
  }));
  return { ...scenario, player: stakes(scenario.player, 'you'), members };
}

/** The same case with other trust at the start, per member. */
export const withTrust = (scenario: Scenario, trust: readonly number[]): Scenario =>
  ({ ...scenario, members: scenario.members.map((member, j): Member => ({ ...member, trust: trust[j] ?? member.trust })) });

/** For another try of a case of which an example was seen: weights a tenth up or down, so that no deal can be copied. The people stay who they are. */
const retrySpread: Spread = { limits: 2, weights: 10, styles: 0 };

/** The same case with other figures, by a seed: a zone of agreement where there was one, none where there was none. The case itself where none of some tries is such a case. */
export function otherFigures(scenario: Scenario, seed: number): Scenario {
  const zone = landOf(scenario).acceptable.length > 0;
  const figures = (one: Scenario): string => JSON.stringify([one.player.weights, ...one.members.map((member) => member.weights)]);
  for (let k = 0; k < 12; k++) {
    const varied = vary(scenario, (seed + 7919 * k) >>> 0, retrySpread);
    if (figures(varied) !== figures(scenario) && landOf(varied).acceptable.length > 0 === zone) return varied;
  }
  return scenario;
}

/** Whole weights in the same proportion that sum to 100: largest remainders get the missing points. */
function reweigh(raw: readonly number[]): readonly number[] {
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const whole = raw.map((weight) => Math.floor((weight * 100) / total));
  const rest = 100 - whole.reduce((sum, weight) => sum + weight, 0);
  const order = raw.map((_, i) => i).sort((a, b) => (((raw[b] ?? 0) * 100) % total) - (((raw[a] ?? 0) * 100) % total) || a - b);
  return whole.map((weight, i) => weight + (order.indexOf(i) < rest ? 1 : 0));
}
