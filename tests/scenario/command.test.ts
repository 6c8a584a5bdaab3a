import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const scenario = (...words: readonly string[]): Said => scenarioIn({}, ...words);

interface Said {
  readonly code: number | null;
  readonly out: string[];
  readonly err: string[];
}

function scenarioIn(around: Readonly<Record<string, string>>, ...words: readonly string[]): Said {
  const { FORCE_COLOR: _, NO_COLOR: __, ...plain } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src', 'cli', 'scenario.ts'), ...words], { cwd: root, encoding: 'utf8', env: { ...plain, LANG: 'C', LC_ALL: '', ...around } });
  return { code: status, out: stdout.split('\n').filter((line) => line !== ''), err: stderr.split('\n').filter((line) => line !== '') };
}

const good = put('good.json', JSON.stringify(smallCase));
const bad = put('bad.json', broken(['members.0.trust', 101], ['colour', 'red']));

describe('scenario renew', () => {
  it('writes a file of the first version in the form of today, says what changed, and finds nothing to do the next time', () => {
    const old = put('old.json', readFileSync(join(root, 'tests', 'fixtures', 'format-0', 's10.json')));
    const { code, out } = scenario('renew', old, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain(`${old}: "intro" is called "story" now.`);
    expect(JSON.parse(readFileSync(old, 'utf8'))).toMatchObject({ format: 1, noZone: true });
    expect(scenario('renew', old, '--lang', 'en').out).toEqual([`${old}: this file is of the newest version already.`]);
    expect(scenario('check', old, '--lang', 'en').code).toBe(0);
  });
});

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
      'This file cannot be read (ENOENT). Check its name and its permissions.',
      'This is a folder, not a file. Name the files themselves, such as folder/*.json.',
      'This is not a text file. Save the case as text (UTF-8).',
    ]);
  });

  it('has colour where one asks for it, and never in JSON', () => {
    expect(scenarioIn({ FORCE_COLOR: '1' }, 'check', bad).out[0]).toContain('\u001b[31m');
    expect(scenarioIn({ FORCE_COLOR: '1' }, 'check', bad, '--json').out.join('')).not.toContain('\u001b');
    expect(scenario('check', bad).out.join('')).not.toContain('\u001b');
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

  it('takes many files: what can be analysed is, and the rest is told', () => {
    const { code, out, err } = scenario('analyse', good, bad, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out.join(''))).toMatchObject([{ file: good, packages: 6 }]);
    expect(err.every((line) => line.includes('bad.json'))).toBe(true);
    expect(scenario('analyse', good, good).out.filter((line) => line === good)).toHaveLength(2);
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

describe('what the command says', () => {
  const spoken = (lang: 'nl' | 'en', ...words: readonly string[]): string => { const { out, err } = scenario(...words, '--lang', lang); return [...out, ...err].join('\n'); };
  const s01 = join(root, 'scenarios', 's01.json');

  it('is Dutch in Dutch and English in English, tables and help and slips alike', () => {
    const asked = [['analyse', s01], ['lines', s01], ['simulate', s01, '--games', '1'], ['check', bad], ['check', '--help'], ['check'], ['frobnicate'], ['check', '--colour'], ['simulate', s01, '--games'], ['schema', 'a', 'b']];
    const dutch = asked.map((words) => spoken('nl', ...words)).join('\n');
    const english = asked.map((words) => spoken('en', ...words)).join('\n');
    expect(dutch).not.toMatch(/\b(the|lines|openings|phrase|percent|packages|pairs|error|warning|missing|unknown|option "|Usage|display|default|Options|own)\b/);
    expect(english).not.toMatch(/\b(de|het|een|zinnen|fout|goed|deze|hoogstens|opdracht|Opties)\b/);
    // Numbers too, as each writes them.
    expect(spoken('nl', 'simulate', s01, '--games', '1')).toMatch(/\d,\d\d/);
    expect(spoken('nl', 'simulate', s01, '--games', '1')).not.toMatch(/\d\.\d\d/);
  });

  it('names every check L1-L9 in words, with what was measured', () => {
    for (const lang of ['nl', 'en'] as const) {
      const rows = spoken(lang, 'analyse', s01).split('\n').filter((line) => /^L\d /.test(line));
      expect(rows.map((row) => row.slice(0, 2))).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9']);
      for (const row of rows) expect(row).toMatch(/\d/);
    }
  });
});

describe('scenario new', () => {
  const answers = ['--title', 'Brood op tijd', '--person', 'Anna de Boer', '--issue', 'Prijs: €4,20, €4', '--issue', 'Tijd: 1 dag, 2 dagen', '--lang', 'nl'];

  it('makes a case of answers that can be played, and never writes over one by mistake', () => {
    const file = join(folder, 'brood.json');
    const { code, out } = scenario('new', file, ...answers);
    expect([code, out[0]?.startsWith(`${file} is gemaakt.`)]).toEqual([0, true]);
    const first = readFileSync(file, 'utf8');
    expect(JSON.parse(first)).toMatchObject({ title: 'Brood op tijd', issues: [{ options: ['€4,20', '€4'] }, { label: 'Tijd' }], members: [{ name: 'Anna de Boer' }] });
    expect(scenario('check', file).err).toEqual(['1 file: 0 errors, 0 warnings, 1 hint.']);

    const again = scenario('new', file, '--template', 'bouw', '--lang', 'en');
    expect([again.code, again.err]).toEqual([1, [`${file} is there already. Choose another name, or add --force.`]]);
    expect(readFileSync(file, 'utf8')).toBe(first);
    expect(scenario('new', file, '--template', 'bouw', '--force').code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ id: 'bouw' });
  });

  it('points a new file to the schema from where it stands', () => {
    const file = join(folder, 'zorg.json');
    scenario('new', file, '--template', 'zorg');
    const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string };
    expect(JSON.parse(readFileSync(join(folder, $schema), 'utf8'))).toMatchObject({ title: 'Aan Tafel' });
  });

  it.each([
    [['--template', 'bouwen'], 'There is no template "bouwen". Choose one of: bouw,'],
    [[], 'A case has a title.'],
    [['--title', 'X'], 'Who sits across the table?'],
    [['--title', 'X', '--person', 'Y', '--issue', 'Price: 1, 2'], 'Two issues are needed.'],
    [['--title', 'X', '--person', 'Y', '--issue', 'Price: 1, 2', '--issue', 'Time: 1, 2', '--trade', '3'], 'There is no issue 3. Choose a number from 1 to 2'],
    [['--template', 'bouw', '--title', 'X'], 'Not both.'],
  ])('says what is missing in %j', (options, words) => {
    const { code, out, err } = scenario('new', join(folder, 'never.json'), ...options, '--lang', 'en');
    expect([code, out]).toEqual([1, []]);
    expect(err[0]).toContain(words);
  });
});

describe('scenario schema', () => {
  it('prints what stands in the folder', () => {
    expect(JSON.parse(scenario('schema', '--print').out.join(''))).toEqual(JSON.parse(readFileSync(join(root, 'scenarios', 'scenario.schema.json'), 'utf8')));
  });
});
