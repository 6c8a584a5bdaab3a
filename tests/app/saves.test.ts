import { describe, expect, it } from 'vitest';
import { createDrawer } from '../../src/app/drawer.ts';
import { createSaves } from '../../src/app/saves.ts';
import { memoryStorage, scenarioOf } from './surroundings.ts';

const s01 = scenarioOf('s01');
const save = { seed: 7, practice: true, moves: [{ kind: 'sit' }, { kind: 'open', greet: true, goal: true, agenda: true }] } as const;

function shelf() {
  const storage = memoryStorage();
  const drawer = createDrawer(() => storage);
  return { drawer, saves: createSaves(drawer) };
}

describe('a kept game', () => {
  it('is found as it was kept', async () => {
    const { saves } = shelf();
    saves.keep(s01, save, false);
    expect(await saves.find(s01)).toEqual({ kind: 'game', save });
    expect(saves.last()).toBe('s01');
    expect(saves.running()).toEqual(['s01']);
  });

  it('that has ended is found again, but is not one to go on with', async () => {
    const { saves } = shelf();
    saves.keep(s01, save, true);
    expect(saves.running()).toEqual([]);
    expect(saves.last()).toBe('s01');
    expect((await saves.find(s01)).kind).toBe('game');
  });

  it('waits to be gone on with only while it goes on, and while its case is as it was', () => {
    const { saves } = shelf();
    expect(saves.underWay(s01)).toBeNull();
    saves.keep(s01, { ...save, moves: [] }, false);
    expect(saves.underWay(s01)).toBeNull();
    saves.keep(s01, save, false);
    expect(saves.underWay(s01)).toBe(save.moves.length);
    expect(saves.underWay({ ...s01, budget: s01.budget + 1 })).toBeNull();
    saves.keep(s01, save, true);
    expect(saves.underWay(s01)).toBeNull();
  });

  it('is not found where there is none', async () => {
    expect(await shelf().saves.find(s01)).toEqual({ kind: 'none' });
  });

  const kept = (change: (save: Record<string, unknown>) => unknown): string => {
    const { drawer, saves } = shelf();
    saves.keep(s01, save, false);
    return JSON.stringify(change(JSON.parse(drawer.read('game/s01') ?? '{}')));
  };

  it.each<[string, string, 'damaged' | 'other-version']>([
    ['half a file', '{"format":1,"moves":[{"ki', 'damaged'],
    ['an empty file', '', 'damaged'],
    ['something else', '[1,2,3]', 'damaged'],
    ['no seed', kept((file) => ({ ...file, seed: 'seven' })), 'damaged'],
    ['moves that are no moves', kept((file) => ({ ...file, moves: [1, 2] })), 'damaged'],
    ['a move that the rules refuse', kept((file) => ({ ...file, moves: [{ kind: 'accept' }] })), 'damaged'],
    ['a move of a shape that no rule knows', kept((file) => ({ ...file, moves: [{ kind: 'sit' }, { kind: 'offer', deal: 'all' }] })), 'damaged'],
    ['a move that nobody knows', kept((file) => ({ ...file, moves: [{ kind: 'dance' }] })), 'damaged'],
    ['other rules', kept((file) => ({ ...file, rules: 999 })), 'other-version'],
    ['another version of the case', kept((file) => ({ ...file, fingerprint: 'another' })), 'other-version'],
  ])('with %s is put aside, not lost', async (_what, text, why) => {
    const { drawer, saves } = shelf();
    drawer.write('game/s01', text);
    expect(await saves.find(s01)).toEqual({ kind: 'set-aside', why });
    expect(drawer.read('aside/1')).toBe(text);
    expect(await saves.find(s01)).toEqual({ kind: 'none' });
  });

  it('keeps at most three that were put aside, the newest first', async () => {
    const { drawer, saves } = shelf();
    for (const text of ['a', 'b', 'c', 'd']) {
      drawer.write('game/s01', text);
      await saves.find(s01);
    }
    expect(['aside/1', 'aside/2', 'aside/3', 'aside/4'].map((name) => drawer.read(name))).toEqual(['d', 'c', 'b', null]);
  });
});

describe('a plan that is being made', () => {
  it('survives a reload, and an odd one is dropped', () => {
    const { drawer, saves } = shelf();
    saves.keepDraft('s01', { target: 70, limit: 40 });
    expect(saves.draft('s01')).toEqual({ target: 70, limit: 40 });
    drawer.write('draft/s01', '{"target":"high"}');
    expect(saves.draft('s01')).toBeNull();
  });
});
