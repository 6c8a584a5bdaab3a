import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Cabinet, openCabinet } from '../../src/app/drafts/cabinet.ts';
import { wipeDrafts } from '../../src/app/drafts/wipe.ts';
import { type DraftDesk, openDesk } from '../../src/app/drafts/desk.ts';

const database = (): IDBFactory => indexedDB;
let clock = 0;
let tokens = 0;
const around = { now: () => clock, token: () => `t${String(++tokens)}` };
const cabinets: Cabinet[] = [];

/** A visit: the page opened anew, or in another tab. */
async function visit(): Promise<DraftDesk> {
  const cabinet = await openCabinet(database);
  if (cabinet) cabinets.push(cabinet);
  return openDesk(cabinet, around);
}
const openText = (desk: DraftDesk): string | undefined => desk.store.getState().open?.text;

beforeEach(async () => {
  await wipeDrafts(database);
  clock = 1_000_000;
});

describe('drafts', () => {
  it('are the same thing to who draws them, until something about them changes', async () => {
    const desk = await visit();
    desk.create('{"title": "Een"}');
    const open = () => desk.store.getState().open;
    const before = open();
    await desk.settled();
    expect(open()).toBe(before);
    desk.change('{"title": "Twee"}', 'title');
    const after = open();
    expect(after).not.toBe(before);
    await desk.settled();
    expect(open()).toBe(after);
    desk.undo();
    expect(open()).not.toBe(after);
  });

  it('are not called kept while a letter is on its way, and are again once it came, changed anything or not', async () => {
    const desk = await visit();
    const keeping = () => desk.store.getState().keeping;
    desk.create('a');
    expect(keeping()).toBe('keeping');
    await desk.settled();
    expect(keeping()).toBe('kept');
    desk.writing(true);
    expect(keeping()).toBe('keeping');
    desk.change('ab', 'title');
    desk.writing(false);
    expect(keeping()).toBe('keeping');
    await desk.settled();
    expect(keeping()).toBe('kept');
    desk.writing(true);
    desk.change('ab', 'title');
    desk.writing(false);
    expect(keeping()).toBe('kept');
  });

  it('are there again after a reload, the last one changed first', async () => {
    const desk = await visit();
    const first = desk.create('{"title": "Een"}');
    desk.change('{"title": "Eén"}', 'title');
    clock += 10;
    const second = desk.create('{"title": {"nl": "Twee"}}');
    await desk.settled();
    const again = await visit();
    expect(again.store.getState().list.map(({ id, title }) => [id, title])).toEqual([[second, 'Twee'], [first, 'Eén']]);
    expect(await again.open(first)).toBe(true);
    expect(openText(again)).toBe('{"title": "Eén"}');
    expect(await again.open('draft-gone')).toBe(false);
  });

  it('go back and forth step by step, also after a reload; a new change ends the way forth', async () => {
    const desk = await visit();
    const id = desk.create('a');
    for (const text of ['ab', 'abc', 'abcd']) {
      clock += 5000;
      desk.change(text, 'title');
    }
    await desk.settled();
    const again = await visit();
    await again.open(id);
    again.undo();
    again.undo();
    expect(openText(again)).toBe('ab');
    again.redo();
    expect(openText(again)).toBe('abc');
    again.undo();
    again.change('abX', 'title');
    await again.settled();
    const third = await visit();
    await third.open(id);
    expect(third.store.getState().open).toMatchObject({ text: 'abX', canUndo: true, canRedo: false });
    third.undo();
    third.undo();
    third.undo();
    expect(third.store.getState().open).toMatchObject({ text: 'a', canUndo: false, canRedo: true });
  });

  it('take typing on in one field as one step', async () => {
    const desk = await visit();
    desk.create('');
    for (const text of ['D', 'De', 'De ', 'De o']) {
      clock += 200;
      desk.change(text, 'title');
    }
    clock += 200;
    desk.change('De o!', 'goal');
    desk.undo();
    expect(openText(desk)).toBe('De o');
    desk.undo();
    expect(openText(desk)).toBe('');
  });

  it('keep the last 400 steps, and the way back stays sound over a reload', async () => {
    const desk = await visit();
    const id = desk.create('0');
    for (let n = 1; n <= 410; n++) {
      clock += 5000;
      desk.change(String(n), '');
    }
    await desk.settled();
    const again = await visit();
    await again.open(id);
    clock += 5000;
    again.change('new', '');
    await again.settled();
    const third = await visit();
    await third.open(id);
    for (let n = 0; n < 500; n++) third.undo();
    expect(openText(third)).toBe('11');
  });

  it('lose nothing where two tabs change one draft: the later one goes on in a copy', async () => {
    const one = await visit();
    const id = one.create('start');
    await one.settled();
    const two = await visit();
    await two.open(id);
    two.change('of two', '');
    await two.settled();
    one.change('of one', '');
    await one.settled();
    expect(one.store.getState()).toMatchObject({ copied: true, open: { text: 'of one' } });
    const again = await visit();
    const texts = await Promise.all(again.store.getState().list.map((card) => again.text(card.id)));
    expect(texts.sort()).toEqual(['of one', 'of two']);
  });

  it('keep what was typed last in a draft that is left at once for another', async () => {
    const desk = await visit();
    const first = desk.create('one');
    desk.change('one more', '');
    desk.change('one more word', 'x');
    desk.create('two');
    await desk.settled();
    expect(await (await visit()).text(first)).toBe('one more word');
  });

  it('go on in this tab where the device keeps nothing, and say so', async () => {
    expect(await openCabinet(() => { throw new Error('forbidden'); })).toBeNull();
    const desk = await openDesk(null, around);
    const id = desk.create('x');
    desk.change('xy', '');
    expect(desk.store.getState()).toMatchObject({ keeping: 'blocked', open: { text: 'xy' } });
    expect(await desk.text(id)).toBe('xy');
  });

  it('say that a device is full, and keep all of it once there is room', async () => {
    const real = await openCabinet(database);
    let full = true;
    const desk = await openDesk(real && { ...real, write: (...all) => (full ? Promise.resolve('full' as const) : real.write(...all)) }, around);
    const id = desk.create('x');
    desk.change('xy', 'a');
    await desk.settled();
    expect(desk.store.getState().keeping).toBe('full');
    full = false;
    desk.change('xyz', 'b');
    await desk.settled();
    expect(desk.store.getState().keeping).toBe('kept');
    const again = await visit();
    await again.open(id);
    again.undo();
    expect(openText(again)).toBe('xy');
  });

  it('are gone when they are thrown away', async () => {
    const desk = await visit();
    const id = desk.create('x');
    await desk.settled();
    await desk.remove(id);
    expect(desk.store.getState()).toMatchObject({ list: [], open: null });
    expect(await (await visit()).open(id)).toBe(false);
  });
});
