import { h, render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Table as Seat } from '../../src/app/table.ts';
import { Debrief } from '../../src/page/debrief/Debrief.tsx';
import { LanguageContext } from '../../src/parts/Language.tsx';
import { SayContext } from '../../src/parts/say.ts';
import { Table } from '../../src/page/table/Table.tsx';
import { seatedAt } from '../screens/seated.ts';
import { root } from './root.ts';
import { rest, until } from '../until.ts';

let said: string[] = [];
beforeEach(() => {
  said = [];
});

async function show(seat: Seat, language: 'nl' | 'en' = 'nl'): Promise<void> {
  const screen = h(Table, { table: seat, language });
  render(h(LanguageContext.Provider, { value: language }, h(SayContext.Provider, { value: (sentence: string) => { said.push(sentence); } }, screen)), root);
  await rest();
}
const buttons = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('button, [role="switch"]')];
async function press(name: string): Promise<void> {
  const found = buttons().find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(name));
  if (!found) throw new Error(`no button ${name}; there are ${buttons().map((one) => one.textContent).join(' | ')}`);
  found.click();
  await rest();
}
const act = async (name: string): Promise<void> => {
  document.querySelector<HTMLElement>(`[data-act="${name}"]`)?.click();
  await rest();
};

describe('the table on the page', () => {
  it('has a log that is read out, and three moves', async () => {
    await show(seatedAt('s02'));
    expect(root.querySelector('[role="log"]')?.getAttribute('aria-live')).toBe('polite');
    expect(root.querySelectorAll('.move-list button')).toHaveLength(3);
  });

  it('asks whom and what, then plays the question', async () => {
    const seat = seatedAt('s02');
    await show(seat);
    await act('ask');
    await press('Fatima');
    await press('Servicepakket');
    expect(seat.store.getState().steps.at(-1)?.move).toEqual({ kind: 'ask', member: 'fatima', topic: 'service' });
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('says why a move cannot be done now', async () => {
    await show(seatedAt('s02'));
    await press('meer…');
    await press('Doorvragen');
    expect(said.at(-1)).toContain('nu geen hint');
    expect(document.querySelector('.act[data-act="probe"]')?.textContent).toContain('nu geen hint');
  });

  it('lays the paper that the rows say, as an if-then where that is on', async () => {
    const seat = seatedAt('s02', [{ kind: 'offer', deal: [1, 1, 1, 1] }]);
    await show(seat);
    await act('offer');
    if (!root.querySelector('.composer')) await act('package');
    const radio = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find((one) => one.closest('.option')?.textContent?.includes('3 jaar'));
    radio?.click();
    await rest();
    await press('Leg op tafel');
    expect(seat.store.getState().steps.at(-1)?.move).toMatchObject({ deal: [1, 1, 1, 2] });
  });

  it('takes a move back in practice', async () => {
    const seat = seatedAt('s02', [{ kind: 'silence' }]);
    await show(seat);
    await press('Zet terug');
    expect(seat.store.getState().steps.at(-1)?.move.kind).toBe('sit');
    expect(said.at(-1)).toBe('Je zet is teruggenomen.');
  });

  it('asks twice before walking away, and keeps the reason', async () => {
    const seat = seatedAt('s02');
    await show(seat);
    await press('meer…');
    await press('Stoppen');
    await act('walk');
    await press('Het komt onder mijn grens');
    expect(seat.store.getState().observation.stage).toBe('talking');
    await press('Ja, ik stop');
    expect(seat.store.getState().steps.at(-1)?.move).toEqual({ kind: 'walk', reason: 'limit' });
    expect(root.textContent).toContain('Geen deal');
  });

  it('shows the notebook without anything that was not found out', async () => {
    await show(seatedAt('s02'));
    await press('Wat weet je?');
    expect(document.querySelectorAll('.stakes .unknown')).toHaveLength(8);
    expect(document.querySelectorAll('.facts li')).toHaveLength(0);
  });
});

describe('the debrief on the page', () => {
  it('asks for the own judgement first, then shows score, map and a way back into the talk', async () => {
    const seat = seatedAt('s02', [{ kind: 'offer', deal: [0, 0, 0, 2] }, { kind: 'accept' }, { kind: 'close', summary: false, next: false }]);
    render(h(LanguageContext.Provider, { value: 'nl' }, h(Debrief, { table: seat, language: 'nl' })), root);
    await rest();
    expect(root.textContent).not.toContain('van 1000');
    await press('Laat de uitslag zien');
    expect(root.textContent).toContain(`${seat.store.getState().debrief?.score.total} van 1000`);
    // The dots come a moment after the words.
    await until(() => expect(root.querySelectorAll('.map-box path.good, .map-box path.bad')).toHaveLength(2));
    const [moment] = seat.store.getState().debrief?.moments ?? [];
    await press('Zetten');
    expect(document.activeElement?.id).toBe('chapter-title');
    await press('Speel vanaf hier');
    expect(seat.store.getState().steps).toHaveLength(moment?.turn ?? -1);
  });

  it('leads each claim to the words in the talk, reads any dot as a package, and keeps what is written', async () => {
    const seat = seatedAt('s02', [{ kind: 'offer', deal: [0, 0, 0, 2] }, { kind: 'accept' }, { kind: 'close', summary: false, next: false }]);
    render(h(LanguageContext.Provider, { value: 'nl' }, h(Debrief, { table: seat, language: 'nl' })), root);
    await rest();
    await press('Laat de uitslag zien');
    const look = root.querySelector<HTMLElement>('.look');
    look?.click();
    await rest();
    const marked = [...document.querySelectorAll('.log-pages .marked')].map((line) => line.textContent).join(' ');
    expect(marked).toContain(look?.querySelector('q')?.textContent);
    await press('Sluit');
    const slider = root.querySelector<HTMLInputElement>('.map-walk input[type=range]');
    if (!slider) throw new Error('no way through the dots');
    slider.value = '40';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await rest();
    expect(root.querySelectorAll('.package-card tbody tr')).toHaveLength(4 + 3);
    await press('Volgende keer');
    const field = root.querySelector<HTMLTextAreaElement>('.starr textarea');
    if (!field) throw new Error('no reflection');
    field.value = 'Ik gaf te snel toe.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await rest();
    expect(root.querySelector('.report')?.textContent).toContain('Ik gaf te snel toe.');
    expect(root.querySelector('.report')?.textContent).toContain('Beoordelingsformulier');
  });

  it('judges nothing that the exercise never asked for', async () => {
    const seat = seatedAt('tutorial', [{ kind: 'walk', reason: 'none' }]);
    render(h(LanguageContext.Provider, { value: 'nl' }, h(Debrief, { table: seat, language: 'nl' })), root);
    await rest();
    await press('Laat de uitslag zien');
    await press('Mensen');
    expect(root.querySelectorAll('.guesses tbody tr')).toHaveLength(4);
    expect(root.querySelector('.guesses')?.textContent).not.toContain('niet ingevuld');
    await press('Volgende keer');
    expect(root.querySelector('.report')?.textContent).not.toContain('Beoordelingsformulier');
  });
});
