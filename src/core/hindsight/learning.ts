import { draw } from '../engine/draw.ts';

/** What a class learned from a first case to a parallel one. Scores 0-1000; all numbers whole. */
export interface LearningGain {
  readonly students: number;
  readonly before: number;
  readonly after: number;
  readonly gain: number;
  /** In 95 of 100 such classes the true gain lies between these. */
  readonly low: number;
  readonly high: number;
  /** Per cent of the room that was left which was won; null where there was no room. */
  readonly ofRoom: number | null;
}

/** Fewer students say nothing. */
export const FEWEST = 3;
const DRAWS = 2000;

/** Score of one student on the first case and on the parallel one. */
export interface Pair { readonly before: number; readonly after: number }

/** Mean gain with its uncertainty, by drawing classes of the same size out of this one; null with too few students. */
export function learningGain(pairs: readonly Pair[]): LearningGain | null {
  const n = pairs.length;
  if (n < FEWEST) return null;
  const gains = pairs.map(({ before, after }) => after - before);
  const means = Array.from({ length: DRAWS }, (_, k) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += gains[draw(k, i, 'class', 'gain') % n] ?? 0;
    return Math.round(sum / n);
  }).sort((a, b) => a - b);
  const mean = (list: readonly number[]): number => Math.round(list.reduce((sum, value) => sum + value, 0) / n);
  const before = mean(pairs.map((pair) => pair.before));
  const after = mean(pairs.map((pair) => pair.after));
  const at = (per: number): number => means[Math.min(DRAWS - 1, Math.floor((DRAWS * per) / 1000))] ?? 0;
  return { students: n, before, after, gain: mean(gains), low: at(25), high: at(975), ofRoom: before >= 1000 ? null : Math.round((100 * (after - before)) / (1000 - before)) };
}
