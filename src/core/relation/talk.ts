import type { Department } from '../engine/campaign.ts';
import { phases, type Phase } from '../engine/scenario.ts';

/** What is remembered of one ended talk with an account. Whole numbers; nothing hidden is in it. */
export interface Talk {
  readonly caseId: string;
  readonly phase: Phase;
  /** Trust at the end by member id, 0-100. */
  readonly trust: Readonly<Record<string, number>>;
  /** R and Y_A of the model in per cent; Y_A is 0 without a deal. */
  readonly relation: number;
  readonly gain: number;
  readonly score: number;
  readonly deal: boolean;
  readonly bridge?: Department;
}

/** RI = 0.5 · mean trust + 0.3 · 100 · R + 0.2 · 100 · Y_A, 0-100, rounded once, halves up. Model 8.3. */
export function relationIndex({ trust, relation, gain }: Talk): number {
  const all = Object.values(trust);
  const n = Math.max(1, all.length);
  const sum = all.reduce((total, one) => total + one, 0);
  return Math.floor((5 * sum + n * (3 * relation + 2 * gain + 5)) / (10 * n));
}

/** In how many different phases a deal was made. */
export const phasesWithDeal = (talks: readonly Talk[]): number => phases.filter((phase) => talks.some((talk) => talk.deal && talk.phase === phase)).length;
