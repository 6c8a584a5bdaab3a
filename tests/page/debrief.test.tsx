import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Table as Seat } from '../../src/app/table.ts';
import type { Estimate } from '../../src/screens/after.ts';
import { Debrief } from '../../src/page/debrief/Debrief.tsx';
import { YouFirst } from '../../src/page/debrief/own/YouFirst.tsx';
import { LanguageContext } from '../../src/parts/Language.tsx';
import { seatedAt } from '../screens/seated.ts';
import { root } from './root.ts';
import { rest } from '../until.ts';


const buttonOf = (name: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
async function press(name: string): Promise<void> {
  buttonOf(name).click();
  await rest();
}
async function lookBack(seat: Seat): Promise<void> {
  render(h(LanguageContext.Provider, { value: 'nl' }, h(Debrief, { table: seat, language: 'nl' })), root);
  await rest();
  await press('Laat de uitslag zien');
}
const slide = async (at: number, grade: number): Promise<void> => {
  const slider = root.querySelectorAll<HTMLInputElement>('input[type=range]')[at];
  if (!slider) throw new Error('no slider');
  slider.value = String(grade);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await rest();
};

describe('the own judgement', () => {
  async function judged(...moves: readonly (readonly [number, number])[]): Promise<Estimate | 'skipped' | null> {
    let given: Estimate | 'skipped' | null = null;
    render(h(LanguageContext.Provider, { value: 'nl' }, h(YouFirst, { title: 'Deal', dealt: true, onDone: (estimate) => { given = estimate; } })), root);
    for (const [at, grade] of moves) await slide(at, grade);
    await press('Laat de uitslag zien');
    return given;
  }

  it('holds what was moved, and no number for what was not', async () => {
    expect(await judged([0, 8])).toEqual({ they: 8, me: null, fairness: null, words: '' });
  });

  it('asks without a deal how nothing was shared out: not at all', async () => {
    render(h(LanguageContext.Provider, { value: 'nl' }, h(YouFirst, { title: 'Geen deal', dealt: false, onDone: () => undefined })), root);
    await rest();
    expect(root.querySelectorAll('input[type=range]')).toHaveLength(2);
    expect(root.textContent).not.toContain('verdeeld');
  });

  it('is none where nothing was moved', async () => {
    expect(await judged()).toBe('skipped');
  });
});

describe('a talk that went wrong', () => {
  const hard = (): Seat => seatedAt('s02', [{ kind: 'open', greet: true, goal: true, agenda: true }, { kind: 'threaten', member: 'mark' }, { kind: 'walk', reason: 'none' }]);

  it('can be played again right under its main point, from the move that the point is about', async () => {
    const seat = hard();
    const turn = seat.store.getState().hindsight?.points[0]?.turns[0] ?? -1;
    const minute = seat.store.getState().steps[turn]?.minute ?? -1;
    expect(seat.store.getState().steps[turn]?.move.kind).toBe('threaten');
    await lookBack(seat);
    await press(`Speel vanaf minuut ${String(minute)}`);
    expect(seat.store.getState().steps).toHaveLength(turn);
  });

  it('tells a branch the same minute as the button that led to it', async () => {
    const seat = hard();
    await lookBack(seat);
    const name = [...root.querySelectorAll('.retry button')].map((one) => one.textContent.trim()).find((one) => one.startsWith('Speel vanaf')) ?? '';
    await press(name);
    seat.play({ kind: 'walk', reason: 'none' });
    render(null, root);
    await lookBack(seat);
    const minute = /\d+/.exec(name)?.[0] ?? 'none';
    expect(root.textContent).toContain(`Je speelde opnieuw vanaf minuut ${minute}.`);
  });
});
