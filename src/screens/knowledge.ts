import type { Brief } from '../core/engine/observation.ts';
import type { MemberView, Observation } from '../core/engine/observation.ts';
import type { MoodBand } from '../core/engine/happening.ts';
import type { Text } from '../core/engine/scenario.ts';
import type { Session } from '../app/table.ts';
import { bearingOf } from './room/people.ts';
import type { Expression } from './room/screen.ts';

/** A line of the notebook. */
export interface KnownFact {
  readonly id: string;
  /** A member's id, 'own', 'account' or 'decision'. */
  readonly about: string;
  readonly topic: string;
  /** As it was told; null where it was only seen. */
  readonly text: Text | null;
  readonly minute: number;
  readonly prepared: boolean;
  /** Nobody was asked on about it: it may be true or not. */
  readonly hearsay: boolean;
}

/** Minutes of the talk from begin to end, as far as one knows now: an event may move the end. */
export const lengthOf = ({ minutesUsed, minutesLeft }: Pick<Observation, 'minutesUsed' | 'minutesLeft'>): number => Math.max(1, minutesUsed + minutesLeft);

/** Everything found out, in order; each with the words in which it came. */
export function knownFacts(session: Session): readonly KnownFact[] {
  return session.steps.flatMap((step) => step.happenings.flatMap((happening): KnownFact[] => {
    const retold = happening.kind === 'retold';
    if (happening.kind !== 'fact-opened' && !retold) return [];
    const id = retold ? `${happening.member}/${happening.topic}` : happening.fact;
    // What turned out of a rumour stands where the rumour stood.
    const line = retold ? session.told.find((told) => told.turn === step.turn && told.fact?.id === id) : session.told.findLast((told) => told.fact?.id === id && told.kind !== 'retold');
    const hearsay = session.observation.unchecked?.includes(id) ?? false;
    return [{ id, about: retold ? happening.member : happening.about, topic: happening.topic, text: line?.fact?.text ?? null, minute: step.minute, prepared: !retold && happening.way === 'prep', hearsay }];
  }));
}

export type Knowing = 'known' | 'hint' | 'shrug' | 'unknown';

/** What the player knows of one issue of one member. */
export function knowingOf(brief: Brief, view: MemberView, issue: number): Knowing {
  const id = brief.issues[issue]?.id ?? '';
  if (view.heard.includes(id)) return 'known';
  if (view.hints.includes(id)) return 'hint';
  return view.shown[issue] ? 'shrug' : 'unknown';
}

/** Mood of a member after a turn, from what was seen of it. */
function moodAt(session: Session, member: string, turn: number): MoodBand {
  const changes = session.steps.flatMap((step) => step.happenings.flatMap((happening) => (happening.kind === 'mood-changed' && happening.member === member ? [{ turn: step.turn, from: happening.from, to: happening.to }] : [])));
  const before = changes.findLast((change) => change.turn <= turn);
  if (before) return before.to;
  return changes[0]?.from ?? session.observation.members.find((view) => view.id === member)?.mood ?? 'neutral';
}

/** The face that belongs to something said in a turn. */
export function faceAt(session: Session, member: string, turn: number): Expression {
  const brief = session.brief.members.find((known) => known.id === member);
  const view = session.observation.members.find((known) => known.id === member);
  if (!brief || !view) return 'neutral';
  const happenings = session.steps.find((step) => step.turn === turn)?.happenings ?? [];
  return bearingOf(brief, { ...view, mood: moodAt(session, member, turn), leaning: null, stance: 'neutral' }, happenings).face;
}
