import { coachAt, type Trigger, triggered } from '../core/hindsight/triggers.ts';
import type { Session } from '../app/table.ts';
import { coachWords } from '../text/coach.ts';
import type { Language } from '../text/words.ts';
import { firstName, topicAloud, topicInside } from './naming.ts';

/** The coach beside the table. rungs: what was read of the ladder at this moment. */
export interface CoachScreen {
  readonly trigger: Trigger | null;
  /** Speaks unasked (first levels), or waits for the question. */
  readonly manner: 'offers' | 'asked';
  readonly rungs: readonly string[];
  /** The next rung that may be read; null: there is none. */
  readonly next: 1 | 2 | 3 | null;
}

/** null: no coach here, because of the level, an exam or the class. */
export function coachScreen(session: Session, language: Language): CoachScreen | null {
  const { manner, rungs: allowed } = coachAt(session.brief.level);
  if (!session.hints || manner === 'silent' || session.observation.stage !== 'talking') return null;
  const found = triggered(session.brief, session.observation, session.steps);
  if (!found) return { trigger: null, manner, rungs: [], next: null };
  const turn = session.steps.length;
  const read = session.hinted.filter((hint) => hint.turn === turn && hint.trigger === found.trigger).map(({ rung }) => rung);
  // An offered coach shows the first rung by itself.
  const shown = Math.max(manner === 'offers' ? 1 : 0, 0, ...read);
  const next = ([1, 2, 3] as const).find((rung) => rung === shown + 1 && rung <= allowed) ?? null;
  return { trigger: found.trigger, manner, rungs: ladderOf(session, found, language).slice(0, shown), next };
}

function ladderOf(session: Session, { trigger, member, topic }: NonNullable<ReturnType<typeof triggered>>, language: Language): readonly string[] {
  const rungs: readonly ((name: string, topic: string) => string)[] = coachWords(language).ladder[trigger];
  const name = member === null ? '' : firstName(session.brief, member);
  // The last rung is a sentence to say: there a topic is called as one would say it.
  return rungs.map((rung, at) => rung(name, topic === null ? '' : (at === rungs.length - 1 ? topicAloud : topicInside)(session.brief, topic, language)));
}

/** A hint that was read, in words, for the log: the names of then are not kept, so the plain idea stands. */
export const hintIdea = (trigger: Trigger, rung: 1 | 2 | 3, language: Language): string => {
  const rungs: readonly ((name: string, topic: string) => string)[] = coachWords(language).ladder[trigger];
  return rungs[rung - 1]?.('…', '…') ?? '';
};
