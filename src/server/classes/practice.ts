import type { Kysely } from 'kysely';
import { RULES } from '../../core/engine/game.ts';
import type { Move } from '../../core/engine/move.ts';
import { MOST_MOVES, replayMoves } from '../../core/replay/replay.ts';
import type { Counted, Kept, MovesRequest, Outcome } from '../../wire/student.ts';
import { addResult, resultOf } from '../storage/results.ts';
import { changing } from '../storage/storage.ts';
import { appendMoves, cutMoves, movesOf } from '../storage/tickets.ts';
import type { ClassRow, NewResult, Tables, TicketRow } from '../storage/tables.ts';
import { digestOf, firstDifference, judge, type Judged, talkOf } from './judge.ts';
import { settingsOf } from './settings.ts';
import { no, type No, type School } from './school.ts';
import { standstill } from './tickets.ts';

/** Practice: the game runs in the browser. The server keeps its moves, and works the result out itself. */

/** Mirrors moves as they are made. The same again is answered the same; another move in a place that has one is refused. */
export async function mirror(school: School, row: ClassRow, ticket: TicketRow, asked: MovesRequest): Promise<Kept | No> {
  const stop = standstill(school, row);
  if (stop && stop.error !== 'paused') return stop;
  if (asked.at + asked.moves.length > MOST_MOVES) return no('too-many-moves');
  return school.storage.db.transaction().execute(async (db) => {
    const kept = await movesOf(db, ticket.id);
    if (asked.at > kept.length) return no('move-gap', { length: kept.length });
    const differs = firstDifference(kept.slice(asked.at), asked.moves);
    if (differs !== null) return no('other-move', { turn: asked.at + differs, length: kept.length });
    const fresh = asked.moves.slice(kept.length - asked.at);
    if (fresh.length === 0) return { length: kept.length };
    if (tooLong([...kept, ...fresh])) return no('too-many-moves');
    if (ticket.state !== 'open' || !(await appendMoves(db, ticket.id, kept.length, fresh))) return no('already-counted', { length: kept.length });
    return { length: kept.length + fresh.length };
  });
}

/** Signs of all moves of a game together: more than this could not be handed in either, and would only fill the disk. */
const MOST_TEXT = 60_000;
export const tooLong = (moves: readonly Move[]): boolean => JSON.stringify(moves).length > MOST_TEXT;

/** Takes moves back, where the class allows it: afterwards the server holds the first `length`. */
export async function undo(school: School, row: ClassRow, ticket: TicketRow, length: number): Promise<Kept | No> {
  if (!settingsOf(row).undo) return no('no-undo');
  if (ticket.state !== 'open') return no('already-counted');
  await school.storage.db.transaction().execute((db) => cutMoves(db, ticket.id, length));
  return { length: Math.min(length, ticket.length) };
}

/** A finished game. One ticket, one result: the same again is answered the same. */
export async function count(school: School, row: ClassRow, ticket: TicketRow, moves: readonly Move[]): Promise<Counted | No> {
  const { db } = school.storage;
  const digest = digestOf(ticket.seed, moves);
  if (ticket.state === 'done') return countedBefore(db, ticket.id, digest);
  const stop = standstill(school, row);
  // Who plays on in a pause has played: nothing is lost.
  if (stop && stop.error !== 'paused') return stop;
  if (ticket.state !== 'open' || ticket.fingerprint !== row.fingerprint) return no('other-rules');
  const kept = await movesOf(db, ticket.id);
  const differs = kept.length > moves.length ? moves.length : firstDifference(kept, moves);
  if (differs !== null) return no('other-move', { turn: differs, length: kept.length });
  const scenario = await school.shelf.caseOf(db, row);
  const replayed = replayMoves(scenario, ticket.seed, moves);
  // A game that began before a new version counts where the rules of now bring it to its end as well.
  if (!replayed.ok) return no(ticket.rules === RULES ? 'move-refused' : 'other-rules', { turn: replayed.turn, refusal: replayed.refusal });
  if (replayed.game.stage !== 'ended') return no('unfinished', { length: moves.length });
  const judged = judge(scenario, replayed.game);
  const stored = await changing(school.storage, row.id, async (within, changed) => {
    const fresh = moves.slice(kept.length);
    if (fresh.length > 0 && !(await appendMoves(within, ticket.id, kept.length, fresh))) return false;
    if (!(await addResult(within, resultRow(ticket, judged, moves, school.now())))) return false;
    await changed();
    return true;
  });
  // Another request stored this game in the meantime, or more of its moves.
  return stored ? { outcome: judged.outcome } : countedBefore(db, ticket.id, digest);
}

async function countedBefore(db: Kysely<Tables>, ticket: string, digest: string): Promise<Counted | No> {
  const result = await resultOf(db, ticket);
  return result?.digest === digest ? { outcome: JSON.parse(result.outcome) as Outcome } : no('already-counted');
}

export const resultRow = (ticket: TicketRow, { outcome, findings }: Judged, moves: readonly Move[], at: number): NewResult => ({
  ticket_id: ticket.id, class_id: ticket.class_id, student_id: ticket.student_id, try: ticket.try, total: outcome.total,
  outcome: JSON.stringify(outcome), findings: JSON.stringify(findings), digest: digestOf(ticket.seed, moves), talk: talkOf(ticket.seed, moves), moves: moves.length, at,
});
