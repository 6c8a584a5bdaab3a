import { describe, expect, it } from 'vitest';
import type { Deal } from '../../src/core/engine/move.ts';
import { startDeal } from '../../src/screens/composer.ts';
import { tradeOf } from '../../src/screens/trade.ts';
import { seatedAt } from './seated.ts';

/** S02: korting, service, lever, duur; more discount, service and speed cost you, more years bring you something. */
const [DISCOUNT, , DELIVERY, YEARS] = [0, 1, 2, 3];
const laid: Deal = [1, 1, 1, 1];
const session = seatedAt('s02', [{ kind: 'offer', deal: laid }]).store.getState();

describe('the trade that a paper proposes', () => {
  it('asks where you gained most and gives where you lost most since your last paper', () => {
    expect(tradeOf(session, [1, 1, 2, 2])).toEqual({ ask: 'duur', give: 'lever' });
    // The discount costs you more than the speed.
    expect(tradeOf(session, [2, 1, 2, 2])).toEqual({ ask: 'duur', give: 'korting' });
  });

  it('follows what the player changed last, on each side', () => {
    expect(tradeOf(session, [2, 1, 2, 2], [DISCOUNT, YEARS, DELIVERY])).toEqual({ ask: 'duur', give: 'lever' });
    expect(tradeOf(session, [2, 1, 2, 2], [DELIVERY, YEARS, DISCOUNT])).toEqual({ ask: 'duur', give: 'korting' });
    // Changed and put back again: that is no step.
    expect(tradeOf(session, [2, 1, 1, 2], [DISCOUNT, YEARS, DELIVERY])).toEqual({ ask: 'duur', give: 'korting' });
  });

  it('looks at where the paper began while nobody has laid one down', () => {
    const fresh = seatedAt('s02').store.getState();
    const start = startDeal(fresh);
    const given = start.map((option, i) => (i === DELIVERY ? option + 1 : option));
    expect(tradeOf(fresh, given)?.give).toBe('lever');
  });

  it('never asks for what brings nothing, nor the same twice, for any paper', () => {
    const { brief } = session;
    for (let a = 0; a < 4; a++) for (let b = 0; b < 3; b++) for (let c = 0; c < 3; c++) for (let d = 0; d < 3; d++) {
      const deal = [a, b, c, d];
      const trade = tradeOf(session, deal);
      expect(trade?.ask).not.toBe(trade?.give);
      const asked = brief.issues.findIndex(({ id }) => id === trade?.ask);
      const values = brief.own.values[asked] ?? [];
      // Where every issue stands at your worst there is nothing better to name.
      if (deal.some((option, i) => brief.own.values[i]?.[option] !== Math.min(...(brief.own.values[i] ?? [])))) expect(values[deal[asked] ?? 0]).toBeGreaterThan(Math.min(...values));
    }
  });

  it('is there for every case with two issues', () => {
    const two = seatedAt('tutorial').store.getState();
    const trade = tradeOf(two, startDeal(two));
    expect(new Set([trade?.ask, trade?.give]).size).toBe(2);
  });
});
