import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST, learningGain } from '../../src/core/hindsight/learning.ts';

const score = fc.integer({ min: 0, max: 1000 });
const pairs = fc.array(fc.record({ before: score, after: score }), { minLength: FEWEST, maxLength: 40 });

describe('the learning gain of a class', () => {
  it('says nothing of a handful', () => {
    expect(learningGain(Array.from({ length: FEWEST - 1 }, () => ({ before: 1, after: 2 })))).toBeNull();
  });

  it('is the mean difference, inside its own interval, and the same each time', () => {
    fc.assert(fc.property(pairs, (list) => {
      const found = learningGain(list);
      if (!found) throw new Error('enough students');
      const mean = list.reduce((sum, { before, after }) => sum + after - before, 0) / list.length;
      expect(Math.abs(found.gain - mean)).toBeLessThanOrEqual(0.5);
      expect(found.low).toBeLessThanOrEqual(found.gain + 1);
      expect(found.high).toBeGreaterThanOrEqual(found.gain - 1);
      expect(learningGain(list)).toEqual(found);
    }), { numRuns: 15 });
  });

  it('is sure where everybody gained the same, and less sure where they differ', () => {
    const same = learningGain(Array.from({ length: 20 }, () => ({ before: 400, after: 600 })));
    expect(same).toMatchObject({ gain: 200, low: 200, high: 200, ofRoom: 33 });
    const mixed = learningGain(Array.from({ length: 20 }, (_, i) => ({ before: 400, after: i % 2 ? 900 : 300 })));
    expect((mixed?.high ?? 0) - (mixed?.low ?? 0)).toBeGreaterThan(100);
  });
});
