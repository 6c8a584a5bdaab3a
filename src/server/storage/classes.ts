import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ClassRow, NewClass, Played, Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** Keeps the text of a case, once however many classes use it, and holds it for this transaction. Returns its id. */
export async function keepCase(db: Db, text: string): Promise<string> {
  const id = createHash('sha256').update(text).digest('hex');
  await db.insertInto('case_file').values({ id, text }).onConflict((conflict) => conflict.column('id').doUpdateSet({ text })).execute();
  return id;
}

export async function caseText(db: Db, id: string): Promise<string | undefined> {
  return (await db.selectFrom('case_file').select('text').where('id', '=', id).executeTakeFirst())?.text;
}

/** False where the PIN is in use: try another. */
export async function addClass(db: Db, row: NewClass): Promise<boolean> {
  const added = await db.insertInto('class').values(row).onConflict((conflict) => conflict.column('pin').doNothing()).executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Looks a class up by one of the things that name it. */
export const findClass = (db: Db, by: 'id' | 'pin' | 'key_hash', value: string): Promise<ClassRow | undefined> =>
  db.selectFrom('class').selectAll().where(by, '=', value).executeTakeFirst();

/** What joining a competition sets, or leaving it. */
export type JoinedTo = Partial<Played> & Pick<ClassRow, 'competition_id' | 'called' | 'called_folded'>;

export async function updateClass(db: Db, id: string, change: Partial<Pick<ClassRow, 'state' | 'settings' | 'ends_at' | 'delete_at'> & JoinedTo>): Promise<void> {
  await db.updateTable('class').set(change).where('id', '=', id).execute();
}

/** Deletes a class with everything in it. False where it is gone already. */
export async function deleteClass(db: Db, id: string): Promise<boolean> {
  const gone = await db.deleteFrom('class').where('id', '=', id).executeTakeFirst();
  return gone.numDeletedRows === 1n;
}

/** Classes whose time is over, oldest first. */
export const overdue = (db: Db, now: number): Promise<{ id: string }[]> => db.selectFrom('class').select('id').where('delete_at', '<=', now).orderBy('delete_at').limit(500).execute();

/** Open or paused classes whose homework time is over. */
export const ended = (db: Db, now: number): Promise<{ id: string }[]> =>
  db.selectFrom('class').select('id').where('ends_at', '<=', now).where('state', '!=', 'closed').limit(500).execute();

/** Deletes what no class needs any more: cases without a class or competition, codes whose time is over. */
export async function tidy(db: Db, now: number): Promise<void> {
  await db.deleteFrom('handover').where('expires_at', '<=', now).execute();
  const unused = db.deleteFrom('case_file').where('id', 'not in', db.selectFrom('class').select('case_file')).where('id', 'not in', db.selectFrom('competition').select('case_file'));
  await unused.execute();
}
