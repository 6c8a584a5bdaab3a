import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check.ts';
import { migrate, NEWEST, renewed } from '../../src/core/scenario/migrations/migrate.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { FORMAT } from '../../src/core/scenario/format/schema.ts';
import { broken, smallCase } from './smallCase.ts';

/** Real files in the form of the first drafts. */
const folder = 'tests/fixtures/format-0';
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const textOf = (name: string): string => files.find((file) => file.name === name)?.text ?? '';

describe('a file of the first version', () => {
  it.each(files)('$name opens, can be played, and says what changed, with the place', ({ text }) => {
    const read = readScenario(text);
    if (!read.ok) throw new Error(read.problems.map((problem) => `${problem.path}: ${problem.message.en}`).join('\n'));
    const told = read.notes.filter((note) => note.severity === 'hint');
    expect(told[0]).toMatchObject({ path: '(file)', message: { nl: `Dit bestand is van versie 0. Het is gelezen als versie ${String(FORMAT)}.` } });
    const place = told.find((note) => note.path === 'intro');
    expect(place?.message).toEqual({ nl: '"intro" heet nu "story".', en: '"intro" is called "story" now.' });
    expect(text.split('\n')[(place?.line ?? 0) - 1]).toContain('"intro"');
    expect(read.scenario.story.nl).toBe((JSON.parse(text) as { intro: { nl: string } }).intro.nl);
  });

  it('keeps the numbers of everybody, in the words of today', () => {
    const read = readScenario(textOf('s09.json'));
    const old = JSON.parse(textOf('s09.json')) as { members: { id: string; batna: number; weights: Record<string, number> }[]; time: { budget: number } };
    if (!read.ok) throw new Error('not read');
    const { scenario } = read;
    expect(scenario).toMatchObject({ phase: 'maturity', budget: old.time.budget, rule: { type: 'weighted', theta: 10 }, veto: ['eva', 'carla'], power: { account: 60, supplier: 60 }, information: { account: 60 }, timePressure: { player: 40 }, account: { name: 'Hotelbouw Groep', what: { nl: 'keyaccount' } } });
    expect(scenario.members.map(({ id, batna, roles }) => ({ id, batna, roles }))).toEqual(old.members.map(({ id, batna }, j) => ({ id, batna, roles: [['decider'], ['influencer', 'gatekeeper'], ['initiator'], ['user', 'influencer']][j] })));
    for (const [j, member] of scenario.members.entries()) expect(Object.fromEntries(scenario.issues.map((issue, i) => [issue.id, member.weights[i]]))).toEqual(old.members[j]?.weights);
  });

  it('keeps a walk-away case one, and a role its word without what stood behind it', () => {
    const [ten, four] = [readScenario(textOf('s10.json')), readScenario(textOf('s04.json'))];
    expect(ten.ok && ten.scenario.noZone).toBe(true);
    expect(four.ok && four.scenario.members.map(({ roles }) => roles)).toEqual([['user', 'influencer'], ['decider']]);
  });

  it.each(files)('$name is written in the form of today, as the same case, and has nothing more to change', ({ text }) => {
    const now = renewed(text);
    if (!now) throw new Error('nothing changed');
    expect(now.changes.length).toBeGreaterThan(5);
    expect(now.text.startsWith(`{\n  "format": ${String(FORMAT)},`)).toBe(true);
    const [before, after] = [readScenario(text), readScenario(now.text)];
    expect(after.ok && after.scenario).toEqual(before.ok && before.scenario);
    expect(renewed(now.text)).toBeNull();
    expect(checkScenario(now.text).problems.filter(({ message }) => /versi/.test(message.nl))).toEqual([]);
  });

  it('points at the line of the older file where something in it is wrong as well', () => {
    const text = textOf('s09.json').replace('"budget": 40', '"budget": 400');
    const read = readScenario(text);
    const found = read.ok ? undefined : read.problems.find((problem) => problem.severity === 'error');
    expect(found).toMatchObject({ path: 'budget', message: { nl: '400 is te hoog; het maximum is 120.' } });
    expect(text.split('\n')[(found?.line ?? 0) - 1]).toContain('"budget": 400');
    expect(found?.mend).toBeUndefined();
  });

  it('does not crash on rubbish under the old names', () => {
    const rubbish = [null, 1, 'x', [], {}, [null], { a: 1 }];
    for (const value of rubbish) for (const name of ['power', 'info', 'time', 'rule', 'members', 'employer', 'phase', 'trades']) {
      const read = readScenario(JSON.stringify({ intro: 'a', chapter: 'b', [name]: value }));
      expect(read.ok).toBe(false);
      expect(!read.ok && read.problems.length > 0).toBe(true);
    }
  });
});

describe('the version of a file', () => {
  it('is today\'s where the file gives no number: one old name is a slip, and told as one', () => {
    const read = readScenario(broken(['intro', 'Hallo']));
    expect(!read.ok && read.problems.map(({ fix }) => fix.nl)).toEqual(['Bedoelde je "story"?']);
    expect(migrate(smallCase).findings).toEqual([]);
    expect(renewed(broken())).toBeNull();
  });

  it('is told in one sentence where it is of a later game, with a way out and nothing else', () => {
    const read = readScenario(broken(['format', FORMAT + 1], ['somethingNew', { of: 'that time' }], ['members', []]));
    expect(!read.ok && read.problems).toHaveLength(1);
    expect(!read.ok && read.problems[0]).toMatchObject({
      path: 'format', severity: 'error',
      message: { nl: `Dit bestand is van versie ${String(FORMAT + 1)}. Dit spel kent versie ${String(FORMAT)} van het bestandsformaat.` },
      fix: { nl: 'Vernieuw het spel, of vraag de maker om een ouder bestand.', en: 'Update the game, or ask its maker for an older file.' },
    });
    expect(NEWEST).toBe(FORMAT);
  });
});
