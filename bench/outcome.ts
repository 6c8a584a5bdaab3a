import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readDomain } from '../src/cli/domainFile.ts';
import { countOutcomes, type Domain } from '../src/core/outcome/domain.ts';
import { paretoFrontier } from '../src/core/outcome/fold.ts';
import { bargain } from '../src/core/outcome/points.ts';

// Frontier and points of the reference domains, where they are on this machine, and of generated
// ones. On its own: node bench/outcome.ts

export type OutcomeRow = {
  readonly name: string;
  readonly outcomes: number;
  readonly parties: number;
  /** Deals on the frontier. */
  readonly frontier: number;
  /** Median, milliseconds: the frontier alone. */
  readonly frontierMs: number;
  /** Median, milliseconds: frontier, Nash, Kalai, Kalai-Smorodinsky, welfare and opposition. */
  readonly ms: number;
};

const folder = fileURLToPath(new URL('../../shared/reference/domains/', import.meta.url));

/** Parties, issues, options per issue. The frontier of five parties grows by four with every issue: 1e8 is their end here. */
const shapes: readonly (readonly [parties: number, issues: number, options: number])[] = [
  [2, 4, 10], [2, 6, 10], [2, 9, 10], [2, 12, 10],
  [3, 4, 10], [3, 6, 10], [3, 9, 10], [3, 12, 10],
  [4, 4, 10], [4, 6, 10], [4, 9, 10], [4, 12, 10],
  [5, 4, 10], [5, 5, 10], [5, 6, 10], [5, 8, 10],
];

export function* outcomeRows(): Generator<OutcomeRow> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort() : [];
  for (const file of files) {
    const reading = readDomain(readFileSync(join(folder, file), 'utf8'));
    if (reading.ok) yield rowOf(`reference ${basename(file, '.json')}`, [reading.named.domain]);
  }
  for (const [parties, issues, options] of shapes) {
    // Frontiers differ much between draws of the same shape: the median is over several.
    const domains = [1, 2, 3].map((seed) => generated(parties, issues, options, seed));
    yield rowOf(`generated ${options}^${issues} ${parties}p`, domains);
  }
}

function rowOf(name: string, domains: readonly Domain[]): OutcomeRow {
  const frontiers = domains.map((domain) => paretoFrontier(domain).length);
  return {
    name,
    outcomes: Math.max(...domains.map((domain) => Number(countOutcomes(domain)))),
    parties: Math.max(...domains.map((domain) => domain.parties.length)),
    frontier: median(frontiers),
    frontierMs: medianTime(domains, paretoFrontier),
    ms: medianTime(domains, bargain),
  };
}

/** After the first round of `rowOf` the code is compiled; a slow domain gets fewer rounds. */
function medianTime(domains: readonly Domain[], work: (domain: Domain) => unknown): number {
  const times: number[] = [];
  const start = performance.now();
  for (let round = 0; round < 20 && (round < 1 || performance.now() - start < 400); round++) {
    for (const domain of domains) {
      const before = performance.now();
      work(domain);
      times.push(performance.now() - before);
    }
  }
  return Math.round(median(times) * 1000) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Additive utilities with weighted issues, as in the reference domains; the same for a seed every time. */
function generated(parties: number, issues: number, options: number, seed: number): Domain {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
  const utilities = (): number[][] => {
    const weights = Array.from({ length: issues }, next);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => Array.from({ length: options }, () => (next() * weight) / total));
  };
  return { parties: Array.from({ length: parties }, () => ({ bias: 0, reserved: 0, utilities: utilities() })) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const row of outcomeRows()) console.log(JSON.stringify({ bench: 'outcome', ...row }));
}
