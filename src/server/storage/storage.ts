import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** What holds the classes: the same for both databases. */
export interface Storage {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** Part of the transaction that changes a class: once it is stored, everybody who listens, in any process, hears of it. */
  announce(within: Transaction<Tables>, classId: string): Promise<void>;
  /** heard: a class with news, soon after it was stored; null: perhaps all (the line was cut for a while). Returns the way to stop. */
  listen(heard: (classId: string | null) => void): () => void;
  /** Called after each transaction of this process that announced something. */
  stored(classId: string): void;
  close(): Promise<void>;
}

/** Listeners of this process. */
export function listeners(): { readonly add: Storage['listen']; readonly tell: (classId: string | null) => void } {
  const all = new Set<(classId: string | null) => void>();
  return {
    add(heard) {
      all.add(heard);
      return () => void all.delete(heard);
    },
    tell: (classId) => all.forEach((heard) => heard(classId)),
  };
}

/**
 * Runs work as one transaction. changed(): what the board of the class shows is different
 * now; its version grows, in the order in which the changes are stored.
 */
export async function changing<T>(storage: Storage, classId: string, work: (db: Transaction<Tables>, changed: () => Promise<void>) => Promise<T>): Promise<T> {
  let news = false;
  const result = await storage.db.transaction().execute(async (db) => {
    news = false;
    return work(db, async () => {
      news = true;
      // The row of the class stays locked until the end: later versions wait for this one.
      await db.updateTable('class').set((eb) => ({ version: eb('version', '+', 1) })).where('id', '=', classId).execute();
      await storage.announce(db, classId);
    });
  });
  if (news) storage.stored(classId);
  return result;
}

/** True where the database answers. */
export async function reachable(storage: Storage): Promise<boolean> {
  try {
    await storage.db.selectFrom('class').select('id').limit(1).execute();
    return true;
  } catch {
    return false;
  }
}
