import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../../src/wire/board.ts';
import { eventReader } from '../../src/wire/events.ts';
import { listenTo } from './listening.ts';
import { honest, join, movesOf, openClass, openWorld, seeded, ticketOf, type World } from './world.ts';

let world: World & { close(): Promise<void> };
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const boardIn = (data: string): Board => JSON.parse(data) as Board;

describe('the stream of a class', () => {
  it('begins with the board, and brings each change with its number', async () => {
    const { key, class: info } = await openClass(world);
    await seeded(world, info.id);
    const stream = await listenTo(world.app, key);
    const first = await stream.next();
    expect(first).toMatchObject({ event: 'board', id: String(boardIn(first.data).version) });
    const { token, student } = await join(world, info.pin);
    expect(boardIn((await stream.next((event) => event.data.includes(student.id))).data).rows[0]!.doing).toBe('waiting');
    const ticket = await ticketOf(world, token);
    await stream.next((event) => event.data.includes('"playing"'));
    await world.ask('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
    const last = await stream.next((event) => event.data.includes('"finished"'));
    expect(boardIn(last.data)).toEqual((await world.ask<Board>('GET', '/api/board', key)).body);
    await stream.leave();
  });

  it('goes on where it was: what is known does not come again, what was missed does', async () => {
    const { key, class: info } = await openClass(world);
    const before = await listenTo(world.app, key);
    const known = await before.next();
    await before.leave();
    const quiet = await listenTo(world.app, key, known.id!);
    const { student } = await join(world, info.pin);
    expect((await quiet.next()).data).toContain(student.id);
    const late = await listenTo(world.app, key, known.id!);
    expect((await late.next()).data).toContain(student.id);
    await Promise.all([quiet.leave(), late.leave()]);
  });

  it('hides names from students where the teacher wants it, and not from the teacher', async () => {
    const { key, class: info } = await openClass(world, { hideNames: true });
    const { token, student } = await join(world, info.pin);
    const [teacher, own] = [await listenTo(world.app, key), await listenTo(world.app, token)];
    expect(boardIn((await teacher.next()).data).rows[0]!.name).toBe(student.name);
    expect(boardIn((await own.next()).data).rows[0]!.name).toBeNull();
    await Promise.all([teacher.leave(), own.leave()]);
  });

  it('tells who is removed, and ends; the others go on', async () => {
    const { key, class: info } = await openClass(world);
    const [one, other] = [await join(world, info.pin), await join(world, info.pin)];
    const [gone, stays] = [await listenTo(world.app, one.token), await listenTo(world.app, other.token)];
    await Promise.all([gone.next(), stays.next()]);
    await world.ask('DELETE', `/api/class/students/${one.student.id}`, key);
    expect((await gone.next()).event).toBe('removed');
    expect(await gone.ended()).toBe(true);
    expect(boardIn((await stays.next()).data).rows.map((row) => row.student)).toEqual([other.student.id]);
    await world.ask('DELETE', '/api/class', key);
    expect((await stays.next()).event).toBe('deleted');
    expect(await stays.ended()).toBe(true);
  });

  it('is given to one key in many places, and not in endlessly many; the others go on asking, and one that leaves makes room', async () => {
    const { key, class: info } = await openClass(world);
    const { token } = await join(world, info.pin);
    const streams = await Promise.all(Array.from({ length: 24 }, () => listenTo(world.app, token)));
    for (const stream of streams) await stream.next();
    const refused = await world.ask('GET', '/api/events', token);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '15']);
    expect((await world.ask<Board>('GET', '/api/board', token)).body.rows).toHaveLength(1);
    const teacher = await listenTo(world.app, key);
    expect((await teacher.next()).event).toBe('board');
    await streams[0]!.leave();
    const again = await listenTo(world.app, token);
    expect((await again.next()).event).toBe('board');
    await Promise.all([teacher, again, ...streams.slice(1)].map((stream) => stream.leave()));
  });

  it('needs a key', async () => {
    expect((await world.ask('GET', '/api/events')).status).toBe(401);
  });

  it('says goodbye when the server stops, and counts who watches', async () => {
    const other = await openWorld();
    const { key } = await openClass(other);
    const streams = await Promise.all([1, 2, 3].map(() => listenTo(other.app, key)));
    for (const stream of streams) await stream.next();
    expect((await other.ask('GET', '/metrics')).text).toContain('aan_tafel_event_streams 3');
    await streams[2]!.leave();
    expect(other.hub.streams()).toBe(2);
    other.hub.close();
    for (const stream of streams.slice(0, 2)) {
      expect((await stream.next()).event).toBe('bye');
      expect(await stream.ended()).toBe(true);
    }
    await other.close();
  });
});

describe('reading events', () => {
  it('does not depend on where the text was cut', () => {
    const text = 'retry: 2000\n\nid: 4\nevent: board\ndata: {"a":1}\n\n: still here\n\nevent: bye\ndata: null\n\n';
    const expected = [{ id: '4', event: 'board', data: '{"a":1}' }, { id: null, event: 'bye', data: 'null' }];
    for (let cut = 0; cut <= text.length; cut++) {
      const read = eventReader();
      expect([...read(text.slice(0, cut)), ...read(text.slice(cut))]).toEqual(expected);
    }
  });
});
