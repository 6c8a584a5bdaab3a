import { MOST_STUDENTS, type MoveCode } from '../../wire/class.ts';
import type { Joined, JoinRequest, Student } from '../../wire/student.ts';
import { findClass } from '../storage/classes.ts';
import { changing } from '../storage/storage.ts';
import { addStudent, countStudents, keepCode, removeStudent, renameStudent, studentByToken, studentOf, studentsOf, takeCode } from '../storage/students.ts';
import type { ClassRow, StudentRow } from '../storage/tables.ts';
import { fold, isProposed, nameProblem, propose, tidyName } from './names.ts';
import { infoOf } from './opening.ts';
import { settingsOf, stateOf } from './settings.ts';
import { isNo, no, type No, type School } from './school.ts';
import { hashOf, newCode, newId, newSecret, readCode } from './secrets.ts';

/** Who is in a class, and how they come in, go on elsewhere, and go out. */

const CODE_LIFE = 600_000;

export const studentView = (row: StudentRow): Student => ({ id: row.id, name: row.name, team: row.team });

/** The class that a PIN opens. A closed one that takes nobody is still found: who was in it comes back by token. */
export async function classByPin(school: School, pin: string): Promise<ClassRow | No> {
  return (await findClass(school.storage.db, 'pin', pin)) ?? no('no-class');
}

export async function freeNames(school: School, row: ClassRow): Promise<readonly string[]> {
  const students = await studentsOf(school.storage.db, row.id);
  return propose(6, new Set(students.map((student) => student.folded)));
}

/** before: the token that this device holds already, if any; whoever was removed stays removed. */
export async function join(school: School, asked: JoinRequest, before: string | undefined): Promise<Joined | No> {
  const row = await classByPin(school, asked.pin);
  if (isNo(row)) return row;
  const old = before === undefined ? undefined : await studentByToken(school.storage.db, hashOf(before));
  if (old?.class_id === row.id && old.removed === 1) return no('removed');
  const name = tidyName(asked.name);
  const problem = await joinProblem(school, row, name, asked.team);
  if (problem) return problem;
  const token = newSecret('student');
  const student: StudentRow = { id: newId(), class_id: row.id, token_hash: hashOf(token), name, folded: fold(name), team: asked.team ?? null, removed: 0, joined_at: school.now() };
  const added = await changing(school.storage, row.id, async (db, changed) => {
    const fits = await addStudent(db, student);
    if (fits) await changed();
    return fits;
  });
  if (!added) return no('name-taken', { names: [...(await freeNames(school, row))] });
  return { token, student: studentView(student), class: await infoOf(school, row) };
}

async function joinProblem(school: School, row: ClassRow, name: string, team: string | undefined): Promise<No | null> {
  const settings = settingsOf(row);
  if (!settings.joining || stateOf(row, school.now()) === 'closed') return no('joining-closed');
  if (settings.teams.length > 0 ? !settings.teams.includes(team ?? '') : team !== undefined) return no('no-team');
  if ((await countStudents(school.storage.db, row.id)) >= MOST_STUDENTS) return no('class-full');
  if (isProposed(name)) return null;
  return settings.ownNames ? nameProblem(name) : no('name-not-proposed', { names: [...(await freeNames(school, row))] });
}

/** The teacher may give any decent name. */
export async function rename(school: School, classId: string, id: string, asked: string): Promise<Student | No> {
  const name = tidyName(asked);
  const problem = isProposed(name) ? null : nameProblem(name);
  if (problem) return problem;
  const renamed = await changing(school.storage, classId, async (db, changed) => {
    const student = await studentOf(db, classId, id);
    if (!student) return no('not-found');
    if (!(await renameStudent(db, classId, id, name, fold(name)))) return no('name-taken');
    await changed();
    return { ...student, name };
  });
  return isNo(renamed) ? renamed : studentView(renamed);
}

export async function remove(school: School, classId: string, id: string): Promise<{ readonly removed: true } | No> {
  return changing(school.storage, classId, async (db, changed) => {
    if (!(await studentOf(db, classId, id))) return no('not-found');
    await removeStudent(db, id);
    await changed();
    return { removed: true };
  });
}

/** A code with which another device goes on as this student. */
export async function moveCode(school: School, student: string): Promise<MoveCode> {
  const code = newCode();
  const expiresAt = school.now() + CODE_LIFE;
  await keepCode(school.storage.db, student, hashOf(code), expiresAt);
  return { code, expiresAt };
}

export async function joinByCode(school: School, typed: string): Promise<Joined | No> {
  const token = newSecret('student');
  const { db } = school.storage;
  const student = await db.transaction().execute((within) => takeCode(within, hashOf(readCode(typed)), school.now(), hashOf(token)));
  const row = student && (await findClass(db, 'id', student.class_id));
  if (!row) return no('no-code');
  return { token, student: studentView(student), class: await infoOf(school, row) };
}
