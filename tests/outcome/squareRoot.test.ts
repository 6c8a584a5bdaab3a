import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squareRoot } from '../../src/core/outcome/squareRoot.ts';

const runs = { seed: 7, numRuns: 20_000 };

describe('squareRoot', () => {
  test('is exact for whole squares', () => {
    for (let root = 0; root < 5000; root++) expect(squareRoot(root * root)).toBe(root);
  });

  test.each([0, Infinity, Number.MIN_VALUE, Number.MAX_VALUE, 2 ** -1022, 1 - 2 ** -53, 1 + 2 ** -52, 4 - 2 ** -51, 2, 3, 0.1])(
    'gives the nearest number for %d', (value) => expectNearest(value));

  test('gives the nearest number for any number', () => {
    fc.assert(fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), expectNearest), runs);
    fc.assert(fc.property(fc.double({ min: 0.9, max: 4.1, noNaN: true }), expectNearest), runs);
  });

  test('refuses what has no square root', () => {
    expect(() => squareRoot(-1)).toThrow(RangeError);
    expect(() => squareRoot(NaN)).toThrow(RangeError);
  });
});

/** IEEE 754 demands the nearest number of hardware, and the machines that run tests have it. */
function expectNearest(value: number): void {
  expect(squareRoot(value)).toBe(Math.sqrt(value));
}
