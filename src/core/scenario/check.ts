import type { Scenario } from '../engine/scenario.ts';
import { checkEvents } from './events/sense.ts';
import { checkIdle } from './sense/idle.ts';
import { lintOf, type Lint } from './sense/lint.ts';
import { checkPlain } from './sense/plain.ts';
import { inFileOrder, type Problem } from './problem.ts';
import { readPlaced } from './read.ts';
import { checkSense } from './sense/sense.ts';

/** All that can be said about a file: form, references, sense. scenario is null where it cannot be played at all. */
export interface Check {
  readonly problems: readonly Problem[];
  readonly scenario: Scenario | null;
  readonly lint: readonly Lint[];
}

/**
 * Every problem of a file, in file order. Never throws, whatever the text.
 * reactions: the kinds of reaction that the text layer knows, so that a mistyped one is told.
 */
export function checkScenario(text: string, reactions: readonly string[] | null = null): Check {
  const read = readPlaced(text);
  if (!read.ok) return { problems: read.problems, scenario: null, lint: [] };
  const lint = lintOf(read.scenario);
  const found = [...lint.flatMap(({ finding }) => finding ?? []), ...checkSense(read.scenario, read.file, reactions), ...checkPlain(read.scenario), ...checkEvents(read.scenario), ...checkIdle(read.scenario, read.file)];
  const problems = inFileOrder([...read.notes, ...found.map(read.places.place)]);
  return { problems, scenario: read.scenario, lint };
}
