import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import { pathText, type Finding, type Path } from '../problem.ts';
import { fullOption } from '../format/schema-stakes.ts';
import * as say from './words-form.ts';

/** From what the schema refuses to problems in plain words. */

type Issue = z.core.$ZodIssue;

/** Every refusal as a problem; value: the whole file, to see what stands at the place. */
export function explain(issues: readonly Issue[], value: unknown): Finding[] {
  const found = issues.flatMap((issue) => explainOne(issue, pathOf(issue.path), valueAt(value, pathOf(issue.path))));
  // A field whose name was mistyped is not missing as well.
  const meant = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? guesses(issue).map(({ key, guess }) => pathText([...pathOf(issue.path), guess ?? key])) : [])));
  return found.filter((finding) => !meant.has(pathText(finding.path)) || valueAt(value, finding.path) !== undefined);
}

/** Which known field each unknown one probably stands for. Past the first ones nobody reads the guesses, and they take time. */
const MOST_GUESSES = 50;
function guesses(issue: Extract<Issue, { code: 'unrecognized_keys' }>): { key: string; guess: string | null }[] {
  const known = issue.message.split(' ');
  return issue.keys.map((key, n) => ({ key, guess: n < MOST_GUESSES ? nearest(key, known) : null }));
}

function explainOne(issue: Issue, path: Path, value: unknown): Finding[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      // Zod prefers the branch that only has fields too many: of an option with a label that is the wrong one.
      if (path[path.length - 2] === 'options' && typeof value === 'object' && value !== null && Object.hasOwn(value, 'label') && !issue.message.includes('label')) {
        return (fullOption.safeParse(value).error?.issues ?? []).flatMap((inner) => explainOne(inner, [...path, ...pathOf(inner.path)], valueAt(value, pathOf(inner.path))));
      }
      return guesses(issue).map(({ key, guess }) => say.unknownField([...path, key], key, guess, issue.message.split(' ')));
    case 'invalid_union':
      return explainUnion(issue, path, value);
    case 'invalid_key':
      return [say.badName([...path], String(path[path.length - 1]), true)];
    case 'invalid_format':
      return [typeof value === 'string' && value.trim() === '' ? say.emptyText(path) : say.badName(path, String(value))];
    case 'invalid_value':
      return [value === undefined ? say.missing(path) : wrongChoice(path, value, issue.values.map(String))];
    case 'too_small':
      return [say.tooSmall(path, issue.origin, Number(issue.minimum), value)];
    case 'too_big':
      return [say.tooBig(path, issue.origin, Number(issue.maximum), value)];
    case 'invalid_type':
      return [value === undefined ? say.missing(path) : say.wrongType(path, value, [issue.expected])];
    default:
      return [say.doesNotFit(path, value)];
  }
}

function wrongChoice(path: Path, value: unknown, choices: readonly string[]): Finding {
  if (path.length === 1 && path[0] === 'format') return say.otherVersion(path, value, choices[0] ?? '');
  return say.notOneOf(path, value, choices, typeof value === 'string' ? nearest(value, choices) : null);
}

/** The branch that was meant is the one whose kind of value fits; its own problems are told. */
function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, value: unknown): Finding[] {
  if (issue.errors.length === 0) {
    const choices = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return [value === undefined ? say.missing(path, choices) : wrongChoice(path, value, choices)];
  }
  if (value === undefined) return [say.missing(path)];
  if (isNumberInQuotes(value) && issue.errors.some((branch) => branch.flatMap(expected).includes('number'))) return [say.wrongType(path, value, ['number'])];
  const fitting = issue.errors.filter((branch) => !branch.some((inner) => isOtherKind(inner, value)));
  const meant = fitting.reduce<readonly Issue[] | undefined>((best, branch) => (best === undefined || misfit(branch) < misfit(best) ? branch : best), undefined);
  if (!meant) return [say.wrongType(path, value, issue.errors.flatMap((branch) => branch.flatMap(expected)))];
  return meant.flatMap((inner) => explainOne(inner, [...path, ...pathOf(inner.path)], valueAt(value, pathOf(inner.path))));
}

const isNumberInQuotes = (value: unknown): boolean => typeof value === 'string' && /^\s*-?\d+\s*$/.test(value);

/** Of two groups of fields, the one with the fewest unknown fields and problems was meant. */
const misfit = (branch: readonly Issue[]): number => branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 10 * issue.keys.length : 1), 0);

function isOtherKind(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.length > 0 && issue.errors.every((branch) => branch.some((inner) => isOtherKind(inner, value)));
  if (issue.code === 'invalid_value') return typeof value !== 'string';
  // A fraction is a number all the same.
  return issue.code === 'invalid_type' && !(issue.expected === 'int' && typeof value === 'number');
}

function expected(issue: Issue): string[] {
  if (issue.path.length > 0) return [];
  if (issue.code === 'invalid_union') return issue.errors.flatMap((branch) => branch.flatMap(expected));
  if (issue.code === 'invalid_value') return ['word'];
  return issue.code === 'invalid_type' ? [issue.expected] : [];
}

const pathOf = (path: readonly PropertyKey[]): Path => path.map((step) => (typeof step === 'number' ? step : String(step)));

function valueAt(value: unknown, path: Path): unknown {
  let now = value;
  for (const step of path) {
    if (typeof now !== 'object' || now === null || !Object.hasOwn(now, step)) return undefined;
    now = (now as Record<string, unknown>)[step];
  }
  return now;
}
