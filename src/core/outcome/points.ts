import { disagreementOf, lowest, rangeOf, type Domain, type Outcome } from './domain.ts';
import { paretoFrontier } from './fold.ts';
import { squareRoot } from './squareRoot.ts';
import { toleranceOf } from './tolerance.ts';

/** The fair and the good deals of a domain; every point is one deal of the frontier. */
export type BargainingPoints = {
  /** Largest product of gains (Nash 1950). */
  readonly nash: Outcome;
  /** Largest smallest gain (Kalai 1977). */
  readonly kalai: Outcome;
  /** Gains as shares of what each could gain at most, least apart (Kalai and Smorodinsky 1975). */
  readonly kalaiSmorodinsky: Outcome;
  /** Largest sum of utilities. */
  readonly maxWelfare: Outcome;
  /** Distance from the deal that would give everybody the maximum to the nearest acceptable one. */
  readonly opposition: number;
};

/** Frontier and points; `points` is undefined where no deal is acceptable to all. */
export type Bargain = { readonly frontier: readonly Outcome[]; readonly points: BargainingPoints | undefined };

export function bargain(domain: Domain): Bargain {
  const frontier = paretoFrontier(domain);
  return { frontier, points: pointsOn(frontier, domain) };
}

/**
 * The points of a domain, read off its frontier (`paretoFrontier`).
 *
 * The frontier is enough. Product, smallest gain, sum and nearness to the best all rise or stay
 * when somebody gains and nobody loses, so no acceptable deal off the frontier does better; and
 * Kalai-Smorodinsky is defined on it. Gains count from the disagreement value: the reserved
 * value, or the party's minimum where that is higher. Ties go to the larger sum of utilities,
 * then to the larger smallest utility, then to the first party, the second and so on.
 */
function pointsOn(frontier: readonly Outcome[], domain: Domain): BargainingPoints | undefined {
  if (frontier.length === 0) return undefined;
  const stakes = stakesIn(domain);
  const pick = (score: (utilities: readonly number[], stakes: readonly Stake[]) => number): Outcome =>
    bestBy(frontier, (outcome) => score(outcome.utilities, stakes));
  const nearest = pick((utilities) => -squaredDistance(utilities, stakes));
  return {
    nash: pick(productOfShares),
    kalai: pick(smallestGain),
    kalaiSmorodinsky: pick((utilities) => -spreadOfShares(utilities, stakes)),
    maxWelfare: pick(welfare),
    opposition: squareRoot(squaredDistance(nearest.utilities, stakes)),
  };
}

/** What one party can win at this table. */
type Stake = {
  /** Utility without a deal; gains count from here. */
  readonly disagreement: number;
  readonly maximum: number;
  /** Maximum less disagreement, or 0 where that is only rounding: this party cannot gain. */
  readonly most: number;
};

function stakesIn(domain: Domain): Stake[] {
  const { final } = toleranceOf(domain.parties);
  return domain.parties.map((party, index) => {
    const disagreement = disagreementOf(party);
    const { maximum } = rangeOf(party);
    const most = maximum - disagreement;
    return { disagreement, maximum, most: most > final[index]! ? most : 0 };
  });
}

// Scores of a deal, higher is better unless said otherwise. They run over every deal of frontiers
// with thousands of them: plain loops, no lists on the way.

/** Rounding may put an acceptable deal a hair below the disagreement value: that is no loss. */
function gainOf(utility: number, stake: Stake): number {
  return Math.max(0, utility - stake.disagreement);
}

/**
 * Shares of what each can gain instead of gains: the same deal wins, and nothing overflows. A
 * party that cannot gain makes every product of gains 0, so all deals tie; leaving it out picks
 * among them the one that suits the others.
 */
function productOfShares(utilities: readonly number[], stakes: readonly Stake[]): number {
  let product = 1;
  stakes.forEach((stake, party) => {
    if (stake.most > 0) product *= gainOf(utilities[party]!, stake) / stake.most;
  });
  return product;
}

function smallestGain(utilities: readonly number[], stakes: readonly Stake[]): number {
  let least = Infinity;
  stakes.forEach((stake, party) => { least = Math.min(least, gainOf(utilities[party]!, stake)); });
  return least;
}

/** Largest less smallest share of what each can gain: lower is fairer. */
function spreadOfShares(utilities: readonly number[], stakes: readonly Stake[]): number {
  let least = Infinity;
  let largest = -Infinity;
  stakes.forEach((stake, party) => {
    if (stake.most === 0) return;
    const share = gainOf(utilities[party]!, stake) / stake.most;
    least = Math.min(least, share);
    largest = Math.max(largest, share);
  });
  return Math.max(0, largest - least);
}

function welfare(utilities: readonly number[]): number {
  let sum = 0;
  for (const utility of utilities) sum += utility;
  return sum;
}

/** Sum of the squares of the shares of their maximum that the parties miss: lower is better. */
function squaredDistance(utilities: readonly number[], stakes: readonly Stake[]): number {
  let sum = 0;
  stakes.forEach(({ maximum }, party) => {
    // With a maximum of 0 there is no share of it; NegMAS takes the utility itself then.
    const missed = 1 - utilities[party]! / (maximum === 0 ? 1 : maximum);
    sum += missed * missed;
  });
  return sum;
}

// Scores are sums and products of a few roundings: equal ones may differ in their last bits.
const roundingShare = 1e-13;

function bestBy(outcomes: readonly Outcome[], score: (outcome: Outcome) => number): Outcome {
  const scores = outcomes.map(score);
  const best = scores.reduce((most, value) => Math.max(most, value), -Infinity);
  const tied = outcomes.filter((_, index) => scores[index]! >= best - Math.abs(best) * roundingShare);
  return tied.reduce((first, other) => (winsTie(other, first) ? other : first));
}

function winsTie(one: Outcome, other: Outcome): boolean {
  for (const measure of [welfare, lowest]) {
    const amount = measure(one.utilities);
    const difference = amount - measure(other.utilities);
    if (Math.abs(difference) > Math.abs(amount) * roundingShare) return difference > 0;
  }
  const party = one.utilities.findIndex((utility, index) => utility !== other.utilities[index]);
  return party >= 0 && one.utilities[party]! > other.utilities[party]!;
}
