import { describe, expect, test } from 'vitest';
import { countOutcomes, disagreementOf, type Domain, type Outcome, type Party } from '../../src/core/outcome/domain.ts';
import { everyOutcome, rationalIn } from './enumerate.ts';
import { paretoFrontier } from '../../src/core/outcome/fold.ts';
import { bargain, type BargainingPoints } from '../../src/core/outcome/points.ts';

const party = (utilities: number[][], reserved = -Infinity, bias = 0): Party => ({ bias, reserved, utilities });
const vectors = (outcomes: Iterable<Outcome>): (readonly number[])[] => [...outcomes].map((outcome) => outcome.utilities);

/** Two parties, opposed on the first issue and less so on the second. All six deals worked out below. */
function twoIssues(reservedOne = -Infinity, reservedTwo = -Infinity): Domain {
  return { parties: [party([[0, 3, 6], [0, 2]], reservedOne), party([[6, 4, 0], [3, 0]], reservedTwo)] };
}

function pointsOf(domain: Domain): BargainingPoints {
  const { points } = bargain(domain);
  if (points === undefined) throw new Error('No deal is acceptable.');
  return points;
}

describe('a table worked out by hand', () => {
  test('has six deals', () => {
    expect(vectors(everyOutcome(twoIssues()))).toEqual([[0, 9], [2, 6], [3, 7], [5, 4], [6, 3], [8, 0]]);
    expect(countOutcomes(twoIssues())).toBe(6n);
  });

  test('has a frontier without (2, 6), which (3, 7) beats, and names the packages', () => {
    expect(paretoFrontier(twoIssues())).toEqual([
      { options: [2, 1], utilities: [8, 0] },
      { options: [2, 0], utilities: [6, 3] },
      { options: [1, 1], utilities: [5, 4] },
      { options: [1, 0], utilities: [3, 7] },
      { options: [0, 0], utilities: [0, 9] },
    ]);
  });

  test('has its points where the definitions put them', () => {
    const points = pointsOf(twoIssues());
    expect(points.nash.utilities).toEqual([3, 7]); // products 0, 21, 20, 18, 0
    expect(points.kalai.utilities).toEqual([5, 4]); // smallest gains 0, 3, 4, 3, 0
    expect(points.kalaiSmorodinsky.utilities).toEqual([5, 4]); // 5/8 and 4/9 lie closest
    expect(points.maxWelfare.utilities).toEqual([3, 7]); // sums 9, 10, 9, 9, 8
    expect(points.opposition).toBeCloseTo(Math.sqrt(2281) / 72, 15); // at (3, 7): 25/64 + 4/81
  });

  test('counts gains from reserved values, which leave two deals here', () => {
    const points = pointsOf(twoIssues(4, 2));
    expect(vectors(paretoFrontier(twoIssues(4, 2)))).toEqual([[6, 3], [5, 4]]);
    expect([[6, 3], [5, 4]]).toContainEqual(points.nash.utilities); // gains (2, 1) and (1, 2) tie
    expect(points.kalaiSmorodinsky.utilities).toEqual([5, 4]); // shares 1/4 and 2/7, against 2/4 and 1/7
    expect(points.opposition).toBeCloseTo(Math.sqrt(9 / 64 + 25 / 81), 15);
  });

  test('keeps a deal at the reserved value itself', () => {
    expect(vectors(paretoFrontier(twoIssues(5, 4)))).toEqual([[5, 4]]);
  });
});

describe('reserved values', () => {
  test('that no deal reaches leave an empty frontier and no points', () => {
    expect(bargain(twoIssues(7, 1))).toEqual({ frontier: [], points: undefined });
    expect(bargain(twoIssues(100, 0))).toEqual({ frontier: [], points: undefined });
  });

  test('below the minimum do not move the point where gains begin', () => {
    expect(disagreementOf(party([[2, 5]], -40))).toBe(2);
    expect(pointsOf(twoIssues(-40, -1))).toEqual(pointsOf(twoIssues()));
  });

  test('may be negative and still shut deals out', () => {
    const domain = { parties: [party([[-5, -1, 3]], -2), party([[9, 4, 1]])] };
    expect(vectors(paretoFrontier(domain))).toEqual([[3, 1], [-1, 4]]);
    expect(pointsOf(domain).nash.utilities).toEqual([-1, 4]); // (5 × 0) and (1 × 3)
  });

  test('keep a partial deal that only the last issue lifts over the bar', () => {
    const domain = { parties: [party([[0, 5], [0, 10]], 10), party([[5, 0], [10, 0]], 0)] };
    expect(vectors(paretoFrontier(domain))).toEqual([[15, 0], [10, 5]]);
  });

  test('shut the same deals out of the enumeration', () => {
    const domain = twoIssues(4, 2);
    expect(vectors([...everyOutcome(domain)].filter(rationalIn(domain)))).toEqual([[5, 4], [6, 3]]);
  });
});

describe('a party that cannot gain', () => {
  test('does not hide the deal that suits the others', () => {
    const stuck = party([[7, 7, 7]], 7);
    const domain = { parties: [party([[0, 4, 9]]), party([[9, 6, 0]]), stuck] };
    const points = pointsOf(domain);
    expect(points.nash.utilities).toEqual([4, 6, 7]);
    expect(points.kalaiSmorodinsky.utilities).toEqual([4, 6, 7]);
  });

  test('because everybody is at the maximum already, leaves a single fair deal', () => {
    const domain = { parties: [party([[3, 0]], 3), party([[2, 0]], 2)] };
    const { frontier, points } = bargain(domain);
    expect(vectors(frontier)).toEqual([[3, 2]]);
    expect(points?.kalai.utilities).toEqual([3, 2]);
    expect(points?.opposition).toBe(0);
  });

  test('because nothing is worth anything to it, gives finite numbers', () => {
    const points = pointsOf({ parties: [party([[0, 0]]), party([[1, 2]])] });
    expect(points.nash.utilities).toEqual([0, 2]);
    expect(points.opposition).toBe(1); // as NegMAS: the utility itself, 0, stands for its share
  });
});

describe('equal and nearly equal deals', () => {
  test('count once', () => {
    const domain = { parties: [party([[0, 1], [1, 0]]), party([[1, 0], [0, 1]])] };
    expect(vectors(paretoFrontier(domain))).toEqual([[2, 0], [1, 1], [0, 2]]);
  });

  test('that rounding tells apart count once: 0.1 + 0.2 is 0.3', () => {
    const domain = { parties: [party([[0.1, 0.3], [0.2, 0]]), party([[0.2, 0.6], [0.4, 0]])] };
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(paretoFrontier({ parties: domain.parties.map((one) => ({ ...one, utilities: one.utilities.slice(0, 2) })) })).toHaveLength(1);
  });

  test.each([2, 3, 4])('do not hide a real advantage behind a difference of rounding, for %i parties', (parties) => {
    // The second option loses 1e-12 for the first party and gives every other one a lot.
    const others = Array.from({ length: parties - 1 }, () => party([[0.2, 0.9]]));
    expect(paretoFrontier({ parties: [party([[0.5, 0.5 - 1e-12]]), ...others] })).toHaveLength(1);
  });

  test('of whole numbers are compared exactly, however large', () => {
    const large = 1_000_000_000_000;
    const domain = { parties: [party([[large, large - 1]]), party([[0, 1]])] };
    expect(vectors(paretoFrontier(domain))).toEqual([[large, 0], [large - 1, 1]]);
  });
});

test('deals with the same sum: the one that leaves the poorest best off', () => {
  const domain = { parties: [party([[1, 6, 4]]), party([[8, 3, 5]])] };
  expect(pointsOf(domain).maxWelfare.utilities).toEqual([4, 5]);
});

describe('small tables', () => {
  test('without parties, or with an issue without options, have no outcome', () => {
    for (const domain of [{ parties: [] }, { parties: [party([[1, 2], []])] }]) {
      expect(countOutcomes(domain)).toBe(0n);
      expect([...everyOutcome(domain)]).toEqual([]);
      expect(bargain(domain)).toEqual({ frontier: [], points: undefined });
    }
  });

  test('with one party have its best deal as the only point', () => {
    const domain = { parties: [party([[1, 8, 3], [0, 5]], 0, 2)] };
    expect(bargain(domain).frontier).toEqual([{ options: [1, 1], utilities: [15] }]);
    expect(pointsOf(domain).opposition).toBe(0);
  });

  test('without issues have one outcome: what the parties have anyway', () => {
    const domain = { parties: [party([], 0, 3), party([], 0, 4)] };
    expect(paretoFrontier(domain)).toEqual([{ options: [], utilities: [3, 4] }]);
    expect(paretoFrontier({ parties: [party([], 5, 3)] })).toEqual([]);
  });

  test('count outcomes exactly past 2^53', () => {
    const issues = Array.from({ length: 20 }, () => Array.from({ length: 10 }, () => 0));
    expect(countOutcomes({ parties: [party(issues)] })).toBe(100_000_000_000_000_000_000n);
  });
});

test('a frontier that outgrows memory is refused, not begun', () => {
  const prices = Array.from({ length: 4500 }, (_, option) => option);
  const fees = prices.map((price) => price * prices.length);
  const opposed = (sign: number): Party => party([prices, fees].map((values) => values.map((value) => sign * value)));
  expect(() => paretoFrontier({ parties: [opposed(1), opposed(-1)] })).toThrow(RangeError);
});
