import { readFileSync, readdirSync } from 'node:fs';
import { asker } from '../src/core/players/asker.ts';
import { dials, setDial, type Dial } from '../src/core/scenario/trying/dial.ts';
import { readScenario } from '../src/core/scenario/read.ts';
import { playMany } from '../src/core/scenario/trying/simulate.ts';
import type { Scenario } from '../src/core/engine/scenario.ts';
import { landOf } from '../src/core/engine/land.ts';
import type { Row } from './run.ts';

/** Least size that theory and the issue ask of a dial, and the way in which it works on the gain. */
const BAR = 0.5;
const sign = { power: -1, information: 1, 'account-knowledge': -1, 'member-pressure': 1, 'own-pressure': -1 } as const satisfies Record<Dial, number>;

/** Size of each dial's effect per shipped case: Cohen's d of 20 → 80 over 100 games, equal seeds; then the means of the five halves. Model section 11 "Dials". */
export function* dialRows(): Generator<Row> {
  const means: Row[] = [];
  for (const dial of dials) {
    const sizes = cases().map((scenario) => {
      const what = dial === 'information' ? 'joint' : 'own';
      const at = (value: number): number[] => playMany(setDial(scenario, dial, value), asker(dial === 'information' ? 3 : 6), 100, 1).map((outcome) => outcome[what]);
      const [low, high] = [at(20), at(80)];
      return { case: scenario.id, low: mean(low) / 1e6, high: mean(high) / 1e6, d: (mean(high) - mean(low)) / Math.sqrt((variance(low) + variance(high)) / 2) };
    });
    for (const size of sizes) yield { name: 'dial', dial, ...size };
    const d = mean(sizes.map((size) => size.d));
    means.push({ name: 'dial', dial, case: 'mean', d, wanted: sign[dial] * BAR, enough: sign[dial] * d >= BAR });
  }
  yield* means;
}

/** Shipped cases with a zone of agreement, without the tutorial. */
function cases(): Scenario[] {
  return readdirSync('scenarios').filter((file) => /^s\d\d\.json$/.test(file)).flatMap((file) => {
    const read = readScenario(readFileSync(`scenarios/${file}`, 'utf8'));
    return read.ok && landOf(read.scenario).acceptable.length > 0 ? [read.scenario] : [];
  });
}

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
const variance = (list: readonly number[]): number => list.reduce((sum, value) => sum + (value - mean(list)) ** 2, 0) / (list.length - 1);
