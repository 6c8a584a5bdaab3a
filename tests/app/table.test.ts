import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/app/table.ts';
import { scenarioOf } from './surroundings.ts';

const s02 = scenarioOf('s02');
const sit = { kind: 'sit' } as const;
const greet = { kind: 'open', greet: true, goal: true, agenda: true } as const;

describe('the table', () => {
  it('plays a move and shows what came of it', () => {
    const table = openTable({ scenario: s02, seed: 5, practice: true });
    expect(table.play(sit)).toBe(true);
    const { observation, steps, told, refusal } = table.store.getState();
    expect(observation.stage).toBe('talking');
    expect(steps.map((step) => step.move)).toEqual([sit]);
    expect(told.length).toBeGreaterThan(0);
    expect(refusal).toBeNull();
  });

  it('says why a move is refused and leaves the game as it was', () => {
    const table = openTable({ scenario: s02, seed: 5, practice: true });
    const before = table.store.getState();
    expect(table.play({ kind: 'accept' })).toBe(false);
    const after = table.store.getState();
    expect(after.refusal).not.toBeNull();
    expect(after.observation).toBe(before.observation);
    expect(after.steps).toBe(before.steps);
    table.play(sit);
    expect(table.store.getState().refusal).toBeNull();
  });

  it('takes a move back as if it had never been played', () => {
    const table = openTable({ scenario: s02, seed: 5, practice: true });
    table.play(sit);
    const before = table.store.getState().observation;
    table.play(greet);
    expect(table.undo()).toBe(true);
    expect(table.store.getState().observation).toEqual(before);
  });

  it('takes nothing back where it counts', () => {
    const table = openTable({ scenario: s02, seed: 5, practice: false });
    table.play(sit);
    expect(table.undo()).toBe(false);
    expect(table.store.getState().steps).toHaveLength(1);
  });

  it('goes back to just before any moment', () => {
    const table = openTable({ scenario: s02, seed: 5, practice: false });
    table.play(sit);
    table.play(greet);
    table.play({ kind: 'silence' });
    table.rewind(1);
    expect(table.store.getState().steps.map((step) => step.move)).toEqual([sit]);
  });

  it('continues a kept game where it was', () => {
    const first = openTable({ scenario: s02, seed: 9, practice: true });
    first.play(sit);
    first.play(greet);
    const moves = first.store.getState().steps.map((step) => step.move);
    const again = openTable({ scenario: s02, seed: 9, moves, practice: true });
    expect(again.store.getState().observation).toEqual(first.store.getState().observation);
    expect(again.store.getState().told).toEqual(first.store.getState().told);
  });

  it('shows no secret: neither the game nor the numbers of the others are in the session', () => {
    const table = openTable({ scenario: s02, seed: 5, practice: true });
    table.play(sit);
    const shown = JSON.stringify(table.store.getState());
    for (const secret of ['stubbornness', 'reciprocity', 'aspiration', 'batnaText":{"nl":"Offerte']) expect(shown).not.toContain(secret);
    for (const member of s02.members) expect(shown).not.toContain(member.interest.nl);
  });

  it('gives nobody the pen of its store', () => {
    expect(openTable({ scenario: s02, seed: 5, practice: true }).store).not.toHaveProperty('setState');
  });
});
