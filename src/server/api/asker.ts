import type { Context } from 'hono';
import { findClass } from '../storage/classes.ts';
import { studentByToken } from '../storage/students.ts';
import type { ClassRow, StudentRow } from '../storage/tables.ts';
import { isNo, no, type No, type School } from '../classes/school.ts';
import { hashOf } from '../classes/secrets.ts';
import type { Homes } from './homes.ts';
import type { Limits } from './limits.ts';

/** Who asks: a teacher by the key of the class, a student by the token of the device. */
export interface Asker {
  readonly class: ClassRow;
  /** null: the teacher. */
  readonly student: StudentRow | null;
  /** Hash of key or token. */
  readonly hash: string;
}

/** What a request needs beside the work itself. */
export interface Door {
  readonly school: School;
  readonly limits: Limits;
  readonly homes: Homes;
  readonly addressOf: (context: Context) => string;
}

/** The secret that came along, or undefined. */
export const secretOf = (context: Context): string | undefined => /^Bearer ([\w-]{20,80})$/.exec(context.req.header('authorization') ?? '')?.[1];

/** How long this address, as far as we know nothing else, must wait; null: not at all. */
export function tooOften(door: Door, limit: 'address' | 'opening', context: Context): No | null {
  const wait = door.limits.take(limit, door.addressOf(context));
  return wait > 0 ? no('too-often', { wait }) : null;
}

/** Limits are counted on the device first, then on its class; on the address only for who shows no valid key. */
export async function askerOf(door: Door, context: Context): Promise<Asker | No> {
  const secret = secretOf(context);
  const hash = secret === undefined ? undefined : hashOf(secret);
  const busy = hash === undefined ? 0 : door.limits.take('token', hash);
  if (busy > 0) return no('too-often', { wait: busy });
  const asker = secret === undefined || hash === undefined ? undefined : await find(door.school, secret, hash);
  if (!asker) return tooOften(door, 'address', context) ?? no('no-key');
  if (asker.student?.removed === 1) return no('removed');
  if (asker.student === null) door.homes.note(door.addressOf(context), asker.class.id);
  const wait = door.limits.take('class', asker.class.id);
  return wait > 0 ? no('too-often', { wait }) : asker;
}

async function find(school: School, secret: string, hash: string): Promise<Asker | undefined> {
  const { db } = school.storage;
  if (secret.startsWith('t')) {
    const row = await findClass(db, 'key_hash', hash);
    return row && { class: row, student: null, hash };
  }
  const student = await studentByToken(db, hash);
  const row = student && (await findClass(db, 'id', student.class_id));
  return row && { class: row, student, hash };
}

export async function teacherOf(door: Door, context: Context): Promise<Asker | No> {
  const asker = await askerOf(door, context);
  return isNo(asker) || asker.student === null ? asker : no('teacher-only');
}

export async function studentAsking(door: Door, context: Context): Promise<(Asker & { readonly student: StudentRow }) | No> {
  const asker = await askerOf(door, context);
  if (isNo(asker)) return asker;
  const { student } = asker;
  return student === null ? no('student-only') : { ...asker, student };
}
