import type { Scenario, Text } from '../../core/engine/scenario.ts';
import { fingerprint } from '../../core/replay/fingerprint.ts';
import { readScenario } from '../../core/scenario/read.ts';
import { vary } from '../../core/scenario/vary.ts';
import { classSettings, type ChangeRequest, type ClassInfo, type ClassSettings, type ClassState, type OpenAsked, type Opened } from '../../wire/class.ts';
import { addClass, findClass, keepCase, updateClass } from '../storage/classes.ts';
import { changing } from '../storage/storage.ts';
import { countStudents } from '../storage/students.ts';
import type { ClassRow } from '../storage/tables.ts';
import { no, type No, type School } from './school.ts';
import { hashOf, newId, newPin, newSecret, newSeed } from './secrets.ts';
import { classSpread, steadySeed } from './shelf.ts';

/** A class from its opening to its deletion. */

const DAY = 86_400_000;
type CaseCard = { readonly id: string; readonly title: Text; readonly account: string };

/** Opens a class. The key in the answer is said only now. */
export async function openClass(school: School, asked: OpenAsked): Promise<Opened | No> {
  if (asked.case.kind === 'competition') return no('no-competition');
  const text = asked.case.kind === 'own' ? asked.case.text : school.shelf.builtIn(asked.case.id);
  if (text === undefined) return no('no-case');
  const read = readScenario(text);
  if (!read.ok) return no('case-unreadable', { problems: read.problems.slice(0, 20) });
  const exam = asked.settings.mode === 'exam';
  const settings: ClassSettings = {
    ...asked.settings, undo: asked.settings.undo && !exam, vary: asked.settings.vary && exam, teams: [...new Set(asked.settings.teams)],
    retentionDays: asked.settings.retentionDays ?? school.retentionDays,
  };
  const varySeed = settings.vary ? steadySeed(read.scenario) : null;
  const key = newSecret('teacher');
  const now = school.now();
  const row = {
    id: newId(), key_hash: hashOf(key), own_case: asked.case.kind === 'own' ? 1 : 0,
    fingerprint: fingerprint(varySeed === null ? read.scenario : vary(read.scenario, varySeed, classSpread)), case_card: cardOf(read.scenario), vary_seed: varySeed, seed: newSeed(),
    state: asked.state, settings: JSON.stringify({ ...settings, vary: varySeed !== null }), version: 0, opened_at: now, ends_at: settings.endsAt, delete_at: now + settings.retentionDays * DAY,
  };
  const stored = await storeClass(school, row, text);
  return { key, class: await infoOf(school, stored) };
}

const cardOf = ({ id, title, account }: Scenario): string => JSON.stringify({ id, title, account: account.name } satisfies CaseCard);

/** Case and class in one transaction: the sweep must not take a case away that is about to be used. */
async function storeClass(school: School, row: Omit<ClassRow, 'pin' | 'case_file'>, text: string): Promise<ClassRow> {
  return school.storage.db.transaction().execute(async (db) => {
    const file = await keepCase(db, text);
    for (let left = 50; left > 0; left--) {
      const whole = { ...row, case_file: file, pin: newPin() };
      if (await addClass(db, whole)) return whole;
    }
    throw new Error('no free PIN in fifty tries');
  });
}

export const settingsOf = (row: Pick<ClassRow, 'settings'>): ClassSettings => {
  const settings = classSettings.parse(JSON.parse(row.settings));
  return { ...settings, retentionDays: settings.retentionDays ?? 30 };
};

/** Homework whose time is over is closed, also before the sweep has come by. */
export const stateOf = (row: Pick<ClassRow, 'state' | 'ends_at'>, now: number): ClassState => (row.ends_at !== null && row.ends_at <= now ? 'closed' : (row.state as ClassState));

export async function infoOf(school: School, row: ClassRow): Promise<ClassInfo> {
  const card = JSON.parse(row.case_card) as CaseCard;
  return {
    id: row.id, pin: row.pin, state: stateOf(row, school.now()), case: { ...card, own: row.own_case === 1, fingerprint: row.fingerprint },
    settings: settingsOf(row), students: await countStudents(school.storage.db, row.id), openedAt: row.opened_at, deletedAt: row.delete_at,
  };
}

/** Starts, pauses, closes, reopens; changes what may change on the way. Reopening homework takes a new end with it. */
export async function changeClass(school: School, row: ClassRow, asked: ChangeRequest): Promise<ClassInfo> {
  const { state, ...wishes } = asked;
  const settings = { ...settingsOf(row), ...defined(wishes) };
  const over = settings.endsAt !== null && settings.endsAt <= school.now();
  if (over && state === 'open') settings.endsAt = null;
  const change = { state: state ?? row.state, settings: JSON.stringify(settings), ends_at: settings.endsAt, delete_at: row.opened_at + settings.retentionDays * DAY };
  await changing(school.storage, row.id, async (db, changed) => {
    await updateClass(db, row.id, change);
    await changed();
  });
  return infoOf(school, (await findClass(school.storage.db, 'id', row.id)) ?? { ...row, ...change });
}

/** Without the fields that were not sent. */
type Wishes = Partial<Pick<ClassSettings, 'retentionDays' | 'joining' | 'ownNames' | 'hideNames' | 'endsAt'>>;
const defined = (wishes: object): Wishes => Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined)) as Wishes;
