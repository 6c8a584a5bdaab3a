import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countOutcomes, type Outcome } from '../core/outcome/domain.ts';
import { bargain, type Bargain } from '../core/outcome/points.ts';
import { readDomain, type NamedDomain } from './domainFile.ts';

// npm run -s domain -- FILE [--json]: frontier and points of a negotiation domain.

const usage = 'Usage: npm run -s domain -- FILE [--json]';
const mostProblems = 20;
const mostDeals = 20;

/** Ends with 0, or with 1 after saying on the error stream what is wrong and what to do. */
function main(): number {
  const asked = readArguments();
  if (asked === undefined) return fail([`Name one domain file. ${usage}`]);
  const { file, json } = asked;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return fail([`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Check the name and its permissions.`]);
  }
  const reading = readDomain(text);
  if (!reading.ok) return fail(reading.problems.map((problem) => `${file}: ${problem}`));
  const found = bargainIn(reading.named);
  if (found === undefined) {
    return fail([`${file}: its frontier is too large to list. Leave out issues, options or parties.`]);
  }
  console.log(json ? JSON.stringify(asJson(reading.named, found)) : asTable(reading.named, found));
  return 0;
}

function readArguments(): { file: string; json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, json: values.json === true };
  } catch {
    return undefined;
  }
}

function fail(problems: readonly string[]): number {
  for (const problem of problems.slice(0, mostProblems)) console.error(problem);
  if (problems.length > mostProblems) console.error(`… and ${problems.length - mostProblems} more problems.`);
  return 1;
}

/** Undefined where the frontier outgrows memory, which the fold reports as a RangeError. */
function bargainIn(named: NamedDomain): Bargain | undefined {
  try {
    return bargain(named.domain);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Without an acceptable deal the frontier is empty and every point null. */
function asJson(named: NamedDomain, { frontier, points }: Bargain): object {
  return {
    outcomes: countAsJson(named),
    frontier: frontier.map((deal) => deal.utilities),
    nash: points?.nash.utilities ?? null,
    kalai: points?.kalai.utilities ?? null,
    kalaiSmorodinsky: points?.kalaiSmorodinsky.utilities ?? null,
    maxWelfare: points?.maxWelfare.utilities ?? null,
    opposition: points?.opposition ?? null,
  };
}

/** A number while a JSON reader keeps it exact, up to 2^53; decimal digits in a string above. */
function countAsJson(named: NamedDomain): number | string {
  const count = countOutcomes(named.domain);
  return count <= BigInt(Number.MAX_SAFE_INTEGER) + 1n ? Number(count) : String(count);
}

function asTable(named: NamedDomain, { frontier, points }: Bargain): string {
  const lines = [
    `${named.name}: ${named.parties.length} parties, ${named.issues.length} issues, ${countOutcomes(named.domain)} outcomes`,
    ...named.parties.map((party, index) => `  ${index + 1}  ${party}`),
    '',
  ];
  if (points === undefined) return [...lines, 'No deal reaches the reserved value of every party.'].join('\n');
  const rows: [string, Outcome][] = [
    ['Nash', points.nash],
    ['Kalai', points.kalai],
    ['Kalai-Smorodinsky', points.kalaiSmorodinsky],
    ['Max welfare', points.maxWelfare],
    ...frontier.slice(0, mostDeals).map((deal, index): [string, Outcome] => [`Frontier ${index + 1}`, deal]),
  ];
  lines.push(
    [''.padEnd(18), ...named.parties.map((_, index) => String(index + 1).padStart(12)), '  package'].join(''),
    ...rows.map(([label, deal]) => dealLine(named, label, deal)),
  );
  if (frontier.length > mostDeals) lines.push(`… ${frontier.length - mostDeals} deals of the frontier more; --json lists them all.`);
  lines.push('', `Frontier: ${frontier.length} deals. Opposition: ${rounded(points.opposition)}.`);
  return lines.join('\n');
}

function dealLine(named: NamedDomain, label: string, deal: Outcome): string {
  const options = deal.options.map((option, issue) => named.issues[issue]?.options[option] ?? '?');
  const utilities = deal.utilities.map((utility) => rounded(utility).padStart(12));
  return [label.padEnd(18), ...utilities, '  ', options.join(' · ')].join('');
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(7)));
}

process.exitCode = main();
