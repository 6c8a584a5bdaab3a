import type { Drawer } from './drawer.ts';
import { isRecord, parsed } from './kept-text.ts';

/** Own judgement before the game's; grades 0-10, null where none was given. */
export interface Estimate {
  readonly they: number | null;
  readonly me: number | null;
  readonly fairness: number | null;
  readonly words: string;
}

/** The fields of a reflection (STARR, with what is carried over) and the goal for the next run. */
export const reflections = ['situation', 'task', 'action', 'result', 'reason', 'transfer', 'goal'] as const;
export type Reflection = (typeof reflections)[number];

/** What a student writes beside one game. Stays on this device. */
export interface Entry {
  readonly seed: number;
  /** null: not given yet; 'skipped': did not want to. */
  readonly estimate: Estimate | 'skipped' | null;
  /** Label task: per member, which of the two lines was taken for the interest. */
  readonly labels: Readonly<Record<string, 'position' | 'interest'>>;
  readonly words: Readonly<Partial<Record<Reflection, string>>>;
  /** The goal written after the run before this one. */
  readonly goalBefore: string;
}

export interface Journal {
  /** The entry of a game; a fresh one that knows the last goal where there was none. */
  read(caseId: string, seed: number): Entry;
  write(caseId: string, entry: Entry): void;
}

/** Longest text of a field. */
export const LONGEST = 600;

export function openJournal(drawer: Drawer): Journal {
  return {
    read(caseId, seed) {
      const kept = entryIn(drawer.read(`journal/${caseId}`));
      if (kept?.seed === seed) return kept;
      return { ...blank(seed), goalBefore: kept?.words.goal ?? kept?.goalBefore ?? '' };
    },
    write: (caseId, entry) => drawer.write(`journal/${caseId}`, JSON.stringify(entry)),
  };
}

const blank = (seed: number): Entry => ({ seed, estimate: null, labels: {}, words: {}, goalBefore: '' });

/** A journal in memory, where there is no device to keep it. */
export function looseJournal(): Journal {
  const entries = new Map<string, Entry>();
  return { read: (caseId, seed) => entries.get(`${caseId}/${seed}`) ?? blank(seed), write: (caseId, entry) => void entries.set(`${caseId}/${entry.seed}`, entry) };
}

/** Each field by itself: one odd value does not cost the others. */
function entryIn(text: string | null): Entry | null {
  const value = parsed(text ?? '');
  if (!isRecord(value) || typeof value['seed'] !== 'number') return null;
  const labels = Object.entries(isRecord(value['labels']) ? value['labels'] : {}).flatMap(([id, label]) => (label === 'position' || label === 'interest' ? [[id, label] as const] : []));
  const written = isRecord(value['words']) ? value['words'] : {};
  const words = reflections.flatMap((field) => { const said = written[field]; return typeof said === 'string' ? [[field, said.slice(0, LONGEST)] as const] : []; });
  return {
    seed: value['seed'], estimate: estimateIn(value['estimate']), labels: Object.fromEntries(labels), words: Object.fromEntries(words),
    goalBefore: typeof value['goalBefore'] === 'string' ? value['goalBefore'].slice(0, LONGEST) : '',
  };
}

function estimateIn(value: unknown): Entry['estimate'] {
  if (value === 'skipped') return 'skipped';
  if (!isRecord(value)) return null;
  const grade = (name: string): number | null => { const given = value[name]; return typeof given === 'number' && given >= 0 && given <= 10 ? Math.round(given) : null; };
  return { they: grade('they'), me: grade('me'), fairness: grade('fairness'), words: typeof value['words'] === 'string' ? value['words'].slice(0, LONGEST) : '' };
}
