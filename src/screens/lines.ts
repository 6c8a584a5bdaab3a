import type { Hindsight } from '../core/hindsight/hindsight.ts';
import { type Curve, curves as measured, heightOf, type Instant } from '../core/hindsight/timeline.ts';
import type { Session } from '../app/table.ts';
import { storyWords } from '../text/after.ts';
import type { Language } from '../text/words.ts';
import { moveWords } from './after.ts';
import { firstName } from './naming.ts';

/** What can be set against time: four measured lines, and the three dials together. */
export const curves = [...measured, 'dials'] as const;
export type Shown = (typeof curves)[number];

export interface Line {
  readonly key: string;
  readonly name: string;
  /** Minute and height; whole points. */
  readonly dots: readonly (readonly [minute: number, height: number])[];
}
export interface BendMark {
  readonly number: number;
  readonly turn: number;
  readonly minute: number;
  readonly height: number;
  /** Whose line. */
  readonly key: string;
  readonly change: string;
  readonly did: string;
}
export interface Drawing {
  readonly lines: readonly Line[];
  readonly bends: readonly BendMark[];
  readonly low: number;
  readonly high: number;
  readonly minutes: number;
}

const dialKeys = ['power', 'information', 'time'] as const;

export function linesOf(session: Session, hindsight: Hindsight, shown: Shown, language: Language): Drawing {
  const { timeline } = hindsight;
  const minutes = Math.max(1, timeline.at(-1)?.minute ?? 1);
  const lines = shown === 'dials' ? dialLines(timeline, language) : shown === 'expertise' ? [line('you', storyWords(language).you, timeline, (now) => now.expertise)] : memberLines(session, timeline, shown);
  return { lines, bends: shown === 'dials' ? [] : bendMarks(session, hindsight, shown, language), low: shown === 'mood' ? -100 : 0, high: 100, minutes };
}

const line = (key: string, name: string, timeline: readonly Instant[], height: (now: Instant) => number): Line => ({ key, name, dots: timeline.map((now) => [now.minute, height(now)] as const) });

const dialLines = (timeline: readonly Instant[], language: Language): readonly Line[] => dialKeys.map((key) => line(key, storyWords(language).dialLines[key], timeline, (now) => now[key]));

/** A want begins with the talk. */
function memberLines(session: Session, timeline: readonly Instant[], curve: Curve): readonly Line[] {
  return session.brief.members.map(({ id }, j) => line(id, firstName(session.brief, id), timeline.filter((now) => curve !== 'want' || now.members[j]?.want !== null), (now) => heightOf(now, curve, j)));
}

const MOST = 6;

function bendMarks(session: Session, { bends, timeline }: Hindsight, shown: Curve, language: Language): readonly BendMark[] {
  const own = bends.filter((bend) => bend.curve === shown).sort((a, b) => Math.abs(b.change) - Math.abs(a.change)).slice(0, MOST).sort((a, b) => a.turn - b.turn);
  return own.map((bend, i) => {
    const now = timeline.find(({ turn }) => turn === bend.turn);
    const j = session.brief.members.findIndex(({ id }) => id === bend.member);
    const step = session.steps[bend.turn];
    return {
      number: i + 1, turn: bend.turn, minute: bend.minute, height: now ? heightOf(now, shown, j) : 0, key: bend.member ?? 'you',
      change: storyWords(language).bendOf(bend.member ? firstName(session.brief, bend.member) : storyWords(language).you, bend.change > 0 ? `+${bend.change}` : `−${-bend.change}`),
      did: step ? moveWords(session.brief, step.move, language, 'did') : '',
    };
  });
}

/** The drawing for the ear. */
export const linesSentence = ({ lines }: Drawing, language: Language): string =>
  lines.map(({ name, dots }) => storyWords(language).timeSentence(name, dots[0]?.[1] ?? 0, dots.at(-1)?.[1] ?? 0)).join(' ');
