import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RULES } from '../../src/core/engine/game.ts';
import { paths } from '../../src/wire/paths.ts';
import type { Board, Desk } from '../../src/wire/board.ts';
import type { Opened } from '../../src/wire/class.ts';
import type { Names } from '../../src/wire/student.ts';
import { openClass, openWorld } from '../server/world.ts';
import { joinWith, meOf, phoneAt, shortTalk, tableOf } from './classroom.ts';
import { caseText } from './surroundings.ts';
import { until } from '../until.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
beforeEach(async () => { world = await openWorld(); });
afterEach(() => world.close());

const boardOf = async ({ key }: Opened): Promise<Board> => (await world.ask<Board>('GET', paths.board, key)).body;
/** A student who has come into a class of these settings, and begun a game. */
async function startedGame(settings?: Parameters<typeof openClass>[1]) {
  const school = await openClass(world, settings);
  const phone = phoneAt(world);
  const { app, pupil } = await phone.open('#/class');
  await joinWith(pupil, school.class.pin);
  await pupil.play(true);
  return { school, phone, app, pupil };
}
const kinds = (moves: readonly { readonly move: { readonly kind: string } }[]): readonly string[] => moves.map(({ move }) => move.kind);

describe('a student in a class, practising', () => {
  it('plays, comes back after a reload where the game was, and gets place and score from the server', async () => {
    const school = await openClass(world);
    const phone = phoneAt(world);
    const { app, pupil } = await phone.open(`#/join/${school.class.pin}`);
    await joinWith(pupil, school.class.pin);
    expect(await pupil.play(true)).toBeNull();
    expect(app.router.store.getState().route.screen).toBe('prepare');
    for (const move of shortTalk.slice(0, 2)) expect(tableOf(app).play(move)).toBe(true);
    await until(async () => { await pupil.refresh(); expect(meOf(pupil).playing?.moves).toBe(2); });

    const again = await phone.open('#/table');
    await until(() => expect(kinds(tableOf(again.app).store.getState().steps)).toEqual(['sit', 'open']));
    tableOf(again.app).play({ kind: 'walk', reason: 'none' });
    await until(() => expect(meOf(again.pupil).results).toHaveLength(1));
    const [row] = (await boardOf(school)).rows;
    expect(meOf(again.pupil).results[0]?.outcome.total).toBe(row?.total);
    expect(meOf(again.pupil).place).toBe(1);
  });

  it('opens no new try by a reload after the end', async () => {
    const { phone, app, pupil } = await startedGame({ tries: 2 });
    for (const move of shortTalk) tableOf(app).play(move);
    await until(() => expect(meOf(pupil).results).toHaveLength(1));
    const again = await phone.open('#/table');
    await until(() => expect(again.app.router.store.getState().route).toEqual({ screen: 'class', path: [] }));
    await again.pupil.refresh();
    expect(meOf(again.pupil)).toMatchObject({ playing: null, triesLeft: 1 });
  });

  it('loses nothing without a connection: not by a reload, and it is sent when the connection is back', async () => {
    const school = await openClass(world);
    const phone = phoneAt(world);
    const first = await phone.open('#/class');
    await joinWith(first.pupil, school.class.pin);
    await first.pupil.play(true);
    tableOf(first.app).play({ kind: 'sit' });
    await until(async () => { await first.pupil.refresh(); expect(meOf(first.pupil).playing?.moves).toBe(1); });
    phone.net.down = true;
    tableOf(first.app).play(shortTalk[1] ?? { kind: 'sit' });
    await until(() => expect(first.pupil.store.getState()).toMatchObject({ sending: { state: 'later' } }));

    const second = await phone.open('#/table');
    await until(() => expect(kinds(tableOf(second.app).store.getState().steps)).toEqual(['sit', 'open']));
    tableOf(second.app).play({ kind: 'walk', reason: 'none' });

    const third = await phone.open('#/class');
    expect((await boardOf(school)).rows[0]?.total).toBeNull();
    phone.net.down = false;
    third.app.pupil.again();
    await until(async () => expect((await boardOf(school)).rows[0]?.total).not.toBeNull());
    await until(() => expect(meOf(third.pupil).results).toHaveLength(1));
  });

  it('tells the teacher which hints were read, also those read without a connection, and still has them after a reload', async () => {
    const { school, phone, app } = await startedGame();
    const seen = async () => (await world.ask<Desk>('GET', paths.desk, school.key)).body.students[0]?.playing?.hints;
    tableOf(app).hint({ trigger: 'mood', rung: 1 });
    await until(async () => expect(await seen()).toEqual([{ turn: 0, trigger: 'mood', rung: 1 }]));
    phone.net.down = true;
    tableOf(app).hint({ trigger: 'mood', rung: 2 });
    const again = await phone.open('#/table');
    await until(() => expect(tableOf(again.app).store.getState().hinted).toHaveLength(2));
    phone.net.down = false;
    again.app.pupil.again();
    await until(async () => expect(await seen()).toHaveLength(2));
  });

  it('takes back a move that was taken back while nothing could be sent', async () => {
    const { phone, app, pupil } = await startedGame();
    for (const move of shortTalk.slice(0, 2)) tableOf(app).play(move);
    await until(() => expect(pupil.store.getState()).toMatchObject({ sending: { state: 'sent' } }));
    await until(async () => { await pupil.refresh(); expect(meOf(pupil).playing?.moves).toBe(2); });
    phone.net.down = true;
    tableOf(app).undo();
    tableOf(app).play({ kind: 'walk', reason: 'none' });
    phone.net.down = false;
    await phone.open('#/class');
    await until(async () => { await pupil.refresh(); expect(meOf(pupil).results).toHaveLength(1); });
  });

  it('goes on with another device by a code; the first one then shows that game, and says where it went', async () => {
    const school = await openClass(world);
    const [one, other] = [phoneAt(world), phoneAt(world)];
    const first = await one.open('#/class');
    await joinWith(first.pupil, school.class.pin);
    await first.pupil.play(true);
    tableOf(first.app).play({ kind: 'sit' });
    await until(async () => { await first.pupil.refresh(); expect(meOf(first.pupil).playing?.moves).toBe(1); });
    const code = await first.pupil.moveCode();
    if (!code.ok) throw new Error(code.error);
    const second = await other.open('#/join');
    expect(await second.pupil.joinByCode('WRONGCODE')).toMatchObject({ error: 'no-code' });
    expect(await second.pupil.joinByCode(code.value.code.toLowerCase())).toBeNull();
    await second.pupil.play(false);
    expect(kinds(tableOf(second.app).store.getState().steps)).toEqual(['sit']);
    tableOf(first.app).play({ kind: 'walk', reason: 'none' });
    await until(() => expect(first.pupil.store.getState()).toMatchObject({ kind: 'gone', why: 'moved' }));
    expect(first.app.host.store.getState().kind).toBe('none');
    expect((await one.open('#/class')).pupil.store.getState()).toMatchObject({ kind: 'gone', why: 'moved' });
  });

  it('plays the teacher’s own case, which comes from the server and stays for a reload without a connection', async () => {
    // A case that is not among those of this device.
    const own = caseText('s07');
    const opened = await world.ask<Opened>('POST', paths.classes, undefined, { case: { kind: 'own', text: own }, state: 'open' });
    expect(opened.status).toBe(201);
    const phone = phoneAt(world);
    const first = await phone.open('#/class');
    await joinWith(first.pupil, opened.body.class.pin);
    expect(await first.pupil.play(true)).toBeNull();
    const { brief } = tableOf(first.app).store.getState();
    phone.net.down = true;
    const second = await phone.open('#/table');
    await until(() => expect(tableOf(second.app).store.getState().brief).toEqual(brief));
  });

  it('once removed stays removed, and a deleted class says so', async () => {
    const { school, app, pupil } = await startedGame();
    const state = pupil.store.getState();
    if (state.kind !== 'in') throw new Error(state.kind);
    await world.ask('DELETE', paths.student(state.student.id), school.key);
    tableOf(app).play({ kind: 'sit' });
    await until(() => expect(pupil.store.getState()).toMatchObject({ kind: 'gone', why: 'removed' }));
    expect(app.router.store.getState().route).toEqual({ screen: 'class', path: [] });
    const names = await pupil.names(school.class.pin);
    expect(await pupil.join({ pin: school.class.pin, name: names.ok ? (names.value.names[0] ?? '') : '' })).toMatchObject({ error: 'removed' });

    const other = phoneAt(world);
    const second = await other.open('#/class');
    await joinWith(second.pupil, school.class.pin);
    await world.ask('DELETE', paths.class, school.key);
    await second.pupil.refresh();
    await until(() => expect(second.pupil.store.getState()).toMatchObject({ kind: 'gone', why: 'deleted' }));
  });

  it('makes way for another player on the same device', async () => {
    const school = await openClass(world);
    const { app, pupil } = await phoneAt(world).open('#/join');
    await joinWith(pupil, school.class.pin);
    const first = meOf(pupil).student.id;
    pupil.leave();
    expect(app.pupil.known()).toBeNull();
    await joinWith(pupil, school.class.pin);
    expect(meOf(pupil).student.id).not.toBe(first);
    expect((await boardOf(school)).rows).toHaveLength(2);
  });

  it('gets another game without a reload where this one does not count any more, and loses no try', async () => {
    const { app, pupil } = await startedGame({ tries: 1 });
    for (const move of shortTalk.slice(0, 2)) tableOf(app).play(move);
    await until(async () => { await pupil.refresh(); expect(meOf(pupil).playing?.moves).toBe(2); });
    const before = meOf(pupil).playing?.id;
    await world.school.storage.db.updateTable('ticket').set({ fingerprint: '0000000000000000' }).execute();
    tableOf(app).play({ kind: 'walk', reason: 'none' });
    await until(() => expect(pupil.store.getState()).toMatchObject({ sending: { state: 'refused', no: { error: 'other-rules' } } }));
    expect(await pupil.play(false)).toBeNull();
    expect(tableOf(app).store.getState().steps).toEqual([]);
    await pupil.refresh();
    expect(meOf(pupil)).toMatchObject({ triesLeft: 0, results: [] });
    expect(meOf(pupil).playing?.id).not.toBe(before);
    for (const move of shortTalk) expect(tableOf(app).play(move)).toBe(true);
    await until(() => expect(meOf(pupil).results).toHaveLength(1));
  });

  it('begins an exam again where it became another one in the middle, and says so until the first move', async () => {
    const { app, pupil } = await startedGame({ mode: 'exam' });
    tableOf(app).play({ kind: 'sit' });
    await until(() => expect(tableOf(app).store.getState().steps).toHaveLength(1));
    await world.school.storage.db.updateTable('ticket').set({ fingerprint: '0000000000000000' }).execute();
    tableOf(app).play(shortTalk[1] ?? { kind: 'sit' });
    await until(() => expect(pupil.store.getState()).toMatchObject({ instead: expect.any(String) as string }));
    expect(tableOf(app).store.getState().steps).toEqual([]);
    tableOf(app).play({ kind: 'sit' });
    await until(() => expect(tableOf(app).store.getState().steps).toHaveLength(1));
    expect(pupil.store.getState()).toMatchObject({ instead: null });
  });

  it('plays an exam on at its table where the rules were renewed meanwhile', async () => {
    const { app, pupil } = await startedGame({ mode: 'exam' });
    tableOf(app).play({ kind: 'sit' });
    await until(() => expect(tableOf(app).store.getState().steps).toHaveLength(1));
    const table = tableOf(app);
    await world.school.storage.db.updateTable('ticket').set({ rules: RULES - 1 }).execute();
    table.play(shortTalk[1] ?? { kind: 'sit' });
    await until(() => expect(tableOf(app)).not.toBe(table));
    expect(kinds(tableOf(app).store.getState().steps)).toEqual(['sit']);
    expect(pupil.store.getState()).toMatchObject({ instead: null });
    tableOf(app).play(shortTalk[1] ?? { kind: 'sit' });
    await until(() => expect(kinds(tableOf(app).store.getState().steps)).toEqual(['sit', 'open']));
  });

  it('keeps a game whose class was closed and opened again', async () => {
    const { school, app, pupil } = await startedGame();
    tableOf(app).play({ kind: 'sit' });
    await until(async () => { await pupil.refresh(); expect(meOf(pupil).playing?.moves).toBe(1); });
    await world.ask('PATCH', paths.class, school.key, { state: 'closed' });
    tableOf(app).play(shortTalk[1] ?? { kind: 'sit' });
    await until(() => expect(pupil.store.getState()).toMatchObject({ sending: { state: 'refused', no: { error: 'closed' } } }));
    await world.ask('PATCH', paths.class, school.key, { state: 'open' });
    expect(await pupil.play(false)).toBeNull();
    expect(kinds(tableOf(app).store.getState().steps)).toEqual(['sit', 'open']);
    tableOf(app).play({ kind: 'walk', reason: 'none' });
    await until(() => expect(meOf(pupil).results).toHaveLength(1));
  });
});

describe('a student whose answer was lost', () => {
  it('gets the same seat by asking again, also after a reload and under another name: no ghost stays behind', async () => {
    const school = await openClass(world);
    const phone = phoneAt(world);
    const first = await phone.open(`#/join/${school.class.pin}`);
    const names = (await world.ask<Names>('GET', paths.names(school.class.pin))).body.names;
    phone.net.deaf = true;
    expect(await first.pupil.join({ pin: school.class.pin, name: names[0] ?? '' })).toMatchObject({ error: 'offline' });
    expect((await boardOf(school)).rows.map(({ name }) => name)).toEqual([names[0]]);
    phone.net.deaf = false;
    const { pupil } = await phone.open(`#/join/${school.class.pin}`);
    expect(await pupil.join({ pin: school.class.pin, name: names[1] ?? '' })).toBeNull();
    expect((await boardOf(school)).rows.map(({ name }) => name)).toEqual([names[1]]);
    expect(meOf(pupil).student.name).toBe(names[1]);
    expect(await pupil.play(true)).toBeNull();
  });

  it('moves to this device by a code that was used up on the way', async () => {
    const { pupil } = await startedGame();
    const code = await pupil.moveCode();
    const other = phoneAt(world);
    const there = await other.open('#/join');
    other.net.deaf = true;
    expect(await there.pupil.joinByCode(code.ok ? code.value.code : '')).toMatchObject({ error: 'offline' });
    other.net.deaf = false;
    expect(await there.pupil.joinByCode(code.ok ? code.value.code : '')).toBeNull();
    expect(meOf(there.pupil).student).toEqual(meOf(pupil).student);
  });

  it('takes another seat for the next player of the same device', async () => {
    const school = await openClass(world);
    const { pupil } = await phoneAt(world).open('#/join');
    await joinWith(pupil, school.class.pin);
    pupil.leave();
    await joinWith(pupil, school.class.pin);
    expect((await boardOf(school)).rows).toHaveLength(2);
  });
});
