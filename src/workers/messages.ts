import type { Step } from '../core/engine/game.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import type { KeyMoment } from '../core/hindsight/key-moments.ts';

/** What is asked of the worker, and what it answers. */
export interface Question {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly steps: readonly Step[];
}
export type Answer =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'found'; readonly moments: readonly KeyMoment[] };
