import type { Kysely } from 'kysely';
import type { NewResult, ResultRow, Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** Stores the one result of a ticket and closes it. Part of a transaction. False where it has one. */
export async function addResult(db: Db, row: NewResult): Promise<boolean> {
  const added = await db.insertInto('result').values(row).onConflict((conflict) => conflict.column('ticket_id').doNothing()).executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) return false;
  await db.updateTable('ticket').set({ state: 'done', length: row.moves }).where('id', '=', row.ticket_id).execute();
  return true;
}

export const resultOf = (db: Db, ticket: string): Promise<ResultRow | undefined> => db.selectFrom('result').selectAll().where('ticket_id', '=', ticket).executeTakeFirst();

/** By student, oldest try first. */
export const resultsIn = (db: Db, classId: string): Promise<ResultRow[]> =>
  db.selectFrom('result').selectAll().where('class_id', '=', classId).orderBy('student_id').orderBy('try').execute();

/** What a board needs of them, and no more. */
export const totalsIn = (db: Db, classId: string): Promise<Pick<ResultRow, 'student_id' | 'try' | 'total' | 'ticket_id'>[]> =>
  db.selectFrom('result').select(['student_id', 'try', 'total', 'ticket_id']).where('class_id', '=', classId).orderBy('try').execute();
