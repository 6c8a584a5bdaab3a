import type { Step } from '../engine/game.ts';
import type { Brief, MemberView, Observation } from '../engine/observation.ts';
import { evaded } from '../scoring/heard.ts';

/** When a coach would lean over. The most pressing first: never more than one at once. Teaching 9.5. */
export const triggers = ['threat', 'below-limit', 'mood', 'late', 'evasive', 'hint', 'no-questions', 'same-issue', 'unheard'] as const;
export type Trigger = (typeof triggers)[number];

export interface Triggered {
  readonly trigger: Trigger;
  readonly member: string | null;
  readonly topic: string | null;
}

const yes = (trigger: Trigger, member: string | null = null, topic: string | null = null): Triggered => ({ trigger, member, topic });

/** What asks for a hint now, from what the player can see; null: nothing does. */
export function triggered(brief: Brief, seen: Observation, steps: readonly Step[]): Triggered | null {
  if (seen.stage !== 'talking') return null;
  for (const test of tests) {
    const found = test(brief, seen, steps);
    if (found) return found;
  }
  return null;
}

/** Minutes of the talk, as far as one knows now. */
const whole = (seen: Observation): number => seen.minutesUsed + seen.minutesLeft;

type Test = (brief: Brief, seen: Observation, steps: readonly Step[]) => Triggered | null;

const own = (seen: Observation): Observation['papers'] => seen.papers.filter((paper) => paper.by === 'you');
const here = (seen: Observation): readonly MemberView[] => seen.members.filter((member) => member.where === 'table');
/** Moves at the table so far. */
const talk = (steps: readonly Step[]): readonly Step[] => steps.slice(1 + steps.findIndex(({ move }) => move.kind === 'sit'));

const threat: Test = (_brief, _seen, steps) => {
  const last = steps.at(-1)?.move;
  return last?.kind === 'threaten' ? yes('threat', last.member) : last?.kind === 'ultimatum' ? yes('threat') : null;
};

/** The last own paper, or every paper of theirs so far, lies below the own limit. */
const belowLimit: Test = (brief, seen) => {
  const limit = 10 * (seen.plan?.limit ?? brief.own.batna);
  const theirs = seen.papers.filter((paper) => paper.by !== 'you');
  const allLow = theirs.length >= 2 && theirs.every((paper) => paper.ownTenths < limit) && 2 * seen.minutesUsed > whole(seen);
  return (own(seen).at(-1)?.ownTenths ?? limit) < limit || allLow ? yes('below-limit') : null;
};

const mood: Test = (_brief, seen) => {
  const cross = here(seen).find((member) => member.mood === 'angry' || member.mood === 'irritated');
  return cross ? yes('mood', cross.id) : null;
};

const late: Test = (_brief, seen) =>
  (10 * seen.minutesUsed > 7 * whole(seen) && !own(seen).some((paper) => paper.form === 'package' || paper.form === 'meso') ? yes('late') : null);

/** Asked on just now, and in vain: something else is due than the same question. */
const evasive: Test = (_brief, _seen, steps) => {
  const last = steps.at(-1)?.move;
  return last?.kind === 'probe' && evaded(steps, last.member, last.topic) ? yes('evasive', last.member, last.topic) : null;
};

/** A hint that was left lying for a move. */
const hint: Test = (_brief, seen, steps) => {
  const fresh = new Set(steps.at(-1)?.happenings.flatMap((happening) => (happening.kind === 'hinted' ? [`${happening.member}/${happening.topic}`] : [])));
  for (const member of here(seen)) {
    const topic = member.hints.find((known) => !fresh.has(`${member.id}/${known}`) && !evaded(steps, member.id, known));
    if (topic !== undefined) return yes('hint', member.id, topic);
  }
  return null;
};

const noQuestions: Test = (_brief, seen) => (own(seen).length >= 2 && seen.questions < 2 ? yes('no-questions') : null);

/** Three questions in a row about one thing, or three papers that differ in one line only. */
const sameIssue: Test = (brief, seen, steps) => {
  const asked = talk(steps).map(({ move }) => ('topic' in move ? move.topic : null)).slice(-3);
  if (asked.length === 3 && asked[0] !== null && asked.every((topic) => topic === asked[0])) return yes('same-issue', null, asked[0] ?? null);
  const papers = own(seen).slice(-3);
  if (papers.length < 3) return null;
  const changed = brief.issues.filter((_, i) => new Set(papers.map((paper) => paper.deal[i])).size > 1);
  return changed.length === 1 ? yes('same-issue', null, changed[0]?.id ?? null) : null;
};

const unheard: Test = (_brief, seen, steps) => {
  if (seen.members.length < 2 || seen.questions < 2 || talk(steps).length < 5) return null;
  const spokenTo = (id: string): boolean => steps.some(({ move }) => move.kind !== 'threaten' && 'member' in move && move.member === id);
  const silent = seen.members.find((member) => member.where !== 'left' && member.heard.length === 0 && !spokenTo(member.id));
  return silent ? yes('unheard', silent.id) : null;
};

const tests: readonly Test[] = [threat, belowLimit, mood, late, evasive, hint, noQuestions, sameIssue, unheard];

/** How the coach behaves at a level: offers unasked, waits to be asked, or keeps silent until afterwards; and how far down the ladder. */
export function coachAt(level: number): { readonly manner: 'offers' | 'asked' | 'silent'; readonly rungs: 0 | 2 | 3 } {
  if (level <= 1) return { manner: 'offers', rungs: 3 };
  if (level === 2) return { manner: 'asked', rungs: 3 };
  return level === 3 ? { manner: 'asked', rungs: 2 } : { manner: 'silent', rungs: 0 };
}
