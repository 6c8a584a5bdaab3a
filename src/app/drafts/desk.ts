import { createCell } from '../cell.ts';
import type { Cabinet, DraftRecord, StepChanges } from './cabinet.ts';
import { backward, type DraftStep, forward } from './history.ts';
import { type OnDesk, stepped, titleOf } from './open.ts';
import { createWrites } from './writes.ts';
import { draftId } from './drafts.ts';
import type { Readable } from '../readable.ts';

/** Where in a draft its author was: the step of the form, and the field by its path in words. */
export interface Place {
  readonly step: string;
  readonly field: string | null;
}

/** A draft on the list. */
export type DraftCard = Pick<DraftRecord, 'id' | 'title' | 'changed'>;

export interface OpenDraft {
  readonly id: string;
  readonly text: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface DraftState {
  readonly list: readonly DraftCard[];
  readonly open: OpenDraft | null;
  /** blocked, full: nothing more is kept, the author has to take the file. */
  readonly keeping: 'kept' | 'keeping' | 'blocked' | 'full';
  /** Another tab changed this draft: what was written here went on as a copy. */
  readonly copied: boolean;
}

/** The author's drafts: every change is kept as it is made, with the way back, also over a reload. */
export interface DraftDesk {
  readonly store: Readable<DraftState>;
  /** The id of the new draft, which is open then. */
  create(text: string): string;
  open(id: string): Promise<boolean>;
  /** what: the field or act; typing on in one field is one step back. */
  change(text: string, what: string): void;
  /** on: a letter stands on the screen and comes with the next change, so not everything is kept now. off: it came. */
  writing(on: boolean): void;
  undo(): void;
  redo(): void;
  remove(id: string): Promise<void>;
  /** A draft as it is now, open or not. */
  text(id: string): Promise<string | null>;
  /** Who comes back from playing goes on where they were. */
  place(id: string): Place | null;
  stand(id: string, place: Place): void;
  /** When everything up to now is kept (or cannot be). */
  settled(): Promise<void>;
}

export async function openDesk(cabinet: Cabinet | null, { now, token }: { readonly now: () => number; readonly token: () => string }): Promise<DraftDesk> {
  const memory = new Map<string, DraftRecord>((await cabinet?.list().catch(() => []))?.map((record) => [record.id, record]));
  const places = new Map<string, Place>();
  let open: OnDesk | null = null;
  const cell = createCell<DraftState>({ list: [], open: null, keeping: cabinet ? 'kept' : 'blocked', copied: false });

  const show = (part: Partial<DraftState> = {}): void => {
    const list = [...memory.values()].map(({ id, title, changed }) => ({ id, title, changed })).sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
    const before = cell.store.getState();
    const shown = open && { id: open.record.id, text: open.record.text, canUndo: open.record.step > 0, canRedo: open.record.step < open.steps.length };
    // The same object while nothing about it changed: who draws it need not draw again.
    const same = shown && before.open && (Object.keys(shown) as (keyof OpenDraft)[]).every((key) => shown[key] === before.open?.[key]);
    cell.set({ ...before, list, open: same ? before.open : shown, ...part });
  };

  /** Until the cabinet has it nobody may say that it is kept. */
  const waits = (): Partial<DraftState> => (cabinet && cell.store.getState().keeping !== 'blocked' ? { keeping: 'keeping' } : {});

  const lay = (text: string, steps: readonly DraftStep[], step: number): void => {
    if (!open) return;
    open.steps = steps;
    open.record = { ...open.record, text, step, title: titleOf(text) ?? open.record.title, changed: now(), edition: open.record.edition + 1 };
    memory.set(open.record.id, open.record);
    show(waits());
    writes.soon(open);
  };

  const takeCopy = (mine: OnDesk, changes: StepChanges): void => {
    memory.delete(mine.record.id);
    mine.record = { ...mine.record, id: draftId(token()) };
    mine.known = null;
    mine.changes = new Map([...mine.steps.map((step, n) => [n + mine.dropped, step] as const), ...changes, ...mine.changes]);
    memory.set(mine.record.id, mine.record);
    show({ copied: true });
  };
  const writes = createWrites(cabinet, { onKeeping: (keeping) => show({ keeping }), onOther: takeCopy });

  show();
  return {
    store: cell.store,
    create(text) {
      const id = draftId(token());
      const record = { id, title: titleOf(text) ?? '', text, changed: now(), step: 0, edition: 1 };
      open = { record, steps: [], dropped: 0, known: null, changes: new Map() };
      memory.set(id, record);
      show({ copied: false, ...waits() });
      writes.soon(open);
      return id;
    },
    async open(id) {
      if (open?.record.id === id) return true;
      await writes.settled();
      const found = await cabinet?.find(id).catch(() => null);
      const record = found?.record ?? memory.get(id);
      if (!record) return false;
      const steps = found?.steps ?? [];
      // Where a step is missing the way back would lead astray: better none.
      const sound = record.step <= steps.length;
      open = { record: sound ? record : { ...record, step: 0 }, steps: sound ? steps : [], dropped: found?.first ?? 0, known: found ? record.edition : null, changes: new Map() };
      memory.set(id, open.record);
      show({ copied: false });
      return true;
    },
    change(text, what) {
      if (!open || text === open.record.text) return;
      lay(text, ...stepped(open, text, what, now()));
    },
    writing(on) {
      const { keeping } = cell.store.getState();
      if (on ? keeping === 'kept' : keeping === 'keeping' && !writes.isBusy()) show({ keeping: on ? 'keeping' : 'kept' });
    },
    undo() {
      const step = open?.steps[open.record.step - 1];
      if (open && step) lay(backward(open.record.text, step), open.steps, open.record.step - 1);
    },
    redo() {
      const step = open?.steps[open.record.step];
      if (open && step) lay(forward(open.record.text, step), open.steps, open.record.step + 1);
    },
    async remove(id) {
      await writes.settled();
      memory.delete(id);
      if (open?.record.id === id) open = null;
      await cabinet?.remove(id).catch(() => undefined);
      show();
    },
    async text(id) {
      return (memory.get(id) ?? (await cabinet?.find(id).catch(() => null))?.record)?.text ?? null;
    },
    place: (id) => places.get(id) ?? null,
    stand: (id, place) => { places.set(id, place); },
    settled: writes.settled,
  };
}
