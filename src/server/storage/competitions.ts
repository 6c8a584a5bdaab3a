import type { Kysely } from 'kysely';
import type { ClassRow, CompetitionRow, ResultRow, StudentRow, Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** False where the code is in use: try another. */
export async function addCompetition(db: Db, row: CompetitionRow): Promise<boolean> {
  const added = await db.insertInto('competition').values(row).onConflict((conflict) => conflict.column('code').doNothing()).executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

export const findCompetition = (db: Db, by: 'id' | 'code' | 'key_hash', value: string): Promise<CompetitionRow | undefined> =>
  db.selectFrom('competition').selectAll().where(by, '=', value).executeTakeFirst();

export async function updateCompetition(db: Db, id: string, change: Partial<Pick<CompetitionRow, 'name' | 'joining' | 'retention_days' | 'delete_at'>>): Promise<void> {
  await db.updateTable('competition').set(change).where('id', '=', id).execute();
}

export const deleteCompetition = (db: Db, id: string): Promise<unknown> => db.deleteFrom('competition').where('id', '=', id).execute();

/** Competitions whose time is over. */
export const overdueCompetitions = (db: Db, now: number): Promise<{ id: string }[]> => db.selectFrom('competition').select('id').where('delete_at', '<=', now).limit(100).execute();

/** By name. */
export const classesOf = (db: Db, competition: string): Promise<ClassRow[]> =>
  db.selectFrom('class').selectAll().where('competition_id', '=', competition).orderBy('called_folded').execute();

export async function countClasses(db: Db, competition: string): Promise<number> {
  const found = await db.selectFrom('class').select((eb) => eb.fn.countAll<number>().as('count')).where('competition_id', '=', competition).executeTakeFirst();
  return Number(found?.count ?? 0);
}

/** Everybody in its classes who was not removed. */
export const pupilsOf = (db: Db, competition: string): Promise<Pick<StudentRow, 'id' | 'class_id' | 'name' | 'team'>[]> =>
  db.selectFrom('student').innerJoin('class', 'class.id', 'student.class_id').select(['student.id', 'student.class_id', 'student.name', 'student.team'])
    .where('class.competition_id', '=', competition).where('student.removed', '=', 0).execute();

/** Their finished games. */
export const totalsOf = (db: Db, competition: string): Promise<Pick<ResultRow, 'student_id' | 'try' | 'total' | 'ticket_id'>[]> =>
  db.selectFrom('result').innerJoin('class', 'class.id', 'result.class_id').select(['result.student_id', 'result.try', 'result.total', 'result.ticket_id'])
    .where('class.competition_id', '=', competition).execute();
