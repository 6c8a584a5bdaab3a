import { readFileSync, readdirSync } from 'node:fs';
import { asker } from '../src/core/players/asker.ts';
import { dials, setDial } from '../src/core/scenario/dial.ts';
import { readScenario } from '../src/core/scenario/read.ts';
import { playMany } from '../src/core/scenario/simulate.ts';
import type { Scenario } from '../src/core/engine/scenario.ts';
import { landOf } from '../src/core/engine/land.ts';

/** Size of each dial's effect per shipped case: Cohen's d of 20 → 80 over 100 games, equal seeds. Model section 11 "Dials". */
export function* dialRows(): Generator<Record<string, string | number>> {
  for (const dial of dials) {
    const sizes = cases().map((scenario) => {
      const what = dial === 'information' ? 'joint' : 'own';
      const at = (value: number): number[] => playMany(setDial(scenario, dial, value), asker(dial === 'information' ? 3 : 6), 100, 1).map((outcome) => outcome[what]);
      const [low, high] = [at(20), at(80)];
      return { case: scenario.id, low: mean(low) / 1e6, high: mean(high) / 1e6, d: (mean(high) - mean(low)) / Math.sqrt((variance(low) + variance(high)) / 2) };
    });
    for (const size of sizes) yield { name: 'dial', dial, ...size };
    yield { name: 'dial', dial, case: 'mean', d: mean(sizes.map(({ d }) => d)) };
  }
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
