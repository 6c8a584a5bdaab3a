import { feltPower, timeUsed } from '../engine/aspiration.ts';
import type { Game, Step } from '../engine/game.ts';
import { loreOf } from '../engine/lore.ts';
import { ONE } from '../engine/points.ts';
import type { Scenario } from '../engine/scenario.ts';
import { scenarioAt } from '../engine/standing.ts';
import { factPoints } from '../scoring/score.ts';

/** How things stood after a move. Wants in tenths of a point, null before the talk; the dials in per cent. */
export interface Instant {
  readonly turn: number;
  readonly minute: number;
  readonly expertise: number;
  readonly power: number;
  readonly information: number;
  readonly time: number;
  readonly members: readonly { readonly trust: number; readonly mood: number; readonly want: number | null }[];
}

export const curves = ['trust', 'mood', 'want', 'expertise'] as const;
export type Curve = (typeof curves)[number];

/** A move that bent a line. member: null for the expertise that you show. change: whole points. */
export interface Bend {
  readonly turn: number;
  readonly minute: number;
  readonly curve: Curve;
  readonly member: string | null;
  readonly change: number;
}

/** The talk as lines against time: one instant at the start, one after each move at the table. */
export function timelineOf(scenario: Scenario, steps: readonly Step[], course: readonly Game[]): readonly Instant[] {
  const seated = steps.findIndex((step) => step.move.kind === 'sit');
  return steps.flatMap((step, i) => {
    const game = course[i + 1];
    return game && i >= Math.max(0, seated) ? [instantOf(scenario, game, step)] : [];
  });
}

function instantOf(given: Scenario, game: Game, step: Step): Instant {
  const scenario = scenarioAt(given, game);
  const { points, all } = factPoints(given, game);
  return {
    turn: step.turn, minute: step.minute, expertise: game.expertise, power: Math.floor(feltPower(scenario, game.expertise) / 10),
    information: all === 0 ? Math.floor((100 * game.facts.length) / Math.max(1, loreOf(scenario).length)) : Math.floor((100 * points) / all),
    time: Math.floor((100 * timeUsed(scenario, game)) / ONE),
    members: game.members.map(({ trust, mood, aspiration }) => ({ trust, mood, want: aspiration === null ? null : Math.floor((aspiration + 5) / 10) })),
  };
}

/** Smaller changes are noise of the talk itself: mood fades and wants sink with every minute. */
const least: Readonly<Record<Curve, number>> = { trust: 2, mood: 6, want: 2, expertise: 1 };
/** So many bends of one line are worth a mark. */
const MARKS = 4;

/** The moves that bent the lines most, per line, in order of time. */
export function bendsOf(scenario: Scenario, timeline: readonly Instant[]): readonly Bend[] {
  const lines = curves.flatMap((curve): { curve: Curve; j: number }[] => (curve === 'expertise' ? [{ curve, j: -1 }] : scenario.members.map((_, j) => ({ curve, j }))));
  const bends = lines.flatMap(({ curve, j }) => timeline.slice(1).map((now, i): Bend => {
    const change = heightOf(now, curve, j) - heightOf(timeline[i] ?? now, curve, j);
    return { turn: now.turn, minute: now.minute, curve, member: scenario.members[j]?.id ?? null, change };
  }).filter(({ change }) => Math.abs(change) >= least[curve]).sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.turn - b.turn).slice(0, MARKS));
  return bends.sort((a, b) => a.turn - b.turn);
}

/** Height of a line at an instant, whole points. j: index of the member. */
export function heightOf(instant: Instant, curve: Curve, j: number): number {
  if (curve === 'expertise') return instant.expertise;
  const member = instant.members[j];
  if (curve === 'want') return Math.round((member?.want ?? 0) / 10);
  return member?.[curve] ?? 0;
}
