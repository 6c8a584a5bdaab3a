import type { Kysely } from 'kysely';
import type { NewStudent, StudentRow, Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** False where somebody in the class has this name, or one that looks like it; or where this token has come in at the same moment. */
export async function addStudent(db: Db, row: NewStudent): Promise<boolean> {
  const added = await db.insertInto('student').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

export const studentByToken = (db: Db, tokenHash: string): Promise<StudentRow | undefined> => db.selectFrom('student').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();

/** Only a student of this class: a teacher has no right to another's. */
export const studentOf = (db: Db, classId: string, id: string): Promise<StudentRow | undefined> =>
  db.selectFrom('student').selectAll().where('class_id', '=', classId).where('id', '=', id).executeTakeFirst();

/** In order of joining; the removed ones too. */
export const studentsOf = (db: Db, classId: string): Promise<StudentRow[]> =>
  db.selectFrom('student').selectAll().where('class_id', '=', classId).orderBy('joined_at').orderBy('id').execute();

export async function countStudents(db: Db, classId: string): Promise<number> {
  const found = await db.selectFrom('student').select((eb) => eb.fn.countAll<number>().as('count')).where('class_id', '=', classId).where('removed', '=', 0).executeTakeFirst();
  return Number(found?.count ?? 0);
}

/** False where the name is taken. */
export async function renameStudent(db: Db, classId: string, id: string, name: string, folded: string, team: string | null): Promise<boolean> {
  const other = await db.selectFrom('student').select('id').where('class_id', '=', classId).where('folded', '=', folded).where('id', '!=', id).executeTakeFirst();
  if (other) return false;
  await db.updateTable('student').set({ name, folded, team }).where('class_id', '=', classId).where('id', '=', id).execute();
  return true;
}

/** They stay removed: the rows remain, so that neither the tokens nor the names come back. Gives how many there were. */
export async function removeStudents(db: Db, classId: string, ids: readonly string[]): Promise<number> {
  const removed = await db.updateTable('student').set({ removed: 1 }).where('class_id', '=', classId).where('id', 'in', ids).executeTakeFirst();
  return Number(removed.numUpdatedRows);
}

/** Keeps a code; an earlier one of the same student ends. */
export async function keepCode(db: Db, student: string, codeHash: string, expiresAt: number): Promise<void> {
  await db.deleteFrom('handover').where('student_id', '=', student).execute();
  await db.insertInto('handover').values({ code_hash: codeHash, student_id: student, expires_at: expiresAt }).execute();
}

/** Uses a code up and gives the student another token: the device of before is out. Undefined where the code is no good. */
export async function takeCode(db: Db, codeHash: string, now: number, tokenHash: string): Promise<StudentRow | undefined> {
  const code = await db.deleteFrom('handover').where('code_hash', '=', codeHash).returning(['student_id', 'expires_at']).executeTakeFirst();
  if (!code || code.expires_at <= now) return undefined;
  return db.updateTable('student').set({ token_hash: tokenHash }).where('id', '=', code.student_id).where('removed', '=', 0).returningAll().executeTakeFirst();
}
