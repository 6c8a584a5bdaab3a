import type { CompetitionAsked, CompetitionChange, CompetitionInfo, CompetitionOpened } from '../../wire/competition.ts';
import { keepCase, tidy } from '../storage/classes.ts';
import { addCompetition, classesOf, countClasses, deleteCompetition, findCompetition, updateCompetition } from '../storage/competitions.ts';
import { changingCompetition } from '../storage/storage.ts';
import type { CompetitionRow } from '../storage/tables.ts';
import { caseView, chooseCase } from './choosing.ts';
import { compete, rulesOf } from './competing.ts';
import { isNo, no, type No, type School } from './school.ts';
import { hashOf, newCode, newId, newSecret, readCode } from './secrets.ts';
import { DAY } from './settings.ts';

/** A competition from its opening to its deletion. */

/** Opens a competition. The key in the answer is said only now. */
export async function openCompetition(school: School, asked: CompetitionAsked): Promise<CompetitionOpened | No> {
  const exam = asked.rules.mode === 'exam';
  const chosen = chooseCase(school, asked.case, asked.rules.vary && exam);
  if (isNo(chosen)) return chosen;
  const key = newSecret('organiser');
  const now = school.now();
  const days = asked.retentionDays ?? school.retentionDays;
  const rules = { ...asked.rules, undo: asked.rules.undo && !exam, vary: chosen.played.vary_seed !== null };
  const row = { id: newId(), key_hash: hashOf(key), name: asked.name, joining: 1, ...chosen.played, rules: JSON.stringify(rules), retention_days: days, version: 1, opened_at: now, delete_at: now + days * DAY };
  const stored = await school.storage.db.transaction().execute(async (db) => {
    const case_file = await keepCase(db, chosen.text);
    for (let left = 5; left > 0; left--) {
      const whole: CompetitionRow = { ...row, case_file, code: newCode() };
      if (await addCompetition(db, whole)) return whole;
    }
    throw new Error('no free code in five tries');
  });
  return { key, competition: await competitionView(school, stored) };
}

export async function competitionView(school: School, row: CompetitionRow): Promise<CompetitionInfo> {
  return {
    id: row.id, code: row.code, name: row.name, joining: row.joining === 1, case: caseView(row), rules: rulesOf(row), retentionDays: row.retention_days,
    classes: await countClasses(school.storage.db, row.id), openedAt: row.opened_at, deletedAt: row.delete_at,
  };
}

export async function competitionByCode(school: School, typed: string): Promise<CompetitionInfo | No> {
  const row = await findCompetition(school.storage.db, 'code', readCode(typed));
  return row ? competitionView(school, row) : no('no-competition');
}

export async function changeCompetition(school: School, id: string, asked: CompetitionChange): Promise<CompetitionInfo | No> {
  const changed = await changingCompetition(school.storage, id, async (db, news) => {
    const row = await findCompetition(db, 'id', id);
    if (!row) return undefined;
    const days = asked.retentionDays ?? row.retention_days;
    const change = { name: asked.name ?? row.name, joining: asked.joining === undefined ? row.joining : Number(asked.joining), retention_days: days, delete_at: row.opened_at + days * DAY };
    await updateCompetition(db, id, change);
    await news();
    return { ...row, ...change };
  });
  return changed ? competitionView(school, changed) : no('no-competition');
}

/** The organiser puts a class out. */
export async function putOut(school: School, competition: string, classId: string): Promise<{ readonly removed: true } | No> {
  const inside = (await classesOf(school.storage.db, competition)).some((row) => row.id === classId);
  const out = inside ? await compete(school, classId, null) : no('not-found');
  return isNo(out) ? out : { removed: true };
}

/** Deletes a competition; whoever watches hears of it. Its classes go on for themselves. */
export async function forgetCompetition(school: School, id: string): Promise<void> {
  for (const row of await classesOf(school.storage.db, id)) await compete(school, row.id, null);
  await changingCompetition(school.storage, id, async (db, changed) => {
    await changed();
    await deleteCompetition(db, id);
  });
  await tidy(school.storage.db, school.now());
}
