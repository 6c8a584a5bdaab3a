import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { landOf } from '../../src/core/engine/land.ts';
import type { Move } from '../../src/core/engine/move.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import type { PlayerName } from '../../src/core/players/player.ts';
import { players } from '../../src/core/players/players.ts';
import { fingerprint } from '../../src/core/replay/fingerprint.ts';
import { replayMoves } from '../../src/core/replay/replay.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { scoreOf } from '../../src/core/scoring/score.ts';
import { steadySeed } from '../../src/server/classes/shelf.ts';
import { openTables } from '../../src/server/classes/tables.ts';
import type { RefusalBody } from '../../src/wire/refusals.ts';
import type { Answered, ExamTicket, Reviewed } from '../../src/wire/student.ts';
import { join, openClass, openWorld, type World } from './world.ts';

let world: World & { close(): Promise<void> };
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const caseOf = (id: string): Scenario => {
  const read = readScenario(readFileSync(`scenarios/${id}.json`, 'utf8'));
  if (!read.ok) throw new Error(id);
  return read.scenario;
};

async function seated(id = 's01', settings: Parameters<typeof openClass>[1] = {}) {
  const opened = await openClass(world, { mode: 'exam', ...settings }, id);
  const { token } = await join(world, opened.class.pin);
  const { body: ticket, text } = await world.ask<ExamTicket>('POST', '/api/tickets', token);
  return { ...opened, token, ticket, text };
}
const play = (token: string, ticket: string, at: number, move: Move) => world.ask<Answered & RefusalBody>('POST', `/api/tickets/${ticket}/moves`, token, { at, moves: [move] });

/** Plays a whole exam as this player. */
async function playThrough(id: string, player: PlayerName) {
  const seat = await seated(id);
  let seen = seat.ticket.observation;
  const moves: Move[] = [];
  let last: Answered | undefined;
  while (seen.stage !== 'ended') {
    const move = players[player](seat.ticket.brief, seen, 7);
    const { status, body, text } = await play(seat.token, seat.ticket.id, moves.length, move);
    if (status !== 200) throw new Error(text);
    moves.push(move);
    last = body;
    seen = body.observation;
    // A fast player is still within the limit of a device.
    world.clock.tick += 200;
  }
  return { ...seat, moves, last: last! };
}

describe('a game in an exam', () => {
  it('is the same game as anywhere else, and counts with the last move', async () => {
    const { class: info, token, ticket, moves, last } = await playThrough('s01', 'integrative');
    const { seed } = await world.school.storage.db.selectFrom('class').select('seed').where('id', '=', info.id).executeTakeFirstOrThrow();
    const replayed = replayMoves(caseOf('s01'), seed, moves);
    if (!replayed.ok) throw new Error(replayed.refusal);
    expect(last.outcome?.total).toBe(scoreOf(caseOf('s01'), replayed.game).total);
    const again = await play(token, ticket.id, moves.length - 1, moves.at(-1)!);
    expect(again.body).toEqual(last);
    expect((await play(token, ticket.id, moves.length, { kind: 'silence' })).body.error).toBe('already-counted');
  });

  it('stands still in a pause, and goes on after it with the move that was held back', async () => {
    const { key, token, ticket } = await seated();
    const turn = (state: string) => world.ask('PATCH', '/api/class', key, { state });
    const sat = await play(token, ticket.id, 0, { kind: 'sit' });
    await turn('paused');
    const greeting: Move = { kind: 'open', greet: true, goal: true, agenda: true };
    expect((await play(token, ticket.id, 1, greeting)).body.error).toBe('paused');
    expect((await play(token, ticket.id, 0, { kind: 'sit' })).body).toEqual(sat.body);
    await turn('open');
    expect((await play(token, ticket.id, 1, greeting)).status).toBe(200);
    await turn('closed');
    expect((await play(token, ticket.id, 2, { kind: 'silence' })).body.error).toBe('closed');
  });

  it('answers a move that is sent again as it did before, and refuses another in its place', async () => {
    const { token, ticket } = await seated();
    const first = await play(token, ticket.id, 0, { kind: 'sit' });
    await play(token, ticket.id, 1, { kind: 'open', greet: true, goal: true, agenda: true });
    expect((await play(token, ticket.id, 0, { kind: 'sit' })).body).toEqual(first.body);
    expect((await play(token, ticket.id, 0, { kind: 'silence' })).body).toMatchObject({ error: 'other-move', turn: 0, length: 2 });
    expect((await play(token, ticket.id, 5, { kind: 'silence' })).body).toMatchObject({ error: 'move-gap', length: 2 });
    expect((await play(token, ticket.id, 2, { kind: 'accept' })).body).toMatchObject({ error: 'move-refused' });
  });

  it('takes one of two moves that come at once for the same place', async () => {
    const { token, ticket } = await seated();
    await play(token, ticket.id, 0, { kind: 'sit' });
    const open = (greet: boolean) => play(token, ticket.id, 1, { kind: 'open', greet, goal: true, agenda: true });
    const answers = await Promise.all([open(true), open(false), open(true)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(answers[0]!.status === 200 ? [200, 200, 409] : [200, 409, 409]);
  });

  it('goes on from the log when the server has forgotten it, on another device', async () => {
    const { token, ticket } = await seated();
    await play(token, ticket.id, 0, { kind: 'sit' });
    const opened = await play(token, ticket.id, 1, { kind: 'open', greet: true, goal: true, agenda: true });
    const forgetful = openTables();
    Object.assign(world.school, { tables: forgetful });
    const resumed = (await world.ask<ExamTicket>('POST', '/api/tickets', token)).body;
    expect(resumed.id).toBe(ticket.id);
    expect(resumed.observation).toEqual(opened.body.observation);
    expect(resumed.steps).toHaveLength(2);
    expect(resumed.told.at(-1)).toEqual(opened.body.told.at(-1));
  });

  it('takes nothing back, takes no finished list, and does not hand out the case or the seed', async () => {
    const { token, ticket, text, class: info } = await seated('s01', { undo: true });
    await play(token, ticket.id, 0, { kind: 'sit' });
    expect((await world.ask<RefusalBody>('POST', `/api/tickets/${ticket.id}/undo`, token, { length: 0 })).body.error).toBe('no-undo');
    expect((await world.ask<RefusalBody>('POST', `/api/tickets/${ticket.id}/result`, token, { moves: [{ kind: 'sit' }] })).status).toBe(403);
    expect((await world.ask<RefusalBody>('GET', '/api/case', token)).body.error).toBe('case-hidden');
    const { seed } = await world.school.storage.db.selectFrom('class').select('seed').where('id', '=', info.id).executeTakeFirstOrThrow();
    expect(text).not.toContain(String(seed));
    expect(ticket).not.toHaveProperty('seed');
  });

  it('is talked through only when nobody plays any more', async () => {
    const { key, token, ticket } = await playThrough('tutorial', 'integrative');
    const review = () => world.ask<Reviewed & RefusalBody>('GET', `/api/tickets/${ticket.id}/review`, token);
    expect((await review()).body.error).toBe('not-yet');
    expect((await world.ask('GET', `/api/tickets/${ticket.id}/review`, key)).status).toBe(200);
    await world.ask('PATCH', '/api/class', key, { state: 'closed' });
    expect((await review()).body.debrief.members.length).toBeGreaterThan(0);
  });
});

describe('numbers of its own for a class', () => {
  it('make the same kind of case: the same deals, a zone of agreement, weights of 100', async () => {
    const { class: info } = await openClass(world, { mode: 'exam', vary: true }, 's02');
    expect(info.settings.vary).toBe(true);
    const row = await world.school.storage.db.selectFrom('class').selectAll().where('id', '=', info.id).executeTakeFirstOrThrow();
    const varied = await world.school.shelf.caseOf(world.school.storage.db, row);
    const original = caseOf('s02');
    expect(fingerprint(varied)).toBe(info.case.fingerprint);
    expect(fingerprint(varied)).not.toBe(fingerprint(original));
    expect(varied.issues).toEqual(original.issues);
    expect(landOf(varied).acceptable.length > 0).toBe(landOf(original).acceptable.length > 0);
    for (const party of [varied.player, ...varied.members]) expect(party.weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it.each(['tutorial', 's01', 's07'])('are found for %s', (id) => {
    expect(steadySeed(caseOf(id))).not.toBeNull();
  });
});
