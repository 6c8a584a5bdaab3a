import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { broken, smallCase } from './smallCase.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

function scenario(...words: readonly string[]): { code: number | null; out: string[]; err: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src', 'cli', 'scenario.ts'), ...words], { cwd: root, encoding: 'utf8', env: { ...process.env, LANG: 'C', LC_ALL: '' } });
  return { code: status, out: stdout.split('\n').filter((line) => line !== ''), err: stderr.split('\n').filter((line) => line !== '') };
}

const good = put('good.json', JSON.stringify(smallCase));
const bad = put('bad.json', broken(['members.0.trust', 101], ['colour', 'red']));

describe('scenario check', () => {
  it('prints every problem as FILE:line:column path: what is wrong. What to do., and ends with 1', () => {
    const { code, out, err } = scenario('check', good, bad, '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toHaveLength(2);
    for (const line of out) expect(line).toMatch(/^.*bad\.json:\d+:\d+ \S+: .+\. .+[.?…]$/);
    expect(out[0]).toContain('members[0].trust: 101 is too high; the maximum is 100. Make it 100 at most.');
    expect(err).toEqual(['2 files: 2 errors, 0 warnings, 0 hints.']);
  });

  it('ends with 0 where nothing is wrong', () => {
    expect(scenario('check', good)).toEqual({ code: 0, out: [], err: ['1 file: 0 errors, 0 warnings, 0 hints.'] });
  });

  it('speaks Dutch when asked', () => {
    expect(scenario('check', bad, '--lang', 'nl').out[0]).toContain('101 is te hoog; het maximum is 100. Maak er hoogstens 100 van.');
  });

  it('says in a sentence that a file is missing, a folder, or no text', () => {
    const noise = put('noise.json', Uint8Array.from([0xff, 0xfe, 0x00, 0xc3]));
    const { code, out } = scenario('check', join(folder, 'gone.json'), folder, noise);
    expect(code).toBe(1);
    expect(out.map((line) => line.slice(line.lastIndexOf('(file): ') + 8))).toEqual([
      'This file cannot be read (ENOENT). Check its name and its rights.',
      'This is a folder, not a file. Name the files themselves, such as folder/*.json.',
      'This is no text file. Save the case as text (UTF-8).',
    ]);
  });

  it('leaves the schema of a whole folder alone', () => {
    expect(scenario('check', join(root, 'scenarios', 'scenario.schema.json'), good).code).toBe(0);
  });
});

describe('scenario analyse', () => {
  it('prints packages, acceptable, frontier, fairPoint, best and lint as JSON', () => {
    const { code, out } = scenario('analyse', good, '--json');
    expect(code).toBe(0);
    const found = JSON.parse(out.join('\n')) as Record<string, unknown>;
    expect(Object.keys(found)).toEqual(['packages', 'acceptable', 'frontier', 'fairPoint', 'best', 'lint']);
    // By hand: €900 in a week gives 70 and 70; €800 in a week 42 and 85; €700 in two weeks 30 and 30, which the others beat.
    // What is left gives somebody less than the limit of 30.
    expect(found).toMatchObject({ packages: 6, acceptable: 3, frontier: [{ options: [0, 1], own: 70, members: { noor: 70 } }, { options: [1, 1], own: 42, members: { noor: 85 } }] });
  });

  it('ends with 1 and the problems where there is no case to analyse', () => {
    const { code, out, err } = scenario('analyse', bad);
    expect([code, out]).toEqual([1, []]);
    expect(err).toHaveLength(2);
  });
});

describe('scenario simulate', () => {
  it('prints the means of every scripted player as JSON, the same for the same seed', () => {
    const [one, two] = [1, 2].map(() => scenario('simulate', good, '--games', '3', '--seed', '7', '--json'));
    expect(one).toEqual(two);
    const means = JSON.parse(one?.out.join('') ?? '') as Record<string, Record<string, number>>;
    expect(Object.keys(means)).toContain('integrative');
    expect(Object.keys(means['integrative'] ?? {})).toEqual(['score', 'deals', 'own', 'account', 'relation', 'information']);
  });

  it.each(['x', '0', '-3', '1.5'])('refuses %s games in a sentence', (games) => {
    const { code, err } = scenario('simulate', good, `--games=${games}`);
    expect(code).toBe(1);
    expect(err[0]).toContain('Write a whole number from 1 to 10000.');
  });
});

describe('scenario lines', () => {
  it('counts the dialogue, and ends with 1 where there is too little', () => {
    const { code, out } = scenario('lines', good);
    expect(code).toBe(1);
    expect(out[0]).toBe(`${good}: 0 lines`);
    expect(out.some((line) => line.includes('members[0]: This member has no opening line.'))).toBe(true);
  });

  it('counts four lines at least for each kind of reaction in each phrase book', () => {
    const { out } = scenario('lines', good, '--json');
    const { books } = JSON.parse(out.join('')) as { books: { book: string; fewest: number }[] };
    expect(books.map(({ book }) => book)).toEqual(['warm', 'brisk', 'guarded', 'worried', 'dry']);
    for (const { fewest } of books) expect(fewest).toBeGreaterThanOrEqual(4);
  });
});
