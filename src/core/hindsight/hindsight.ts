import type { Game, Step } from '../engine/game.ts';
import { landOf } from '../engine/land.ts';
import { type Role, roles, type Scenario, type Text } from '../engine/scenario.ts';
import { scenarioAt } from '../engine/standing.ts';
import { debriefOf } from '../scoring/debrief.ts';
import { courseOf } from './course.ts';
import { type Point, pointsOf } from '../scoring/evidence.ts';
import { type Opening, openingsOf } from './openings.ts';
import { judged, type RubricRow } from './rubric.ts';
import { type MethodUse, methodsOf } from './techniques.ts';
import { type Bend, bendsOf, type Instant, timelineOf } from './timeline.ts';

/** What the debrief rests on: why it went as it went, each claim with the moves that show it. */
export interface Hindsight {
  /** The lessons with their evidence, the main point first. */
  readonly points: readonly Point[];
  readonly timeline: readonly Instant[];
  readonly bends: readonly Bend[];
  readonly methods: readonly MethodUse[];
  /** In the order of debrief.missed. */
  readonly openings: readonly Opening[];
  /** Points of every deal of debrief.map for each member, tenths: [member][deal]. */
  readonly gains: readonly (readonly number[])[];
  /** What each said first, and what was behind it; which roles they have, and which the player thought. */
  readonly people: readonly { readonly id: string; readonly position: Text; readonly interest: Text; readonly roles: readonly Role[]; readonly thought: Role | null }[];
  /** Members in a real hurry. */
  readonly hurried: readonly string[];
  /** The author's words for the trades of the case. */
  readonly trades: readonly Text[];
  /** Rows 1-7 of the rubric as the game reads it; row 8 and the label task are written later. */
  readonly rubric: readonly RubricRow[];
}

/** From here on somebody is in a real hurry. */
const HURRY = 66;

/** All that can be said afterwards. Throws before the end. */
export function hindsightOf(scenario: Scenario, game: Game, steps: readonly Step[]): Hindsight {
  const course = courseOf(scenario, game.seed, steps);
  const debrief = debriefOf(scenario, game, steps);
  const stood = scenarioAt(scenario, game);
  const timeline = timelineOf(scenario, steps, course);
  const methods = methodsOf(stood, steps, course);
  return {
    points: pointsOf(stood, game, steps, debrief.lessons), timeline, bends: bendsOf(scenario, timeline), methods,
    openings: openingsOf(scenario, debrief.missed, course),
    gains: landOf(stood).members.map((points) => points.map((hundredths) => Math.floor((hundredths + 5) / 10))),
    people: scenario.members.map(({ id, position, interest, roles: had }) => ({ id, position, interest, roles: had, thought: roles.find((role) => role === game.plan?.roles?.[id]) ?? null })),
    hurried: scenario.members.filter((member) => member.timePressure >= HURRY).map(({ id }) => id), trades: scenario.trades, rubric: judged(scenario, game, steps, debrief, methods),
  };
}
