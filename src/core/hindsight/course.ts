import type { Game, Step } from '../engine/game.ts';
import { open, play } from '../engine/play.ts';
import type { Scenario } from '../engine/scenario.ts';

/** The whole truth before each move of a played game, and after the last: course[t] is what move t was made on. */
export function courseOf(scenario: Scenario, seed: number, steps: readonly Step[]): readonly Game[] {
  const course: Game[] = [open(scenario, seed)];
  for (const step of steps) {
    const before = course.at(-1);
    if (!before) break;
    const played = play(scenario, before, step.move);
    if (!played.ok) throw new Error(`move ${step.turn} refused: ${played.refusal}`);
    course.push(played.game);
  }
  return course;
}
