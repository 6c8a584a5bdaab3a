import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** What holds the classes: the same for both databases. */
export interface Storage {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /**
   * Holds the row of a class or competition until the transaction ends: whoever changes it waits, and then
   * sees what was stored. Before anything else, and class before competition: two that wait for each other would be stuck.
   */
  hold(within: Transaction<Tables>, table: 'class' | 'competition', id: string): Promise<void>;
  /** Part of the transaction that changes a class or a competition: once it is stored, everybody who listens, in any process, hears of it. */
  announce(within: Transaction<Tables>, id: string): Promise<void>;
  /** heard: a class or competition with news, soon after it was stored; null: perhaps all (the line was cut for a while). Returns the way to stop. */
  listen(heard: (id: string | null) => void): () => void;
  /** Called after each transaction of this process, with what it announced. */
  stored(id: string): void;
  close(): Promise<void>;
}

/** Listeners of this process. */
export function listeners(): { readonly add: Storage['listen']; readonly tell: (id: string | null) => void } {
  const all = new Set<(id: string | null) => void>();
  return {
    add(heard) {
      all.add(heard);
      return () => void all.delete(heard);
    },
    tell: (id) => all.forEach((heard) => heard(id)),
  };
}

/**
 * Runs work as one transaction that holds the class. changed(): what the board of the class shows is
 * different now, and so is that of its competition; their versions grow, in the order in which the changes are stored.
 */
export async function changing<T>(storage: Storage, classId: string, work: (db: Transaction<Tables>, changed: () => Promise<void>) => Promise<T>): Promise<T> {
  return announcing(storage, 'class', classId, (db, say) => work(db, async () => {
    const row = await db.updateTable('class').set((eb) => ({ version: eb('version', '+', 1) })).where('id', '=', classId).returning('competition_id').executeTakeFirst();
    await say(classId);
    if (row?.competition_id) await grow(db, row.competition_id, say);
  }));
}

/** As changing, for what belongs to the competition itself. */
export async function changingCompetition<T>(storage: Storage, id: string, work: (db: Transaction<Tables>, changed: () => Promise<void>) => Promise<T>): Promise<T> {
  return announcing(storage, 'competition', id, (db, say) => work(db, () => grow(db, id, say)));
}

type Say = (id: string) => Promise<void>;

async function grow(db: Transaction<Tables>, competition: string, say: Say): Promise<void> {
  await db.updateTable('competition').set((eb) => ({ version: eb('version', '+', 1) })).where('id', '=', competition).execute();
  await say(competition);
}

async function announcing<T>(storage: Storage, table: 'class' | 'competition', held: string, work: (db: Transaction<Tables>, say: Say) => Promise<T>): Promise<T> {
  const news = new Set<string>();
  const result = await storage.db.transaction().execute(async (db) => {
    await storage.hold(db, table, held);
    return work(db, async (id) => {
      news.add(id);
      await storage.announce(db, id);
    });
  });
  news.forEach((id) => storage.stored(id));
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
