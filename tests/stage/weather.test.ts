import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { partsOfDay, seasons, weathers as skies } from '../../src/core/engine/scenario.ts';
import { roofed } from '../../src/core/scenario/defaults.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { outsideLine, outsideOf } from '../../src/screens/room/outside.ts';
import type { PartOfDay } from '../../src/screens/room/outside.ts';
import { lightOf } from '../../src/stage/light.ts';
import type { Light } from '../../src/stage/light.ts';
import { airOf } from '../../src/screens/room/air.ts';
import { bead, dust, fog, glint, glow, leaf, patch, rain, rustle, shadow, snow, sway, trail } from '../../src/stage/weather/motion.ts';
import type { Course, Mote } from '../../src/stage/weather/motion.ts';
import { carried, growsAt, weatherPlaces } from '../../src/stage/weather/places.ts';
import trees from '../../assets/props/trees.json' with { type: 'json' };
import weather from '../../assets/props/weather.json' with { type: 'json' };

const rooms = readdirSync('assets/rooms');
const weathers = [...skies, 'indoors'] as const;

describe('each room has its own sky', () => {
  test('every room that is drawn says what the weather finds there, and every weather is somewhere', () => {
    expect(rooms.filter((room) => weatherPlaces[room] === undefined)).toEqual([]);
    expect([...new Set(rooms.map((room) => outsideOf({ room }).weather))].sort()).toEqual([...weathers].sort());
  });

  test('the rooms of which the checker knows that they show no sky are those', () => {
    expect(rooms.filter((room) => outsideOf({ room }).weather === 'indoors').sort()).toEqual([...roofed].sort());
  });

  test('what each season hangs on the trees and gives to the wind is drawn, by day and in the dark', () => {
    const wanted = seasons.flatMap((season) => [season === 'winter' ? 'crown-snow' : `crown-${season}`, `branch-${season}`]).flatMap((name) => [name, `${name}-dark`]);
    expect(wanted.filter((name) => !Object.hasOwn(trees.frames, name))).toEqual([]);
    expect(Object.values(carried).flat().filter((name) => !Object.hasOwn(weather.frames, name))).toEqual([]);
    expect(Object.keys(weatherPlaces).some(growsAt)).toBe(true);
  });

  test('says it in words too, in both languages, and that it gets late', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(new Set(rooms.map((room) => outsideLine({ room }, 0, language))).size).toBe(weathers.length);
      expect(outsideLine({ room: 'site' }, 900, language).startsWith(outsideLine({ room: 'site' }, 100, language))).toBe(true);
      expect(outsideLine({ room: 'site' }, 900, language)).not.toBe(outsideLine({ room: 'site' }, 100, language));
    }
  });

  test('a room that nobody drew has no weather', () => {
    expect(outsideOf({ room: 'constructor' }).weather).toBe('indoors');
  });
});

describe('a case may choose another sky', () => {
  const all = skies.flatMap((sky) => seasons.flatMap((season) => partsOfDay.map((time) => ({ weather: sky, season, time }))));

  test('every sky, season and part of the day shows in every room with a window, and each is told in words of its own', () => {
    for (const room of rooms.filter((one) => !roofed.includes(one))) {
      for (const outside of all) expect(outsideOf({ room, outside })).toEqual(outside);
      for (const language of ['nl', 'en'] as const) expect(new Set(all.map((outside) => outsideLine({ room, outside }, 0, language))).size).toBe(all.length);
    }
  });

  test('a hall keeps its roof, and only the hour is told', () => {
    for (const room of roofed) for (const outside of all) {
      expect(outsideOf({ room, outside })).toEqual({ ...outsideOf({ room }), time: outside.time });
      expect(outsideLine({ room, outside }, 0, 'nl')).toBe(outsideLine({ room, outside: { time: outside.time } }, 0, 'nl'));
    }
  });

  test('what is left out is as it always is there, and says nothing more', () => {
    for (const room of rooms) for (const outside of [undefined, {}]) {
      expect(outsideOf({ room, ...(outside && { outside }) })).toEqual(outsideOf({ room }));
      expect(outsideLine({ room, ...(outside && { outside }) }, 0, 'en')).toBe(outsideLine({ room }, 0, 'en'));
    }
  });

  test('snow alone brings winter, and a summer alone ends the snow', () => {
    expect(outsideOf({ room: 'coffee', outside: { weather: 'snow' } }).season).toBe('winter');
    expect(outsideOf({ room: 'dock', outside: { season: 'summer' } }).weather).not.toBe('snow');
  });

  test('the air is grey where the sky is covered, and each season has its own clear air', () => {
    expect(new Set(seasons.map((season) => airOf({ weather: 'sun', season }).join())).size).toBe(seasons.length);
    for (const sky of ['clouds', 'rain', 'snow', 'fog'] as const) expect(airOf({ weather: sky, season: 'summer' })).not.toEqual(airOf({ weather: 'sun', season: 'summer' }));
  });

  test.each([['bakkie', ['bakkie-1', 's01', 'bakkie-3', 'bakkie-4', 'bakkie-5']], ['techniek', ['techniek-1', 'techniek-2', 's02', 'techniek-4', 'techniek-5']]])('the years pass for %s: no two talks under the same sky, from a clear spring to a grey end', (_, ids) => {
    const years = ids.map((id) => {
      const read = readScenario(readFileSync(`scenarios/${id}.json`, 'utf8'));
      if (!read.ok) throw new Error(id);
      return outsideOf(read.scenario);
    });
    expect(new Set(years.map(({ weather: sky, season }) => `${sky} ${season}`)).size).toBe(ids.length);
    expect(years[0]).toMatchObject({ weather: 'sun', season: 'spring' });
    expect(['rain', 'fog', 'snow']).toContain(years.at(-1)?.weather);
    expect(years.map(({ season }) => seasons.indexOf(season))).toEqual(years.map(({ season }) => seasons.indexOf(season)).sort((a, b) => a - b));
  });
});

describe('the light', () => {
  const hours = [0, 100, 350, 500, 820, 1000];
  /** Red above blue, of what lies over the room and over the view. */
  const warmth = ({ warm, veil }: Light): number => [warm, veil].reduce((sum, { colour, alpha }) => sum + ((colour >> 16) - (colour & 255)) * alpha, 0);
  const weight = ({ warm, veil }: Light): number => warm.alpha + veil.alpha;

  test.each(weathers.flatMap((weather) => [false, true].map((dark) => ({ weather, dark }))))('$weather, dark: $dark: it gets lower with every minute, and never so low that faces are lost', ({ weather, dark }) => {
    const lights = hours.map((hour) => lightOf({ weather, time: 'afternoon', dark, hour }));
    const weights = lights.map(weight);
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(new Set(weights).size).toBe(hours.length);
    for (const { warm } of lights) expect(warm.alpha).toBeLessThanOrEqual(160);
    expect(lights.map(({ lamps }) => lamps)).toEqual(lights.map(({ lamps }) => lamps).sort((a, b) => a - b));
  });

  test.each(weathers.filter((weather) => weather !== 'rain' && weather !== 'snow'))('%s: the last minutes are warmer than the first', (weather) => {
    expect(warmth(lightOf({ weather, time: 'afternoon', dark: false, hour: 950 }))).toBeGreaterThan(warmth(lightOf({ weather, time: 'afternoon', dark: false, hour: 50 })));
  });

  test('the first minute of an evening is as low as a morning never gets', () => {
    const low = (time: PartOfDay, hour: number): number => weight(lightOf({ weather: 'fog', time, dark: false, hour }));
    expect(low('morning', 0)).toBeLessThan(low('afternoon', 0));
    expect(low('afternoon', 0)).toBeLessThan(low('evening', 0));
    expect(low('morning', 1000)).toBeLessThan(low('evening', 1000));
  });

  test('the same minute has the same light', () => {
    expect(lightOf({ weather: 'sun', time: 'afternoon', dark: false, hour: 420 })).toEqual(lightOf({ weather: 'sun', time: 'afternoon', dark: false, hour: 420 }));
  });

  test('no sun and no patch of it where it rains or snows', () => {
    for (const weather of ['rain', 'snow'] as const) for (const hour of hours) expect([lightOf({ weather, time: 'afternoon', dark: false, hour }).sun, lightOf({ weather, time: 'afternoon', dark: false, hour }).patch]).toEqual([0, 0]);
  });
});

describe('what moves outside', () => {
  const courses: Readonly<Record<string, Course>> = {
    rain: rain(640, 0.7), bead, trail, snow, leaf: leaf(1), fog: fog([300, 340]), shadow, glint: glint(340, 390), dust: dust(690, 190, 220, 230),
    sway: sway(20, 40, 1, false, 1), rustle: rustle([[10, 10, 1], [20, 20, 1]], true), glow: glow([[10, 10, 1], [20, 20, 1], [30, 30, 1]], 1), patch: patch(0.5, 0.5),
  };
  const at = (course: Course, i: number, seconds: number): Mote => {
    const mote: Mote = { x: 0, y: 0, size: 0, turn: 0, alpha: 0 };
    course(i, seconds, mote);
    return mote;
  };

  test.each(Object.entries(courses))('%s: is where its second says, whatever was drawn before', (_, course) => {
    const once = at(course, 2, 61.5);
    at(course, 1, 3);
    expect(at(course, 2, 61.5)).toEqual(once);
  });

  test.each(Object.entries(courses))('%s: moves, is never brighter than it may be, and keeps its size', (_, course) => {
    const path = Array.from({ length: 200 }, (__, k) => at(course, 1, k * 0.37));
    expect(new Set(path.map(({ x, y, turn, alpha }) => `${x} ${y} ${turn} ${alpha}`)).size).toBeGreaterThan(20);
    for (const { x, y, alpha, size } of path) {
      expect([x, y, alpha, size].every(Number.isFinite)).toBe(true);
      expect(alpha).toBeGreaterThanOrEqual(0);
      expect(alpha).toBeLessThanOrEqual(1);
    }
    expect(new Set(path.map(({ size }) => size)).size).toBe(1);
  });

  test('a crown stands still where there is no wind', () => {
    const course = rustle([[10, 10, 1]], false);
    expect(at(course, 0, 3)).toEqual(at(course, 0, 4));
  });

  test('rain falls, and the drops do not fall in one row', () => {
    const course = rain(640, 0.7);
    expect(at(course, 0, 40.05).y).toBeGreaterThan(at(course, 0, 40).y);
    const xs = Array.from({ length: 24 }, (_, i) => at(course, i, 40).x).sort((a, b) => a - b);
    const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(140);
  });
});
