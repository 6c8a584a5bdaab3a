import { readScenario } from './read.ts';
import { study, type Study } from './trying/study.ts';
import type { Entry, Round } from './trying/tally.ts';
import { playRound } from './trying/trial.ts';
import type { Scenario } from '../engine/scenario.ts';

/** What an author's desk asks while a case is written. */
export type Asked =
  | { readonly kind: 'study'; readonly text: string }
  | { readonly kind: 'round'; readonly text: string; readonly seed: number; readonly wanted: readonly Entry[] };

/** round: null where the case cannot be played. */
export interface Answer {
  readonly study?: Study;
  readonly round?: Round | null;
}

/** The rounds of a trial are all of one text: it is read once. */
let last: { readonly text: string; readonly scenario: Scenario | null } | null = null;

function scenarioIn(text: string): Scenario | null {
  if (last?.text !== text) {
    const read = readScenario(text);
    last = { text, scenario: read.ok ? read.scenario : null };
  }
  return last.scenario;
}

export function answer(asked: Asked, reactions: readonly string[]): Answer {
  if (asked.kind === 'study') return { study: study(asked.text, reactions) };
  const scenario = scenarioIn(asked.text);
  return { round: scenario && playRound(scenario, asked) };
}
