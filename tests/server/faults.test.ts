import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockWatch } from '../../src/server/classes/clock.ts';
import { sweep } from '../../src/server/classes/sweep.ts';
import { plainError } from '../../src/server/logs.ts';
import { findClass } from '../../src/server/storage/classes.ts';
import type { Board, Desk } from '../../src/wire/board.ts';
import type { ClassInfo, MoveCode } from '../../src/wire/class.ts';
import type { RefusalBody } from '../../src/wire/refusals.ts';
import type { Counted } from '../../src/wire/student.ts';
import { listenTo } from './listening.ts';
import { honest, join, movesOf, openClass, openWorld, seeded, ticketOf, type Answer, type World } from './world.ts';

const [HOUR, DAY] = [3_600_000, 86_400_000];
let world: World & { close(): Promise<void> };
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function seated(of: World = world) {
  const opened = await openClass(of);
  await seeded(of, opened.class.id);
  const { token, student } = await join(of, opened.class.pin);
  const ticket = await ticketOf(of, token);
  const send = () => of.ask<Counted & RefusalBody>('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
  return { ...opened, token, student, ticket, send };
}

describe('a full disk', () => {
  it('is said, keeps what was answered, and takes the same results when there is room again', async () => {
    const full = await openWorld();
    const { db } = full.school.storage;
    const { key, class: info } = await openClass(full);
    await seeded(full, info.id);
    const sends: (() => Promise<Answer<Counted & RefusalBody>>)[] = [];
    for (let pupil = 0; pupil < 12; pupil++) {
      const { token } = await join(full, info.pin);
      const ticket = await ticketOf(full, token);
      sends.push(() => full.ask('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest)));
    }
    // No page more than there is now: one or two results may still fit in what is begun.
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await sql.raw(`pragma max_page_count = ${rows[0]!.page_count}`).execute(db);
    const answers = [];
    for (const send of sends) answers.push(await send());
    const counted = answers.filter(({ status }) => status === 200).length;
    expect(counted).toBeLessThan(6);
    for (const { status, body, headers } of answers) if (status !== 200) expect([status, body, headers.get('retry-after')]).toEqual([503, { error: 'no-storage', wait: 2 }, '2']);
    const finished = async () => (await full.ask<Board>('GET', '/api/board', key)).body.rows.filter(({ total }) => total === honest.score).length;
    expect(await finished()).toBe(counted);
    await sql.raw('pragma max_page_count = 1000000').execute(db);
    for (const send of sends) expect((await send()).body.outcome.total).toBe(honest.score);
    expect(await finished()).toBe(12);
    expect((await full.ask<Desk>('GET', '/api/class/desk', key)).body.students.every(({ results }) => results.length === 1)).toBe(true);
    await full.close();
  });
});

describe('a clock that jumps', () => {
  it('back a year changes nothing of what is under way', async () => {
    const { key, class: info, send } = await seated();
    const now = world.clock.now;
    world.clock.now -= 365 * DAY;
    expect((await send()).body.outcome.total).toBe(honest.score);
    expect((await join(world, info.pin)).student.name).not.toBe('');
    await sweep(world.school);
    expect((await world.ask<Board>('GET', '/api/board', key)).body.rows).toHaveLength(2);
    world.clock.now = now;
  });

  it('an hour ahead ends a code, and no game', async () => {
    const { token, send } = await seated();
    const { body } = await world.ask<MoveCode>('POST', '/api/me/code', token);
    world.clock.now += HOUR;
    expect((await world.ask<RefusalBody>('POST', '/api/join/code', undefined, { code: body.code })).body.error).toBe('no-code');
    expect((await send()).status).toBe(200);
  });

  it('years ahead deletes no class: old ones wait until it has gone steadily for an hour', async () => {
    const { class: info } = await seated();
    const machine = { now: world.clock.now, tick: 0 };
    const sure = clockWatch(() => machine.now, () => machine.tick);
    const passes = (time: number): void => void ((machine.now += time), (machine.tick += time));
    // At the start, too, nobody knows yet whether the date is right.
    expect(sure()).toBe(false);
    passes(HOUR);
    expect(sure()).toBe(true);
    machine.now += 3_000 * DAY;
    const now = world.clock.now;
    world.clock.now = machine.now;
    await sweep(world.school, sure());
    passes(HOUR / 2);
    await sweep(world.school, sure());
    expect(await findClass(world.school.storage.db, 'id', info.id)).toBeDefined();
    machine.now -= 3_000 * DAY;
    expect(sure()).toBe(false);
    passes(HOUR);
    expect(sure()).toBe(true);
    world.clock.now = now;
  });
});

describe('a broken PIN', () => {
  it.each(['12345', '1234567', 'abcdef', '١٢٣٤٥٦', '123 456', '-12345', '1e5000', '000000', "1' or '1", '%00', '..%2f..', 'x'.repeat(3_000)])('opens nothing, and is answered: %s', async (pin) => {
    const looked = await world.ask<RefusalBody>('GET', `/api/pins/${pin.includes('%') ? pin : encodeURIComponent(pin)}`);
    expect([looked.status, looked.body.error]).toEqual([404, expect.stringMatching(/^no-class|not-found$/)]);
    const joined = await world.ask<RefusalBody>('POST', '/api/join', undefined, { pin, name: 'Slimme Vos' });
    expect([joined.status, joined.body.error]).toEqual(pin === '000000' ? [404, 'no-class'] : [400, 'not-understood']);
  });
});

describe('a body that is too large', () => {
  it.each([['/api/join', 65_537], ['/api/classes', 524_289], ['/api/competitions', 524_289]])('is refused at %s, and the connection with it: what follows on it would be cut off', async (path, bytes) => {
    const refused = await world.ask<RefusalBody>('POST', path, undefined, ' '.repeat(bytes));
    expect([refused.status, refused.body, refused.headers.get('connection')]).toEqual([413, { error: 'too-large' }, 'close']);
    expect((await world.ask('POST', path, undefined, ' '.repeat(bytes - 1))).status).toBe(400);
  });
});

describe('what is logged of an error', () => {
  it('holds no row of the database: PostgreSQL quotes one in its details', () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint'), { code: '23505', detail: 'Key (folded)=(slimmevos) already exists.', where: 'slimmevos', hint: 'slimmevos' });
    const logged = JSON.stringify(plainError(error));
    expect(logged).toContain('23505');
    expect(logged).toContain('duplicate key');
    expect(logged).not.toContain('slimmevos');
  });
});

describe('two teachers with one link', () => {
  it('see the same, and undo nothing of each other', async () => {
    const { key, student } = await seated();
    const [one, other] = [await listenTo(world.app, key), await listenTo(world.app, key)];
    await Promise.all([one.next(), other.next()]);
    const change = (body: object) => world.ask<ClassInfo>('PATCH', '/api/class', key, body);
    const answers = await Promise.all([change({ hideNames: true }), change({ joining: false }), change({ ownNames: true }), change({ retentionDays: 60 }), change({ state: 'paused' })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await world.ask<ClassInfo>('GET', '/api/class', key)).body).toMatchObject({ state: 'paused', settings: { hideNames: true, joining: false, ownNames: true, retentionDays: 60 } });
    for (const stream of [one, other]) expect((JSON.parse((await stream.next((event) => event.data.includes('"paused"'))).data) as Board).rows).toHaveLength(1);
    const removed = await Promise.all([1, 2].map(() => world.ask('DELETE', `/api/class/students/${student.id}`, key)));
    expect(removed.map(({ status }) => status)).toEqual([200, 200]);
    const last = await Promise.all([world.ask('DELETE', '/api/class', key), change({ state: 'open' }), world.ask('DELETE', '/api/class', key), world.ask('GET', '/api/class/desk', key)]);
    expect(last.every(({ status }) => [200, 401, 404].includes(status)), JSON.stringify(last.map(({ body }) => body))).toBe(true);
    expect((await world.ask('GET', '/api/class', key)).status).toBe(401);
    for (const stream of [one, other]) expect((await stream.next((event) => event.event !== 'board')).event).toBe('deleted');
  });
});
