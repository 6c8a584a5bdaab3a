import { MOST_STUDENTS, type MoveCode, type Removed } from '../../wire/class.ts';
import type { CodeRequest, Joined, JoinRequest, Student } from '../../wire/student.ts';
import { findClass } from '../storage/classes.ts';
import { changing } from '../storage/storage.ts';
import { addStudent, countStudents, keepCode, removeStudents, renameStudent, studentByToken, studentOf, studentsOf, takeCode } from '../storage/students.ts';
import { ticketsOf } from '../storage/tickets.ts';
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

/** How many new names may come in from one place. */
export interface Crowd {
  /** Why one more has to wait, in this class. */
  readonly problem: (classId: string) => No | null;
  readonly came: (classId: string) => void;
}

/** before: the token that this device holds already, if any; whoever was removed stays removed. */
export async function join(school: School, asked: JoinRequest, before: string | undefined, crowd: Crowd): Promise<Joined | No> {
  const row = await classByPin(school, asked.pin);
  if (isNo(row)) return row;
  const { db } = school.storage;
  const old = before === undefined ? undefined : await studentByToken(db, hashOf(before));
  if (old?.class_id === row.id && old.removed === 1) return no('removed');
  const name = tidyName(asked.name);
  const seat = asked.token === undefined ? undefined : await studentByToken(db, hashOf(asked.token));
  // A name that nobody came for may have been cleared away; then this is a new one.
  if (seat?.class_id === row.id && seat.removed === 0 && asked.token !== undefined) return sitAgain(school, row, seat, { ...asked, name, token: asked.token });
  const problem = (await doorProblem(school, row)) ?? (await nameAndTeamProblem(school, row, name, asked.team)) ?? crowd.problem(row.id);
  if (problem) return problem;
  // A token that is in use elsewhere is nobody's to take.
  const token = seat || asked.token === undefined ? newSecret('student') : asked.token;
  const student: StudentRow = { id: newId(), class_id: row.id, token_hash: hashOf(token), name, folded: fold(name), team: asked.team ?? null, removed: 0, joined_at: school.now() };
  const added = await changing(school.storage, row.id, async (within, changed) => {
    const fits = await addStudent(within, student);
    if (fits) await changed();
    return fits;
  });
  // The same request may have been first, sent again before it was answered.
  const mine = added ? undefined : await studentByToken(db, student.token_hash);
  if (mine?.class_id === row.id) return sitAgain(school, row, mine, { ...asked, name, token });
  if (!added) return no('name-taken', { names: [...(await freeNames(school, row))] });
  crowd.came(row.id);
  return { token, student: studentView(student), class: await infoOf(school, row) };
}

/**
 * The device has this seat already: the answer that said so was lost. Until the first game it may still
 * take another name or team, since its student never saw the first one.
 */
async function sitAgain(school: School, row: ClassRow, seat: StudentRow, { name, team, token }: JoinRequest & { readonly token: string }): Promise<Joined | No> {
  const { db } = school.storage;
  const joined = async (student: StudentRow): Promise<Joined> => ({ token, student: studentView(student), class: await infoOf(school, row) });
  const same = fold(name) === seat.folded && (team ?? null) === seat.team;
  if (same || (await ticketsOf(db, seat.id)).length > 0) return joined(seat);
  const problem = await nameAndTeamProblem(school, row, name, team);
  if (problem) return problem;
  const changed = await changing(school.storage, row.id, async (within, news) => {
    if (!(await renameStudent(within, row.id, seat.id, name, fold(name), team ?? null))) return false;
    await news();
    return true;
  });
  return changed ? joined({ ...seat, name, team: team ?? null }) : no('name-taken', { names: [...(await freeNames(school, row))] });
}

/** May one more come in? */
async function doorProblem(school: School, row: ClassRow): Promise<No | null> {
  if (!settingsOf(row).joining || stateOf(row, school.now()) === 'closed') return no('joining-closed');
  return (await countStudents(school.storage.db, row.id)) >= MOST_STUDENTS ? no('class-full') : null;
}

async function nameAndTeamProblem(school: School, row: ClassRow, name: string, team: string | undefined): Promise<No | null> {
  const settings = settingsOf(row);
  if (settings.teams.length > 0 ? !settings.teams.includes(team ?? '') : team !== undefined) return no('no-team');
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
    if (!(await renameStudent(db, classId, id, name, fold(name), student.team))) return no('name-taken');
    await changed();
    return { ...student, name };
  });
  return isNo(renamed) ? renamed : studentView(renamed);
}

/** Out of the class, and not back in: one, or all the names that should not be there at once. */
export async function remove(school: School, classId: string, ids: readonly string[]): Promise<Removed | No> {
  return changing(school.storage, classId, async (db, changed) => {
    const removed = await removeStudents(db, classId, ids);
    if (removed === 0) return no('not-found');
    await changed();
    return { removed };
  });
}

/** A code with which another device goes on as this student. */
export async function moveCode(school: School, student: string): Promise<MoveCode> {
  const code = newCode();
  const expiresAt = school.now() + CODE_LIFE;
  await keepCode(school.storage.db, student, hashOf(code), expiresAt);
  return { code, expiresAt };
}

export async function joinByCode(school: School, { code, token: own }: CodeRequest): Promise<Joined | No> {
  const token = own ?? newSecret('student');
  const { db } = school.storage;
  const student = await db.transaction().execute(async (within) => {
    // The code was used up by this very device, and the answer was lost.
    const seat = await studentByToken(within, hashOf(token));
    if (seat) return seat.removed === 1 ? undefined : seat;
    return takeCode(within, hashOf(readCode(code)), school.now(), hashOf(token));
  });
  const row = student && (await findClass(db, 'id', student.class_id));
  if (!row) return no('no-code');
  return { token, student: studentView(student), class: await infoOf(school, row) };
}
