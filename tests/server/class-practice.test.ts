import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Board, Desk } from '../../src/wire/board.ts';
import type { Counted, Kept, Me, Reviewed } from '../../src/wire/student.ts';
import { replayMoves } from '../../src/core/replay/replay.ts';
import type { RefusalBody } from '../../src/wire/refusals.ts';
import { honest, join, movesOf, openClass, openWorld, seeded, ticketOf, weaker, type World } from './world.ts';

let world: World & { close(): Promise<void> };
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** A class on the seed of the kept games, one student in it, with a ticket. */
async function seated(settings: Parameters<typeof openClass>[1] = {}) {
  const { key, class: info } = await openClass(world, settings);
  await seeded(world, info.id);
  const { token, student } = await join(world, info.pin);
  return { key, info, token, student, ticket: await ticketOf(world, token) };
}
const moves = honest.replay.moves;

describe('a game in practice', () => {
  it('counts with the score that the server works out itself', async () => {
    const { key, token, student, ticket } = await seated();
    const { status, body } = await world.ask<Counted>('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
    expect(status).toBe(200);
    expect(body.outcome.total).toBe(honest.score);
    const board = (await world.ask<Board>('GET', '/api/board', key)).body;
    expect(board.rows).toEqual([expect.objectContaining({ student: student.id, total: honest.score, place: 1, doing: 'finished' })]);
  });

  it('has no field for a claimed score', async () => {
    const { token, ticket } = await seated();
    const { status, body } = await world.ask<RefusalBody>('POST', `/api/tickets/${ticket.id}/result`, token, { ...movesOf(honest), total: 1000 });
    expect([status, body.error]).toEqual([400, 'not-understood']);
  });

  it('is answered the same when it is sent twice, also at once, and counts once', async () => {
    const { key, token, ticket } = await seated();
    const send = () => world.ask<Counted>('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
    const answers = [...(await Promise.all([send(), send()])), await send()];
    expect(answers.map(({ text }) => text)).toEqual([answers[0]!.text, answers[0]!.text, answers[0]!.text]);
    expect(answers[0]!.body.outcome.total).toBe(honest.score);
    expect((await world.ask<Desk>('GET', '/api/class/desk', key)).body.students[0]!.results).toHaveLength(1);
  });

  it('is marked as a copy also where the preparation was filled in otherwise', async () => {
    const { key, info, token, ticket } = await seated();
    const { token: copier } = await join(world, info.pin);
    const other = await ticketOf(world, copier);
    const plan = { kind: 'plan', plan: { target: 3, limit: 2 } };
    expect((await world.ask('POST', `/api/tickets/${ticket.id}/result`, token, { moves })).status).toBe(200);
    expect((await world.ask('POST', `/api/tickets/${other.id}/result`, copier, { moves: [plan, ...moves] })).status).toBe(200);
    const { students } = (await world.ask<Desk>('GET', '/api/class/desk', key)).body;
    expect(students.map(({ results: [result] }) => result?.sameAs.length)).toEqual([1, 1]);
  });

  it('cannot be exchanged for a better one once it counts', async () => {
    const { token, ticket } = await seated();
    await world.ask('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(weaker));
    const again = await world.ask<RefusalBody>('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
    expect([again.status, again.body.error]).toEqual([409, 'already-counted']);
  });

  it('is refused when a move is changed, cut off, added, or unknown', async () => {
    const { token, ticket } = await seated();
    const result = async (changed: readonly unknown[]) => (await world.ask<RefusalBody>('POST', `/api/tickets/${ticket.id}/result`, token, { moves: changed })).body;
    expect(await result(moves.slice(0, -1))).toMatchObject({ error: 'unfinished' });
    expect(await result([...moves, moves[0]])).toMatchObject({ error: 'move-refused', turn: moves.length });
    expect(await result(moves.with(0, { kind: 'research', source: 'nowhere' }))).toMatchObject({ error: 'move-refused', turn: 0 });
    expect(await result(moves.with(0, { kind: 'win' } as never))).toMatchObject({ error: 'not-understood' });
    expect(await result(Array.from({ length: 501 }, () => moves[0]))).toMatchObject({ error: 'not-understood' });
    expect(await result(moves)).toHaveProperty('outcome');
  });

  it('is worked out on the seed of the ticket, whatever seed the moves were made on', async () => {
    const { info, token, ticket } = await seated();
    expect(ticket.seed).toBe(1);
    await seeded(world, info.id, 2);
    const other = await join(world, info.pin);
    expect((await ticketOf(world, other.token)).seed).toBe(2);
    expect((await world.ask<Counted>('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest))).body.outcome.total).toBe(honest.score);
  });

  it('is refused on the ticket of another', async () => {
    const { info, ticket } = await seated();
    const { token } = await join(world, info.pin);
    const stolen = await world.ask<RefusalBody>('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
    expect([stolen.status, stolen.body.error]).toEqual([404, 'no-ticket']);
  });

  it('is refused where the case became another one since, and costs no try: the next ticket is on the case of now', async () => {
    const { token, ticket } = await seated({ tries: 1 });
    await world.school.storage.db.updateTable('ticket').set({ fingerprint: '0'.repeat(16) }).where('id', '=', ticket.id).execute();
    const old = await world.ask<RefusalBody>('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
    expect(old.body.error).toBe('other-rules');
    const next = await ticketOf(world, token);
    expect([next.id === ticket.id, next.try]).toEqual([false, 2]);
    expect((await world.ask<Counted>('POST', `/api/tickets/${next.id}/result`, token, movesOf(honest))).body.outcome.total).toBe(honest.score);
    expect((await world.ask<RefusalBody>('POST', '/api/tickets', token)).body.error).toBe('no-tries-left');
  });

  it('counts in a pause, which is for what comes next, and not in a closed class until it is open again', async () => {
    const { key, token, ticket } = await seated({ tries: 2 });
    const state = (to: string) => world.ask('PATCH', '/api/class', key, { state: to });
    const result = async (id: string) => (await world.ask<Counted & RefusalBody>('POST', `/api/tickets/${id}/result`, token, movesOf(honest))).body;
    await state('paused');
    expect((await result(ticket.id)).outcome.total).toBe(honest.score);
    await state('open');
    const { id } = await ticketOf(world, token);
    await state('closed');
    expect((await result(id)).error).toBe('closed');
    await state('open');
    expect((await result(id)).outcome.total).toBe(honest.score);
  });

  it('is too large above 64 kB', async () => {
    const { token, ticket } = await seated();
    const { status } = await world.ask('POST', `/api/tickets/${ticket.id}/result`, token, `{"moves":[${' '.repeat(70_000)}]}`);
    expect(status).toBe(413);
  });
});

describe('moves mirrored as they are made', () => {
  const mirror = (token: string, ticket: string, at: number, some: readonly unknown[]) => world.ask<Kept & RefusalBody>('POST', `/api/tickets/${ticket}/moves`, token, { at, moves: some });

  it('let another device go on where this one stopped', async () => {
    const { token, ticket } = await seated();
    expect((await mirror(token, ticket.id, 0, moves.slice(0, 3))).body).toEqual({ length: 3 });
    expect((await mirror(token, ticket.id, 2, moves.slice(2, 6))).body).toEqual({ length: 6 });
    const code = await world.ask<{ code: string }>('POST', '/api/me/code', token);
    const elsewhere = await world.ask<{ token: string }>('POST', '/api/join/code', undefined, { code: code.body.code.toLowerCase() });
    const same = await ticketOf(world, elsewhere.body.token);
    expect(same.moves).toEqual(moves.slice(0, 6));
    expect(same.id).toBe(ticket.id);
    expect((await world.ask('GET', '/api/me', token)).status).toBe(401);
    expect((await world.ask('POST', '/api/join/code', undefined, { code: code.body.code })).status).toBe(404);
  });

  it('are answered the same when sent again, and refused when they differ or leave a gap', async () => {
    const { token, ticket } = await seated();
    await mirror(token, ticket.id, 0, moves.slice(0, 4));
    expect((await mirror(token, ticket.id, 0, moves.slice(0, 4))).body).toEqual({ length: 4 });
    expect((await mirror(token, ticket.id, 3, [{ kind: 'silence' }])).body).toMatchObject({ error: 'other-move', turn: 3, length: 4 });
    expect((await mirror(token, ticket.id, 6, [moves[6]!])).body).toMatchObject({ error: 'move-gap', length: 4 });
  });

  it('bind the result: another game on this ticket is refused', async () => {
    const { token, ticket } = await seated();
    await mirror(token, ticket.id, 0, [{ kind: 'sit' }]);
    const other = await world.ask<RefusalBody>('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
    expect(other.body).toMatchObject({ error: 'other-move', turn: 0, length: 1 });
  });

  it('are taken back only where the class allows', async () => {
    const free = await seated();
    await mirror(free.token, free.ticket.id, 0, [{ kind: 'sit' }]);
    expect((await world.ask<Kept>('POST', `/api/tickets/${free.ticket.id}/undo`, free.token, { length: 0 })).body).toEqual({ length: 0 });
    expect((await mirror(free.token, free.ticket.id, 0, moves)).body).toEqual({ length: moves.length });
    const strict = await seated({ undo: false });
    expect((await world.ask<RefusalBody>('POST', `/api/tickets/${strict.ticket.id}/undo`, strict.token, { length: 0 })).body.error).toBe('no-undo');
  });
});

describe('hints of the coach', () => {
  const nudge = { turn: 3, trigger: 'no-questions', rung: 1 } as const;
  const send = (token: string, ticket: string, hints: readonly unknown[]) => world.ask<{ hints: number } & RefusalBody>('POST', `/api/tickets/${ticket}/hints`, token, { hints });

  it('stand on the desk and in the game talked over, also while it is played, and touch no score', async () => {
    const { key, token, ticket } = await seated();
    expect((await send(token, ticket.id, [nudge])).body).toEqual({ hints: 1 });
    const desk = async () => (await world.ask<Desk>('GET', '/api/class/desk', key)).body.students[0]!;
    expect((await desk()).playing?.hints).toEqual([nudge]);
    expect((await world.ask<Counted>('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest))).body.outcome.total).toBe(honest.score);
    // One that comes late, and one that comes again.
    expect((await send(token, ticket.id, [nudge, { ...nudge, rung: 2 }])).body).toEqual({ hints: 2 });
    expect((await desk()).results[0]?.hints).toEqual([nudge, { ...nudge, rung: 2 }]);
    const reviewed = (await world.ask<Reviewed>('GET', `/api/tickets/${ticket.id}/review`, key)).body;
    expect(reviewed.hints).toHaveLength(2);
    // With the case that comes along the game can be played on from any of its moves.
    expect(replayMoves(reviewed.scenario, reviewed.seed, reviewed.steps.map(({ move }) => move)).ok).toBe(true);
    expect((await world.ask('GET', '/api/class/results.csv', key)).text).toContain('Hints gelezen');
  });

  it('are not taken where the coach is off, in an exam, from another student, or where they make no sense', async () => {
    const off = await seated({ hints: false });
    expect((await send(off.token, off.ticket.id, [nudge])).body.error).toBe('no-hints');
    const exam = await seated({ mode: 'exam' });
    expect((await send(exam.token, exam.ticket.id, [nudge])).body.error).toBe('no-hints');
    const { info, token, ticket } = await seated();
    expect((await send((await join(world, info.pin)).token, ticket.id, [nudge])).body.error).toBe('no-ticket');
    for (const odd of [{ ...nudge, trigger: 'luck' }, { ...nudge, rung: 4 }, { ...nudge, turn: -1 }]) expect((await send(token, ticket.id, [odd])).body.error).toBe('not-understood');
  });
});

describe('tries', () => {
  it('are as many as the class gives, and the best counts', async () => {
    const { info, token, ticket } = await seated({ tries: 2 });
    await world.ask('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
    const second = await ticketOf(world, token);
    await world.ask('POST', `/api/tickets/${second.id}/result`, token, movesOf(weaker));
    expect((await world.ask<RefusalBody>('POST', '/api/tickets', token)).body.error).toBe('no-tries-left');
    const mine = (await world.ask<Me>('GET', '/api/me', token)).body;
    expect(mine).toMatchObject({ triesLeft: 0, place: 1, class: { id: info.id } });
    expect(mine.results.map(({ outcome }) => outcome.total)).toEqual([honest.score, weaker.score]);
    const board = (await world.ask<Board>('GET', '/api/board', token)).body;
    expect(board.rows[0]).toMatchObject({ total: Math.max(honest.score, weaker.score), tries: 2 });
  });

  it('count by the last where the class says so', async () => {
    const { token, ticket } = await seated({ counts: 'last' });
    await world.ask('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
    await world.ask('POST', `/api/tickets/${(await ticketOf(world, token)).id}/result`, token, movesOf(weaker));
    expect((await world.ask<Board>('GET', '/api/board', token)).body.rows[0]!.total).toBe(weaker.score);
  });

  it('are on one seed for all, or on a seed for each game where the class says so', async () => {
    const seedsOf = async (settings: Parameters<typeof openClass>[1]): Promise<readonly number[]> => {
      const { class: info } = await openClass(world, settings);
      const seeds = [];
      for (const _ of [1, 2, 3]) seeds.push((await ticketOf(world, (await join(world, info.pin)).token)).seed);
      return seeds;
    };
    expect(new Set(await seedsOf({ sameSeed: true })).size).toBe(1);
    expect(new Set(await seedsOf({ sameSeed: false })).size).toBe(3);
  });

  it('are one game at a time: two tabs get the same ticket', async () => {
    const { class: info } = await openClass(world);
    const { token } = await join(world, info.pin);
    const tickets = await Promise.all(Array.from({ length: 5 }, () => ticketOf(world, token)));
    expect(new Set(tickets.map(({ id }) => id)).size).toBe(1);
  });
});
