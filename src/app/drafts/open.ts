import type { DraftRecord } from './cabinet.ts';
import { type DraftStep, joined, stepBetween } from './history.ts';

/** More steps back are of no use and fill a device. */
const MOST_STEPS = 400;

/** A draft that is open, and what of it is not in the cabinet yet. */
export interface OnDesk {
  record: DraftRecord;
  steps: readonly DraftStep[];
  /** Steps that are no longer kept, because there were so many. */
  dropped: number;
  /** Edition in the cabinet; null: not there yet. */
  known: number | null;
  changes: Map<number, DraftStep | null>;
}

/** Its steps and the step it is at once the text is this; what comes after a step that was taken back goes. */
export function stepped(open: OnDesk, text: string, what: string, when: number): [readonly DraftStep[], number] {
  const { record } = open;
  const done = open.steps.slice(0, record.step);
  const last = done[done.length - 1];
  const more = last && record.step === open.steps.length ? joined(last, record.text, text, what, when) : null;
  const steps = more ? [...done.slice(0, -1), more] : [...done, stepBetween(record.text, text, what, when)];
  for (let n = steps.length; n < open.steps.length; n++) open.changes.set(n + open.dropped, null);
  open.changes.set(steps.length - 1 + open.dropped, steps[steps.length - 1] ?? null);
  return trimmed(open, steps);
}

/** The oldest steps go where there are too many. */
function trimmed(open: OnDesk, steps: readonly DraftStep[]): [readonly DraftStep[], number] {
  const extra = Math.max(0, steps.length - MOST_STEPS);
  for (let n = 0; n < extra; n++) open.changes.set(n + open.dropped, null);
  open.dropped += extra;
  return [steps.slice(extra), steps.length - extra];
}

/** What the list calls it; null while the text cannot be read. */
export function titleOf(text: string): string | null {
  try {
    const file: unknown = JSON.parse(text);
    const title: unknown = typeof file === 'object' && file !== null && 'title' in file ? file.title : '';
    if (typeof title === 'string') return title.slice(0, 120);
    const words = typeof title === 'object' && title !== null ? Object.values(title).find((word) => typeof word === 'string') : undefined;
    return typeof words === 'string' ? words.slice(0, 120) : '';
  } catch {
    return null;
  }
}
