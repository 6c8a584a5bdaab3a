import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stances } from '../../src/core/engine/happening.ts';
import { temperaments } from '../../src/core/engine/scenario.ts';
import { expressions } from '../../src/screens/room/screen.ts';
import { livelyRooms } from '../../src/stage/life.ts';
import { habitOf, habits, type Habit } from '../../src/stage/habits.ts';

const parts = Array.from({ length: 60 }, (_, i) => i / 60);
const seen = (person: Parameters<typeof habitOf>[0], alone = false): ReadonlySet<Habit> => new Set(parts.map((part) => habitOf(person, alone, part)));

test('outside every room that is drawn something lives', () => {
  expect(readdirSync('assets/rooms').filter((room) => !livelyRooms.includes(room))).toEqual([]);
});

describe('idle habits', () => {
  test('every temperament has some of its own, and every habit is somebody\'s', () => {
    const all = temperaments.map((nature) => [...seen({ nature, side: 'neutral', expression: 'neutral' })].sort().join());
    expect(new Set(all).size).toBe(temperaments.length);
    const used = temperaments.flatMap((nature) => stances.flatMap((side) => [...seen({ nature, side, expression: 'neutral' })]));
    expect(habits.filter((habit) => !used.includes(habit))).toEqual([]);
  });

  test.each(temperaments)('who is against you and who is for you do other things, though both are %s', (nature) => {
    const against = seen({ nature, side: 'blocker', expression: 'neutral' });
    const withYou = seen({ nature, side: 'champion', expression: 'neutral' });
    expect([...against].sort()).not.toEqual([...withYou].sort());
    expect(against).toContain('sit-back');
    expect(withYou).toContain('half-smile');
  });

  test.each(temperaments)('who has no more time looks at the clock, though %s', (nature) => {
    const often = (expression: 'neutral' | 'pressed'): number => parts.filter((part) => habitOf({ nature, side: 'neutral', expression }, false, part) === 'glance-clock').length;
    expect(often('pressed')).toBeGreaterThan(often('neutral'));
  });

  test('nobody alone looks at a neighbour, and nobody cross smiles by habit', () => {
    for (const nature of temperaments) for (const side of stances) for (const expression of expressions) {
      expect(seen({ nature, side, expression }, true)).not.toContain('glance-neighbour');
      if (expression === 'angry' || expression === 'sceptical') expect(seen({ nature, side, expression })).not.toContain('half-smile');
    }
  });
});
