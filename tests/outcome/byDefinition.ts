import type { Domain } from '../../src/core/outcome/domain.ts';
import { everyOutcome } from './enumerate.ts';
import { isAcceptable } from './domains.ts';

// The definitions written down as they are read, over all outcomes, with no thought of speed.

export type Vector = readonly number[];

const same = 1e-9;

export function acceptableVectors(domain: Domain): Vector[] {
  return [...everyOutcome(domain)].map((outcome) => outcome.utilities).filter((vector) => isAcceptable(domain, vector));
}

/** Acceptable vectors that no other beats by more than rounding, equal ones once. */
export function frontierByDefinition(domain: Domain): Vector[] {
  const vectors = acceptableVectors(domain).sort((one, other) => sum(other) - sum(one));
  const kept: Vector[] = [];
  for (const vector of vectors) {
    if (!kept.some((other) => other.every((utility, party) => utility >= vector[party]! - same))) kept.push(vector);
  }
  return kept;
}

/** Scores of a vector under each definition; higher is better. */
export function scoresIn(domain: Domain): Record<'nash' | 'kalai' | 'kalaiSmorodinsky' | 'maxWelfare', (vector: Vector) => number> {
  const ends = domain.parties.map((party) => ({
    low: party.utilities.reduce((total, options) => total + Math.min(...options), party.bias),
    high: party.utilities.reduce((total, options) => total + Math.max(...options), party.bias),
  }));
  const floor = domain.parties.map((party, index) => Math.max(party.reserved, ends[index]!.low));
  const gains = (vector: Vector): number[] => vector.map((utility, party) => utility - floor[party]!);
  return {
    nash: (vector) => gains(vector).reduce((total, gain) => total * Math.max(0, gain), 1),
    kalai: (vector) => Math.min(...gains(vector)),
    kalaiSmorodinsky: (vector) => {
      const shares = gains(vector)
        .map((gain, party) => ({ gain, most: ends[party]!.high - floor[party]! }))
        .filter(({ most }) => most > same)
        .map(({ gain, most }) => gain / most);
      return shares.length === 0 ? 0 : Math.min(...shares) - Math.max(...shares);
    },
    maxWelfare: sum,
  };
}

export function oppositionByDefinition(domain: Domain): number {
  const best = domain.parties.map((party) =>
    party.utilities.reduce((total, options) => total + Math.max(...options), party.bias));
  return Math.min(...acceptableVectors(domain).map((vector) =>
    Math.sqrt(vector.reduce((total, utility, party) => total + (1 - utility / (best[party] || 1)) ** 2, 0))));
}

function sum(vector: Vector): number {
  return vector.reduce((total, utility) => total + utility, 0);
}
