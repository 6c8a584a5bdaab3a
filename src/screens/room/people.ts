import type { Happening, MoodBand } from '../../core/engine/happening.ts';
import type { BriefMember, MemberView, Observation } from '../../core/engine/observation.ts';
import type { Session } from '../../app/table.ts';
import { inLanguage, type Language, words } from '../../text/words.ts';
import type { Expression, Pose, RoomPerson } from './screen.ts';

const ofMood = { angry: 'angry', irritated: 'sceptical', neutral: 'neutral', positive: 'smile', enthusiastic: 'laugh' } as const satisfies Record<MoodBand, Expression>;
const ofLeaning = { rejects: 'sceptical', doubts: 'sceptical', wavers: 'thinking', leans: 'neutral', likes: 'smile' } as const satisfies Record<NonNullable<MemberView['leaning']>, Expression>;
/** How far the body comes forward, 0-1000. */
const leanOfMood = { angry: 150, irritated: 320, neutral: 500, positive: 640, enthusiastic: 800 } as const satisfies Record<MoodBand, number>;
const leanOfOffer = { rejects: -250, doubts: -120, wavers: 0, leans: 140, likes: 220 } as const satisfies Record<NonNullable<MemberView['leaning']>, number>;

/** What just happened, as far as this member's face or body answers it. Later answers win over earlier ones. */
function answer(happening: Happening, member: string): { face?: Expression; pose?: Pose } | null {
  switch (happening.kind) {
    case 'asked': case 'asked-you': return happening.member === member ? { face: happening.kind === 'asked' ? 'thinking' : 'speaking' } : null;
    case 'fact-checked': return happening.by === member ? { face: 'speaking', pose: 'explaining' } : null;
    case 'retold': case 'confirmed': return happening.member === member ? { face: 'speaking', pose: 'explaining' } : null;
    case 'said': case 'phoned': return happening.member === member ? { face: 'speaking' } : null;
    case 'changed-mind': return happening.member === member ? { face: 'thinking' } : null;
    case 'fact-opened': return happening.about === member ? { face: 'speaking', pose: 'explaining' } : null;
    case 'hinted': return happening.member === member ? { face: 'thinking' } : null;
    case 'shrugged': return happening.member === member ? { face: 'neutral', pose: 'coffee' } : null;
    case 'asked-again': case 'went-back': return happening.member === member ? { face: 'sceptical', pose: 'crossed' } : null;
    case 'guess-checked': return happening.member === member ? { face: happening.right ? 'surprised' : 'sceptical' } : null;
    case 'summarised': return happening.member === member ? (happening.right ? { face: 'smile', pose: 'open' } : { face: 'sceptical' }) : null;
    case 'empathised': return happening.member === member ? { face: happening.needed ? 'smile' : 'neutral', pose: 'open' } : null;
    case 'apologised': case 'advised': case 'criterion-used': return happening.member === member ? { face: happening.worked ? 'thinking' : 'sceptical', ...(happening.worked ? { pose: 'writing' as const } : {}) } : null;
    case 'referred': return happening.member === member ? (happening.relevant ? { face: 'surprised', pose: 'writing' } : { face: 'neutral' }) : null;
    case 'shared': return happening.member === member ? { face: 'thinking', pose: 'writing' } : null;
    case 'kept-silent': return happening.uneasy.includes(member) ? { face: 'concerned' } : { face: 'thinking' };
    case 'insulted': return happening.member === member ? { face: 'angry', pose: 'crossed' } : null;
    case 'threatened': return happening.member === member ? { face: 'angry', pose: 'crossed' } : { face: 'surprised' };
    case 'judged': return happening.member === member ? { face: ofLeaning[happening.leaning], ...(happening.leaning === 'rejects' ? { pose: 'crossed' as const } : {}) } : null;
    case 'pointed-at': case 'countered': return happening.member === member ? { face: 'speaking', pose: 'pointing' } : null;
    case 'pleaded': return happening.member === member ? { face: 'speaking', pose: 'explaining' } : null;
    case 'pressed-you': return happening.member === member ? { face: 'sceptical', pose: 'pointing' } : null;
    case 'patience-thin': return happening.member === member ? { face: 'concerned' } : null;
    case 'recessed': return { pose: 'coffee' };
    case 'praised-own-offer': return { face: 'sceptical' };
    case 'agreed': return { face: 'smile', pose: 'open' };
    case 'ended': return happening.how === 'deal' ? { face: 'laugh', pose: 'open' } : { face: 'concerned', pose: 'crossed' };
    default: return null;
  }
}

interface Bearing {
  readonly face: Expression;
  readonly pose: Pose;
}

/** Face and body: first what the mood and the last offer leave, then what just happened, then the mood's last word. */
export function bearingOf(brief: BriefMember, view: MemberView, happenings: readonly Happening[]): Bearing {
  let face: Expression = ofMood[view.mood];
  if (view.mood === 'neutral' && view.leaning) face = ofLeaning[view.leaning];
  let pose: Pose = reserved(brief, view) ? 'crossed' : 'open';
  const settled = happenings.some((happening) => happening.kind === 'agreed');
  for (const happening of happenings) {
    // Who has just said yes no longer worries about the time it took.
    const now = settled && happening.kind === 'patience-thin' ? null : answer(happening, brief.id);
    if (now?.face) face = now.face;
    if (now?.pose) pose = now.pose;
  }
  // Somebody who is angry, or who blocks, does not open the arms for a moment's politeness.
  if (view.mood === 'angry') return { face: 'angry', pose: 'crossed' };
  if (view.stance === 'blocker') return { face: face === 'smile' || face === 'laugh' || face === 'neutral' ? 'sceptical' : face, pose: 'crossed' };
  return { face, pose };
}

/** Who keeps the arms crossed without a reason of this moment. */
function reserved({ temperament }: BriefMember, { trust, mood, leaning, stance }: MemberView): boolean {
  if (leaning === 'rejects') return true;
  if (mood === 'irritated') return true;
  const wary = temperament === 'guarded' || temperament === 'brisk';
  return wary && trust <= 2 && mood === 'neutral' && stance !== 'champion' && leaning === null;
}

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
  // Whoever was against it has agreed in the end, and holds nothing back any more.
  const settled = observation.stage === 'closing' || observation.ending === 'deal';
  const view: MemberView = settled && known.stance === 'blocker' ? { ...known, stance: 'neutral' } : known;
  const { face, pose } = bearingOf(member, view, happenings);
  const speaking = speaker === member.id;
  const aside = observation.aside === member.id;
  return {
    id: member.id, look: member.look, name: firstName(member.name), job: inLanguage(member.job, language),
    words: plateOf(view, face, pose, aside, language),
    // The line in the bubble is being said: the mouth is open, unless anger shows more.
    expression: speaking && face !== 'angry' && face !== 'smile' && face !== 'laugh' ? 'speaking' : face,
    pose, present: view.where === 'table' || aside, speaking,
    looksAt: looksAt(member.id, speaker, aside, happenings), aside,
    nature: member.temperament, side: view.stance,
    interest: Math.max(0, Math.min(1000, leanOfMood[view.mood] + (view.leaning ? leanOfOffer[view.leaning] : 0))),
  };
}

/** Two things at most: the plate is small. What the player may act on comes first. */
export function plateOf(view: MemberView, face: Expression, pose: Pose, aside: boolean, language: Language): string {
  const { room } = words(language);
  const second = view.waitsFor !== null ? room.waits : aside ? room.aside : view.stance === 'champion' ? room.champion : view.stance === 'blocker' ? room.blocker : pose === 'open' ? null : room.poses[pose];
  const first = face === 'speaking' ? room.faces[ofMood[view.mood]] : room.faces[face];
  return room.plate(second === null ? [first] : [first, second]);
}

function looksAt(member: string, speaker: string | null, aside: boolean, happenings: readonly Happening[]): string {
  const whisper = happenings.find((happening) => happening.kind === 'whispered');
  if (whisper?.kind === 'whispered') {
    if (whisper.from === member) return whisper.to;
    if (whisper.to === member) return whisper.from;
  }
  if (aside || speaker === member) return 'you';
  if (happenings.some((happening) => happening.kind === 'offered' || happening.kind === 'countered')) return 'paper';
  return speaker ?? 'you';
}
