import type { Step } from '../core/engine/game.ts';
import type { Happening } from '../core/engine/happening.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import { tellHappening } from './tell-happening.ts';
import { beginTelling, type Told } from './tell-table.ts';
import { voicesOf } from './tell-voices.ts';

export type { Told } from './tell-table.ts';

/**
 * The spoken story of a game, in both languages. Pure: the same case, seed and steps always give the same lines,
 * and more steps only add lines at the end. Says nothing that the happenings and the public words do not tell.
 */
export function tell(scenario: Scenario, seed: number, steps: readonly Step[]): readonly Told[] {
  const telling = beginTelling(scenario, seed);
  let before: ReadonlySet<string> = new Set();
  for (const step of steps) {
    telling.turn = step.turn;
    telling.minute = step.minute;
    telling.now = step.happenings;
    const voices = voicesOf(scenario, seed, step.turn, step.happenings, before);
    if (voices.speaks.size > 0) before = new Set(voices.speaks.keys());
    for (const happening of inSpokenOrder(step.happenings)) tellHappening(telling, happening, voices);
  }
  return telling.log;
}

/** "Right!" comes before the story that explains it. */
function inSpokenOrder(happenings: readonly Happening[]): readonly Happening[] {
  const checked = happenings.find((happening) => happening.kind === 'guess-checked');
  if (!checked || !happenings.some((happening) => happening.kind === 'asked')) return happenings;
  return happenings.flatMap((happening): readonly Happening[] => (happening === checked ? [] : happening.kind === 'asked' ? [happening, checked] : [happening]));
}
