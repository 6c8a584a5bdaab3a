import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as within } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStorage } from '../../src/server/storage/open.ts';
import { changing, reachable, type Storage } from '../../src/server/storage/storage.ts';
import { appendMoves, cutMoves, movesOf } from '../../src/server/storage/tickets.ts';
import { deleteClass, findClass } from '../../src/server/storage/classes.ts';
import { hintsIn, hintsOf } from '../../src/server/storage/hints.ts';
import { forget, sweep } from '../../src/server/classes/sweep.ts';
import type { Board } from '../../src/wire/board.ts';
import type { Opened } from '../../src/wire/class.ts';
import type { CompetitionBoard, CompetitionOpened } from '../../src/wire/competition.ts';
import type { RefusalBody } from '../../src/wire/refusals.ts';
import type { Counted } from '../../src/wire/student.ts';
import { until } from '../until.ts';
import { listenTo, PATIENCE } from './listening.ts';
import { startPostgres, type ThrowAway } from './postgres.ts';
import { honest, join, movesOf as movesIn, openClass, seeded, ticketOf, worldOn, type World } from './world.ts';

/** One contract, two databases. */

const DAY = 86_400_000;
const folder = mkdtempSync(within(tmpdir(), 'storage-'));
let postgres: ThrowAway | string = 'not started';
beforeAll(async () => {
  postgres = await startPostgres();
  if (typeof postgres === 'string') console.log(`PostgreSQL is left out: ${postgres}`);
}, 300_000);
afterAll(async () => {
  if (typeof postgres !== 'string') await postgres.stop();
  rmSync(folder, { recursive: true });
});

describe.each(['sqlite', 'postgres'] as const)('a storage on %s', (kind) => {
  let storage: Storage | undefined;
  let url: string | undefined;
  let world: World;
  const open = (): Promise<Storage> => openStorage({ folder: within(folder, kind), url, onTrouble: () => undefined });
  beforeAll(async () => {
    if (kind === 'postgres' && typeof postgres === 'string') return;
    if (kind === 'postgres' && typeof postgres !== 'string') url = await postgres.fresh();
    storage = await open();
    world = worldOn(storage);
  });
  afterAll(async () => {
    world?.hub.close();
    await storage?.close();
  });
  const test = (name: string, work: (storage: Storage) => Promise<void>): void => it(name, async ({ skip }) => {
    skip(!storage, typeof postgres === 'string' ? postgres : 'no storage');
    await work(storage!);
  });
  const seated = async () => {
    const opened = await openClass(world);
    await seeded(world, opened.class.id);
    const { token, student } = await join(world, opened.class.pin);
    return { ...opened, token, student, ticket: await ticketOf(world, token) };
  };

  test('keeps a class through closing and opening again, and runs its migrations once', async (before) => {
    const { key, class: info } = await seated();
    const second = await open();
    expect(await findClass(second.db, 'id', info.id)).toEqual(await findClass(before.db, 'id', info.id));
    expect((await second.db.selectFrom('class').select(['opened_at', 'seed']).where('id', '=', info.id).executeTakeFirst())?.opened_at).toBeTypeOf('number');
    await second.close();
    expect((await world.ask('GET', '/api/class', key)).status).toBe(200);
  });

  test('counts a result once, however often and however much at once it is sent', async () => {
    const { token, ticket } = await seated();
    const answers = await Promise.all(Array.from({ length: 6 }, () => world.ask<Counted>('POST', `/api/tickets/${ticket.id}/result`, token, movesIn(honest))));
    expect(answers.map(({ body }) => body.outcome?.total)).toEqual(Array.from({ length: 6 }, () => honest.score));
    expect((await world.ask<Board>('GET', '/api/board', token)).body.rows[0]!.tries).toBe(1);
  });

  test('takes one of several appends to the same place', async ({ db }) => {
    const { ticket } = await seated();
    const append = (silent: boolean) => db.transaction().execute((trx) => appendMoves(trx, ticket.id, 0, [silent ? { kind: 'silence' } : { kind: 'sit' }]));
    expect((await Promise.all([append(true), append(false), append(true)])).filter(Boolean)).toHaveLength(1);
    expect(await movesOf(db, ticket.id)).toHaveLength(1);
    await db.transaction().execute((trx) => cutMoves(trx, ticket.id, 0));
    expect(await movesOf(db, ticket.id)).toEqual([]);
  });

  test('notes a hint once, however often and at once it is sent, and lets it go with its class', async ({ db }) => {
    const { class: info, token, ticket } = await seated();
    const hints = [{ turn: 2, trigger: 'mood', rung: 1 }, { turn: 2, trigger: 'mood', rung: 2 }];
    await Promise.all(Array.from({ length: 5 }, () => world.ask('POST', `/api/tickets/${ticket.id}/hints`, token, { hints })));
    expect(await hintsIn(db, info.id)).toEqual(hints.map(({ turn, trigger, rung }) => ({ ticket_id: ticket.id, turn, cause: trigger, rung })));
    await deleteClass(db, info.id);
    expect(await hintsOf(db, ticket.id)).toEqual([]);
  });

  test('lets forty come in at once, each by another name', async () => {
    const { key, class: info } = await openClass(world, { ownNames: true });
    const letters = 'abcdefghijklmnopqrst';
    const names = Array.from({ length: 40 }, (_, i) => `Sam ${letters[i % 20]}${i < 20 ? 'a' : 'o'}n`);
    const answers = await Promise.all([...names, ...names].map((name) => world.ask('POST', '/api/join', undefined, { pin: info.pin, name })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(40);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(40);
    expect((await world.ask<Board>('GET', '/api/board', key)).body.rows).toHaveLength(40);
  });

  test('stores nothing of a change that fails halfway, and tells nobody', async (storage) => {
    const { class: info } = await seated();
    const stored = await findClass(storage.db, 'id', info.id);
    const heard: (string | null)[] = [];
    const stop = storage.listen((id) => heard.push(id));
    // A database tells in order, but later: once it told of a new class, it has told of all before.
    const toldAll = async (): Promise<number> => {
      const fence = (await openClass(world)).class.id;
      await changing(storage, fence, (_, changed) => changed());
      await until(() => expect(heard).toContain(fence));
      return heard.filter((id) => id === info.id).length;
    };
    const before = await toldAll();
    await expect(changing(storage, info.id, async (db, changed) => {
      await changed();
      await db.updateTable('class').set({ state: 'closed' }).where('id', '=', info.id).execute();
      throw new Error('halfway');
    })).rejects.toThrow('halfway');
    await changing(storage, info.id, (_, changed) => changed());
    expect(await toldAll()).toBe(before + 1);
    stop();
    expect(await findClass(storage.db, 'id', info.id)).toEqual({ ...stored, version: stored!.version + 1 });
  });

  test('deletes a class with everything in it, and its case when no other class has it', async ({ db }) => {
    const { class: info, token, ticket } = await seated();
    await world.ask('POST', `/api/tickets/${ticket.id}/result`, token, movesIn(honest));
    await forget(world.school, info.id);
    for (const table of ['student', 'ticket', 'result'] as const) expect(await db.selectFrom(table).selectAll().where('class_id', '=', info.id).execute()).toEqual([]);
    expect(await db.selectFrom('move').selectAll().where('ticket_id', '=', ticket.id).execute()).toEqual([]);
    expect(await deleteClass(db, info.id)).toBe(false);
  });

  test('keeps one board for several classes while they play, come and go at once', async () => {
    const { body: { key, competition } } = await world.ask<CompetitionOpened>('POST', '/api/competitions', undefined, { name: 'Jaar 2', case: { kind: 'built-in', id: 's01' } });
    await storage!.db.updateTable('competition').set({ seed: 1 }).where('id', '=', competition.id).execute();
    const classes = await Promise.all(['2A', '2B', '2C', '2D'].map(async (name) => (await world.ask<Opened>('POST', '/api/classes', undefined, { case: { kind: 'competition', code: competition.code, name }, state: 'open' })).body));
    const pupil = async ({ class: { pin } }: Opened) => {
      const { token } = await join(world, pin);
      const ticket = await ticketOf(world, token);
      return (await world.ask('POST', `/api/tickets/${ticket.id}/result`, token, movesIn(honest))).status;
    };
    const leave = (at: number) => world.ask('PATCH', '/api/class', classes[at]!.key, { competition: null });
    const [statuses] = await Promise.all([Promise.all(classes.flatMap((one) => [pupil(one), pupil(one)])), leave(3), leave(3)]);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const board = async () => (await world.ask<CompetitionBoard>('GET', '/api/competition/board', key)).body;
    expect((await board()).classes.map(({ name, place, total, students }) => [name, place, total, students])).toEqual(['2A', '2B', '2C'].map((name) => [name, 1, honest.score, 2]));
    await Promise.all([world.ask('DELETE', '/api/class', classes[0]!.key), pupil(classes[1]!), world.ask('DELETE', `/api/competition/classes/${classes[2]!.class.id}`, key)]);
    expect((await board()).classes.map(({ name, students }) => [name, students])).toEqual([['2B', 3]]);
    expect((await world.ask('DELETE', '/api/competition', key)).status).toBe(200);
    expect(await pupil(classes[1]!)).toBe(200);
  });

  test('sweeps away what is over: classes, homework, cases', async ({ db }) => {
    const week = await openClass(world, { retentionDays: 7 });
    const month = await openClass(world, {});
    const homework = await openClass(world, { endsAt: world.clock.now + DAY });
    expect(month.class.deletedAt - month.class.openedAt).toBe(30 * DAY);
    world.clock.now += 7 * DAY - 1;
    await sweep(world.school);
    expect(await findClass(db, 'id', week.class.id)).toBeDefined();
    expect(await findClass(db, 'id', homework.class.id)).toMatchObject({ state: 'closed' });
    world.clock.now += 1;
    expect((await sweep(world.school)).deleted).toBeGreaterThanOrEqual(1);
    expect(await findClass(db, 'id', week.class.id)).toBeUndefined();
    expect(await findClass(db, 'id', month.class.id)).toBeDefined();
    await world.ask('PATCH', '/api/class', month.key, { retentionDays: 365 });
    world.clock.now += 40 * DAY;
    await sweep(world.school);
    expect(await findClass(db, 'id', month.class.id)).toBeDefined();
    world.clock.now += 365 * DAY;
    await sweep(world.school);
    expect(await db.selectFrom('class').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('case_file').selectAll().execute()).toEqual([]);
  });

  test('is never asked for what no text can hold: such an address or code is one that does not exist', async () => {
    const { key, token } = await seated();
    const nothing = async (method: string, path: string, secret?: string, body?: unknown) => {
      const { status, body: said } = await world.ask<RefusalBody>(method, path, secret, body);
      return [status, said.error];
    };
    expect(await nothing('GET', '/api/tickets/%00/review', key)).toEqual([404, 'no-ticket']);
    expect(await nothing('POST', '/api/tickets/a%00b/moves', token, { at: 0, moves: [{ kind: 'sit' }] })).toEqual([404, 'no-ticket']);
    expect(await nothing('GET', '/api/competitions/AB%00CD')).toEqual([404, 'no-competition']);
    expect(await nothing('POST', '/api/join/code', undefined, { code: '\0' })).toEqual([404, 'no-code']);
    const opened = await world.ask<CompetitionOpened>('POST', '/api/competitions', undefined, { name: 'Cup\0 \u202E2026\uD800', case: { kind: 'built-in', id: 's01' } });
    expect(opened.body.competition.name).toBe('Cup 2026');
    const { body } = await world.ask<Opened>('POST', '/api/classes', undefined, { case: { kind: 'competition', code: opened.body.competition.code, name: 'V3\0A' }, settings: { teams: ['rood\0'] } });
    expect(body.class.competition).toEqual({ name: 'Cup 2026', as: 'V3A' });
  });

  test('says whether it can be reached', async (storage) => {
    expect(await reachable(storage)).toBe(true);
    const closed = await open();
    await closed.close();
    expect(await reachable(closed)).toBe(false);
    const other = worldOn(closed);
    expect((await other.ask('POST', '/api/classes', undefined, { case: { kind: 'built-in', id: 's01' } })).status).toBe(503);
    other.hub.close();
  });
});

describe('two servers on one PostgreSQL', () => {
  it('show each other’s results of themselves, also after the line was cut', async ({ skip }) => {
    if (typeof postgres === 'string') return skip(true, postgres);
    const url = await postgres.fresh();
    // Both start at once on an empty database: one of them brings it into shape.
    const [a, b] = await Promise.all([1, 2].map(() => openStorage({ folder, url, onTrouble: () => undefined })));
    const [here, there] = [worldOn(a!), worldOn(b!)];
    const { key, class: info } = await openClass(here);
    await seeded(here, info.id);
    const watching = await listenTo(there.app, key);
    await watching.next();
    const { token } = await join(here, info.pin);
    const ticket = await ticketOf(here, token);
    await here.ask('POST', `/api/tickets/${ticket.id}/result`, token, movesIn(honest));
    await watching.next((event) => event.data.includes(`"total":${honest.score}`));

    const { body: { key: organiser, competition } } = await here.ask<CompetitionOpened>('POST', '/api/competitions', undefined, { name: 'Jaar 2', case: { kind: 'built-in', id: 's01' } });
    const shared = await listenTo(there.app, organiser, undefined, '/api/competition/events');
    const inIt = (await here.ask<Opened>('POST', '/api/classes', undefined, { case: { kind: 'competition', code: competition.code, name: '2A' }, state: 'open' })).body;
    await join(here, inIt.class.pin);
    await shared.next((event) => event.data.includes('"students":1'));
    await shared.leave();

    await postgres.cut();
    await expect.poll(() => join(here, info.pin).then(() => true, () => false), { timeout: PATIENCE }).toBe(true);
    await watching.next((event) => (JSON.parse(event.data) as Board).rows.length === 2);
    await watching.leave();
    for (const [world, storage] of [[here, a!], [there, b!]] as const) {
      world.hub.close();
      await storage.close();
    }
  });
});

describe('a PostgreSQL that goes away', () => {
  it('is said to be gone, and loses nothing: the same result counts once it is back, and the board comes by itself', async ({ skip }) => {
    if (typeof postgres === 'string') return skip(true, postgres);
    const url = await postgres.fresh();
    const storage = await openStorage({ folder, url, onTrouble: () => undefined });
    const world = worldOn(storage);
    const { key, class: info } = await openClass(world);
    await seeded(world, info.id);
    const { token } = await join(world, info.pin);
    const ticket = await ticketOf(world, token);
    const watching = await listenTo(world.app, key);
    await watching.next();
    const send = () => world.ask<Counted & RefusalBody>('POST', `/api/tickets/${ticket.id}/result`, token, movesIn(honest));
    await postgres.away(url, true);
    const answers = [await send(), await send(), await world.ask('GET', '/api/me', token)];
    expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [503, { error: 'no-storage', wait: 2 }]));
    expect(answers[0]!.headers.get('retry-after')).toBe('2');
    expect(await reachable(storage)).toBe(false);
    await postgres.away(url, false);
    await expect.poll(send, { timeout: PATIENCE }).toMatchObject({ status: 200, body: { outcome: { total: honest.score } } });
    await watching.next((event) => event.data.includes(`"total":${honest.score}`));
    await watching.leave();
    world.hub.close();
    await storage.close();
  });
});
