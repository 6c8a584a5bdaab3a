import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DraftStep } from './history.ts';
import { DRAFTS } from './wipe.ts';

/** A draft as this device keeps it. step: how many of its steps are done. edition: goes up at every write. */
export interface DraftRecord {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly changed: number;
  readonly step: number;
  readonly edition: number;
}

interface Kept extends DBSchema {
  drafts: { key: string; value: DraftRecord };
  steps: { key: [string, number]; value: DraftStep & { readonly draft: string; readonly n: number } };
}

/** null for a step that is gone. */
export type StepChanges = ReadonlyMap<number, DraftStep | null>;
/** other: another tab wrote this draft in the meantime. */
export type Written = 'kept' | 'other' | 'full' | 'blocked';

/** Where drafts are kept. */
export interface Cabinet {
  list(): Promise<readonly DraftRecord[]>;
  /** first: the number of the first step that is kept; older ones are gone. */
  find(id: string): Promise<{ readonly record: DraftRecord; readonly steps: readonly DraftStep[]; readonly first: number } | null>;
  /** before: the edition that the writer knows; null where the draft is new. */
  write(record: DraftRecord, steps: StepChanges, before: number | null): Promise<Written>;
  remove(id: string): Promise<void>;
}

/** null: this browser keeps nothing. */
export async function openCabinet(database: () => IDBFactory): Promise<Cabinet | null> {
  try {
    // Where looking is already forbidden this throws, and opening never gets a chance to hang.
    database();
    return cabinetIn(await opened());
  } catch {
    return null;
  }
}

const opened = (): Promise<IDBPDatabase<Kept>> =>
  openDB<Kept>(DRAFTS, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('drafts', { keyPath: 'id' });
      fresh.createObjectStore('steps', { keyPath: ['draft', 'n'] });
    },
    // Somebody wipes this device in another tab: let go.
    blocking: (_now, _next, event) => { (event.target as IDBDatabase).close(); },
  });

const stepsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);

function cabinetIn(db: IDBPDatabase<Kept>): Cabinet {
  return {
    list: () => db.getAll('drafts'),
    async find(id) {
      const [record, steps] = await Promise.all([db.get('drafts', id), db.getAll('steps', stepsOf(id))]);
      const inOrder = steps.sort((a, b) => a.n - b.n);
      return record ? { record, steps: inOrder.map(({ at, out, in: into, what, when }) => ({ at, out, in: into, what, when })), first: inOrder[0]?.n ?? 0 } : null;
    },
    async write(record, steps, before) {
      try {
        const act = db.transaction(['drafts', 'steps'], 'readwrite');
        const there = await act.objectStore('drafts').get(record.id);
        if (there && there.edition !== before) {
          await act.done;
          return 'other';
        }
        void act.objectStore('drafts').put(record);
        for (const [n, step] of steps) void (step ? act.objectStore('steps').put({ ...step, draft: record.id, n }) : act.objectStore('steps').delete([record.id, n]));
        await act.done;
        return 'kept';
      } catch (problem) {
        return problem instanceof Error && problem.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
    },
    async remove(id) {
      const act = db.transaction(['drafts', 'steps'], 'readwrite');
      await Promise.all([act.objectStore('drafts').delete(id), act.objectStore('steps').delete(stepsOf(id)), act.done]);
    },
  };
}
