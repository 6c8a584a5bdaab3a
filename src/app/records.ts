import { createStore } from 'zustand/vanilla';
import type { Drawer } from './drawer.ts';
import { type Readable, readable } from './readable.ts';

/** What this device remembers of finished games. */
export interface Feat {
  /** 0-1000. */
  readonly best: number;
  readonly games: number;
}
export type Records = Readonly<Record<string, Feat>>;

export interface RecordBook {
  readonly store: Readable<Records>;
  add(caseId: string, score: number): void;
}

const NAME = 'records';

export function openRecords(drawer: Drawer): RecordBook {
  const store = createStore<Records>(() => read(drawer.read(NAME)));
  return {
    store: readable(store),
    add(caseId, score) {
      const before = store.getState()[caseId];
      const record = { best: Math.max(score, before?.best ?? 0), games: (before?.games ?? 0) + 1 };
      store.setState({ ...store.getState(), [caseId]: record }, true);
      drawer.write(NAME, JSON.stringify(store.getState()));
    },
  };
}

/** Scores are a pleasure, not a proof: what cannot be read is left out without a word. */
function read(text: string | null): Records {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, record]) => isRecord(record)));
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Feat {
  if (typeof value !== 'object' || value === null || !('best' in value) || !('games' in value)) return false;
  return Number.isInteger(value.best) && Number.isInteger(value.games);
}
