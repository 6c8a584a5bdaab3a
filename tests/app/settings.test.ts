import { describe, expect, it } from 'vitest';
import { createDrawer } from '../../src/app/drawer.ts';
import { defaultSettings, openSettings } from '../../src/app/settings.ts';
import { memoryStorage } from './surroundings.ts';

const drawerOf = (storage: Storage) => createDrawer(() => storage);

describe('settings', () => {
  it.each([['nl-NL', 'nl'], ['nl', 'nl'], ['', 'nl'], ['en-GB', 'en'], ['de', 'en']])('of a browser that asks for %s start in %s', (preferred, language) => {
    expect(defaultSettings(preferred).language).toBe(language);
  });

  it('are kept at once and found again', () => {
    const storage = memoryStorage();
    openSettings(drawerOf(storage), 'nl').change({ theme: 'dark', textSize: 130 });
    const again = openSettings(drawerOf(storage), 'nl');
    expect(again.store.getState()).toMatchObject({ theme: 'dark', textSize: 130, language: 'nl' });
    expect(again.damaged).toBe(false);
  });

  it('fall back one by one where a value is odd', () => {
    const storage = memoryStorage();
    storage.setItem('aan-tafel/settings', JSON.stringify({ theme: 'pink', textSize: 9000, language: 'en', music: 'yes', sound: false }));
    const settings = openSettings(drawerOf(storage), 'nl').store.getState();
    expect(settings).toEqual({ ...defaultSettings('nl'), language: 'en', sound: false });
  });

  it('say so where they cannot be read at all', () => {
    const storage = memoryStorage();
    storage.setItem('aan-tafel/settings', '{broken');
    const book = openSettings(drawerOf(storage), 'nl');
    expect(book.damaged).toBe(true);
    expect(book.store.getState()).toEqual(defaultSettings('nl'));
  });
});

describe('the drawer', () => {
  it('works on without a storage that may be opened', () => {
    const drawer = createDrawer(() => { throw new Error('forbidden'); });
    expect(drawer.store.getState()).toBe('blocked');
    expect(drawer.write('a', '1')).toBe(false);
    expect(drawer.read('a')).toBeNull();
  });

  it('says that it is full, and keeps what it had', () => {
    const drawer = drawerOf(memoryStorage(60));
    expect(drawer.write('a', '1')).toBe(true);
    expect(drawer.write('b', 'x'.repeat(100))).toBe(false);
    expect(drawer.store.getState()).toBe('full');
    expect(drawer.read('a')).toBe('1');
  });

  it('empties itself and nothing else', () => {
    const storage = memoryStorage();
    storage.setItem('another site', 'stays');
    const drawer = drawerOf(storage);
    drawer.write('a', '1');
    drawer.write('b', '2');
    drawer.empty();
    expect(drawer.names()).toEqual([]);
    expect(storage.getItem('another site')).toBe('stays');
  });
});
