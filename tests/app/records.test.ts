import { describe, expect, it } from 'vitest';
import { createDrawer } from '../../src/app/drawer.ts';
import { openRecords } from '../../src/app/records.ts';
import { openRelations } from '../../src/app/relations.ts';
import type { Talk } from '../../src/core/relation/talk.ts';
import { memoryStorage, scenarioOf } from './surroundings.ts';

const drawerOf = (storage: Storage) => createDrawer(() => storage);
const talk = (caseId: string): Talk => ({ caseId, phase: 'acquisition', trust: { sanne: 60 }, relation: 50, gain: 40, score: 700, deal: true });

describe('the records', () => {
  it('of two tabs are kept together', () => {
    const storage = memoryStorage();
    const [one, other] = [openRecords(drawerOf(storage)), openRecords(drawerOf(storage))];
    one.add('s01', 700);
    other.add('s02', 900);
    one.add('s02', 600);
    expect(openRecords(drawerOf(storage)).store.getState()).toEqual({ s01: { best: 700, games: 1 }, s02: { best: 900, games: 2 } });
  });

  it.each(['{broken', 'null', '[1]', '"s01"', '{"s01":{"best":"high","games":1},"s02":7}'])('begin anew where they read %s', (kept) => {
    const storage = memoryStorage();
    storage.setItem('aan-tafel/records', kept);
    const book = openRecords(drawerOf(storage));
    expect(book.store.getState()).toEqual({});
    book.add('s03', 700);
    expect(openRecords(drawerOf(storage)).store.getState()).toEqual({ s03: { best: 700, games: 1 } });
  });

  it('are known until the page closes where nothing can be kept', () => {
    const book = openRecords(createDrawer(() => { throw new Error('forbidden'); }));
    book.add('s01', 700);
    book.add('s02', 700);
    expect(Object.keys(book.store.getState())).toEqual(['s01', 's02']);
  });
});

describe('the talks with accounts', () => {
  it('of two tabs are kept together', () => {
    const storage = memoryStorage();
    const [one, other] = [openRelations(drawerOf(storage)), openRelations(drawerOf(storage))];
    one.add(scenarioOf('s01'), talk('s01'));
    other.add(scenarioOf('s02'), talk('s02'));
    expect(Object.values(openRelations(drawerOf(storage)).store.getState()).flat().map(({ caseId }) => caseId)).toEqual(['s01', 's02']);
  });

  it('are put aside where they cannot be read, and said to be damaged', () => {
    const storage = memoryStorage();
    storage.setItem('aan-tafel/relations', '{"format":1,"accounts":{"bakkie":7}}');
    expect(openRelations(drawerOf(storage)).damaged).toBe(true);
    expect(drawerOf(storage).read('aside/relations')).toBe('{"format":1,"accounts":{"bakkie":7}}');
    expect(openRelations(drawerOf(storage)).damaged).toBe(false);
  });
});
