import type { Party } from './domain.ts';

/**
 * How far two sums of the same utilities may lie apart and still be the same number, per party.
 *
 * Added in another order, 0.1 + 0.2 + 0.3 differs in its last bit, and published domains carry
 * rounding of about 1e-12 from their normalisation. Compared exactly, such ties put points on
 * the frontier that somebody beats by nothing. Whole numbers add exactly and need no tolerance.
 */
export type Tolerance = {
  /** For the result: smaller advantages than this do not count. */
  readonly final: Float64Array;
  /**
   * For the steps on the way. Every step may lose this much once, so it is far smaller than
   * `final`: all steps together stay within it.
   */
  readonly step: Float64Array;
};

// Well above the rounding of published domains, well below any advantage that somebody would notice.
const finalShare = 1e-10;
const stepShare = 1e-12;

export function toleranceOf(parties: readonly Party[]): Tolerance {
  const scales = parties.map((party) => (addsExactly(party) ? 0 : magnitude(party)));
  return {
    final: Float64Array.from(scales, (scale) => scale * finalShare),
    step: Float64Array.from(scales, (scale) => scale * stepShare),
  };
}

function addsExactly(party: Party): boolean {
  return (
    Number.isInteger(party.bias) &&
    party.utilities.every((values) => values.every(Number.isInteger)) &&
    magnitude(party) <= Number.MAX_SAFE_INTEGER
  );
}

/** Upper bound of every partial sum of a party's utilities. */
function magnitude(party: Party): number {
  return party.utilities.reduce(
    (sum, values) => sum + values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    Math.abs(party.bias),
  );
}
