import { describe, expect, it } from 'vitest';
import { cardOf, createLibrary } from '../../src/app/library.ts';
import { shelfCard } from '../../src/screens/shelf.ts';
import { scenarioOf } from '../app/surroundings.ts';

describe('the shelf', () => {
  it('stands in the order in which the cases teach, others after them by name', () => {
    const fetch = (): Promise<string> => Promise.resolve('');
    const { ids } = createLibrary({ s07: fetch, own: fetch, s02: fetch, tutorial: fetch, extra: fetch, s10: fetch, s01: fetch });
    expect(ids).toEqual(['tutorial', 's01', 's02', 's10', 's07', 'extra', 'own']);
  });

  it('tells a case in words', () => {
    const card = shelfCard(cardOf(scenarioOf('s02'), 20), { s02: { best: 775, games: 2 } }, true, 'nl');
    expect(card).toMatchObject({ title: 'Prijs of service?', account: 'Techniek Zuid', levelWords: 'Niveau 2: Basis', peopleWords: '2 personen', scoreWords: 'Beste score: 775', running: true, tutorial: false });
    // Account's power 45, preparation finds 33 % of the points, the buyer's hurry is 80: medium, low, high.
    expect(card.dials.map((dial) => dial.word)).toEqual(['in balans', 'weinig te vinden', 'veel haast']);
  });

  it('marks the exercise, and a case that was not played', () => {
    expect(shelfCard(cardOf(scenarioOf('tutorial'), 8), {}, false, 'en')).toMatchObject({ tutorial: true, scoreWords: 'Not played yet' });
  });
});
