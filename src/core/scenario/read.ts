import type { Scenario } from '../engine/scenario.ts';
import { complete } from './reading/complete.ts';
import { explain } from './reading/explain.ts';
import { checkNames } from './reading/names.ts';
import { migrate, placesIn } from './migrations/migrate.ts';
import { checkNumbers } from './reading/numbers.ts';
import { MOST_PROBLEMS, parse, type Places } from './sheet/places.ts';
import { inFileOrder, pathText, type Finding, type Problem } from './problem.ts';
import { checkSafety } from './sheet/safety.ts';
import { scenarioFile, type ScenarioFile } from './format/schema.ts';
import { manyMore, oneLanguage } from './reading/words-read.ts';

export type Reading = { readonly ok: true; readonly scenario: Scenario; readonly notes: readonly Problem[] } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * A case from the text of its file, or every problem that keeps it from being played, in file order.
 * notes: warnings and hints for the author of a case that can be played. Never throws, whatever the text.
 */
export function readScenario(text: string): Reading {
  const read = readPlaced(text);
  return read.ok ? { ok: true, scenario: read.scenario, notes: read.notes } : read;
}

export type PlacedReading = { readonly ok: true; readonly scenario: Scenario; readonly notes: readonly Problem[]; readonly places: Places; readonly file: ScenarioFile } | { readonly ok: false; readonly problems: readonly Problem[] };

/** As readScenario, with the places, for checks that look further. */
export function readPlaced(text: string): PlacedReading {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { value, findings: changes, newer, renewals } = migrate(parsed.value);
  if (newer) return { ok: false, problems: changes.map(parsed.places.place) };
  const places = placesIn(parsed.places, renewals);
  const form = scenarioFile.safeParse(value);
  const refused = form.success ? [] : explain(form.error.issues, value);
  const findings = once([...parsed.findings, ...refused, ...checkSafety(value), ...checkNames(value), ...checkNumbers(value)]);
  const problems = inFileOrder([...changes.map(parsed.places.place), ...findings.map(places.place)]);
  if (!form.success || problems.some((problem) => problem.severity === 'error')) return { ok: false, problems: bounded(problems) };
  const { scenario, missing } = complete(form.data);
  const notes = [...problems, ...[...oneLanguage('nl', missing.nl), ...oneLanguage('en', missing.en)].map(places.place)];
  return { ok: true, scenario, notes: inFileOrder(notes), places, file: form.data };
}

/** At one place the first error tells enough: what comes after is about the same slip, and so is what stands inside a field that does not exist. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const unknown = new Set(findings.flatMap((finding) => (finding.key ? [pathText(finding.path)] : [])));
  return findings.filter((finding) => {
    if (finding.path.some((_, n) => n > 0 && unknown.has(pathText(finding.path.slice(0, n))))) return false;
    const key = pathText(finding.path);
    if (finding.severity !== 'error') return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function bounded(problems: readonly Problem[]): readonly Problem[] {
  const last = problems[MOST_PROBLEMS];
  return last ? [...problems.slice(0, MOST_PROBLEMS), { ...manyMore(problems.length - MOST_PROBLEMS), line: last.line, column: last.column }] : problems;
}
