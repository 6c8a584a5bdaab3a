import { describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app/app.ts';
import { hashOf } from '../../src/app/route.ts';
import { players } from '../../src/core/players/players.ts';
import { carriedTrust } from '../../src/core/relation/carry.ts';
import { caseText, device, fakePlace, memoryStorage } from './surroundings.ts';

const rest = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });
async function settled(app: App): Promise<void> {
  for (let i = 0; i < 2 || (i < 1000 && app.host.store.getState().kind === 'opening'); i++) await rest();
}
const cases = Object.fromEntries(['s01', 'bakkie-3', 's03'].map((id) => [id, () => Promise.resolve(caseText(id))]));

async function seatedAt(app: App, caseId: string, alone = false) {
  app.start(caseId, false, alone);
  await settled(app);
  return tableOf(app);
}
function tableOf(app: App) {
  const sitting = app.host.store.getState();
  if (sitting.kind !== 'playing') throw new Error(sitting.kind);
  return sitting;
}

/** Plays what lies on the table to its end, as somebody who listens. */
function finish(app: App): void {
  const { table, brief } = tableOf(app);
  for (let n = 0; n < 200 && !table.store.getState().debrief; n++) table.play(players.integrative(brief, table.store.getState().observation, 1));
}

describe('an account on this device', () => {
  it('remembers a talk, and the next one begins with what it left', async () => {
    const app = createApp(device().around({ cases }));
    await seatedAt(app, 's01');
    finish(app);
    const [talk] = app.relations.store.getState()['bakkie'] ?? [];
    expect(talk).toMatchObject({ caseId: 's01', deal: true });
    const next = await seatedAt(app, 'bakkie-3');
    expect(next.twist?.carry?.trust['sanne']).toBe(carriedTrust(talk?.trust['sanne'] ?? -1));
    expect(next.twist?.carry?.switching).toBe(1);
  });

  it('goes on after a reload with the same game, its beginning included', async () => {
    const here = device();
    const app = createApp(here.around({ cases }));
    await seatedAt(app, 's01');
    finish(app);
    const { table, twist } = await seatedAt(app, 'bakkie-3');
    for (let n = 0; n < 12; n++) table.play(players.integrative(tableOf(app).brief, table.store.getState().observation, 1));
    const before = table.store.getState();
    const again = createApp(here.around({ cases, place: fakePlace(hashOf({ screen: 'table' })) }));
    await settled(again);
    expect(tableOf(again).table.store.getState().observation).toEqual(before.observation);
    expect(twist?.carry).toBeDefined();
    expect(tableOf(again).twist?.carry).toEqual(twist?.carry);
    expect(again.relations.store.getState()).toEqual(app.relations.store.getState());
  });

  it('leaves a case alone that is played by itself, before and after', async () => {
    const app = createApp(device().around({ cases }));
    await seatedAt(app, 's01');
    finish(app);
    const known = app.relations.store.getState();
    const { twist } = await seatedAt(app, 'bakkie-3', true);
    expect(twist).toEqual({ alone: true });
    finish(app);
    expect(app.relations.store.getState()).toEqual(known);
    expect(await app.resultCode('')).not.toBeNull();
  });

  it('gives no result code for a talk that began with an earlier one', async () => {
    const app = createApp(device().around({ cases }));
    await seatedAt(app, 's01');
    finish(app);
    expect(await app.resultCode('')).not.toBeNull();
    await seatedAt(app, 'bakkie-3');
    finish(app);
    expect(await app.resultCode('')).toBeNull();
  });

  it('lets the latest talk of a case count', async () => {
    const app = createApp(device().around({ cases }));
    await seatedAt(app, 's01');
    finish(app);
    await seatedAt(app, 'bakkie-3');
    finish(app);
    expect(app.relations.store.getState()['bakkie']?.map(({ caseId }) => caseId)).toEqual(['s01', 'bakkie-3']);
    await seatedAt(app, 's01');
    tableOf(app).table.play({ kind: 'sit' });
    tableOf(app).table.play({ kind: 'walk', reason: 'none' });
    expect(app.relations.store.getState()['bakkie']).toMatchObject([{ caseId: 's01', deal: false }]);
  });

  it('knows nothing of a case without an account', async () => {
    const app = createApp(device().around({ cases }));
    await seatedAt(app, 's03');
    finish(app);
    expect(app.relations.store.getState()).toEqual({});
  });

  const sound = { caseId: 's01', phase: 'exploration', trust: { sanne: 60 }, relation: 60, gain: 50, score: 700, deal: true };
  it.each([
    ['no JSON', '{'], ['a list', '[]'], ['another form', '{"format":2,"accounts":{}}'],
    ['trust beyond the scale', JSON.stringify({ format: 1, accounts: { bakkie: [{ ...sound, trust: { sanne: 400 } }] } })],
    ['a phase that is none', JSON.stringify({ format: 1, accounts: { bakkie: [{ ...sound, phase: 'love' }] } })],
    ['no trust at all', JSON.stringify({ format: 1, accounts: { bakkie: [{ ...sound, trust: {} }] } })],
    ['a talk that is a word', '{"format":1,"accounts":{"bakkie":["x"]}}'],
  ])('that is kept as %s begins anew, and says so', (_, text) => {
    const storage = memoryStorage();
    storage.setItem('aan-tafel/relations', text);
    const app = createApp(device(storage).around({ cases }));
    expect(app.relations.store.getState()).toEqual({});
    expect(app.notices.store.getState()).toContain('relations-damaged');
    expect(storage.getItem('aan-tafel/relations')).toBeNull();
  });

  it('that is kept soundly is simply there', () => {
    const storage = memoryStorage();
    storage.setItem('aan-tafel/relations', JSON.stringify({ format: 1, accounts: { bakkie: [sound] } }));
    const app = createApp(device(storage).around({ cases }));
    expect(app.relations.store.getState()).toEqual({ bakkie: [sound] });
    expect(app.notices.store.getState()).toEqual([]);
  });

  it.each([
    ['what no talk can leave', { carry: { trust: { sanne: 100, lin: 100 }, switching: 0 } }],
    ['figures that no seed can make', { figures: 'other' }],
    ['a talk taken over with no trust that can be', { tryOut: { trust: [500], moves: 0, minute: 0 } }],
  ])('a kept game that claims %s is put aside', async (_what, claim) => {
    const here = device();
    const app = createApp(here.around({ cases }));
    await seatedAt(app, 'bakkie-3');
    tableOf(app).table.play({ kind: 'sit' });
    const key = 'aan-tafel/game/bakkie-3';
    const kept = JSON.parse(here.storage?.getItem(key) ?? '{}') as object;
    here.storage?.setItem(key, JSON.stringify({ ...kept, ...claim }));
    const again = createApp(here.around({ cases, place: fakePlace(hashOf({ screen: 'table' })) }));
    await settled(again);
    expect(again.notices.store.getState()).toContain('save-damaged');
    expect(tableOf(again).twist).toBeUndefined();
  });
});
