import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app/app.ts';
import { createCell } from '../../src/app/cell.ts';
import { Game, type StageState } from '../../src/page/Game.tsx';
import type { Pointed } from '../../src/screens/session.ts';
import { device } from '../app/surroundings.ts';
import { root } from './root.ts';

const rest = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 10); });
/** Until nothing is being loaded and drawn. */
async function settled(): Promise<void> {
  for (let i = 0; i < 3 || (i < 300 && root.textContent.includes('Even laden')); i++) await rest();
}


/** Until something is so, however slow the machine is; a test that waits in vain fails at its next line. */
async function until(so: () => boolean): Promise<void> {
  for (let i = 0; i < 1500 && !so(); i++) await rest();
  await settled();
}

async function open(app: App, stage: StageState = 'off'): Promise<void> {
  const cell = <T,>(value: T) => createCell(value).store;
  render(h(Game, { app, annexes: {}, stage: cell(stage), progress: cell(0), dark: cell(false), pointed: cell<Pointed | null>(null), onHost: () => undefined }), root);
  await settled();
}
const heading = (): string => root.querySelector('h1')?.textContent ?? '';
async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(name));
  if (!found) throw new Error(`nothing is called ${name}: ${document.body.textContent}`);
  found.click();
  await settled();
}

describe('the page', () => {
  it('starts with a name, a promise and one button to play', async () => {
    await open(createApp(device().around()));
    expect(heading()).toBe('Aan Tafel');
    expect(root.textContent).toContain('Leer onderhandelen door het te doen.');
    await press('Speel nu');
    await until(() => heading() !== 'Aan Tafel');
    expect(heading()).toBe('Posters voor het festival');
  });

  it('sees who reaches for a button: the bridge above the guests closes, and opens again', async () => {
    await open(createApp(device().around()));
    const closed = (): boolean => root.querySelector('.guest-bridge .stone.key') !== null;
    const actions = root.querySelector('.title-actions');
    expect(closed()).toBe(false);
    actions?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await settled();
    expect(closed()).toBe(true);
    actions?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await settled();
    expect(closed()).toBe(false);
  });

  it('lets a screen come up that follows another, never the first of a visit', async () => {
    const app = createApp(device().around());
    await open(app);
    const moved = (): string | undefined => root.querySelector<HTMLElement>('.shell')?.dataset['moved'];
    expect(moved()).toBe('no');
    app.router.go({ screen: 'cases' });
    await settled();
    expect(moved()).toBe('yes');
  });

  it('changes its language at once, everywhere', async () => {
    const app = createApp(device().around());
    await open(app);
    app.settings.change({ language: 'en' });
    await settled();
    expect(root.textContent).toContain('Play now');
    expect(document.documentElement.lang).toBe('en');
  });

  it('leads from the shelf through briefing and preparation to the table', async () => {
    const app = createApp(device().around());
    app.router.go({ screen: 'cases' });
    await open(app);
    await until(() => root.querySelectorAll('.shelf h2').length === 3);
    expect([...root.querySelectorAll('.shelf h2')].map((title) => title.textContent)).toEqual(['Posters voor het festival', 'De eerste order', 'Prijs of service?']);
    app.router.go({ screen: 'case', id: 's02' });
    await until(() => heading() === 'Prijs of service?');
    expect(heading()).toBe('Prijs of service?');
    expect(document.title).toBe('Prijs of service? · Aan Tafel');
    await press('Ga voorbereiden');
    await until(() => heading() === 'Zoek uit');
    expect(heading()).toBe('Zoek uit');
    for (const step of ['Doel en grens', 'Eerste voorstel', 'Wie is wie', 'Macht, informatie, tijd', 'Wat telt voor wie']) {
      await press('Volgende');
      expect(heading()).toBe(step);
    }
    await press('Ga aan tafel');
    await until(() => heading() === 'Prijs of service?');
    expect(app.router.store.getState().route).toEqual({ screen: 'table' });
    expect(heading()).toBe('Prijs of service?');
  });

  it('makes no plan for whoever skips the preparation, and keeps the plan of whoever saw it', async () => {
    const plans = async (...way: readonly string[]): Promise<number> => {
      const app = createApp(device().around());
      app.start('s02', true);
      await until(() => app.host.store.getState().kind === 'playing');
      app.router.go({ screen: 'prepare' });
      await open(app);
      await until(() => heading() === 'Zoek uit');
      for (const name of way) await press(name);
      const sitting = app.host.store.getState();
      const moves = sitting.kind === 'playing' ? sitting.table.store.getState().steps.map(({ move }) => move.kind) : [];
      expect(moves.at(-1)).toBe('sit');
      render(null, root);
      return moves.filter((kind) => kind === 'plan').length;
    };
    expect(await plans('Sla de rest over')).toBe(0);
    expect(await plans('Volgende', 'Sla de rest over')).toBe(1);
  });

  it('moves the focus to the heading of each new screen', async () => {
    const app = createApp(device().around());
    await open(app);
    app.router.go({ screen: 'score' });
    await until(() => heading() === 'Zo werkt de score');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.activeElement?.textContent).toBe('Zo werkt de score');
  });

  it('shows what a source told as a note card, and counts the points down', async () => {
    const app = createApp(device().around());
    app.start('s02', true);
    await until(() => app.host.store.getState().kind === 'playing');
    await open(app);
    const source = root.querySelector<HTMLButtonElement>('.source');
    source?.click();
    await settled();
    const label = root.querySelector('.note-card b')?.textContent ?? '';
    const words = root.querySelector('.note-card p')?.textContent ?? '';
    expect(words.length).toBeGreaterThan(20);
    // The heading names the source; the words below it do not once more.
    expect(label.length).toBeGreaterThan(2);
    expect(words).not.toContain(label);
    expect(root.querySelector('.source')?.getAttribute('aria-disabled')).toBe('true');
    expect(root.textContent).toContain('nog 2 bronnen');
  });

  it('orders what counts for somebody with buttons, and says so', async () => {
    const app = createApp(device().around());
    app.start('s02', true);
    await until(() => app.host.store.getState().kind === 'playing');
    await open(app);
    for (let i = 0; i < 5; i++) await press('Volgende');
    const second = root.querySelectorAll('.order li')[1]?.querySelector('span + span')?.textContent ?? '';
    await press(`${second} omhoog`);
    expect(root.querySelector('.order li span + span')?.textContent).toBe(second);
    expect(root.querySelector('.shell > [aria-live]')?.textContent).toContain(`${second} staat nu op plaats 1.`);
  });

  it('says the same sentence again where the same happens again', async () => {
    const app = createApp(device().around());
    app.start('s01', true);
    await until(() => app.host.store.getState().kind === 'playing');
    const sitting = app.host.store.getState();
    if (sitting.kind !== 'playing') throw new Error(sitting.kind);
    for (const move of [{ kind: 'sit' }, { kind: 'open', greet: true, goal: true, agenda: true }, { kind: 'silence' }] as const) sitting.table.play(move);
    await open(app);
    const spoken = (): string => root.querySelector('.shell > [aria-live]')?.textContent ?? '';
    await press('Zet terug');
    const first = spoken();
    await press('Zet terug');
    expect(first).not.toBe('');
    expect(spoken()).not.toBe(first);
    expect(spoken().replaceAll('\u200b', '')).toBe(first.replaceAll('\u200b', ''));
  });

  it('closes a dialog where the browser asks for it, as at Escape', async () => {
    await open(createApp(device().around()));
    await press('Instellingen');
    const dialog = root.querySelector('dialog');
    dialog?.dispatchEvent(new Event('cancel', { cancelable: true }));
    await settled();
    expect(dialog).not.toBeNull();
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('asks before a running game is left', async () => {
    const app = createApp(device().around());
    app.start('s01', true);
    await until(() => app.host.store.getState().kind === 'playing');
    app.router.go({ screen: 'prepare' });
    const sitting = app.host.store.getState();
    if (sitting.kind === 'playing') sitting.table.play({ kind: 'sit' });
    await open(app);
    app.router.leave({ screen: 'cases' });
    await settled();
    expect(document.querySelector('dialog')?.textContent).toContain('Je gesprek blijft bewaard.');
    await press('Blijf aan tafel');
    expect(app.router.store.getState().route.screen).toBe('table');
  });

  it('says that the game is played elsewhere, with a button to take over', async () => {
    const school = device();
    const [older, newer] = [createApp(school.around()), createApp(school.around())];
    older.start('s01', true);
    await until(() => older.host.store.getState().kind === 'playing');
    await open(older);
    newer.goOn('s01');
    await until(() => older.host.store.getState().kind === 'elsewhere');
    expect(heading()).toBe('Je speelt nu in een ander tabblad');
    await press('Speel hier verder');
    await until(() => older.host.store.getState().kind === 'playing');
    expect(older.host.store.getState().kind).toBe('playing');
    expect(newer.host.store.getState().kind).toBe('elsewhere');
  });

  it('says what is wrong with a case that is not there, with a way on', async () => {
    const app = createApp(device().around());
    app.router.go({ screen: 'case', id: 'nowhere' });
    await open(app);
    expect(heading()).toBe('Deze case is er niet');
    await press('Kies een case');
    expect(app.router.store.getState().route).toEqual({ screen: 'cases' });
  });

  it('shows trouble once, in words, until it is read', async () => {
    const app = createApp(device(null).around());
    await open(app);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Dit apparaat bewaart niets.');
    await press('Begrepen');
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('');
  });

  it('wipes the device only after asking', async () => {
    const school = device();
    const app = createApp(school.around());
    app.router.go({ screen: 'cases' });
    await open(app);
    await press('Instellingen');
    await press('Andere speler');
    expect(document.body.textContent).toContain('Alles van dit apparaat wissen?');
    await press('Niet doen');
    app.settings.change({ theme: 'dark' });
    expect(school.storage?.length).toBeGreaterThan(0);
    await press('Andere speler');
    await press('Wis alles');
    expect(school.storage?.length).toBe(0);
  });
});
