import type { Cabinet, StepChanges, Written } from './cabinet.ts';
import type { OnDesk } from './open.ts';

/** The writing of drafts into their cabinet. */
export interface DraftWrites {
  /** What this draft is now is kept as soon as may be. */
  soon(draft: OnDesk): void;
  isBusy(): boolean;
  settled(): Promise<void>;
}

interface Told {
  /** How the last write went. */
  readonly onKeeping: (keeping: 'kept' | 'full' | 'blocked') => void;
  /** Another tab wrote this draft: it has to go on under another name. changes: what this write would have kept. */
  readonly onOther: (draft: OnDesk, changes: StepChanges) => void;
}

/** One write at a time; what changes meanwhile goes with the next. */
export function createWrites(cabinet: Cabinet | null, { onKeeping, onOther }: Told): DraftWrites {
  const dirty = new Set<OnDesk>();
  let work: Promise<void> | null = null;
  const writeAll = async (): Promise<void> => {
    for (const draft of dirty) {
      if (!cabinet) return;
      const { record, changes } = draft;
      draft.changes = new Map();
      const written: Written = await cabinet.write(record, changes, draft.known);
      if (written === 'other') onOther(draft, changes);
      else if (written === 'kept') draft.known = record.edition;
      else {
        draft.changes = new Map([...changes, ...draft.changes]);
        return onKeeping(written);
      }
      dirty.delete(draft);
      // Put at the end again, so that the loop comes back to it.
      if (draft.known !== draft.record.edition) dirty.add(draft);
    }
    if (cabinet) onKeeping('kept');
  };
  return {
    soon(draft) {
      dirty.add(draft);
      work ??= writeAll().finally(() => { work = null; });
    },
    isBusy: () => work !== null,
    async settled() { while (work) await work; },
  };
}
