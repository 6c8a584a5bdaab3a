import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Board, ClassMap, Desk } from '../../src/wire/board.ts';
import type { ClassInfo, Opened } from '../../src/wire/class.ts';
import type { RefusalBody } from '../../src/wire/refusals.ts';
import type { Joined, Names, Reviewed } from '../../src/wire/student.ts';
import { honest, join, movesOf, openClass, openWorld, seeded, ticketOf, weaker, type World } from './world.ts';
import type { Golden } from '../replays/golden.ts';

let world: World & { close(): Promise<void> };
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function plays(token: string, game: Golden): Promise<void> {
  const ticket = await ticketOf(world, token);
  const { status, text } = await world.ask('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(game));
  if (status !== 200) throw new Error(text);
}

/** A class on the seed of the kept games with so many students. */
async function classOf(count: number, settings: Parameters<typeof openClass>[1] = {}) {
  const opened = await openClass(world, settings);
  await seeded(world, opened.class.id);
  const students: Joined[] = [];
  for (let i = 0; i < count; i++) students.push(await join(world, opened.class.pin, settings?.teams?.[i % (settings.teams.length || 1)]));
  return { ...opened, students };
}

describe('opening a class', () => {
  it('gives a PIN and a key that nobody gets again', async () => {
    const { key, class: info } = await openClass(world);
    expect(info.pin).toMatch(/^[1-9]\d{5}$/);
    expect(key.length).toBeGreaterThan(40);
    const again = await world.ask<ClassInfo>('GET', '/api/class', key);
    expect(again.body).toEqual(info);
    expect(again.text).not.toContain(key);
    expect(await world.school.storage.db.selectFrom('class').selectAll().where('id', '=', info.id).execute().then((rows) => JSON.stringify(rows))).not.toContain(key);
  });

  it('takes a case of the teacher, and says what is wrong with a broken one', async () => {
    const text = readFileSync('tests/fixtures/cases/s03.json', 'utf8');
    const good = await world.ask<Opened>('POST', '/api/classes', undefined, { case: { kind: 'own', text } });
    expect([good.status, good.body.class.case.own]).toEqual([201, true]);
    const bad = await world.ask<RefusalBody>('POST', '/api/classes', undefined, { case: { kind: 'own', text: '{"id":"x"}' } });
    expect([bad.status, bad.body.error]).toEqual([422, 'case-unreadable']);
    expect(bad.body.problems?.length).toBeGreaterThan(0);
  });

  it.each([
    [{ case: { kind: 'built-in', id: 'nowhere' } }, 404, 'no-case'],
    [{ case: { kind: 'built-in', id: '../package' } }, 404, 'no-case'],
    [{ case: { kind: 'built-in', id: 's01' }, settings: { tries: 0 } }, 400, 'not-understood'],
    [{ case: { kind: 'built-in', id: 's01' }, extra: 1 }, 400, 'not-understood'],
    ['{', 400, 'not-understood'],
    ['null', 400, 'not-understood'],
  ])('refuses %j', async (body, status, error) => {
    const answer = await world.ask<RefusalBody>('POST', '/api/classes', undefined, body);
    expect([answer.status, answer.body.error]).toEqual([status, error]);
  });

  it('takes a case of half a megabyte, and nothing larger', async () => {
    const big = await world.ask<RefusalBody>('POST', '/api/classes', undefined, { case: { kind: 'own', text: ' '.repeat(530_000) } });
    expect(big.status).toBe(413);
  });
});

describe('coming in', () => {
  it('is by a proposed name, unless own names are allowed', async () => {
    const { class: info } = await openClass(world);
    const { body } = await world.ask<Names>('GET', `/api/pins/${info.pin}/names`);
    expect(new Set(body.names).size).toBe(6);
    const own = await world.ask<RefusalBody>('POST', '/api/join', undefined, { pin: info.pin, name: 'Fatima' });
    expect(own.body.error).toBe('name-not-proposed');
    const free = await openClass(world, { ownNames: true });
    expect((await world.ask('POST', '/api/join', undefined, { pin: free.class.pin, name: 'Fatima' })).status).toBe(201);
  });

  it('refuses a name that looks like one that is there', async () => {
    const { class: info } = await openClass(world, { ownNames: true });
    const asked = (name: string) => world.ask<RefusalBody>('POST', '/api/join', undefined, { pin: info.pin, name });
    expect((await asked('José')).status).toBe(201);
    for (const name of ['jose', 'JOSÉ', 'J o s é', 'ＪＯＳＥ']) expect((await asked(name)).body).toMatchObject({ error: 'name-taken', names: expect.any(Array) });
    for (const [name, error] of [['x', 'name-length'], ['😀😀😀', 'name-length'], ['Ян', 'name-letters'], ['k4nker', 'name-letters'], ['Kanker', 'name-rude']]) expect((await asked(name!)).body.error).toBe(error);
  });

  it('is over for who was removed, also with another name, and the name stays taken', async () => {
    const { key, class: info, students } = await classOf(1);
    const [gone] = students;
    await world.ask('DELETE', `/api/class/students/${gone!.student.id}`, key);
    expect((await world.ask<RefusalBody>('GET', '/api/me', gone!.token)).body.error).toBe('removed');
    const names = (await world.ask<Names>('GET', `/api/pins/${info.pin}/names`)).body.names;
    expect((await world.ask<RefusalBody>('POST', '/api/join', gone!.token, { pin: info.pin, name: names[0] })).body.error).toBe('removed');
    expect((await world.ask<RefusalBody>('POST', '/api/join', undefined, { pin: info.pin, name: gone!.student.name })).body.error).toBe('name-taken');
    expect((await world.ask<Board>('GET', '/api/board', key)).body.rows).toEqual([]);
  });

  it('waits for the start, stops in a pause, and ends when the class is closed', async () => {
    const { body } = await world.ask<Opened>('POST', '/api/classes', undefined, { case: { kind: 'built-in', id: 's01' } });
    const { token } = await join(world, body.class.pin);
    const ticket = () => world.ask<RefusalBody>('POST', '/api/tickets', token);
    const turn = (state: string) => world.ask('PATCH', '/api/class', body.key, { state });
    expect((await ticket()).body.error).toBe('not-started');
    await turn('open');
    expect((await ticket()).status).toBe(200);
    await turn('paused');
    expect((await ticket()).body.error).toBe('paused');
    await turn('closed');
    expect((await ticket()).body.error).toBe('closed');
    const names = (await world.ask<Names>('GET', `/api/pins/${body.class.pin}/names`)).body.names;
    expect((await world.ask<RefusalBody>('POST', '/api/join', undefined, { pin: body.class.pin, name: names[0] })).body.error).toBe('joining-closed');
    expect((await world.ask<Board>('GET', '/api/board', body.key)).body.rows[0]).toMatchObject({ doing: 'unfinished', place: null });
    await turn('open');
    expect((await ticket()).status).toBe(200);
  });

  it('closes by itself when the homework is over', async () => {
    const { key, class: info } = await openClass(world, { endsAt: world.clock.now + 1_000 });
    const { token } = await join(world, info.pin);
    world.clock.now += 2_000;
    expect((await world.ask<RefusalBody>('POST', '/api/tickets', token)).body.error).toBe('closed');
    await world.ask('PATCH', '/api/class', key, { endsAt: world.clock.now + 5_000 });
    expect((await world.ask('POST', '/api/tickets', token)).status).toBe(200);
  });
});

describe('rights', () => {
  const teachers = [['GET', '/api/class'], ['PATCH', '/api/class'], ['DELETE', '/api/class'], ['GET', '/api/class/desk'], ['GET', '/api/class/map'], ['GET', '/api/class/results.csv'], ['DELETE', '/api/class/students/abcdefgh']] as const;
  it.each(teachers)('of a teacher are not a student’s: %s %s', async (method, path) => {
    const { students } = await classOf(1);
    expect((await world.ask<RefusalBody>(method, path, students[0]!.token, method === 'PATCH' ? {} : undefined)).body.error).toBe('teacher-only');
    expect((await world.ask(method, path, undefined, method === 'PATCH' ? {} : undefined)).status).toBe(401);
    expect((await world.ask(method, path, `t${'x'.repeat(43)}`)).status).toBe(401);
  });

  it('of a teacher end at the own class', async () => {
    const one = await classOf(1);
    const other = await classOf(1);
    await plays(one.students[0]!.token, honest);
    const ticket = (await world.ask<Desk>('GET', '/api/class/desk', one.key)).body.students[0]!.results[0]!.ticket;
    expect((await world.ask('DELETE', `/api/class/students/${one.students[0]!.student.id}`, other.key)).status).toBe(404);
    expect((await world.ask('POST', `/api/class/students/${one.students[0]!.student.id}/code`, other.key)).status).toBe(404);
    expect((await world.ask('GET', `/api/tickets/${ticket}/review`, other.key)).status).toBe(404);
    expect((await world.ask<Reviewed>('GET', `/api/tickets/${ticket}/review`, one.key)).body.debrief.score.total).toBe(honest.score);
    expect((await world.ask('GET', `/api/tickets/${ticket}/review`, other.students[0]!.token)).status).toBe(404);
  });

  it('do not come from another site', async () => {
    const { key } = await openClass(world);
    const from = (headers: Record<string, string>) => world.ask('PATCH', '/api/class', key, { joining: false }, headers);
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await from({ origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await from({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await from({ origin: 'http://localhost', host: 'localhost' })).status).toBe(200);
  });
});

describe('the board', () => {
  it('shares places on ties, leaves the unfinished unranked, and hides names where asked', async () => {
    const { key, students } = await classOf(4, { hideNames: true });
    await plays(students[0]!.token, honest);
    await plays(students[1]!.token, honest);
    await plays(students[2]!.token, weaker);
    await ticketOf(world, students[3]!.token);
    const seen = (await world.ask<Board>('GET', '/api/board', students[0]!.token)).body;
    const better = honest.score > weaker.score;
    expect(seen.rows.map((row) => row.place)).toEqual(better ? [1, 1, 3, null] : [1, 2, 2, null]);
    expect(seen.rows.at(-1)).toMatchObject({ doing: 'playing', total: null });
    expect(seen.rows.every((row) => row.name === null)).toBe(true);
    const desk = (await world.ask<Desk>('GET', '/api/class/desk', key)).body;
    expect(desk.students[0]).toMatchObject({ name: students[0]!.student.name });
    expect(desk.students[0]!.results[0]!.sameAs).toEqual([students[1]!.student.id]);
    expect(desk.students[2]!.results[0]!.sameAs).toEqual([]);
  });

  it('gives a team the mean of its results, once half of it has played', async () => {
    const { key, students } = await classOf(6, { teams: ['Noord', 'Zuid'] });
    await plays(students[0]!.token, honest);
    const teams = async () => (await world.ask<Board>('GET', '/api/board', key)).body.teams;
    expect((await teams()).find(({ team }) => team === 'Noord')).toMatchObject({ total: null, played: 1, students: 3 });
    await plays(students[2]!.token, weaker);
    expect((await teams())[0]).toEqual({ team: 'Noord', place: 1, total: Math.round((honest.score + weaker.score) / 2), played: 2, students: 3 });
  });

  it('says "nothing new" to who has it', async () => {
    const { key, students } = await classOf(1);
    const board = (await world.ask<Board>('GET', '/api/board', key)).body;
    expect((await world.ask('GET', `/api/board?since=${board.version}`, key)).body).toEqual({ version: board.version, unchanged: true });
    await plays(students[0]!.token, honest);
    expect((await world.ask<Board>('GET', `/api/board?since=${board.version}`, key)).body.version).toBeGreaterThan(board.version);
  });
});

describe('what a teacher takes along', () => {
  it('is a file for a Dutch spreadsheet, without formulas', async () => {
    const { key, students } = await classOf(2, { ownNames: true });
    await plays(students[0]!.token, honest);
    await world.school.storage.db.updateTable('student').set({ name: '=1+1;"x"' }).where('id', '=', students[0]!.student.id).execute();
    const { text, headers } = await world.ask('GET', '/api/class/results.csv', key);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = text.split('\r\n');
    // fetch takes the byte-order mark away when it reads text; the file has it.
    const raw = new Uint8Array(await (await world.app.request('/api/class/results.csv', { headers: { authorization: `Bearer ${key}` } })).arrayBuffer());
    expect([...raw.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(lines[0]).toContain('Plaats;Naam;Team;Score');
    expect(lines[1]).toMatch(new RegExp(`^1;"'=1\\+1;""x""";;${honest.score};\\d+,\\d;`));
    expect(lines[2]).toMatch(/^;[^;]+;;;.*nog niet begonnen;oefenen$/);
  });

  it('is a map of all deals without names, and what the class left unasked', async () => {
    const { key, students } = await classOf(3);
    for (const [i, game] of [honest, honest, weaker].entries()) await plays(students[i]!.token, game);
    const { body, text } = await world.ask<ClassMap>('GET', '/api/class/map', key);
    expect(body.deals.length + body.noDeal).toBe(3);
    expect(body.points.length).toBeGreaterThan(20);
    for (const deal of body.deals) expect(body.points).toContainEqual(expect.objectContaining(deal));
    // Every point can be named, and the desk tells the teacher who stands there.
    for (const { deal } of body.points) expect(deal.length).toBe(body.brief.issues.length);
    const desk = (await world.ask<Desk>('GET', '/api/class/desk', key)).body;
    expect(desk.students.flatMap(({ results }) => results.flatMap(({ own, account }) => (own === null || account === null ? [] : [{ own, account }]))).sort((a, b) => a.own - b.own || a.account - b.account)).toEqual(body.deals);
    expect(body.missed.every((one, i) => i === 0 || one.students <= body.missed[i - 1]!.students)).toBe(true);
    for (const { student } of students) expect(text).not.toContain(student.id);
  });

  it('leaves nothing behind when the class is deleted', async () => {
    const { key, class: info, students } = await classOf(2);
    await plays(students[0]!.token, honest);
    expect((await world.ask('DELETE', '/api/class', key)).body).toEqual({ deleted: true });
    expect((await world.ask('GET', '/api/class', key)).status).toBe(401);
    expect((await world.ask('GET', '/api/me', students[0]!.token)).status).toBe(401);
    expect((await world.ask('GET', `/api/pins/${info.pin}`)).status).toBe(404);
    const { db } = world.school.storage;
    expect(await db.selectFrom('student').select('id').where('class_id', '=', info.id).execute()).toEqual([]);
    expect(await db.selectFrom('result').select('ticket_id').where('class_id', '=', info.id).execute()).toEqual([]);
  });
});

describe('the log', () => {
  it('names routes, and no person, key, PIN or ticket', async () => {
    const { key, class: info, students } = await classOf(1);
    await plays(students[0]!.token, honest);
    const log = world.lines.join('\n');
    expect(log).toContain('"route":"/api/tickets/:ticket/result"');
    for (const secret of [key, students[0]!.token, students[0]!.student.name, students[0]!.student.id, info.pin]) expect(log).not.toContain(secret);
  });
});
