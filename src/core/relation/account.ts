import type { Phase } from '../engine/scenario.ts';
import { missingFor, phaseAfter, phaseOfTalk, type Missing } from './phase.ts';
import { relationIndex, type Talk } from './talk.ts';

/** A case in the life of an account, as far as the order of its talks needs it. */
export interface Chapter {
  readonly caseId: string;
  readonly phase: Phase;
  readonly step: number;
}

/** How an account stands. */
export interface Standing {
  readonly phase: Phase;
  /** RI of the last talk, 0-100; null before the first. */
  readonly index: number | null;
  /** The case to play now; null: the life of this account has been played to a good end. */
  readonly next: string | null;
  /** What the last talk lacked for the next phase; empty where it went on. */
  readonly missing: readonly Missing[];
}

/** chapters: the cases of the account in order of their steps. talks: oldest first. */
export function standingOf(chapters: readonly Chapter[], talks: readonly Talk[]): Standing {
  const last = talks.at(-1);
  if (!last) return { phase: chapters[0]?.phase ?? 'acquisition', index: null, next: chapters[0]?.caseId ?? null, missing: [] };
  const phase = phaseAfter(talks);
  const from = phaseOfTalk(phaseAfter(talks.slice(0, -1)), talks);
  const missing = phase === from ? missingFor(phase, talks) : [];
  return { phase, index: relationIndex(last), next: nextCase(chapters, talks, phase), missing };
}

/**
 * The case of the phase the relation is in. Once a mature relation has been talked over, the storm comes; once that one
 * is over and everything else was played, there is no more.
 */
function nextCase(chapters: readonly Chapter[], talks: readonly Talk[], phase: Phase): string | null {
  const played = (of: Phase): boolean => talks.some((talk) => talk.phase === of);
  const caseOf = (of: Phase): string | null => chapters.find((chapter) => chapter.phase === of)?.caseId ?? null;
  const last = talks.at(-1);
  if (phase === 'maturity' && last?.phase === 'maturity' && last.deal) return caseOf('decline');
  if (phase === 'growth' && last?.phase === 'decline' && played('maturity')) return null;
  return caseOf(phase);
}

/** The talks that come before a case: all of them, or those before it where it was played already. */
export function before(talks: readonly Talk[], caseId: string): readonly Talk[] {
  const at = talks.findIndex((talk) => talk.caseId === caseId);
  return at < 0 ? talks : talks.slice(0, at);
}

/** The latest counts: a talk that is played anew takes the place of the old one, and what came after it goes. */
export const withTalk = (talks: readonly Talk[], talk: Talk): readonly Talk[] => [...before(talks, talk.caseId), talk];
