import type { Step } from '../engine/game.ts';
import { dealIndex, landOf } from '../engine/land.ts';
import type { Deal } from '../engine/move.ts';
import { ONE, POINT } from '../engine/points.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Comparison, Debrief, MapPoint } from './debrief-type.ts';
import { sharesOf } from './quality.ts';

const tenths = (hundredths: number): number => Math.floor((hundredths + 5) / 10);

/** Influence-weighted mean of the members' utilities, tenths of a point. */
const together = (scenario: Scenario, utilities: readonly number[]): number => tenths(sharesOf(scenario).reduce((sum, share, j) => sum + Math.floor((share * (utilities[j] ?? 0)) / ONE), 0));

/** What a deal gives each party, tenths of a point. */
export function comparison(scenario: Scenario, deal: Deal): Comparison {
  const land = landOf(scenario);
  const d = dealIndex(scenario, deal);
  return { deal, own: tenths(land.own[d] ?? 0), members: scenario.members.map((_, j) => tenths(land.members[j]?.[d] ?? 0)) };
}

/** Every deal of a case as a point: own gain against the account's. The frontier is that of the drawing: nobody above and to the right. */
export function mapOf(scenario: Scenario): readonly MapPoint[] {
  const land = landOf(scenario);
  const acceptable = new Set(land.acceptable);
  const points = land.deals.map((deal, d) => ({ deal, own: tenths(land.own[d] ?? 0), account: together(scenario, scenario.members.map((_, j) => land.members[j]?.[d] ?? 0)), acceptable: acceptable.has(d) }));
  const edge = new Set<(typeof points)[number]>();
  let highest = -1;
  for (const point of points.filter((candidate) => candidate.acceptable).sort((a, b) => b.own - a.own || b.account - a.account)) {
    if (point.account > highest) edge.add(point);
    highest = Math.max(highest, point.account);
  }
  return points.map((point) => ({ ...point, frontier: edge.has(point) }));
}

export const limitsOf = (scenario: Scenario): Debrief['limits'] =>
  ({ own: 10 * scenario.player.batna, account: together(scenario, scenario.members.map((member) => member.batna * POINT)) });

type Laid = Pick<Debrief['dance'][number], 'turn' | 'by' | 'deal'>;

/** The papers of both sides as steps in that plane, named after Hindriks, Jonker and Tykhonov (2007). */
export function danceOf(scenario: Scenario, steps: readonly Step[]): Debrief['dance'] {
  const laid = steps.flatMap((step) => step.happenings.flatMap((happening): Laid[] => {
    if (happening.kind === 'offered') return happening.deals.map((deal) => ({ turn: step.turn, by: 'you', deal }));
    return happening.kind === 'countered' ? [{ turn: step.turn, by: 'them', deal: happening.deal }] : [];
  }));
  const placed = laid.map(({ deal, ...rest }) => {
    const { own, members } = comparison(scenario, deal);
    return { ...rest, deal, own, account: together(scenario, members.map((points) => 10 * points)) };
  });
  return placed.map((paper, i) => {
    const before = placed.slice(0, i).reverse().find((candidate) => candidate.by === paper.by && candidate.turn < paper.turn);
    if (!before) return { ...paper, step: 'first' as const };
    const [mine, theirs] = [paper.own - before.own, paper.account - before.account];
    return { ...paper, step: paper.by === 'you' ? stepName(mine, theirs) : stepName(theirs, mine) };
  });
}

/** Smaller changes than half a point count as none. */
const still = (change: number): boolean => change > -5 && change < 5;

function stepName(self: number, other: number): Debrief['dance'][number]['step'] {
  if (still(self)) return still(other) ? 'silent' : other > 0 ? 'nice' : 'unfortunate';
  if (self > 0) return other >= 5 ? 'fortunate' : 'selfish';
  return other > 0 ? 'concession' : 'unfortunate';
}

/** The deal that is at least as good for everybody and better for somebody, with the largest sum of gains; null where there is none. */
export function betterFor(scenario: Scenario, deal: Deal): Comparison | null {
  const land = landOf(scenario);
  const here = dealIndex(scenario, deal);
  const parties = [land.own, ...land.members];
  let best: number | null = null;
  let most = 0;
  for (let d = 0; d < land.deals.length; d++) {
    const changes = parties.map((utilities) => (utilities[d] ?? 0) - (utilities[here] ?? 0));
    if (changes.some((change) => change < 0)) continue;
    const sum = changes.reduce((total, change) => total + change, 0);
    if (sum > most) [best, most] = [d, sum];
  }
  return best === null ? null : comparison(scenario, land.deals[best] ?? []);
}
