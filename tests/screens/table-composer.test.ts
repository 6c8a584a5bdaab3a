import { describe, expect, it } from 'vitest';
import type { Deal } from '../../src/core/engine/move.ts';
import { allDifferent, composerRows, differencesOf, inRange, keptLevel, paperMove, spreadTenths, startDeal, twinOf } from '../../src/screens/composer.ts';
import { seatedAt } from './seated.ts';

describe('a new paper', () => {
  it('starts from the last own one, else from theirs', () => {
    expect(startDeal(seatedAt('s02', [{ kind: 'offer', deal: [1, 2, 0, 1] }]).store.getState())).toEqual([1, 2, 0, 1]);
    const invited = seatedAt('s02', [{ kind: 'invite' }]).store.getState();
    expect(startDeal(invited)).toEqual(invited.observation.counter?.deal);
  });

  it('says per row what changed and what that does to the own points', () => {
    const session = seatedAt('s02', [{ kind: 'offer', deal: [1, 1, 1, 1] }]).store.getState();
    const rows = composerRows(session, [0, 1, 1, 2]);
    expect(rows.map((row) => row.change?.was ?? null)).toEqual([1, null, null, 1]);
    // Korting 4% → 0% is 30 of 100 values at weight 45; contract 2 → 3 years 40 at weight 30.
    expect(rows.map((row) => row.change?.tenths ?? 0)).toEqual([135, 0, 0, 120]);
  });

  it('is a plain offer, an if-then, a choice or a final offer', () => {
    const deal: Deal = [1, 1, 2, 2];
    const trade = { ask: 'duur', give: 'lever' };
    expect(paperMove('offer', [deal], trade, false)).toEqual({ kind: 'offer', deal });
    expect(paperMove('package', [deal], trade, true)).toEqual({ kind: 'package', deal, ask: 'duur', give: 'lever', praise: true });
    expect(paperMove('meso', [deal, [0, 0, 0, 0]], null, false)).toEqual({ kind: 'meso', deals: [deal, [0, 0, 0, 0]] });
    expect(paperMove('ultimatum', [deal], null, true)).toEqual({ kind: 'ultimatum', deal });
  });
});

describe('papers to choose between', () => {
  const { brief, observation } = seatedAt('s02').store.getState();
  const every = [0, 1, 2, 3].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1, 2].flatMap((c) => [0, 1, 2].map((d): Deal => [a, b, c, d]))));

  it('get a twin of equal worth that is another package, wherever there is one', () => {
    for (const deal of every) {
      const twin = twinOf(brief, observation, [deal]);
      const exists = every.some((other) => allDifferent([deal, other]) && inRange(brief, [deal, other]));
      expect(twin !== null).toBe(exists);
      if (twin) expect(spreadTenths(brief, [deal, twin])).toBeLessThanOrEqual(80);
    }
  });

  it('stay of equal worth when one of them changes, as far as that can be, and the change itself stays', () => {
    const first: Deal = [1, 1, 1, 1];
    const twin = twinOf(brief, observation, [first]);
    if (!twin) throw new Error('no twin');
    for (let option = 0; option < 4; option++) {
      const asked = [first, twin.map((old, i) => (i === 0 ? option : old))];
      const level = keptLevel(brief, observation.openOptions, asked, 1, 0);
      expect(level[0]).toEqual(first);
      expect(level[1]?.[0]).toBe(option);
      const possible = every.some((other) => other[0] === option && allDifferent([first, other]) && inRange(brief, [first, other]));
      expect(inRange(brief, level)).toBe(possible);
    }
  });

  it('show only where they differ', () => {
    expect(differencesOf([[1, 1, 1, 1], [1, 2, 1, 0]])).toEqual([1, 3]);
  });

  it('are taken by the rules', () => {
    const table = seatedAt('s02');
    const first: Deal = [1, 1, 1, 1];
    const twin = twinOf(brief, observation, [first]);
    expect(twin && table.play(paperMove('meso', [first, twin], null, false))).toBe(true);
  });
});
