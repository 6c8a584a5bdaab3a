import { describe, expect, test } from 'vitest';
import { talkMinutes } from '../../src/core/engine/clock.ts';
import { draw, pick } from '../../src/core/engine/draw.ts';
import { numbers, world } from './worlds.ts';

describe('keyed chance', () => {
  const whos = ['ann', 'bob', 'group'];
  const whats = ['counter', 'whisper', 'reply'];
  const keys = numbers(40).flatMap((seed) => numbers(12).flatMap((turn) => whos.flatMap((who) => whats.map((what) => [seed, turn, who, what] as const))));

  test('the same key gives the same whole number, whatever was drawn in between; every part of the key counts', () => {
    const first = keys.map((key) => draw(...key));
    const backwards = [...keys].reverse().map((key) => draw(...key)).reverse();
    expect(backwards).toEqual(first);
    for (const value of first) expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true);
    // Of so few numbers out of four milliard two are hardly ever the same.
    expect(new Set(first).size).toBeGreaterThan(keys.length - 3);
  });

  test('falls on every choice about as often, along each part of the key', () => {
    const along = [
      numbers(6000).map((n) => pick(6, n, 1, 'ann', 'reply')), numbers(6000).map((n) => pick(6, 1, n, 'ann', 'reply')),
      numbers(6000).map((n) => pick(6, 1, 1, String(n), 'reply')), numbers(6000).map((n) => pick(6, 1, 1, 'ann', String(n))),
    ];
    // A thousand each, and five standard deviations of the binomial.
    for (const throws of along) for (const side of [0, 1, 2, 3, 4, 5]) expect(Math.abs(throws.filter((one) => one === side).length - 1000)).toBeLessThan(145);
  });
});

test('your own hurry takes minutes, and its absence gives some: the budget × (1 − (hurry − 50) ÷ 250), rounded, never under four', () => {
  for (const n of numbers(200)) for (const player of [0, 20, 50, 80, 100]) {
    const base = world(n);
    const scenario = { ...base, timePressure: { ...base.timePressure, player } };
    expect(Math.abs(talkMinutes(scenario) - Math.max(4, base.budget * (1 - (player - 50) / 250)))).toBeLessThanOrEqual(0.5);
  }
  expect(talkMinutes({ ...world(1), budget: 2, timePressure: { account: 50, player: 100 } })).toBe(4);
});
