import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/app/journal.ts';
import { createDrawer } from '../../src/app/drawer.ts';
import { createSaves } from '../../src/app/saves.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { caseOf, seatedAt } from '../screens/seated.ts';
import { openTable } from '../../src/app/table.ts';
import { device } from './surroundings.ts';

const moves: readonly Move[] = [{ kind: 'ask', member: 'mark', topic: 'korting' }, { kind: 'offer', deal: [0, 0, 0, 2] }, { kind: 'ask', member: 'fatima', topic: 'service' }, { kind: 'walk', reason: 'limit' }];

describe('playing on from a moment', () => {
  it('gives the same game up to there, byte for byte, from every moment', () => {
    const whole = seatedAt('s02', moves).store.getState();
    whole.steps.forEach((_, turn) => {
      const table = seatedAt('s02', moves);
      table.rewind(turn);
      const now = table.store.getState();
      expect(JSON.stringify(now.steps)).toBe(JSON.stringify(whole.steps.slice(0, turn)));
      const fresh = openTable({ scenario: caseOf('s02'), seed: whole.seed, moves: whole.steps.slice(0, turn).map(({ move }) => move), practice: true }).store.getState();
      expect(JSON.stringify(now.observation)).toBe(JSON.stringify(fresh.observation));
      expect(JSON.stringify(now.told)).toBe(JSON.stringify(fresh.told));
    });
  });

  it('is practice, stands beside the first run, and keeps to the first when it branches again', () => {
    const scenario = caseOf('s02');
    const table = openTable({ scenario, seed: 7, moves: [{ kind: 'sit' }, ...moves], practice: false });
    const first = table.store.getState();
    table.rewind(2);
    expect(table.store.getState()).toMatchObject({ practice: true, first: { from: 2, official: true } });
    expect(table.undo()).toBe(true);
    table.play({ kind: 'walk', reason: 'none' });
    const second = table.store.getState();
    expect(second.first?.debrief.score).toEqual(first.debrief?.score);
    table.rewind(1);
    expect(table.store.getState().first?.debrief.score).toEqual(first.debrief?.score);
    table.restart();
    expect(table.store.getState().first).toBeNull();
    expect(table.store.getState().practice).toBe(false);
  });

  it('is kept with the first run and the hints that were read; odd ones are left out', async () => {
    const drawer = createDrawer(device().around().storage);
    const saves = createSaves(drawer);
    const scenario = caseOf('s02');
    const all: Move[] = [{ kind: 'sit' }, ...moves];
    saves.keep(scenario, { seed: 7, moves: all.slice(0, 2), practice: true, hinted: [{ turn: 2, trigger: 'threat', rung: 1 }], first: { moves: all, from: 2 } }, false);
    expect(await saves.find(scenario)).toMatchObject({ kind: 'game', save: { hinted: [{ turn: 2, trigger: 'threat', rung: 1 }], first: { from: 2, moves: all } } });
    const text = JSON.parse(drawer.read('game/s02') ?? '') as Record<string, unknown>;
    drawer.write('game/s02', JSON.stringify({ ...text, hinted: [{ turn: 'x' }, 5], first: { moves: [{ kind: 'walk' }], from: 0 } }));
    const found = await saves.find(scenario);
    expect(found.kind).toBe('game');
    expect(found.kind === 'game' && (found.save.hinted ?? found.save.first)).toBeUndefined();
  });

  it('gives no transcript before the end, and the whole of it after', () => {
    expect(seatedAt('s02', moves.slice(0, 2)).transcript()).toBeNull();
    expect(seatedAt('s02', moves).transcript()?.steps).toHaveLength(moves.length + 1);
  });
});

describe('the journal', () => {
  it('keeps what was written beside a game, and takes the goal along to the next', () => {
    const drawer = createDrawer(device().around().storage);
    const journal = openJournal(drawer);
    const entry = journal.read('s02', 1);
    journal.write('s02', { ...entry, words: { goal: 'Eerst vragen.', result: 'Een deal.' }, labels: { mark: 'interest' }, estimate: { they: 3, me: 9, fairness: 5, words: 'goed' } });
    expect(openJournal(drawer).read('s02', 1)).toMatchObject({ words: { goal: 'Eerst vragen.' }, labels: { mark: 'interest' }, estimate: { me: 9 } });
    expect(openJournal(drawer).read('s02', 2)).toEqual({ seed: 2, estimate: null, labels: {}, words: {}, goalBefore: 'Eerst vragen.' });
    drawer.write('journal/s02', '{"seed":1,"words":{"goal":5,"result":"x"},"labels":{"mark":"what"},"estimate":{"they":77}}');
    expect(openJournal(drawer).read('s02', 1)).toMatchObject({ words: { result: 'x' }, labels: {}, estimate: { they: null } });
    drawer.write('journal/s02', 'not at all');
    expect(openJournal(drawer).read('s02', 1).estimate).toBeNull();
  });
});
