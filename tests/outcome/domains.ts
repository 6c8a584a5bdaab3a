import fc from 'fast-check';
import type { Domain, Party } from '../../src/core/outcome/domain.ts';
import { everyOutcome } from './enumerate.ts';

// What utilities look like: whole numbers as in our game, tenths (whose sums tie but for their
// last bit), and fractions that hardly ever tie. Some below zero. Fractions have six digits:
// either two sums are the same, or they differ by more than any tolerance.
const values = {
  whole: fc.integer({ min: -20, max: 60 }),
  tenths: fc.integer({ min: -5, max: 12 }).map((tenth) => tenth / 10),
  fractions: fc.integer({ min: -200_000, max: 1_000_000 }).map((part) => part / 1_000_000),
};

/** Up to this many outcomes, so that comparing all with all stays quick. */
const mostOutcomes = 800;

/** Domains of 2 to 5 parties whose reserved values shut out 10 to 90 % of the outcomes. */
export function generatedDomains(): fc.Arbitrary<Domain> {
  return fc
    .record({
      kind: fc.constantFrom<(keyof typeof values)[]>('whole', 'tenths', 'fractions'),
      parties: fc.integer({ min: 2, max: 5 }),
      sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 6 }),
      shutOut: fc.integer({ min: 15, max: 85 }),
    })
    .filter(({ sizes }) => product(sizes) >= 12 && product(sizes) <= mostOutcomes)
    .chain(({ kind, parties, sizes, shutOut }) =>
      fc
        .array(partyWith(sizes, values[kind]), { minLength: parties, maxLength: parties })
        .map((members) => withReserved({ parties: members }, shutOut / 100)))
    .filter((domain) => {
      const share = shareShutOut(domain);
      return share >= 0.1 && share <= 0.9;
    });
}

function partyWith(sizes: readonly number[], value: fc.Arbitrary<number>): fc.Arbitrary<Party> {
  return fc.record({
    bias: fc.oneof(fc.constant(0), value),
    reserved: fc.constant(-Infinity),
    utilities: fc.tuple(...sizes.map((size) => fc.array(value, { minLength: size, maxLength: size }))),
  });
}

/** Raises every reserved value along the party's own ranking until enough outcomes are shut out. */
function withReserved(domain: Domain, share: number): Domain {
  const outcomes = [...everyOutcome(domain)];
  const rankings = domain.parties.map((_, party) =>
    outcomes.map((outcome) => outcome.utilities[party]!).sort((a, b) => a - b));
  for (let step = 0; step < 100; step++) {
    const at = Math.floor((step * outcomes.length) / 100);
    const parties = domain.parties.map((party, index) => ({ ...party, reserved: rankings[index]![at]! }));
    if (shareShutOut({ parties }) >= share) return { parties };
  }
  return domain;
}

export function shareShutOut(domain: Domain): number {
  const outcomes = [...everyOutcome(domain)];
  return 1 - outcomes.filter((outcome) => isAcceptable(domain, outcome.utilities)).length / outcomes.length;
}

/** 1e-9 below a reserved value is at it: sums of tenths differ in their last bits. */
export function isAcceptable(domain: Domain, utilities: readonly number[]): boolean {
  return domain.parties.every((party, index) => utilities[index]! >= party.reserved - 1e-9);
}

/** The same numbers every time, for tables too large to generate with shrinking in mind. */
export function evenDomain(parties: number, issues: number, options: number, seed: number): Domain {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return {
    parties: Array.from({ length: parties }, () => ({
      bias: 0,
      reserved: 0,
      utilities: Array.from({ length: issues }, () => Array.from({ length: options }, next)),
    })),
  };
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((result, size) => result * size, 1);
}
