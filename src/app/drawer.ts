import { createCell } from './cell.ts';
import type { Readable } from './readable.ts';

/** Where this device keeps things. 'blocked' and 'full' mean: the game goes on, nothing more is kept. */
export type DrawerState = 'works' | 'blocked' | 'full';

export interface Drawer {
  readonly store: Readable<DrawerState>;
  read(name: string): string | null;
  /** false: could not be kept; the state tells why. */
  write(name: string, text: string): boolean;
  remove(name: string): void;
  names(): readonly string[];
  /** Everything of this game goes; other sites' and games' things stay. */
  empty(): void;
}

const PREFIX = 'aan-tafel/';

/** local: the browser's storage, or a function that throws where the browser forbids even to look at it. */
export function createDrawer(local: () => Storage): Drawer {
  const state = createCell<DrawerState>('works');
  const storage = opened(local);
  if (!storage) state.set('blocked');
  const names = (): string[] => {
    const all = storage ? Array.from({ length: storage.length }, (_, i) => storage.key(i)) : [];
    return all.filter((key) => key !== null).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  };
  return {
    store: state.store,
    read: (name) => storage?.getItem(PREFIX + name) ?? null,
    write(name, text) {
      if (!storage) return false;
      try {
        storage.setItem(PREFIX + name, text);
        state.set('works');
        return true;
      } catch {
        state.set('full');
        return false;
      }
    },
    remove: (name) => storage?.removeItem(PREFIX + name),
    names,
    empty: () => { for (const name of names()) storage?.removeItem(PREFIX + name); },
  };
}

/** A browser may have storage and still refuse every write (private windows): try one. */
function opened(local: () => Storage): Storage | null {
  try {
    const storage = local();
    storage.setItem(`${PREFIX}try`, '1');
    storage.removeItem(`${PREFIX}try`);
    return storage;
  } catch (problem) {
    return isFull(problem) ? local() : null;
  }
}

/** A full storage can still be read. */
function isFull(problem: unknown): boolean {
  return problem instanceof Error && problem.name === 'QuotaExceededError';
}
