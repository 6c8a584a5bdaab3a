import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rates } from '../../src/server/api/limits.ts';
import type { Board, Desk } from '../../src/wire/board.ts';
import type { ClassInfo, Removed } from '../../src/wire/class.ts';
import { paths } from '../../src/wire/paths.ts';
import type { ExamTicket, Joined, Names } from '../../src/wire/student.ts';
import { join, openClass, openWorld, ticketOf, type Answer } from './world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
beforeEach(async () => { world = await openWorld(); });
afterEach(() => world.close());

const token = (sign: string): string => `s${sign.repeat(43)}`;
const nameIn = async (pin: string, which = 0): Promise<string> => (await world.ask<Names>('GET', paths.names(pin))).body.names[which] ?? '';
const ask = (body: object): Promise<Answer<Joined & { readonly error?: string }>> => world.ask('POST', paths.join, undefined, body);
const board = async (key: string): Promise<Board> => (await world.ask<Board>('GET', paths.board, key)).body;

describe('a device that asks again with its own token', () => {
  it('gets its own seat, also when both requests come at once', async () => {
    const { key, class: { pin } } = await openClass(world);
    const name = await nameIn(pin);
    const answers = await Promise.all([1, 2, 3].map(() => ask({ pin, name, token: token('a') })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.student.id)).size).toBe(1);
    expect((await board(key)).rows).toHaveLength(1);
  });

  it('comes back through a door that was closed in the meantime, and takes no seat and no name of another', async () => {
    const { key, class: { pin } } = await openClass(world);
    const [first, second] = [await nameIn(pin, 0), await nameIn(pin, 1)];
    await ask({ pin, name: first, token: token('a') });
    const other = await ask({ pin, name: second, token: token('b') });
    expect((await ask({ pin, name: second, token: token('a') })).body.error).toBe('name-taken');
    await world.ask('PATCH', paths.class, key, { joining: false });
    expect((await ask({ pin, name: first, token: token('a') })).status).toBe(201);
    expect((await ask({ pin, name: first, token: token('c') })).body.error).toBe('joining-closed');
    // A token that plays in another class is nobody's to bring here.
    const elsewhere = await openClass(world);
    const came = await ask({ pin: elsewhere.class.pin, name: first, token: token('b') });
    expect(came.body.token).not.toBe(token('b'));
    expect((await world.ask<{ student: { id: string } }>('GET', paths.me, token('b'))).body.student.id).toBe(other.body.student.id);
  });

  it('keeps the name that it plays under', async () => {
    const { pin } = (await openClass(world)).class;
    const [first, second] = [await nameIn(pin, 0), await nameIn(pin, 1)];
    await ask({ pin, name: first, token: token('a') });
    await ticketOf(world, token('a'));
    expect((await ask({ pin, name: second, token: token('a') })).body.student.name).toBe(first);
  });
});

describe('false names', () => {
  const from = (address: string, body: object): Promise<Response> => Promise.resolve(world.app.request(paths.join, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }, { incoming: { socket: { remoteAddress: address } } }));

  it('come in as many as a class has at once, and then slowly; another address does not wait for them', async () => {
    const { pin } = (await openClass(world, { ownNames: true })).class;
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const name = (i: number): string => `Sam ${letters[i % 26] ?? ''}${letters[Math.floor(i / 26)] ?? ''}`;
    for (let i = 0; i < rates.joining.burst; i++) expect((await from('school', { pin, name: name(i) })).status).toBe(201);
    const late = await from('school', { pin, name: 'Fatima' });
    expect([late.status, (await late.json() as object)]).toEqual([429, { error: 'crowded', wait: 2 }]);
    expect((await from('elsewhere', { pin, name: 'Fatima' })).status).toBe(201);
    world.clock.tick += 2_000;
    expect((await from('school', { pin, name: 'Mark' })).status).toBe(201);
  });

  it('go out together: only of the own class, and they stay out', async () => {
    const { key, class: { pin } } = await openClass(world);
    const pupils = [await join(world, pin), await join(world, pin), await join(world, pin)] as const;
    const other = await openClass(world);
    const theirs = await join(world, other.class.pin);
    const students = [pupils[0], pupils[1], theirs].map(({ student }) => student.id);
    expect((await world.ask('POST', paths.removal, pupils[2].token, { students })).body).toEqual({ error: 'teacher-only' });
    expect((await world.ask<Removed>('POST', paths.removal, key, { students })).body).toEqual({ removed: 2 });
    expect((await world.ask<Desk>('GET', paths.desk, key)).body.students.map(({ id }) => id)).toEqual([pupils[2].student.id]);
    expect((await world.ask('GET', paths.me, pupils[0].token)).body).toEqual({ error: 'removed' });
    expect((await world.ask('GET', paths.me, theirs.token)).status).toBe(200);
    for (const wrong of [{}, { students: [] }, { students: ['x'] }, { students: 'all' }]) expect((await world.ask('POST', paths.removal, key, wrong)).status).toBe(400);
    expect((await world.ask('POST', paths.removal, key, { students: [theirs.student.id] })).body).toEqual({ error: 'not-found' });
  });

  it('heap no marks over the names beside them', async () => {
    const { pin } = (await openClass(world, { ownNames: true })).class;
    for (const name of [`J${'\u0301'.repeat(9)}an`, `Jan${'\u0332\u0333'}`, 'Jan.-.-.-.']) expect((await ask({ pin, name })).body.error).toBe('name-letters');
    for (const name of ['Zoë', 'Noe\u0308l', 'Nguyễn', "D'Angelo", 'J.-P.']) expect((await ask({ pin, name })).status).toBe(201);
  });
});

describe('the door of an exam', () => {
  it('closes when it starts, so that nobody plays it again as somebody new; the teacher lets in who is late', async () => {
    const { body: { key, class: { pin } } } = await world.ask<{ key: string; class: ClassInfo }>('POST', paths.classes, undefined, { case: { kind: 'built-in', id: 's01' }, settings: { mode: 'exam', tries: 1 } });
    const { token: mine } = await join(world, pin);
    const started = await world.ask<ClassInfo>('PATCH', paths.class, key, { state: 'open' });
    expect(started.body.settings.joining).toBe(false);
    const { body: ticket } = await world.ask<ExamTicket>('POST', paths.tickets, mine);
    await world.ask('POST', paths.moves(ticket.id), mine, { at: 0, moves: [{ kind: 'sit' }] });
    expect((await ask({ pin, name: await nameIn(pin) })).body.error).toBe('joining-closed');
    // Who lost the device goes on by a code: the same student, the same game.
    const [student] = (await world.ask<Desk>('GET', paths.desk, key)).body.students;
    const { body: { code } } = await world.ask<{ code: string }>('POST', paths.studentCode(student?.id ?? ''), key);
    expect((await world.ask<Joined>('POST', paths.code, undefined, { code })).body.student.id).toBe(student?.id);
    await world.ask('PATCH', paths.class, key, { joining: true });
    expect((await ask({ pin, name: await nameIn(pin) })).status).toBe(201);
    await world.ask('PATCH', paths.class, key, { state: 'paused' });
    expect((await world.ask<ClassInfo>('PATCH', paths.class, key, { state: 'open' })).body.settings.joining).toBe(true);
  });

  it('stays open in practice, and in an exam that the teacher starts so', async () => {
    const open = async (mode: 'practice' | 'exam', wish: object): Promise<boolean> => {
      const { body: { key } } = await world.ask<{ key: string }>('POST', paths.classes, undefined, { case: { kind: 'built-in', id: 's01' }, settings: { mode } });
      return (await world.ask<ClassInfo>('PATCH', paths.class, key, { state: 'open', ...wish })).body.settings.joining;
    };
    expect(await open('practice', {})).toBe(true);
    expect(await open('exam', { joining: true })).toBe(true);
  });
});

describe('moves that only fill the disk', () => {
  const fat = { kind: 'plan', plan: { target: 1, limit: 1, roles: Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`member-${i}`, 'x'.repeat(60)])) } };
  for (const mode of ['practice', 'exam'] as const) it(`are refused in ${mode} before they are more than a game could be`, async () => {
    const { pin } = (await openClass(world, { mode })).class;
    const { token: mine } = await join(world, pin);
    const { body: ticket } = await world.ask<{ id: string }>('POST', paths.tickets, mine);
    const answers: number[] = [];
    for (let at = 0; at < 6; at++) answers.push((await world.ask('POST', paths.moves(ticket.id), mine, { at, moves: [fat] })).status);
    expect(answers).toContain(413);
    const [held] = await world.school.storage.db.selectFrom('move').select((eb) => eb.fn.countAll<number>().as('moves')).execute();
    expect(Number(held?.moves)).toBeLessThan(4);
  });
});
