import type { Kysely } from 'kysely';
import type { HintRow, Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** Adds what is not there yet. */
export async function addHints(db: Db, rows: readonly HintRow[]): Promise<void> {
  await db.insertInto('hint').values([...rows]).onConflict((conflict) => conflict.columns(['ticket_id', 'turn', 'cause', 'rung']).doNothing()).execute();
}

export const hintsOf = (db: Db, ticket: string): Promise<HintRow[]> => db.selectFrom('hint').selectAll().where('ticket_id', '=', ticket).orderBy('turn').orderBy('rung').execute();

export const hintsIn = (db: Db, classId: string): Promise<HintRow[]> =>
  db.selectFrom('hint').innerJoin('ticket', 'ticket.id', 'hint.ticket_id').selectAll('hint').where('ticket.class_id', '=', classId).orderBy('hint.turn').orderBy('hint.rung').execute();
