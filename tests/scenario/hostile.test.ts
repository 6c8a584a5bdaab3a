import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { broken, smallCase } from './smallCase.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'cases');
const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

const problemsIn = (text: string) => {
  const read = readScenario(text);
  return read.ok ? [] : read.problems;
};

describe('files that mean harm', () => {
  it('refuses more than 512 kB in one sentence', () => {
    const text = `{"title":"${'x'.repeat(600_000)}"}`;
    expect(problemsIn(text)).toMatchObject([{ line: 1, column: 1, path: '(file)', message: { en: 'This file is too large: a case is at most 512 kB.' } }]);
  });

  it('refuses a nest too deep in one sentence, without following it', () => {
    const found = problemsIn('['.repeat(250_000));
    expect(found).toMatchObject([{ line: 1, column: 21, message: { en: 'More than 20 brackets stand inside each other here.' } }]);
  });

  it('refuses a deep nest of brackets that do not fit each other too', () => {
    const [found] = problemsIn('[},'.repeat(60_000));
    expect(found?.message.en).toBe('More than 20 brackets stand inside each other here.');
  });

  it('bounds what it says about a file with very many problems', () => {
    const fields = Array.from({ length: 20_000 }, (_, n) => `"field${n}":${n}`).join();
    const found = problemsIn(`{${fields}}`);
    expect(found.length).toBe(201);
    expect(found[200]?.message.en).toMatch(/^There are \d+ more problems\.$/);
  });

  it('says no more than forty signs of somebody else’s text, and nothing invisible', () => {
    const [found] = problemsIn(broken([`${'q'.repeat(5000)}\u202e`, 1]));
    expect(found?.path.length).toBeLessThanOrEqual(60);
    expect(JSON.stringify(found)).not.toMatch(/q{50}|\u202e/);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the name %s, wherever it stands, and changes nothing by it', (name) => {
    const text = JSON.stringify(smallCase).replace('"batna":30', `"${name}":{"polluted":true},"batna":30`);
    expect(problemsIn(text)).toMatchObject([{ path: `player.${name}`, message: { en: `The name "${name}" cannot be used.` } }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const asId = JSON.stringify(smallCase).replaceAll('"noor"', `"${name}"`);
    expect(problemsIn(asId)[0]?.path).toBe('members[0].id');
  });

  it('never lets a name of the language itself through as a key of a table', () => {
    const text = JSON.stringify(smallCase).replaceAll('"tijd"', '"tostring"');
    const read = readScenario(text);
    if (!read.ok) throw new Error('refused');
    expect(Object.getPrototypeOf(read.scenario.members[0]?.lines)).toBe(Object.prototype);
    expect(read.scenario.issues[1]?.id).toBe('tostring');
  });

  it('gives problems or a case, never a crash, for a file cut off anywhere', () => {
    fc.assert(fc.property(fc.constantFrom(...files), fc.double({ min: 0, max: 1, noNaN: true }), (text, part) => {
      const read = readScenario(text.slice(0, Math.floor(text.length * part)));
      expect(read.ok || read.problems.length > 0).toBe(true);
    }), { numRuns: 300 });
  });

  it('gives problems or a case, never a crash, for a file changed anywhere', () => {
    const piece = fc.oneof(fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '-', '0', '1e9', '1e400', '\\', '\u0000', '\ud800', 'null', '{}', '[]', '"__proto__"'), fc.string({ maxLength: 8 }));
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(20), put: piece });
    fc.assert(fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
      const changed = changes.reduce((now, { at, drop, put }) => {
        const from = Math.floor(now.length * at);
        return now.slice(0, from) + put + now.slice(from + drop);
      }, text);
      const read = readScenario(changed);
      expect(read.ok || read.problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
    }), { numRuns: 600 });
  });

  it('gives problems or a case, never a crash, for right JSON with any value anywhere', () => {
    const paths = pathsIn(smallCase);
    fc.assert(fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
      const check = checkScenario(broken([path, value as never]));
      expect(check.scenario !== null || check.problems.some(({ severity }) => severity === 'error')).toBe(true);
    }), { numRuns: 600 });
  });
});

function pathsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return path === '' ? [] : [path];
  return [...(path === '' ? [] : [path]), ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, path === '' ? key : `${path}.${key}`))];
}
