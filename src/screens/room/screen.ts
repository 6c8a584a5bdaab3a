import type { Stance } from '../../core/engine/happening.ts';
import type { Temperament } from '../../core/engine/scenario.ts';
import type { PartOfDay, Season, Weather } from './outside.ts';

/** What the stage shows: plain words and numbers, worked out from an observation. The stage draws it and knows no rules. */

/** Moods of a face, in the order of the drawn strips; each is drawn with a mouth at rest and with one that speaks. */
export const expressions = ['neutral', 'content', 'smile', 'laugh', 'wary', 'sceptical', 'concerned', 'pressed', 'angry', 'surprised', 'thinking', 'blink'] as const;
export type Expression = (typeof expressions)[number];
export const poses = ['open', 'crossed', 'explaining', 'writing', 'coffee', 'pointing'] as const;
export type Pose = (typeof poses)[number];

export interface RoomScreen {
  /** Room drawing: 'festival', 'coffee', 'workshop', 'print', … */
  readonly room: string;
  readonly dark: boolean;
  /** No movement wanted. */
  readonly calm: boolean;
  /** Part of the talk's time that is used, 0-1000: moves the light. */
  readonly hour: number;
  readonly weather: Weather;
  readonly season: Season;
  /** When the talk begins: how high the light stands then. */
  readonly time: PartOfDay;
  readonly people: readonly RoomPerson[];
  readonly speech: { readonly by: string; readonly text: string; readonly id: number } | null;
  readonly dials: {
    readonly power: { readonly label: string; readonly word: string; /** −100 you … 100 they */ readonly tilt: number };
    readonly information: { readonly label: string; readonly word: string; /** 0-1000 */ readonly lit: number };
    readonly time: { readonly label: string; readonly word: string; /** 0-1000 used */ readonly used: number };
  };
  /** Each half 0-1000; assumed: their half rests on guesses (hatched). closed: the deal is there. */
  readonly bridge: { readonly you: number; readonly them: number; readonly assumed: boolean; readonly closed: boolean };
  readonly papers: { readonly own: RoomPaper | null; readonly theirs: RoomPaper | null };
  /** Notebook: title and up to three short lines. */
  readonly notes: { readonly title: string; readonly lines: readonly string[] };
  readonly ending: 'deal' | 'no-deal' | null;
}

export interface RoomPerson {
  readonly id: string;
  /** Drawing in assets/people. */
  readonly look: string;
  readonly name: string;
  readonly job: string;
  /** Mood and stance in words, for the name plate: "sceptisch, armen gekruist". */
  readonly words: string;
  readonly expression: Expression;
  readonly pose: Pose;
  /** Absent people are not drawn. */
  readonly present: boolean;
  readonly speaking: boolean;
  /** Looks at: a person's id, 'you', 'paper' or 'clock'. */
  readonly looksAt: string;
  /** In a private word with you: steps forward, others dim. */
  readonly aside: boolean;
  /** 0-1000; leans in when high. */
  readonly interest: number;
  /** What shows in small habits while nobody asks them anything. */
  readonly nature: Temperament;
  readonly side: Stance;
}

export interface RoomPaper {
  readonly title: string;
  readonly lines: readonly { readonly issue: string; readonly option: string; /** previous option, when changed */ readonly was: string | null }[];
  /** Own points, shown on your own paper. */
  readonly points: string | null;
  /** Changes when a new paper comes. */
  readonly id: number;
}
