import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import effectSprite from '../../assets/sound/effects.json' with { type: 'json' };
import type { Happening } from '../../src/core/engine/happening.ts';
import { createVoices, cuesOf, cueTable, effects, MOST, pitches } from '../../src/sound/cues.ts';

const source = readFileSync(new URL('../../src/core/engine/happening.ts', import.meta.url), 'utf8');
const kinds = [...source.matchAll(/readonly kind: '([a-z-]+)'/g)].map(([, kind]) => kind);
const heardIn = (happenings: readonly Happening[]) => cuesOf(happenings).map(({ effect }) => effect);

describe('what is heard', () => {
  it('is decided for every kind of happening that the engine knows', () => {
    expect(kinds.length).toBeGreaterThan(40);
    expect(Object.keys(cueTable).sort()).toEqual([...kinds].sort());
  });

  it('is in the sprite', () => {
    expect(Object.keys(effectSprite.sprite)).toEqual([...effects]);
  });

  it('is nothing where nothing happened', () => {
    expect(cuesOf([])).toEqual([]);
  });

  it('is never more than three sounds of one step, and none twice', () => {
    const step: Happening[] = [
      { kind: 'offered', deals: [[0, 0]], form: 'offer', ask: null, give: null },
      { kind: 'judged', member: 'a', leaning: 'likes', over: null },
      { kind: 'judged', member: 'b', leaning: 'rejects', over: null },
      { kind: 'judged', member: 'c', leaning: 'doubts', over: null },
      { kind: 'mood-changed', member: 'b', from: 'neutral', to: 'irritated' },
      { kind: 'mood-changed', member: 'c', from: 'neutral', to: 'irritated' },
      { kind: 'countered', member: 'a', deal: [1, 0], basis: 'position', changed: [] },
      { kind: 'time-short', minutesLeft: 3 },
    ];
    expect(heardIn(step)).toEqual(['paper-slide', 'mood-down', 'paper-back']);
    expect(MOST).toBe(3);
  });

  it('always says how the talk ended, after what led to it', () => {
    const step: Happening[] = [
      { kind: 'offered', deals: [[0]], form: 'ultimatum', ask: null, give: null },
      { kind: 'insulted', member: 'a' },
      { kind: 'mood-changed', member: 'a', from: 'neutral', to: 'angry' },
      { kind: 'left', member: 'a' },
      { kind: 'ended', how: 'they-walked-out', reason: null, fact: null },
    ];
    expect(heardIn(step)).toEqual(['paper-slide', 'door', 'no-deal']);
    expect(heardIn([{ kind: 'agreed', deal: [0], by: 'them', late: false }, { kind: 'ended', how: 'deal', reason: null, fact: null }])).toEqual(['bridge-stone', 'deal']);
  });

  it('lets two people murmur to one step, each with an own voice', () => {
    const cues = cuesOf([{ kind: 'judged', member: 'a', leaning: 'likes', over: null }, { kind: 'judged', member: 'b', leaning: 'leans', over: null }]);
    expect(cues).toEqual([{ effect: 'assent', voice: 'a' }, { effect: 'assent', voice: 'b' }]);
  });

  it('goes up when a mood gets better and down when it gets worse', () => {
    expect(heardIn([{ kind: 'mood-changed', member: 'a', from: 'angry', to: 'irritated' }])).toEqual(['mood-up']);
    expect(heardIn([{ kind: 'mood-changed', member: 'a', from: 'enthusiastic', to: 'positive' }])).toEqual(['mood-down']);
  });
});

describe('voices', () => {
  it('stay with their member', () => {
    const voices = createVoices();
    expect(voices('sanne')).toBe(voices('sanne'));
  });

  it.each(readdirSync(new URL('../../scenarios/', import.meta.url)).filter((name) => /^(s\d+|tutorial)\.json$/.test(name)))('differ between all people of %s', (name) => {
    const file: unknown = JSON.parse(readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8'));
    const members = (file as { members: { id: string }[] }).members.map(({ id }) => id);
    const voices = createVoices();
    expect(members.length).toBeGreaterThan(0);
    expect(new Set(members.map(voices)).size).toBe(members.length);
  });

  it('are shared when there are more people than voices', () => {
    const voices = createVoices();
    for (let i = 0; i < pitches.length + 2; i += 1) expect(pitches).toContain(voices(`member-${i}`));
  });
});
