import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type Bench, createLaboratory } from '../src/app/laboratory.ts';
import { checkScenario } from '../src/core/scenario/check.ts';
import { study } from '../src/core/scenario/trying/study.ts';
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
export async function* authorRows(): AsyncGenerator<Row> {
  const small = scenario('s05');
  yield { what: 'check', lines: small.split('\n').length, ...timed(() => checkScenario(small, reactions)), targetMs: 50 };
  const large = scenario('s09');
  const packages = checkScenario(large).lint.find(({ check }) => check === 'L2')?.measured['packages'] ?? 0;
  yield { what: 'check', lines: large.split('\n').length, packages, ...timed(() => checkScenario(large, reactions)) };
  yield { what: 'map and problems', packages, ...timed(() => study(large, reactions)) };
  yield* reports(large, packages);
}

/** As in the editor: at most so many games for each scripted player and each end of a dial, in two workers. */
const GAMES = 20;

function lane(): Bench {
  const worker = new Worker(new URL('./author-lane.ts', import.meta.url));
  return {
    postMessage: (asked) => worker.postMessage(asked),
    addEventListener: (kind, listener) => { worker.on(kind, (data: unknown) => listener({ data })); },
    terminate: () => { void worker.terminate(); },
  };
}

/** The first numbers, and all of them settled; the first time with workers that have only looked at the case, as when an author asks for it. */
async function* reports(text: string, packages: number): AsyncGenerator<Row> {
  const laboratory = createLaboratory(lane);
  await laboratory.study(text);
  for (const go of ['report', 'report again']) {
    const before = performance.now();
    let firstMs = 0;
    let games = 0;
    const { over } = laboratory.trial(text, GAMES, ({ done }) => {
      if (firstMs === 0) firstMs = Math.round(performance.now() - before);
      games = done;
    });
    if (!(await over)) throw new Error('the case cannot be played');
    yield { what: go, packages, games, firstMs, allMs: Math.round(performance.now() - before), targetMs: 2000 };
  }
  laboratory.close();
}
