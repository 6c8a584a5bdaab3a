import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDomain } from '../../src/cli/domainFile.ts';
import { countOutcomes, type Domain } from '../../src/core/outcome/domain.ts';
import { bargain } from '../../src/core/outcome/points.ts';
import { scoresIn } from './byDefinition.ts';

// Domains of the negotiation competitions with the figures of NegMAS. Their origins state no
// licence, so they are read where they are and not part of this project.
const folder = fileURLToPath(new URL('../../../shared/reference/domains/', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort() : [];

type Expected = Readonly<{
  outcomes: number; frontier: number; opposition: number;
  nash: number[]; kalai: number[]; kalaiSmorodinsky: number[]; maxWelfare: number[];
}>;

if (files.length === 0) {
  console.log('Skipped: the reference domains are not on this machine (../shared/reference/domains).');
}

describe.skipIf(files.length === 0)('the reference domains', () => {
  test.each(files)('%s gives the reference figures', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const reading = readDomain(text);
    if (!reading.ok) throw new Error(reading.problems.join('\n'));
    const { expected } = JSON.parse(text) as { expected: Expected };
    expectFigures(reading.named.domain, expected);
  });
});

function expectFigures(domain: Domain, expected: Expected): void {
  const { frontier, points } = bargain(domain);
  expect(Number(countOutcomes(domain))).toBe(expected.outcomes);
  expect(frontier).toHaveLength(expected.frontier);
  const scores = scoresIn(domain);
  for (const name of ['nash', 'kalai', 'kalaiSmorodinsky', 'maxWelfare'] as const) {
    // A tie: another vector with the same score is as right.
    const found = points?.[name].utilities ?? [];
    expect(Math.abs(scores[name](found) - scores[name](expected[name])), name).toBeLessThanOrEqual(1e-9);
  }
  expect(Math.abs((points?.opposition ?? NaN) - expected.opposition)).toBeLessThanOrEqual(1e-9);
}
