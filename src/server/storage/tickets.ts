import type { Kysely } from 'kysely';
import type { Move } from '../../core/engine/move.ts';
import type { NewTicket, Tables, TicketRow } from './tables.ts';

type Db = Kysely<Tables>;

export const ticketsOf = (db: Db, student: string): Promise<TicketRow[]> => db.selectFrom('ticket').selectAll().where('student_id', '=', student).orderBy('try').execute();

export const ticketsIn = (db: Db, classId: string): Promise<TicketRow[]> => db.selectFrom('ticket').selectAll().where('class_id', '=', classId).execute();

/** id: as it stood in an address, so anything; PostgreSQL takes no question about signs that text cannot hold. */
export async function findTicket(db: Db, id: string): Promise<TicketRow | undefined> {
  return /^[\w-]{1,40}$/.test(id) ? db.selectFrom('ticket').selectAll().where('id', '=', id).executeTakeFirst() : undefined;
}

/** False where this try is open already: two tabs asked at once. */
export async function addTicket(db: Db, row: NewTicket): Promise<boolean> {
  const added = await db.insertInto('ticket').values(row).onConflict((conflict) => conflict.columns(['student_id', 'try']).doNothing()).executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Puts a ticket aside that cannot be finished any more. Its number of try stays in use. */
export async function voidTicket(db: Db, id: string): Promise<void> {
  await db.updateTable('ticket').set({ state: 'void' }).where('id', '=', id).where('state', '=', 'open').execute();
}

/** An open game goes on under other rules than it began with. */
export async function renewRules(db: Db, id: string, rules: number): Promise<void> {
  await db.updateTable('ticket').set({ rules }).where('id', '=', id).where('state', '=', 'open').execute();
}

export async function movesOf(db: Db, ticket: string): Promise<Move[]> {
  const rows = await db.selectFrom('move').select('move').where('ticket_id', '=', ticket).orderBy('at').execute();
  return rows.map((row) => JSON.parse(row.move) as Move);
}

/**
 * Appends moves to an open ticket that holds exactly `at` of them. Part of a transaction:
 * false where another request was first, and then nothing was stored.
 */
export async function appendMoves(db: Db, ticket: string, at: number, moves: readonly Move[]): Promise<boolean> {
  const updated = await db.updateTable('ticket').set({ length: at + moves.length }).where('id', '=', ticket).where('length', '=', at).where('state', '=', 'open').executeTakeFirst();
  if (updated.numUpdatedRows !== 1n) return false;
  await db.insertInto('move').values(moves.map((move, i) => ({ ticket_id: ticket, at: at + i, move: JSON.stringify(move) }))).execute();
  return true;
}

/** Keeps the first `length` moves of an open ticket. */
export async function cutMoves(db: Db, ticket: string, length: number): Promise<void> {
  const updated = await db.updateTable('ticket').set({ length }).where('id', '=', ticket).where('length', '>', length).where('state', '=', 'open').executeTakeFirst();
  if (updated.numUpdatedRows === 1n) await db.deleteFrom('move').where('ticket_id', '=', ticket).where('at', '>=', length).execute();
}
