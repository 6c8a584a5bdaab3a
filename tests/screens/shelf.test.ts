import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardOf, createLibrary } from '../../src/app/library.ts';
import { outsideOf } from '../../src/screens/room/outside.ts';
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
    // Account's power 45, preparation finds 33 % of the points: medium, low.
    expect(card.dials.slice(0, 2).map((dial) => dial.word)).toEqual(['in balans', 'weinig te vinden']);
  });

  it('gives away neither their hurry nor, before a first game, who stands stronger', () => {
    const written = scenarioOf('s02');
    const twin = { ...written, power: { account: 90, supplier: 10 }, timePressure: { ...written.timePressure, account: 5 }, members: written.members.map((member) => ({ ...member, timePressure: 5 })) };
    const fresh = (scenario: typeof written) => shelfCard(cardOf(scenario, 20), {}, false, 'nl');
    expect(fresh(twin)).toEqual(fresh(written));
    expect(fresh(written).dials[0]).toMatchObject({ word: 'dat zoek je uit' });
    // The own hurry is known to whoever has it.
    const [calm, rushed] = [5, 95].map((player) => fresh({ ...written, timePressure: { ...written.timePressure, player } }).dials[2]?.word);
    expect([calm, rushed]).toEqual(['jij hebt weinig haast', 'jij hebt veel haast']);
  });

  it('says where an example is ready, and where one was seen', () => {
    const after = (feat: { readonly failed?: number; readonly figures?: number }) => shelfCard(cardOf(scenarioOf('s02'), 20), { s02: { best: 90, games: 2, ...feat } }, false, 'nl').example;
    expect([after({}), after({ failed: 1 }), after({ failed: 2 }), after({ failed: 2, figures: 7 })]).toEqual([null, null, 'voorbeeld klaar', 'voorbeeld bekeken']);
  });

  it('shows each case the window that its table will have, and every such window is there', () => {
    const all = ['tutorial', 's01', 's02', 's03', 's04', 's05', 's06', 's07', 's08', 's09', 's10'].map((id) => {
      const scenario = scenarioOf(id);
      return { seen: shelfCard(cardOf(scenario, 20), {}, false, 'nl'), scenario };
    });
    for (const { seen, scenario } of all) expect([seen.room, seen.outside]).toEqual([scenario.room, outsideOf(scenario)]);
    expect(all.filter(({ seen }) => !existsSync(`assets/rooms/${seen.room}/still.webp`))).toEqual([]);
  });

  it('marks the exercise, and a case that was not played', () => {
    expect(shelfCard(cardOf(scenarioOf('tutorial'), 8), {}, false, 'en')).toMatchObject({ tutorial: true, scoreWords: 'Not played yet' });
  });
});
