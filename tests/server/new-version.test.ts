import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/core/engine/game.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { openTables } from '../../src/server/classes/tables.ts';
import type { Desk } from '../../src/wire/board.ts';
import type { RefusalBody } from '../../src/wire/refusals.ts';
import type { Answered, Counted, ExamTicket, Me, PracticeTicket } from '../../src/wire/student.ts';
import { honest, join, movesOf, openClass, openWorld, seeded, type World } from './world.ts';

let world: World & { close(): Promise<void> };
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** A class with a game under way that began under the rules of before, and these moves in it. */
async function under(mode: 'practice' | 'exam', moves: readonly Move[]) {
  const opened = await openClass(world, { mode, tries: 2 });
  await seeded(world, opened.class.id);
  const { token } = await join(world, opened.class.pin);
  const take = async () => (await world.ask<PracticeTicket & Pick<ExamTicket, 'steps'>>('POST', '/api/tickets', token)).body;
  const ticket = await take();
  const { db } = world.school.storage;
  for (const [at, move] of moves.entries()) await db.insertInto('move').values({ ticket_id: ticket.id, at, move: JSON.stringify(move) }).execute();
  await db.updateTable('ticket').set({ rules: RULES - 1, length: moves.length }).where('id', '=', ticket.id).execute();
  // A new version is a new process: it remembers no table.
  Object.assign(world.school, { tables: openTables() });
  return { ...opened, token, take, ticket };
}
const [sit, accept] = [{ kind: 'sit' }, { kind: 'accept' }] as const satisfies readonly Move[];

describe('a new version of the game in mid-class', () => {
  it('lets a practice game go on where its moves still hold, and counts it', async () => {
    const moves = honest.replay.moves;
    const { token, take, ticket } = await under('practice', moves.slice(0, 5));
    expect(await take()).toMatchObject({ id: ticket.id, rules: RULES, moves: moves.slice(0, 5) });
    const { body } = await world.ask<Counted>('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
    expect(body.outcome.total).toBe(honest.score);
  });

  it('counts a game that was finished in a page of before', async () => {
    const { token, ticket } = await under('practice', []);
    expect((await world.ask<Counted>('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest))).body.outcome.total).toBe(honest.score);
  });

  it.each(['practice', 'exam'] as const)('sets a game aside whose moves hold no more, and takes no try: %s', async (mode) => {
    const { token, take, ticket } = await under(mode, [accept]);
    const path = `/api/tickets/${ticket.id}/${mode === 'exam' ? 'moves' : 'result'}`;
    expect((await world.ask<RefusalBody>('POST', path, token, { ...(mode === 'exam' && { at: 0 }), moves: [accept] })).body.error).toBe('other-rules');
    const next = await take();
    expect(next.id).not.toBe(ticket.id);
    expect((await world.ask<Me>('GET', '/api/me', token)).body.triesLeft).toBe(1);
  });

  it('lets an exam go on at its table', async () => {
    const { token, take, ticket } = await under('exam', [sit]);
    const move = () => world.ask<Answered & RefusalBody>('POST', `/api/tickets/${ticket.id}/moves`, token, { at: 1, moves: [{ kind: 'silence' }] });
    expect((await move()).body.error).toBe('other-rules');
    expect((await take()).steps.map((step) => step.move)).toEqual([sit]);
    expect((await move()).body.step.turn).toBe(1);
  });

  it('changes no result, and says so where a game cannot be talked through any more', async () => {
    const { key, token, ticket } = await under('practice', []);
    await world.ask('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(honest));
    const review = () => world.ask<RefusalBody>('GET', `/api/tickets/${ticket.id}/review`, key);
    expect((await review()).status).toBe(200);
    // As if the rules of its time had given another score.
    await world.school.storage.db.updateTable('result').set({ total: 1 }).where('ticket_id', '=', ticket.id).execute();
    expect((await review()).body.error).toBe('other-rules');
    expect((await world.ask<Desk>('GET', '/api/class/desk', key)).body.students[0]!.results).toHaveLength(1);
  });
});
