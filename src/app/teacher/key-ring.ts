import { createCell } from '../cell.ts';
import type { Drawer } from '../drawer.ts';
import { parsed } from '../kept-text.ts';
import type { Readable } from '../readable.ts';

/** Rights that this device holds, each with what is shown of it in a list. */
export interface Ring<T> {
  /** The newest first. */
  readonly store: Readable<readonly T[]>;
  /** false: this device could not keep it; the key is still known until the page closes. */
  keep(kept: T): boolean;
  forget(id: string): void;
  find(id: string): T | undefined;
}

/** What does not look like a key is left out: a damaged one must not take the others along. */
export function openRing<T extends { readonly id: string }>(drawer: Drawer, name: string, isKept: (value: unknown) => value is T): Ring<T> {
  const read = (): readonly T[] => {
    const kept = parsed(drawer.read(name) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  };
  const cell = createCell(read());
  // Another tab may have kept one meanwhile: that stays.
  const write = (change: (all: readonly T[]) => readonly T[]): boolean => {
    const known = cell.store.getState();
    const others = read().filter((one) => !known.some(({ id }) => id === one.id));
    const next = change([...known, ...others]);
    cell.set(next);
    return drawer.write(name, JSON.stringify(next));
  };
  return {
    store: cell.store,
    keep(kept) {
      const now = cell.store.getState();
      if (now.some((one) => JSON.stringify(one) === JSON.stringify(kept))) return true;
      return write((all) => (all.some((one) => one.id === kept.id) ? all.map((one) => (one.id === kept.id ? kept : one)) : [kept, ...all]));
    },
    forget: (id) => void write((all) => all.filter((one) => one.id !== id)),
    find: (id) => cell.store.getState().find((one) => one.id === id),
  };
}
