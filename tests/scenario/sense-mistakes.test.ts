import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { slips } from './mistakes.ts';
import { follies, sensibleText } from './sense-mistakes.ts';
import { broken } from './smallCase.ts';

/** What a sentence repeats of the file or asks to type: the same in both languages. */
const quoted = (sentence: string): string[] => (sentence.match(/"[^"]*"|\d+/g) ?? []).sort();

describe('a case that makes no sense', () => {
  it('is not the one that the mistakes are made in', () => {
    expect(checkScenario(sensibleText()).problems).toEqual([]);
  });

  it.each(follies)('$folly: said in one or two messages, with the place and a way out', ({ changes, severity, path, nl, en, fix }) => {
    const { problems } = checkScenario(sensibleText(...changes));
    expect(problems.length).toBeLessThanOrEqual(2);
    const found = problems.find((problem) => problem.path === path && problem.severity === severity && problem.message.nl.includes(nl));
    expect(found, problems.map((problem) => problem.message.nl).join(' ')).toBeDefined();
    expect(found?.message.en).toContain(en);
    expect(found?.fix.nl).toContain(fix);
  });

  it.each(follies)('$folly: points at a line of the file, in both languages the same', ({ changes, path }) => {
    const text = sensibleText(...changes);
    const found = checkScenario(text).problems.find((problem) => problem.path === path);
    const line = text.split('\n')[(found?.line ?? 0) - 1] ?? '';
    const step = found?.steps.findLast((part) => typeof part === 'string');
    expect(line.slice(0, found?.column)).toMatch(/\S/);
    if (typeof found?.steps.at(-1) === 'string') expect(line).toContain(`"${String(step)}"`);
    expect(quoted(found?.message.en ?? '')).toEqual(quoted(found?.message.nl ?? ''));
  });
});

describe('typical mistakes', () => {
  it('are forty at least, of form and of sense', () => {
    const kinds = new Set([...slips.map(({ slip }) => slip), ...follies.map(({ folly }) => folly)]);
    expect(kinds.size).toBe(slips.length + follies.length);
    expect(kinds.size).toBeGreaterThanOrEqual(40);
  });

  it.each(slips)('$slip: the same in English as in Dutch', ({ changes, path }) => {
    const read = readScenario(broken(...changes));
    const found = read.ok ? undefined : read.problems.find((problem) => problem.path === path);
    expect(found?.fix.en).not.toBe(found?.fix.nl);
    expect(quoted(found?.message.en ?? '')).toEqual(quoted(found?.message.nl ?? ''));
    expect(quoted(found?.fix.en ?? '')).toEqual(quoted(found?.fix.nl ?? ''));
  });
});
