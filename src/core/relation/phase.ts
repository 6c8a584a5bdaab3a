import { phases, type Phase } from '../engine/scenario.ts';
import { relationIndex, type Talk } from './talk.ts';

/** How a relation moves along the life cycle. Model 8.3; all thresholds are its. */

/** What is still needed for the next phase: a reason to show, with the number that was reached and the one that is asked. */
export type Missing =
  | { readonly what: 'deal' }
  | { readonly what: 'index'; readonly has: number; readonly needs: number }
  | { readonly what: 'score'; readonly has: number; readonly needs: number }
  | { readonly what: 'good-deals'; readonly has: number; readonly needs: number }
  | { readonly what: 'bridges'; readonly has: number; readonly needs: number };

const FIRST_INDEX = 35;
const ORDER_INDEX = 50;
const ORDER_SCORE = 550;
const GOOD_SCORE = 700;
const GOOD_DEALS = 2;
const MATURE_INDEX = 65;
const BRIDGES = 2;
const BROKEN_INDEX = 30;
const THIN_GAIN = 25;

/** The phase after all these talks, oldest first. */
export function phaseAfter(talks: readonly Talk[]): Phase {
  return talks.reduce<Phase>((phase, _, n) => {
    const sofar = talks.slice(0, n + 1);
    if (isBroken(sofar)) return 'decline';
    const from = phaseOfTalk(phase, sofar);
    return missingFor(from, sofar).length === 0 ? nextOf(from) : from;
  }, 'acquisition');
}

/** The phase in which the last of these talks was held: the first talk begins where its case stands, and a storm is a storm for every relation. */
export function phaseOfTalk(phase: Phase, talks: readonly Talk[]): Phase {
  const last = talks.at(-1);
  return last && (talks.length === 1 || last.phase === 'decline') ? last.phase : phase;
}

/** RI under 30, or two deals in a row that hardly gave the account anything. Where there never was a deal nothing can decline. */
function isBroken(talks: readonly Talk[]): boolean {
  const [before, last] = [talks.at(-2), talks.at(-1)];
  if (!last || !talks.some((talk) => talk.deal)) return false;
  const thin = (talk: Talk | undefined): boolean => talk !== undefined && talk.deal && talk.gain < THIN_GAIN;
  return relationIndex(last) < BROKEN_INDEX || (thin(last) && thin(before));
}

/** Growth comes back after a decline; maturity has no next phase of its own. */
const nextOf = (phase: Phase): Phase => (phase === 'decline' ? 'growth' : phase === 'maturity' ? 'maturity' : (phases[phases.indexOf(phase) + 1] ?? phase));

/** What the talks do not have yet for the step out of this phase; empty = the step is made. */
export function missingFor(phase: Phase, talks: readonly Talk[]): readonly Missing[] {
  const last = talks.at(-1);
  if (!last) return [{ what: 'deal' }];
  const index = relationIndex(last);
  const atLeast = (needs: number): readonly Missing[] => (index >= needs ? [] : [{ what: 'index', has: index, needs }]);
  switch (phase) {
    case 'acquisition': return [...(last.deal ? [] : [{ what: 'deal' } as const]), ...atLeast(FIRST_INDEX)];
    case 'exploration': return [...(last.deal ? [] : [{ what: 'deal' } as const]), ...(last.score >= ORDER_SCORE ? [] : [{ what: 'score', has: last.score, needs: ORDER_SCORE } as const]), ...atLeast(ORDER_INDEX)];
    case 'growth': return growthMissing(talks, atLeast(MATURE_INDEX));
    case 'maturity': return [];
    case 'decline': return [...(last.deal && last.phase === 'decline' ? [] : [{ what: 'deal' } as const]), ...atLeast(ORDER_INDEX)];
  }
}

/** A relation that begins while it grows already had a good deal before, with somebody else at the table. */
function growthMissing(talks: readonly Talk[], index: readonly Missing[]): readonly Missing[] {
  const earlier = talks[0]?.phase === 'growth' ? 1 : 0;
  const good = earlier + talks.filter((talk) => talk.deal && talk.score >= GOOD_SCORE).length;
  const bridges = earlier + new Set(talks.flatMap((talk) => (talk.deal && talk.bridge ? [talk.bridge] : []))).size;
  return [
    ...(good >= GOOD_DEALS ? [] : [{ what: 'good-deals', has: good, needs: GOOD_DEALS } as const]), ...index,
    ...(bridges >= BRIDGES ? [] : [{ what: 'bridges', has: bridges, needs: BRIDGES } as const]),
  ];
}

/** What a customer is worth, in times a year's order. A display, not a score. Model 8.3. */
export const customerValue: Readonly<Record<Phase, number>> = { acquisition: 1, exploration: 2, growth: 4, maturity: 6, decline: 2 };
