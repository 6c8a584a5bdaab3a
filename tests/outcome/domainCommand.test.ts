import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readDomain } from '../../src/cli/domainFile.ts';

const command = fileURLToPath(new URL('../../src/cli/domain.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'domain-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

function fileWith(content: unknown): string {
  const file = join(folder, 'table.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const table = {
  name: 'Table',
  issues: [{ name: 'Price', values: ['low', 'middle', 'high'] }, { name: 'Service', values: ['much', 'little'] }],
  parties: [
    { name: 'Seller', bias: 0, reserved: 4, utilities: [[0, 3, 6], [0, 2]] },
    { name: 'Buyer', bias: 0, reserved: 2, utilities: [[6, 4, 0], [3, 0]] },
  ],
};

describe('npm run domain', () => {
  test('prints the figures as JSON', () => {
    const { status, out, err } = run(fileWith(table), '--json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      outcomes: 6, frontier: [[6, 3], [5, 4]], kalaiSmorodinsky: [5, 4], opposition: expect.closeTo(Math.sqrt(9 / 64 + 25 / 81), 12) as number,
    });
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['outcomes', 'frontier', 'nash', 'kalai', 'kalaiSmorodinsky', 'maxWelfare', 'opposition']);
  });

  test('prints a table with the packages in words', () => {
    const { status, out } = run(fileWith(table));
    expect(status).toBe(0);
    expect(out).toContain('Table: 2 parties, 2 issues, 6 outcomes');
    expect(out).toMatch(/Kalai-Smorodinsky +5 +4 +middle · little/);
  });

  test('says so where no deal is acceptable', () => {
    const parties = table.parties.map((party) => ({ ...party, reserved: 8 }));
    expect(JSON.parse(run(fileWith({ ...table, parties }), '--json').out)).toEqual({
      outcomes: 6, frontier: [], nash: null, kalai: null, kalaiSmorodinsky: null, maxWelfare: null, opposition: null,
    });
    expect(run(fileWith({ ...table, parties })).out).toContain('No deal reaches the reserved value of every party.');
  });

  test.each([
    { issues: 53, outcomes: 9007199254740992 },
    { issues: 54, outcomes: '18014398509481984' },
  ])('writes 2 to the power of $issues outcomes as $outcomes', ({ issues, outcomes }) => {
    const domain = {
      issues: Array.from({ length: issues }, () => ({ values: ['yes', 'no'] })),
      parties: [{ utilities: Array.from({ length: issues }, () => [1, 0]) }],
    };
    expect(JSON.parse(run(fileWith(domain), '--json').out)).toMatchObject({ outcomes });
  });

  test.each([
    ['text that is not JSON', '{"issues": [', /not JSON: .*Mend the text/],
    ['no object', '[]', /holds no object\. Write one/],
    ['no issues', { parties: table.parties }, /issues: no list\. Write a list/],
    ['an issue without options', { ...table, issues: [{ values: [] }, table.issues[1]] }, /issues\[0\]\.values: an empty list\. Write/],
    ['a list too few', { ...table, parties: [{ utilities: [[0, 3, 6]] }] }, /parties\[0\]\.utilities: 1 lists for 2 issues\. Write/],
    ['a number too few', { ...table, parties: [{ utilities: [[0, 3], [0, 2]] }] }, /parties\[0\]\.utilities\[0\]: 2 numbers for 3 options\. Write/],
    ['a word for a number', { ...table, parties: [{ utilities: [[0, 'x', 6], [0, 2]] }] }, /utilities\[0\]\[1\]: "x" is not a number .*Write/],
    ['a number without end', '{"issues":[{"values":[1]}],"parties":[{"utilities":[[1e999]]}]}', /utilities\[0\]\[0\]: Infinity is not a number/],
  ])('finds %s, and says what to do', (_, content, sentence) => {
    const reading = readDomain(typeof content === 'string' ? content : JSON.stringify(content));
    expect(reading.ok ? [] : reading.problems).toEqual([expect.stringMatching(sentence)]);
  });

  test('names the file before every problem, and ends with 1', () => {
    const file = fileWith({ ...table, parties: [{ utilities: [[0, 'x', 6], [0]] }] });
    const { status, out, err } = run(file);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err.trim().split('\n').map((line) => line.startsWith(`${file}: parties[0]`))).toEqual([true, true]);
  });

  test('refuses a file that is not there, and no file at all', () => {
    expect(run(join(folder, 'absent.json'))).toMatchObject({ status: 1, err: expect.stringContaining('absent.json: cannot be read') as string });
    expect(run()).toMatchObject({ status: 1, err: expect.stringContaining('Usage:') as string });
  });
});
