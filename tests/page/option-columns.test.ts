import { describe, expect, test } from 'vitest';
import { columnsFor, isSnug } from '../../src/page/table/option-columns.ts';

describe('options beside each other', () => {
  test('stand in one row where their words are short', () => {
    expect(columnsFor(['1', '2', '3'])).toBe(3);
    expect(columnsFor(['6 weken', '4 weken', '3 weken', '2 weken'])).toBe(4);
  });

  test('get more room for a long word, and all of it for a very long one', () => {
    expect(columnsFor(['geen', 'showroom', 'showroom, modelkamer en servicekantoor'])).toBe(2);
    expect(columnsFor(['factuur', 'automatische incasso', 'kredietverzekering'])).toBe(1);
    expect(columnsFor(['per kwartaal', 'per maand', 'elke week een vast moment', 'nooit'])).toBe(2);
  });

  test('need less room where there is twice the width', () => {
    const topics = ['probleem verkennen', 'productpitch', 'kennissessie'];
    expect(columnsFor(topics)).toBe(2);
    expect(columnsFor(topics, 2)).toBe(3);
  });

  test('keep the tick out of the way of a word that fills its cell', () => {
    expect(isSnug('3 weken', 4)).toBe(true);
    expect(isSnug('40', 4)).toBe(false);
    // A longer word beside it does not send its tick away.
    expect(isSnug('allebei', 3)).toBe(false);
    expect(isSnug('Lichtwerk', 3)).toBe(true);
  });
});
