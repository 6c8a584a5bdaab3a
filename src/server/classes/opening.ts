import type { Kysely } from 'kysely';
import type { ChangeRequest, ClassInfo, ClassSettings, OpenAsked, Opened } from '../../wire/class.ts';
import { addClass, findClass, keepCase, updateClass } from '../storage/classes.ts';
import { findCompetition } from '../storage/competitions.ts';
import { changing } from '../storage/storage.ts';
import { countStudents } from '../storage/students.ts';
import type { ClassRow, Tables } from '../storage/tables.ts';
import { caseView, chooseCase } from './choosing.ts';
import { placeIn } from './competing.ts';
import { isNo, no, type No, type School } from './school.ts';
import { hashOf, newId, newPin, newSecret } from './secrets.ts';
import { DAY, settingsOf, stateOf } from './settings.ts';

/** A class from its opening to its deletion. */

/** Opens a class. The key in the answer is said only now. */
export async function openClass(school: School, asked: OpenAsked): Promise<Opened | No> {
  const { case: choice, settings: wished } = asked;
  const exam = wished.mode === 'exam';
  const chosen = choice.kind === 'competition' ? null : chooseCase(school, choice, wished.vary && exam);
  if (chosen && isNo(chosen)) return chosen;
  const settings: ClassSettings = {
    ...wished, undo: wished.undo && !exam, vary: (chosen?.played.vary_seed ?? null) !== null, teams: [...new Set(wished.teams)],
    retentionDays: wished.retentionDays ?? school.retentionDays,
  };
  const key = newSecret('teacher');
  const now = school.now();
  const row = { id: newId(), key_hash: hashOf(key), state: asked.state, settings: JSON.stringify(settings), version: 0, opened_at: now, ends_at: settings.endsAt, delete_at: now + settings.retentionDays * DAY };
  // Case and class in one transaction: the sweep must not take a case away that is about to be used.
  const stored = await changing(school.storage, row.id, async (db, changed) => {
    const place = choice.kind === 'competition' ? await placeIn(school.storage, db, choice, settings) : null;
    if (place && isNo(place)) return place;
    const played = place ?? (chosen && { case_file: await keepCase(db, chosen.text), ...chosen.played, competition_id: null, called: null, called_folded: null });
    if (!played) return no('no-case');
    const whole = await withPin(db, { ...row, ...played });
    await changed();
    return whole;
  });
  return isNo(stored) ? stored : { key, class: await infoOf(school, stored) };
}

async function withPin(db: Kysely<Tables>, row: Omit<ClassRow, 'pin'>): Promise<ClassRow> {
  for (let left = 50; left > 0; left--) {
    const whole = { ...row, pin: newPin() };
    if (await addClass(db, whole)) return whole;
  }
  throw new Error('no free PIN in fifty tries');
}

export async function infoOf(school: School, row: ClassRow): Promise<ClassInfo> {
  const { db } = school.storage;
  const competition = row.competition_id === null ? undefined : await findCompetition(db, 'id', row.competition_id);
  return {
    id: row.id, pin: row.pin, state: stateOf(row, school.now()), case: caseView(row),
    settings: settingsOf(row), ...(competition && { competition: { name: competition.name, as: row.called ?? '' } }),
    students: await countStudents(db, row.id), openedAt: row.opened_at, deletedAt: row.delete_at,
  };
}

/** Starts, pauses, closes, reopens; changes what may change on the way. Reopening homework takes a new end with it. */
export async function changeClass(school: School, classId: string, asked: Omit<ChangeRequest, 'competition'>): Promise<ClassInfo | No> {
  const { state, ...wishes } = asked;
  const changed = await changing(school.storage, classId, async (db, news) => {
    // Read here, where the class is held: two teachers with one link do not undo each other's changes.
    const row = await findClass(db, 'id', classId);
    if (!row) return no('no-class');
    const settings = { ...settingsOf(row), ...defined(wishes) };
    // Who comes into an exam after the start may be somebody who has seen it: the teacher lets them in.
    if (row.state === 'waiting' && state === 'open' && settings.mode === 'exam' && wishes.joining === undefined) settings.joining = false;
    const over = settings.endsAt !== null && settings.endsAt <= school.now();
    if (over && state === 'open') settings.endsAt = null;
    const change = { state: state ?? row.state, settings: JSON.stringify(settings), ends_at: settings.endsAt, delete_at: row.opened_at + settings.retentionDays * DAY };
    await updateClass(db, row.id, change);
    await news();
    return { ...row, ...change };
  });
  return isNo(changed) ? changed : infoOf(school, changed);
}

/** Without the fields that were not sent. */
type Wishes = Partial<Pick<ClassSettings, 'retentionDays' | 'joining' | 'ownNames' | 'hideNames' | 'endsAt'>>;
const defined = (wishes: object): Wishes => Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined)) as Wishes;
