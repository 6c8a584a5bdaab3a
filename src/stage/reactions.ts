import type { Happening, HappeningKind } from '../core/engine/happening.ts';
import type { Expression } from '../screens/room/screen.ts';

/** What people visibly do when something happens. Cosmetic: the screen that follows says what is. */

export const moves = ['nod', 'shake', 'lean-in', 'lean-back', 'jolt', 'droop', 'point', 'whisper', 'look-away', 'leave'] as const;
export type Gesture = (typeof moves)[number];
export const signs = ['question', 'exclaim', 'dots', 'idea', 'tick', 'cross', 'waver', 'drop', 'storm', 'up', 'down', 'clock', 'heart', 'star', 'whisper'] as const;
export type Sign = (typeof signs)[number];

export interface Reaction {
  /** A person's id, or everybody at the table. */
  readonly who: string | 'all';
  readonly gesture: Gesture;
  readonly face: Expression | null;
  readonly sign: Sign | null;
  /** Whispers: to whom. */
  readonly to: string | null;
}

const one = (who: string, gesture: Gesture, face: Expression | null = null, sign: Sign | null = null): readonly Reaction[] => [{ who, gesture, face, sign, to: null }];
const nobody: readonly Reaction[] = [];

type Table = { readonly [K in HappeningKind]: (happening: Extract<Happening, { kind: K }>) => readonly Reaction[] };

const table = {
  'source-read': () => nobody,
  'plan-made': () => nobody,
  seated: () => one('all', 'nod', 'smile'),
  'position-stated': ({ member }) => one(member, 'point'),
  opened: ({ greet }) => one('all', greet ? 'nod' : 'lean-back', greet ? 'smile' : null),
  asked: ({ member }) => one(member, 'jolt', 'thinking', 'dots'),
  'fact-opened': ({ about, by }) => one(by ?? about, 'lean-in', null, 'idea'),
  hinted: ({ member }) => one(member, 'look-away', 'thinking', 'waver'),
  shrugged: ({ member }) => one(member, 'droop', 'neutral', 'dots'),
  confirmed: ({ member }) => one(member, 'nod', null, 'tick'),
  'asked-again': ({ member }) => one(member, 'lean-back', 'sceptical', 'exclaim'),
  'guess-checked': ({ member, right }) => one(member, right ? 'nod' : 'shake', right ? 'smile' : 'sceptical', right ? 'tick' : 'cross'),
  summarised: ({ member, right }) => one(member, right ? 'nod' : 'shake', right ? 'smile' : 'sceptical', right ? 'tick' : 'cross'),
  empathised: ({ member, needed }) => one(member, needed ? 'nod' : 'droop', needed ? 'smile' : 'neutral', needed ? 'heart' : null),
  'kept-silent': ({ uneasy }) => (uneasy.length === 0 ? one('all', 'look-away', 'thinking') : uneasy.flatMap((who) => one(who, 'jolt', 'concerned', 'drop'))),
  apologised: ({ member, worked }) => one(member, worked ? 'nod' : 'shake', worked ? 'neutral' : 'angry', worked ? 'heart' : null),
  referred: ({ member, relevant }) => one(member, relevant ? 'nod' : 'droop', relevant ? 'smile' : null, relevant ? 'heart' : null),
  shared: ({ member, answered }) => one(member, answered ? 'lean-in' : 'nod', answered ? null : 'thinking', answered ? 'idea' : null),
  'criterion-used': ({ member, worked }) => one(member, worked ? 'nod' : 'shake', worked ? 'thinking' : 'sceptical', worked ? 'tick' : 'cross'),
  advised: ({ member, worked }) => one(member, worked ? 'lean-in' : 'lean-back', worked ? 'smile' : 'sceptical', worked ? 'idea' : null),
  'deadline-named': () => one('all', 'jolt', 'thinking', 'clock'),
  visited: ({ member }) => one(member, 'lean-in', 'smile'),
  recessed: () => one('all', 'lean-back', 'neutral'),
  'desk-answered': ({ granted }) => one('all', 'lean-in', granted ? 'smile' : 'thinking'),
  'option-unlocked': () => one('all', 'lean-in', 'surprised'),
  'praised-own-offer': () => one('all', 'lean-back', 'sceptical'),
  offered: ({ form }) => one('all', form === 'ultimatum' ? 'lean-back' : 'lean-in', form === 'ultimatum' ? 'surprised' : 'thinking'),
  'pointed-at': ({ member }) => one(member, 'point', 'smile', 'tick'),
  judged: ({ member, leaning }) =>
    ({
      rejects: one(member, 'shake', 'sceptical', 'cross'),
      doubts: one(member, 'lean-back', 'sceptical', 'waver'),
      wavers: one(member, 'look-away', 'thinking', 'waver'),
      leans: one(member, 'lean-in', 'content'),
      likes: one(member, 'nod', 'smile', 'tick'),
    })[leaning],
  insulted: ({ member }) => one(member, 'lean-back', 'angry', 'storm'),
  'went-back': ({ member }) => one(member, 'shake', 'angry', 'storm'),
  refused: ({ veto }) => one(veto ?? 'all', 'shake', 'sceptical', veto === null ? null : 'cross'),
  agreed: () => one('all', 'nod', 'smile', 'tick'),
  countered: ({ member }) => one(member, 'point'),
  declined: () => one('all', 'droop', 'concerned'),
  invited: () => one('all', 'lean-in', 'thinking'),
  threatened: ({ member }) => one(member, 'lean-back', 'angry', 'storm'),
  'mood-changed': ({ member, from, to }) => (rank[to] > rank[from] ? one(member, 'lean-in', 'smile', 'up') : one(member, 'lean-back', 'concerned', 'down')),
  'trust-changed': ({ member, up }) => one(member, up ? 'nod' : 'lean-back', up ? 'smile' : 'sceptical', up ? 'heart' : 'down'),
  'patience-thin': ({ member }) => one(member, 'look-away', 'pressed', 'clock'),
  'stance-changed': ({ member, stance }) =>
    stance === 'champion' ? one(member, 'nod', 'smile', 'star') : one(member, stance === 'blocker' ? 'lean-back' : 'nod', stance === 'blocker' ? 'sceptical' : 'neutral'),
  whispered: ({ from, to }) => [
    { who: from, gesture: 'whisper', face: null, sign: 'whisper', to },
    { who: to, gesture: 'whisper', face: null, sign: null, to: from },
  ],
  pleaded: ({ member }) => one(member, 'lean-in', 'concerned', 'heart'),
  'pressed-you': ({ member }) => one(member, 'lean-in', 'pressed', 'clock'),
  'asked-you': ({ member }) => one(member, 'lean-in', null, 'question'),
  'knows-you': ({ member }) => one(member, 'lean-back', 'smile', null),
  unprepared: ({ member }) => one(member, 'look-away', 'pressed', 'clock'),
  'well-prepared': ({ member }) => one(member, 'nod', 'smile', 'up'),
  'own-pressure': () => one('all', 'look-away', null, null),
  'time-short': () => one('all', 'jolt', 'pressed', 'clock'),
  event: () => nobody,
  said: ({ member }) => (member === null ? one('all', 'look-away', 'thinking') : one(member, 'lean-in')),
  phoned: ({ member }) => (member === null ? one('all', 'look-away', 'thinking', 'dots') : one(member, 'look-away', null, 'exclaim')),
  entered: ({ member }) => one(member, 'nod', 'smile'),
  'called-away': ({ member }) => one(member, 'leave', 'concerned'),
  'changed-mind': ({ member }) => one(member, 'lean-back', 'thinking', 'exclaim'),
  'deadline-moved': () => one('all', 'jolt', 'concerned', 'clock'),
  'veto-changed': ({ member, has }) => one(member, has ? 'lean-in' : 'lean-back', has ? 'neutral' : 'thinking', has ? 'exclaim' : null),
  'paper-withdrawn': () => one('all', 'lean-back', 'thinking'),
  'fact-checked': ({ by, right }) => one(by, right ? 'nod' : 'shake', null, right ? 'tick' : 'cross'),
  retold: ({ member }) => one(member, 'lean-in', null, 'idea'),
  left: ({ member }) => one(member, 'leave', 'angry'),
  closed: ({ summary }) => one('all', 'nod', summary ? 'smile' : null),
  ended: ({ how }) => one('all', how === 'deal' ? 'nod' : 'droop', how === 'deal' ? 'laugh' : 'concerned'),
} satisfies Table;

const rank = { angry: 0, irritated: 1, neutral: 2, positive: 3, enthusiastic: 4 } as const;

export function reactionsTo(happening: Happening): readonly Reaction[] {
  const react = table[happening.kind] as (happening: Happening) => readonly Reaction[];
  return react(happening);
}

/** Milliseconds after which the reaction to happening `index` of `count` starts: in order, all within 0.3 s. */
export function startOf(index: number, count: number): number {
  return count <= 1 ? 0 : Math.round((Math.min(120 * (count - 1), 280) * index) / (count - 1));
}
