import { describe, expect, it } from 'vitest';
import { createDrawer } from '../../src/app/drawer.ts';
import { keyIn, keyLink, openKeyRing } from '../../src/app/teacher/keys.ts';
import type { ClassInfo } from '../../src/wire/class.ts';
import { memoryStorage } from './surroundings.ts';

const key = (letter: string): string => `t${letter.repeat(43)}`;
const info = (id: string, pin = '123456'): ClassInfo => ({
  id, pin, state: 'open', students: 0, openedAt: 1, deletedAt: 2, case: { id: 's01', title: { nl: 'Eén', en: 'One' }, account: 'Klant', own: false, fingerprint: 'f' },
  settings: { mode: 'practice', sameSeed: true, tries: 10, counts: 'best', undo: true, hints: true, vary: false, teams: [], joining: true, ownNames: false, hideNames: false, endsAt: null, retentionDays: 30 },
});

describe('the keys on this device', () => {
  it('are there after a reload, the class opened last first', () => {
    const storage = memoryStorage();
    const ring = openKeyRing(createDrawer(() => storage));
    expect([ring.keep(key('a'), info('one')), ring.keep(key('b'), info('two'))]).toEqual([true, true]);
    const again = openKeyRing(createDrawer(() => storage));
    expect(again.store.getState().map(({ id }) => id)).toEqual(['two', 'one']);
    expect(again.find('one')?.key).toBe(key('a'));
  });

  it('of another tab stay when this one keeps or forgets something', () => {
    const storage = memoryStorage();
    const [here, there] = [openKeyRing(createDrawer(() => storage)), openKeyRing(createDrawer(() => storage))];
    there.keep(key('b'), info('two'));
    here.keep(key('a'), info('one'));
    expect(here.store.getState().map(({ id }) => id).sort()).toEqual(['one', 'two']);
    here.forget('one');
    expect(openKeyRing(createDrawer(() => storage)).store.getState().map(({ id }) => id)).toEqual(['two']);
  });

  it('follow a class that changes, without a second entry', () => {
    const ring = openKeyRing(createDrawer(() => memoryStorage()));
    ring.keep(key('a'), info('one'));
    ring.keep(key('a'), info('one', '654321'));
    expect(ring.store.getState().map(({ pin }) => pin)).toEqual(['654321']);
  });

  it('survive a damaged neighbour, and damage as a whole', () => {
    const storage = memoryStorage();
    const drawer = createDrawer(() => storage);
    openKeyRing(drawer).keep(key('a'), info('one'));
    drawer.write('teacher-classes', JSON.stringify([{ id: 'broken', key: 5 }, ...JSON.parse(drawer.read('teacher-classes') ?? '[]') as unknown[], null]));
    expect(openKeyRing(drawer).store.getState().map(({ id }) => id)).toEqual(['one']);
    drawer.write('teacher-classes', '{"no');
    expect(openKeyRing(drawer).store.getState()).toEqual([]);
  });

  it('are known until the page closes where nothing can be kept', () => {
    const ring = openKeyRing(createDrawer(() => { throw new Error('blocked'); }));
    expect(ring.keep(key('a'), info('one'))).toBe(false);
    expect(ring.find('one')?.key).toBe(key('a'));
  });
});

describe('a key in some text', () => {
  it.each([
    ['as it is', key('a')],
    ['in a secret link', keyLink('https://school.example/spel/', key('a'))],
    ['in a key file', `Aan Tafel: sleutel\n\nMet deze link:\n${keyLink('http://10.0.0.4:8080/', key('a'))}\n\nGeef hem alleen aan een collega.\n`],
    ['in JSON', JSON.stringify({ key: key('a') })],
  ])('is found %s', (_, text) => expect(keyIn(text)).toBe(key('a')));

  it.each([['', 'nothing'], ['teacher', 'a word'], [`s${'a'.repeat(43)}`, 'a student’s token'], [`${key('a')}a`, 'a longer thing'], [key('a').slice(0, -1), 'a shorter thing']])('is not seen in %j (%s)', (text) => expect(keyIn(text)).toBeNull());
});
