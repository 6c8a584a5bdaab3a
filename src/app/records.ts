import { createStore } from 'zustand/vanilla';
import { PASS } from '../core/scoring/debrief-type.ts';
import type { Drawer } from './drawer.ts';
import { isRecord, parsed } from './kept-text.ts';
import { type Readable, readable } from './readable.ts';

/** What this device remembers of finished games. */
export interface Feat {
  /** 0-1000. */
  readonly best: number;
  readonly games: number;
  /** Games since the last one that was a success. */
  readonly failed?: number;
  /** An example of this case was seen: it is played with the figures of this seed until it is a success. */
  readonly figures?: number;
}
export type Records = Readonly<Record<string, Feat>>;

export interface RecordBook {
  readonly store: Readable<Records>;
  add(caseId: string, score: number): void;
  /** An example was seen; figures: a seed for others. The first one stays. */
  seen(caseId: string, figures: number): void;
}

const NAME = 'records';

export function openRecords(drawer: Drawer): RecordBook {
  const store = createStore<Records>(() => read(drawer.read(NAME)));
  // Another tab may have finished a game meanwhile: that stays.
  const known = (): Records => ({ ...store.getState(), ...read(drawer.read(NAME)) });
  const put = (caseId: string, record: Feat): void => {
    store.setState({ ...known(), [caseId]: record }, true);
    drawer.write(NAME, JSON.stringify(store.getState()));
  };
  return {
    store: readable(store),
    add(caseId, score) {
      const before = known()[caseId];
      const record = { best: Math.max(score, before?.best ?? 0), games: (before?.games ?? 0) + 1 };
      const trouble = { failed: (before?.failed ?? 0) + 1, ...(before?.figures !== undefined && { figures: before.figures }) };
      put(caseId, score >= PASS ? record : { ...record, ...trouble });
    },
    seen(caseId, figures) {
      const before = known()[caseId];
      if (before && before.figures === undefined) put(caseId, { ...before, figures });
    },
  };
}

/** Scores are a pleasure, not a proof: what cannot be read is left out without a word. */
function read(text: string | null): Records {
  const value = parsed(text ?? '');
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).flatMap(([id, record]) => (isFeat(record) ? [[id, sound(record)]] : [])));
}

/** What stands beside the score is left out where it is odd. */
const sound = ({ best, games, failed, figures }: Feat): Feat => ({ best, games, ...(Number.isSafeInteger(failed) && { failed }), ...(Number.isSafeInteger(figures) && { figures }) });

const isFeat = (value: unknown): value is Feat => isRecord(value) && Number.isInteger(value['best']) && Number.isInteger(value['games']);
