import type { Brief } from '../core/engine/observation.ts';
import type { MemberView, Observation } from '../core/engine/observation.ts';
import type { Happening, MoodBand } from '../core/engine/happening.ts';
import type { Text } from '../core/engine/scenario.ts';
import type { Session } from '../app/table.ts';
import { bearingOf, settledView } from './room/bearing.ts';
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

/** The newest of some kind of change of a member up to a turn, or null where there was none yet. */
function lastOf<K extends 'mood-changed' | 'stance-changed' | 'judged' | 'trust-changed' | 'patience-thin'>(session: Session, kind: K, member: string, turn: number): Extract<Happening, { kind: K }> | null {
  const found = session.steps.flatMap((step) => (step.turn <= turn ? step.happenings : [])).findLast((happening) => happening.kind === kind && happening.member === member);
  return (found as Extract<Happening, { kind: K }> | undefined) ?? null;
}

/** Mood of a member after a turn, from what was seen of it. */
function moodAt(session: Session, member: string, turn: number, now: MoodBand): MoodBand {
  const before = lastOf(session, 'mood-changed', member, turn);
  if (before) return before.to;
  const first = session.steps.flatMap(({ happenings }) => happenings).find((happening) => happening.kind === 'mood-changed' && happening.member === member);
  return first?.kind === 'mood-changed' ? first.from : now;
}

/** A member as seen after a turn that is past. */
function viewAt(session: Session, view: MemberView, turn: number): MemberView {
  const last = <K extends Parameters<typeof lastOf>[1]>(kind: K) => lastOf(session, kind, view.id, turn);
  const agreed = session.steps.some((step) => step.turn <= turn && step.happenings.some(({ kind }) => kind === 'agreed'));
  const stance = last('stance-changed')?.stance ?? 'neutral';
  return {
    ...view, mood: moodAt(session, view.id, turn, view.mood), leaning: last('judged')?.leaning ?? null, stance: agreed && stance === 'blocker' ? 'neutral' : stance,
    trust: last('trust-changed')?.band ?? 2, patience: last('patience-thin')?.band ?? 4,
  };
}

/** The face that belongs to something said in a turn; of the last one, that in the room. */
export function faceAt(session: Session, member: string, turn: number): Expression {
  const brief = session.brief.members.find((known) => known.id === member);
  const view = session.observation.members.find((known) => known.id === member);
  if (!brief || !view) return 'neutral';
  const newest = turn >= (session.steps.at(-1)?.turn ?? 0);
  const happenings = session.steps.find((step) => step.turn === turn)?.happenings ?? [];
  return bearingOf(brief, newest ? settledView(view, session.observation) : viewAt(session, view, turn), happenings).face;
}
