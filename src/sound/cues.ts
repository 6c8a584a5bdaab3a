import type { Happening, HappeningKind } from '../core/engine/happening.ts';

/** The sounds of the sprite in assets/sound/effects.json. */
export const effects = [
  'press', 'paper-slide', 'paper-back', 'pen', 'coffee', 'chair', 'clock', 'lamp', 'assent', 'doubt', 'whisper', 'bridge-stone', 'bridge-fall',
  'mood-up', 'mood-down', 'deal', 'no-deal', 'door', 'podium', 'page-turn',
] as const;
export type Effect = (typeof effects)[number];

/** voice: a member whose pitch the sound takes. */
export interface Cue {
  readonly effect: Effect;
  readonly voice: string | null;
}

const plain = (effect: Effect): Cue => ({ effect, voice: null });
const voiced = (effect: Effect, voice: string): Cue => ({ effect, voice });
const none: readonly Cue[] = [];

type Cues = { readonly [K in HappeningKind]: (happening: Extract<Happening, { kind: K }>) => readonly Cue[] };

/** What each happening sounds like; none: only seen and told. Nothing is said by sound alone. */
export const cueTable = {
  'source-read': () => [plain('page-turn')],
  'plan-made': () => [plain('pen')],
  seated: () => [plain('chair')],
  'position-stated': ({ member }) => [voiced('assent', member)],
  opened: () => [plain('pen')],
  asked: () => none,
  'fact-opened': ({ about, by }) => [plain('lamp'), ...(by === null ? [] : [voiced('assent', about)])],
  hinted: ({ member }) => [voiced('doubt', member)],
  shrugged: ({ member }) => [voiced('doubt', member)],
  confirmed: ({ member }) => [voiced('assent', member)],
  'asked-again': ({ member }) => [voiced('doubt', member)],
  'guess-checked': ({ member, right }) => [voiced(right ? 'assent' : 'doubt', member)],
  summarised: ({ member, right }) => [voiced(right ? 'assent' : 'doubt', member)],
  empathised: ({ member }) => [voiced('assent', member)],
  'kept-silent': () => [plain('clock')],
  apologised: ({ member, worked }) => [voiced(worked ? 'assent' : 'doubt', member)],
  referred: ({ member, relevant }) => [voiced(relevant ? 'assent' : 'doubt', member)],
  shared: () => [plain('pen')],
  'criterion-used': ({ member, worked }) => [voiced(worked ? 'assent' : 'doubt', member)],
  advised: ({ member, worked }) => [voiced(worked ? 'assent' : 'doubt', member)],
  'deadline-named': () => [plain('clock')],
  visited: () => [plain('chair')],
  recessed: () => [plain('coffee')],
  'desk-answered': ({ granted }) => (granted ? none : [plain('paper-back')]),
  'option-unlocked': () => [plain('bridge-stone')],
  'praised-own-offer': () => none,
  offered: () => [plain('paper-slide')],
  'pointed-at': () => [plain('pen')],
  judged: ({ member, leaning }) => (leaning === 'wavers' ? none : [voiced(leaning === 'likes' || leaning === 'leans' ? 'assent' : 'doubt', member)]),
  insulted: () => [plain('mood-down')],
  'went-back': () => [plain('bridge-fall')],
  refused: () => [plain('bridge-fall')],
  agreed: () => [plain('bridge-stone')],
  countered: () => [plain('paper-back')],
  declined: () => [plain('paper-back')],
  invited: () => none,
  threatened: () => [plain('mood-down')],
  'mood-changed': ({ from, to }) => [plain(rank[to] > rank[from] ? 'mood-up' : 'mood-down')],
  'trust-changed': () => none,
  'patience-thin': () => [plain('clock')],
  'stance-changed': ({ stance }) => (stance === 'neutral' ? none : [plain(stance === 'champion' ? 'mood-up' : 'mood-down')]),
  whispered: ({ from }) => [voiced('whisper', from)],
  pleaded: ({ member }) => [voiced('assent', member)],
  'pressed-you': ({ member }) => [voiced('doubt', member)],
  'asked-you': ({ member }) => [voiced('doubt', member)],
  'own-pressure': () => [plain('clock')],
  'knows-you': () => [plain('page-turn')],
  unprepared: ({ member }) => [voiced('doubt', member)],
  'well-prepared': ({ member }) => [voiced('assent', member)],
  'time-short': () => [plain('clock')],
  event: () => none,
  said: ({ member }) => (member === null ? [plain('page-turn')] : [voiced('assent', member)]),
  phoned: () => [plain('clock')],
  entered: () => [plain('door'), plain('chair')],
  'called-away': () => [plain('chair'), plain('door')],
  'changed-mind': ({ member }) => [voiced('doubt', member)],
  'deadline-moved': () => [plain('clock')],
  'veto-changed': () => [plain('pen')],
  'paper-withdrawn': () => [plain('paper-back')],
  'fact-checked': ({ by }) => [plain('lamp'), voiced('assent', by)],
  retold: ({ member }) => [voiced('assent', member)],
  left: () => [plain('chair'), plain('door')],
  closed: () => [plain('pen')],
  ended: ({ how }) => (how === 'deal' ? [plain('deal')] : [plain('no-deal'), ...(how === 'time-up' ? [] : [plain('door')])]),
} satisfies Cues;

const rank = { angry: 0, irritated: 1, neutral: 2, positive: 3, enthusiastic: 4 } as const;

/** How much an effect tells, to be among the few of a step: how it ended, the papers, the bridge, moods, murmurs, the rest. */
const telling: Readonly<Record<Effect, number>> = {
  deal: 100, 'no-deal': 100, door: 90, podium: 90, 'paper-slide': 80, 'paper-back': 78, 'bridge-fall': 75, 'mood-down': 70, 'mood-up': 66, lamp: 64,
  'bridge-stone': 60, assent: 50, doubt: 50, clock: 40, chair: 36, coffee: 34, whisper: 32, pen: 30, 'page-turn': 28, press: 10,
};

export const MOST = 3;

/** The sounds of one step: the most telling three, none twice, in the order in which they happened. */
export function cuesOf(happenings: readonly Happening[]): readonly Cue[] {
  const all = happenings.flatMap((happening) => (cueTable[happening.kind] as (happening: Happening) => readonly Cue[])(happening));
  const distinct = all.filter((cue, i) => all.findIndex((other) => other.effect === cue.effect && other.voice === cue.voice) === i);
  const heard = [...distinct].sort((a, b) => telling[b.effect] - telling[a.effect]).slice(0, MOST);
  return distinct.filter((cue) => heard.includes(cue));
}

/** Rates of playing at which murmurs sound like different people, the recording's own first. */
export const pitches = [1, 0.84, 1.19, 0.92, 1.09, 0.78, 1.28] as const;

/** A voice for each member of one talk: by the name, so mostly the same after a reload, but never one that is taken. */
export function createVoices(): (member: string) => number {
  const given = new Map<string, number>();
  return (member) => {
    const before = given.get(member);
    if (before !== undefined) return before;
    let sum = 0;
    for (const letter of member) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997;
    const taken = [...given.values()];
    const inTurn = pitches.map((_, i) => pitches[(sum + i) % pitches.length] ?? 1);
    const pitch = inTurn.find((free) => !taken.includes(free)) ?? inTurn[0] ?? 1;
    given.set(member, pitch);
    return pitch;
  };
}
