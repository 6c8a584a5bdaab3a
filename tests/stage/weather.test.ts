import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outsideLine, outsideOf, weathers } from '../../src/screens/room-outside.ts';
import type { PartOfDay } from '../../src/screens/room-outside.ts';
import { lightOf } from '../../src/stage/light.ts';
import type { Light } from '../../src/stage/light.ts';
import { bead, dust, fog, glint, glow, leaf, patch, rain, shadow, snow, sway, trail } from '../../src/stage/weather-motion.ts';
import type { Course, Mote } from '../../src/stage/weather-motion.ts';
import { weatherPlaces } from '../../src/stage/weather-places.ts';

const rooms = readdirSync('assets/rooms');

describe('each room has its own sky', () => {
  test('every room that is drawn says what the weather finds there, and every weather is somewhere', () => {
    expect(rooms.filter((room) => weatherPlaces[room] === undefined)).toEqual([]);
    expect([...new Set(rooms.map((room) => outsideOf(room).weather))].sort()).toEqual([...weathers].sort());
  });

  test('what a weather needs is there: fog has heights, wind has leaves, snow has a sill', () => {
    const needs = { fog: 'fog', wind: 'leaves', snow: 'sill' } as const;
    const lacking = rooms.filter((room) => {
      const need = Object.entries(needs).find(([weather]) => weather === outsideOf(room).weather)?.[1];
      return need !== undefined && weatherPlaces[room]?.[need] === undefined;
    });
    expect(lacking).toEqual([]);
  });

  test('it rains in the window exactly where the tone of the room rains', () => {
    const source = readdirSync('tools/sound').filter((name) => name.startsWith('rooms')).map((name) => readFileSync(`tools/sound/${name}`, 'utf8')).join('\n');
    const heard = source.split(/^(?:export )?function /m).filter((part) => part.includes('= rainfall(')).map((part) => part.slice(0, part.indexOf('(')));
    expect(heard.length).toBeGreaterThan(0);
    expect(rooms.filter((room) => outsideOf(room).weather === 'rain').sort()).toEqual(heard.sort());
  });

  test('says it in words too, in both languages, and that it gets late', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(new Set(rooms.map((room) => outsideLine(room, 0, language))).size).toBe(weathers.length);
      expect(outsideLine('site', 900, language).startsWith(outsideLine('site', 100, language))).toBe(true);
      expect(outsideLine('site', 900, language)).not.toBe(outsideLine('site', 100, language));
    }
  });

  test('a room that nobody drew has no weather', () => {
    expect(outsideOf('constructor').weather).toBe('indoors');
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
    sway: sway(20, 40, 1, false, 1), glow: glow([[10, 10, 1], [20, 20, 1], [30, 30, 1]], 1), patch: patch(0.5, 0.5),
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

  test('rain falls, and the drops do not fall in one row', () => {
    const course = rain(640, 0.7);
    expect(at(course, 0, 40.05).y).toBeGreaterThan(at(course, 0, 40).y);
    const xs = Array.from({ length: 24 }, (_, i) => at(course, i, 40).x).sort((a, b) => a - b);
    const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(140);
  });
});
