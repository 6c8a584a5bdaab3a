import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf, type Domain, type Outcome } from '../../src/core/outcome/domain.ts';
import { paretoFrontier } from '../../src/core/outcome/fold.ts';
import { bargain, type BargainingPoints } from '../../src/core/outcome/points.ts';
import {
  acceptableVectors, frontierByDefinition, oppositionByDefinition, scoresIn, type Vector,
} from './byDefinition.ts';
import { evenDomain, generatedDomains, isAcceptable, shareShutOut } from './domains.ts';

const runs = { seed: 20240613, numRuns: 240 };

const isNear = (one: Vector, other: Vector): boolean =>
  one.every((utility, party) => Math.abs(utility - other[party]!) <= 1e-8);

/** Both sets hold the same vectors, each once. */
function expectSame(found: readonly Vector[], expected: readonly Vector[]): void {
  const missing = expected.filter((vector) => !found.some((other) => isNear(vector, other)));
  const extra = found.filter((vector) => !expected.some((other) => isNear(vector, other)));
  expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  expect(found).toHaveLength(expected.length);
}

const vectorsOf = (outcomes: readonly Outcome[]): Vector[] => outcomes.map((outcome) => outcome.utilities);

describe('on generated domains of 2 to 5 parties', () => {
  const sample = fc.sample(generatedDomains(), runs);

  test('there are enough of them, of every number of parties, and they shut out 10 to 90 %', () => {
    expect(sample.length).toBeGreaterThanOrEqual(200);
    for (const parties of [2, 3, 4, 5]) {
      expect(sample.filter((domain) => domain.parties.length === parties).length).toBeGreaterThan(20);
    }
    const shares = sample.map(shareShutOut);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.1);
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.9);
  });

  test('the folded frontier is the frontier of all outcomes', () => {
    fc.assert(fc.property(generatedDomains(), (domain) => {
      expectSame(vectorsOf(paretoFrontier(domain)), frontierByDefinition(domain));
    }), runs);
  });

  test('every deal found exists, with these utilities, and suits everybody', () => {
    fc.assert(fc.property(generatedDomains(), (domain) => {
      for (const deal of paretoFrontier(domain)) {
        expect(outcomeOf(domain, deal.options)).toEqual(deal);
        expect(isAcceptable(domain, deal.utilities)).toBe(true);
      }
    }), runs);
  });

  test('every point scores what the best acceptable outcome scores', () => {
    fc.assert(fc.property(generatedDomains(), (domain) => expectBestPoints(domain)), runs);
  });

  test('the order of the issues does not matter', () => {
    fc.assert(fc.property(generatedDomains(), (domain) => {
      const turned = { parties: domain.parties.map((party) => ({ ...party, utilities: [...party.utilities].reverse() })) };
      expectSame(vectorsOf(paretoFrontier(turned)), vectorsOf(paretoFrontier(domain)));
    }), runs);
  });

  test('the order of the parties does not matter', () => {
    fc.assert(fc.property(generatedDomains(), (domain) => {
      const turned = { parties: [...domain.parties].reverse() };
      expectSame(vectorsOf(paretoFrontier(turned)).map((vector) => [...vector].reverse()), vectorsOf(paretoFrontier(domain)));
    }), runs);
  });
});

function expectBestPoints(domain: Domain): void {
  const points = bargain(domain).points as BargainingPoints;
  const scores = scoresIn(domain);
  const acceptable = acceptableVectors(domain);
  for (const name of ['nash', 'kalai', 'maxWelfare'] as const) {
    const best = Math.max(...acceptable.map(scores[name]));
    expect(Math.abs(scores[name](points[name].utilities) - best), name).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(best)));
  }
  const fairest = Math.max(...frontierByDefinition(domain).map(scores.kalaiSmorodinsky));
  expect(scores.kalaiSmorodinsky(points.kalaiSmorodinsky.utilities), 'kalaiSmorodinsky').toBeCloseTo(fairest, 8);
  const opposition = oppositionByDefinition(domain);
  expect(Math.abs(points.opposition - opposition), 'opposition').toBeLessThanOrEqual(1e-9 * Math.max(1, opposition));
}

describe('on larger domains', () => {
  test.each([
    { parties: 2, issues: 7, options: 4 },
    { parties: 3, issues: 7, options: 4 },
    { parties: 4, issues: 7, options: 4 },
    { parties: 5, issues: 7, options: 4 },
    { parties: 6, issues: 12, options: 2 },
  ])('the fold agrees with all outcomes: $parties parties, $options options on each of $issues issues', ({ parties, issues, options }) => {
    const domain = evenDomain(parties, issues, options, 11);
    expectSame(vectorsOf(paretoFrontier(domain)), frontierByDefinition(domain));
  });

  test('a million million outcomes fold to deals that exist, none of which another one beats', () => {
    const domain = evenDomain(2, 12, 10, 5);
    const frontier = paretoFrontier(domain);
    expect(frontier.length).toBeGreaterThan(10);
    frontier.forEach((deal, index) => {
      expect(outcomeOf(domain, deal.options)).toEqual(deal);
      const next = frontier[index + 1];
      if (next) {
        expect(next.utilities[0]!).toBeLessThan(deal.utilities[0]!);
        expect(next.utilities[1]!).toBeGreaterThan(deal.utilities[1]!);
      }
    });
  });
});
