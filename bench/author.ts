import { readFileSync } from 'node:fs';
import { checkScenario } from '../src/core/scenario/check.ts';
import { study } from '../src/core/scenario/study.ts';
import { trial } from '../src/core/scenario/trial.ts';
import { reactions } from '../src/text/phrases/reaction.ts';
import type { Row } from './run.ts';

const scenario = (name: string): string => readFileSync(new URL(`../scenarios/${name}.json`, import.meta.url), 'utf8');
const TIMES = 9;

/** Of some goes the usual one, and the first: nothing is warm then, as where somebody opens a file. */
function timed(work: () => void): { readonly firstMs: number; readonly medianMs: number } {
  const ms = Array.from({ length: TIMES }, () => {
    const before = performance.now();
    work();
    return Math.round((performance.now() - before) * 10) / 10;
  });
  return { firstMs: ms[0] ?? 0, medianMs: [...ms].sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0 };
}

/** What an author waits for: every problem of a file of 300 lines, and all that stands beside the form for a case of 3,000 packages. */
export function* authorRows(): Generator<Row> {
  const small = scenario('s01');
  yield { what: 'check', lines: small.split('\n').length, ...timed(() => checkScenario(small, reactions)), targetMs: 50 };
  const large = scenario('s09');
  const packages = checkScenario(large).lint.find(({ check }) => check === 'L2')?.measured['packages'] ?? 0;
  yield { what: 'check', lines: large.split('\n').length, packages, ...timed(() => checkScenario(large, reactions)) };
  yield { what: 'map and problems', packages, ...timed(() => study(large, reactions)) };
  yield report(large, packages);
}

/** Each scripted player and each dial, as in the editor: the first numbers, and numbers that have settled. */
function report(text: string, packages: number): Row {
  const read = checkScenario(text).scenario;
  if (!read) throw new Error('the case cannot be played');
  const before = performance.now();
  let firstMs = 0;
  let games = 0;
  for (const part of trial(read, 12)) {
    if (firstMs === 0) firstMs = Math.round(performance.now() - before);
    games = part.done;
  }
  return { what: 'report', packages, games, firstMs, allMs: Math.round(performance.now() - before), targetMs: 2000 };
}
