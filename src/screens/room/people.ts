import type { Happening, MoodBand } from '../../core/engine/happening.ts';
import type { BriefMember, MemberView, Observation } from '../../core/engine/observation.ts';
import type { Session } from '../../app/table.ts';
import { inLanguage, type Language, words } from '../../text/words.ts';
import { bearingOf, settledView } from './bearing.ts';
import type { Expression, Pose, RoomPerson } from './screen.ts';

/** How far the body comes forward, 0-1000. */
const leanOfMood = { angry: 150, irritated: 320, neutral: 500, positive: 640, enthusiastic: 800 } as const satisfies Record<MoodBand, number>;
const leanOfOffer = { rejects: -250, doubts: -120, wavers: 0, leans: 140, likes: 220 } as const satisfies Record<NonNullable<MemberView['leaning']>, number>;

/** id of the member whose line is the newest one told, or null. */
function speakerOf(session: Session): string | null {
  const newest = session.told.at(-1);
  if (!newest || !session.brief.members.some((member) => member.id === newest.who)) return null;
  return newest.who;
}

export function peopleOf(session: Session, language: Language): readonly RoomPerson[] {
  const { brief, observation } = session;
  const happenings = session.steps.at(-1)?.happenings ?? [];
  const speaker = speakerOf(session);
  return brief.members.flatMap((member) => {
    const view = observation.members.find((known) => known.id === member.id);
    return view ? [personOf(member, view, { observation, happenings, speaker, language })] : [];
  });
}

/** What the plate of this member says; nothing where nobody sits. Lists of people say the same as the room. */
export const plateWords = (session: Session, id: string, language: Language): string => peopleOf(session, language).find((person) => person.id === id && person.present)?.words ?? '';

/** The plate is small: first names, as people at a table use. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;

interface Moment {
  readonly observation: Observation;
  readonly happenings: readonly Happening[];
  readonly speaker: string | null;
  readonly language: Language;
}

function personOf(member: BriefMember, known: MemberView, { observation, happenings, speaker, language }: Moment): RoomPerson {
  const view = settledView(known, observation);
  const { face, pose } = bearingOf(member, view, happenings);
  const speaking = speaker === member.id;
  const aside = observation.aside === member.id;
  return {
    id: member.id, look: member.look, name: firstName(member.name), job: inLanguage(member.job, language),
    words: plateOf(view, face, pose, aside, language),
    expression: face, pose, present: view.where === 'table' || aside, speaking,
    looksAt: looksAt(member.id, { speaker, aside, face, happenings }), aside,
    nature: member.temperament, side: view.stance,
    interest: Math.max(0, Math.min(1000, leanOfMood[view.mood] + (view.leaning ? leanOfOffer[view.leaning] : 0))),
  };
}

/** Two things at most: the plate is small. What the player may act on comes first. */
export function plateOf(view: MemberView, face: Expression, pose: Pose, aside: boolean, language: Language): string {
  const { room } = words(language);
  const second = view.waitsFor !== null ? room.waits : aside ? room.aside : view.stance === 'champion' ? room.champion : view.stance === 'blocker' ? room.blocker : pose === 'open' ? null : room.poses[pose];
  return room.plate(second === null ? [room.faces[face]] : [room.faces[face], second]);
}

interface Attention {
  readonly speaker: string | null;
  readonly aside: boolean;
  readonly face: Expression;
  readonly happenings: readonly Happening[];
}

/** Who has no more time looks at the clock, unless somebody or something asks for the eyes. */
function looksAt(member: string, { speaker, aside, face, happenings }: Attention): string {
  const whisper = happenings.find((happening) => happening.kind === 'whispered');
  if (whisper?.kind === 'whispered') {
    if (whisper.from === member) return whisper.to;
    if (whisper.to === member) return whisper.from;
  }
  if (aside || speaker === member) return 'you';
  if (happenings.some((happening) => happening.kind === 'offered' || happening.kind === 'countered')) return 'paper';
  return face === 'pressed' ? 'clock' : (speaker ?? 'you');
}
