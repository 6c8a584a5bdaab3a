import type { Text } from '../core/engine/scenario.ts';
import type { ClassInfo } from '../wire/class.ts';
import { createCell } from './cell.ts';
import type { Drawer } from './drawer.ts';
import type { Readable } from './readable.ts';

/** A class of which this device holds the key: who has that is the teacher. */
export interface KeptClass {
  readonly id: string;
  readonly key: string;
  readonly pin: string;
  readonly title: Text;
  readonly deletedAt: number;
}

export interface KeyRing {
  /** The class opened last first. */
  readonly store: Readable<readonly KeptClass[]>;
  /** false: this device could not keep it; the key is still known until the page closes. */
  keep(key: string, info: ClassInfo): boolean;
  forget(id: string): void;
  find(id: string): KeptClass | undefined;
}

const NAME = 'teacher-classes';

export function openKeyRing(drawer: Drawer): KeyRing {
  const cell = createCell(read(drawer));
  // Another tab may have opened a class meanwhile: what it kept stays.
  const write = (change: (classes: readonly KeptClass[]) => readonly KeptClass[]): boolean => {
    const known = cell.store.getState();
    const others = read(drawer).filter((one) => !known.some(({ id }) => id === one.id));
    const next = change([...known, ...others]);
    cell.set(next);
    return drawer.write(NAME, JSON.stringify(next));
  };
  return {
    store: cell.store,
    keep(key, { id, pin, case: { title }, deletedAt }) {
      const kept: KeptClass = { id, key, pin, title, deletedAt };
      const now = cell.store.getState();
      if (now.some((one) => JSON.stringify(one) === JSON.stringify(kept))) return true;
      return write((classes) => (classes.some((one) => one.id === id) ? classes.map((one) => (one.id === id ? kept : one)) : [kept, ...classes]));
    },
    forget: (id) => void write((classes) => classes.filter((one) => one.id !== id)),
    find: (id) => cell.store.getState().find((one) => one.id === id),
  };
}

/** What does not look like a class is left out: a damaged one must not take the others along. */
function read(drawer: Drawer): readonly KeptClass[] {
  try {
    const kept: unknown = JSON.parse(drawer.read(NAME) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is KeptClass {
  if (typeof value !== 'object' || value === null) return false;
  const { id, key, pin, title, deletedAt } = value as Partial<Record<keyof KeptClass, unknown>>;
  const text = typeof title === 'object' && title !== null && 'nl' in title && 'en' in title && typeof title.nl === 'string' && typeof title.en === 'string';
  return typeof id === 'string' && typeof key === 'string' && keyIn(key) === key && typeof pin === 'string' && text && typeof deletedAt === 'number';
}

/** The key in whatever was pasted or opened: a key, a secret link, a key file. */
export const keyIn = (text: string): string | null => /(?<![\w-])t[\w-]{43}(?![\w-])/.exec(text)?.[0] ?? null;

/** The secret link that brings a teacher to the class on any device. page: address of the game. */
export const keyLink = (page: string, key: string): string => `${page}#/teacher/key/${key}`;
