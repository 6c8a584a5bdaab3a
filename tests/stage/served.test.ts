import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { servedBox, servedIn, things } from '../../src/stage/served.ts';

const rooms = readdirSync('assets/rooms');
const fileOf = (thing: string): string => `assets/props/served/${thing}.webp`;

describe('what is served', () => {
  test('no two rooms put the same on the table', () => {
    const served = rooms.map((room) => servedIn(room).thing);
    expect(new Set(served).size).toBe(rooms.length);
    expect(served.filter((thing) => thing !== null).sort()).toEqual([...things].sort());
  });

  test('every thing is drawn, at the size the stage reckons with', () => {
    expect(things.filter((thing) => !existsSync(fileOf(thing)))).toEqual([]);
    for (const thing of things) {
      // A WebP with transparency holds its size less one in three bytes each, little end first, from byte 24 (developers.google.com/speed/webp/docs/riff_container).
      const bytes = readFileSync(fileOf(thing));
      expect([bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]).toEqual([servedBox.w * servedBox.scale, servedBox.h * servedBox.scale]);
    }
  });

  test('what is cold does not steam', () => {
    const steaming = rooms.map(servedIn).filter(({ steam }) => steam !== null).map(({ thing }) => thing);
    for (const thing of ['lemonade', 'water', 'jar', 'festival-cup']) expect(steaming).not.toContain(thing);
    expect(steaming).toContain('tea');
  });

  test('a room that nobody drew has the cup of everywhere', () => {
    expect(servedIn('constructor')).toMatchObject({ thing: null, steam: {} });
  });
});
