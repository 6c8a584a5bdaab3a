import { deleteClass, ended, overdue, tidy, updateClass } from '../storage/classes.ts';
import { overdueCompetitions } from '../storage/competitions.ts';
import { changing } from '../storage/storage.ts';
import { forgetCompetition } from './competition.ts';
import type { School } from './school.ts';

/** Deletes a class with all that was in it, at once; whoever watches hears of it. */
export async function forget(school: School, classId: string): Promise<void> {
  await changing(school.storage, classId, async (db, changed) => {
    await changed();
    await deleteClass(db, classId);
  });
  await tidy(school.storage.db, school.now());
}

/** What time brings: homework closes, classes are deleted. sure: the date is to be trusted with a deletion. Returns how many of each. */
export async function sweep(school: School, sure = true): Promise<{ readonly closed: number; readonly deleted: number }> {
  const { db } = school.storage;
  const now = school.now();
  const closing = await ended(db, now);
  for (const { id } of closing) {
    await changing(school.storage, id, async (within, changed) => {
      await updateClass(within, id, { state: 'closed' });
      await changed();
    });
  }
  if (!sure) return { closed: closing.length, deleted: 0 };
  const deleting = await overdue(db, now);
  for (const { id } of deleting) await forget(school, id);
  for (const { id } of await overdueCompetitions(db, now)) await forgetCompetition(school, id);
  await tidy(db, now);
  return { closed: closing.length, deleted: deleting.length };
}
