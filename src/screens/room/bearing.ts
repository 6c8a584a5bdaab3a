import type { Happening, Leaning, MoodBand, Shown } from '../../core/engine/happening.ts';
import type { BriefMember, MemberView, Observation } from '../../core/engine/observation.ts';
import type { Temperament } from '../../core/engine/scenario.ts';
import type { Expression, Pose } from './screen.ts';

/** How somebody looks, from what the player knows of them: the same in the room, on the plates, in the log and in the debrief. */

const ofMood = { angry: 'angry', irritated: 'sceptical', positive: 'smile', enthusiastic: 'laugh' } as const satisfies Record<Exclude<MoodBand, 'neutral'>, Expression>;
const ofLeaning = { rejects: 'sceptical', doubts: 'sceptical', wavers: 'thinking', leans: 'content', likes: 'smile' } as const satisfies Record<Leaning, Expression>;
/** Whoever is kind doubts with worry, the others with a brow and folded arms. */
const kind = (temperament: Temperament): boolean => temperament === 'warm' || temperament === 'worried';
const judging = (temperament: Temperament, leaning: Leaning): Expression => (leaning === 'doubts' && kind(temperament) ? 'concerned' : ofLeaning[leaning]);
const folded = (temperament: Temperament, leaning: Leaning): boolean => leaning === 'rejects' || (leaning === 'doubts' && !kind(temperament));
/** In no mood yet: how this kind of person looks at a stranger. */
const ofNature = { warm: 'content', brisk: 'neutral', guarded: 'wary', worried: 'concerned', dry: 'wary' } as const satisfies Record<Temperament, Expression>;
/** Patience of less than 40 of 100 shows. */
const thin = 1;

/** The face when nothing happens. What they make of your paper tells more than what they think of you, and that more than their nature. */
function restingFace({ temperament }: Pick<BriefMember, 'temperament'>, { mood, leaning, stance, patience, trust }: MemberView): Expression {
  if (mood === 'angry' || mood === 'irritated') return mood === 'irritated' && leaning === 'likes' ? 'content' : ofMood[mood];
  const pleased = leaning === null || leaning === 'leans' || leaning === 'likes';
  if (mood !== 'neutral' && pleased) return ofMood[mood];
  if (leaning !== null) return judging(temperament, leaning);
  if (stance === 'blocker') return 'sceptical';
  if (patience <= thin) return 'pressed';
  if (stance === 'champion') return 'smile';
  return trust === 4 ? 'content' : ofNature[temperament];
}

/** Whoever was against it has agreed in the end, and holds nothing back any more. */
export function settledView(view: MemberView, { stage, ending }: Pick<Observation, 'stage' | 'ending'>): MemberView {
  return (stage === 'closing' || ending === 'deal') && view.stance === 'blocker' ? { ...view, stance: 'neutral' } : view;
}

/** 'rest': back to the face that they had. Who speaks keeps it, only the mouth moves. */
interface Answer {
  readonly face?: Expression | 'rest';
  readonly pose?: Pose;
}

/** What just happened, as far as this member's face or body answers it. Later answers win over earlier ones. */
function answer(happening: Happening, member: string): Answer | null {
  switch (happening.kind) {
    case 'asked': return happening.member === member ? { face: 'thinking' } : null;
    case 'asked-you': case 'said': case 'phoned': return happening.member === member ? { face: 'rest' } : null;
    case 'fact-checked': return happening.by === member ? telling(happening.shown) : null;
    case 'retold': return happening.member === member ? telling(happening.shown) : null;
    case 'confirmed': return happening.member === member ? telling(null) : null;
    case 'changed-mind': return happening.member === member ? { face: 'thinking' } : null;
    case 'fact-opened': return (happening.by ?? happening.about) === member ? telling(happening.about === member ? happening.shown : null) : null;
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
    // What they make of your paper is in the face at rest.
    case 'judged': return happening.member === member ? { face: 'rest', ...(happening.leaning === 'wavers' ? { pose: 'writing' as const } : {}) } : null;
    case 'pointed-at': return happening.member === member ? { face: 'smile', pose: 'pointing' } : null;
    case 'countered': return happening.member === member ? { face: 'rest', pose: 'pointing' } : null;
    case 'pleaded': return happening.member === member ? { face: 'concerned', pose: 'explaining' } : null;
    case 'pressed-you': return happening.member === member ? { face: 'pressed', pose: 'pointing' } : null;
    case 'patience-thin': return happening.member === member ? { face: 'pressed' } : null;
    case 'time-short': return { face: 'pressed' };
    case 'recessed': return { pose: 'coffee' };
    case 'praised-own-offer': return { face: 'sceptical' };
    case 'agreed': return { face: 'smile', pose: 'open' };
    case 'ended': return happening.how === 'deal' ? { face: 'laugh', pose: 'open' } : { face: 'concerned', pose: 'crossed' };
    default: return null;
  }
}

/** What weighs heavily is told with worry: that it does is told with it. */
const telling = (shown: Shown | null): Answer => ({ face: shown?.band === 'heavy' ? 'concerned' : 'rest', pose: 'explaining' });

interface Bearing {
  readonly face: Expression;
  readonly pose: Pose;
}

/** Faces that somebody who is against it does not show. */
const open: ReadonlySet<Expression> = new Set(['neutral', 'content', 'smile', 'laugh', 'wary']);

/** Face and body: first what the mood and the last offer leave, then what just happened, then the mood's last word. */
export function bearingOf(brief: BriefMember, view: MemberView, happenings: readonly Happening[]): Bearing {
  const rest = restingFace(brief, view);
  let face = rest;
  let pose: Pose = reserved(brief, view) ? 'crossed' : 'open';
  const settled = happenings.some((happening) => happening.kind === 'agreed');
  for (const happening of happenings) {
    // Who has just said yes no longer minds the time it took.
    const now = settled && (happening.kind === 'patience-thin' || happening.kind === 'time-short') ? null : answer(happening, brief.id);
    if (now?.face) face = now.face === 'rest' ? rest : now.face;
    if (now?.pose) pose = now.pose;
  }
  // Somebody who is angry, or who blocks, does not open the arms for a moment's politeness.
  if (view.mood === 'angry') return { face: 'angry', pose: 'crossed' };
  if (view.stance === 'blocker') return { face: open.has(face) ? 'sceptical' : face, pose: 'crossed' };
  return { face, pose };
}

/** Who keeps the arms crossed without a reason of this moment. */
function reserved({ temperament }: BriefMember, { trust, mood, leaning, stance }: MemberView): boolean {
  if (leaning !== null && folded(temperament, leaning)) return true;
  if (mood === 'irritated') return true;
  const wary = temperament === 'guarded' || temperament === 'brisk';
  return wary && trust <= 2 && mood === 'neutral' && stance !== 'champion' && leaning === null;
}
