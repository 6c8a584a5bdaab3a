import { describe, expect, it } from 'vitest';
import { readPlaywright, readVitest } from '../../tools/counts.mjs';
import { isInstalled } from '../../tools/install.mjs';

const counts = (passed: number, failed: number): string => JSON.stringify({ passed, failed, skipped: [] });

describe('the count of npm test', () => {
  it('adds nothing to a run that ended well', () => {
    expect(readVitest(counts(5, 0), 0)).toEqual({ passed: 5, failed: 0, skipped: [] });
  });

  it('counts a runner that crashed as one failure, and not twice', () => {
    expect(readVitest(undefined, 1).failed).toBe(1);
    expect(readVitest(undefined, 0).failed).toBe(1);
    expect(readVitest(counts(5, 0), 1).failed).toBe(1);
    expect(readVitest(counts(5, 2), 1).failed).toBe(2);
    expect(readPlaywright(undefined, 1).failed).toBe(1);
  });

  it("reads Playwright's report, nested suites and reasons included", () => {
    const test = (status: string, annotations: object[] = []): object => ({ status, projectName: '', annotations });
    const report = {
      errors: [],
      suites: [
        {
          title: 'a.test.ts',
          specs: [{ title: 'one', tests: [test('expected')] }],
          suites: [
            { title: 'b', specs: [{ title: 'two', tests: [test('unexpected')] }] },
            { title: 'c', specs: [{ title: 'three', tests: [test('skipped', [{ type: 'skip', description: 'no sound' }])] }] },
          ],
        },
      ],
    };
    expect(readPlaywright(JSON.stringify(report), 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: [{ name: 'a.test.ts › c › three', reason: 'no sound' }],
    });
  });
});

describe('whether to install', () => {
  const locked = { '': {}, 'node_modules/hono': { version: '4.1.0' }, 'node_modules/other-system': { version: '1.0.0', optional: true } };

  it('is no when all that this system needs is there', () => {
    expect(isInstalled(locked, { 'node_modules/hono': { version: '4.1.0' } })).toBe(true);
  });

  it('is yes in a fresh clone, and after a change of version', () => {
    expect(isInstalled(locked, {})).toBe(false);
    expect(isInstalled(locked, { 'node_modules/hono': { version: '4.0.9' } })).toBe(false);
  });
});
