import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf, importBytes, importText } from '../../src/app/drafts/import.ts';
import { begin, issuesIn } from '../../src/core/scenario/mending/begin.ts';
import { mend } from '../../src/core/scenario/mending/mend.ts';
import { addIssue, addMember, addOption, move, pin, removeIssue, removeMember, removeOption } from '../../src/core/scenario/mending/reshape.ts';
import { sheetOf, type Sheet } from '../../src/core/scenario/sheet/sheet.ts';
import { study } from '../../src/core/scenario/trying/study.ts';
import { reactions } from '../../src/text/phrases/reaction.ts';

const template = readFileSync('scenarios/templates/bouw.json', 'utf8');

/** All that the editor does with what came in: study it, mend what has a way out, change it by form. */
function open(text: string): void {
  const { problems, picture } = study(text, reactions);
  expect(picture !== null || problems.some(({ severity }) => severity === 'error')).toBe(true);
  for (const problem of problems.slice(0, 10)) mend(text, problem);
  const sheet = sheetOf(text);
  if (sheet === null) return;
  for (const act of acts) expect(sheetOf(act(sheet).text)).not.toBeNull();
}

const acts: readonly ((sheet: Sheet) => Sheet)[] = [
  (sheet) => addIssue(sheet, 'Kleur', ['rood', 'blauw']), (sheet) => removeIssue(sheet, 0), (sheet) => addOption(sheet, 0, 'meer'), (sheet) => removeOption(sheet, 0, 0),
  (sheet) => addMember(sheet, 'Jip Vink'), (sheet) => removeMember(sheet, 0), (sheet) => move(sheet, ['issues'], 0, 1), (sheet) => move(sheet, ['issues', 0, 'options'], 0, 1),
  (sheet) => pin(sheet, 'issues', 0), (sheet) => pin(sheet, 'members', 0),
];

/** Values in the right places of a case, but of any kind. */
const anything = fc.jsonValue({ maxDepth: 2 });
const party = fc.record({ id: fc.oneof(fc.constant('noor'), anything), weights: anything, values: anything, lines: anything, dealbreakers: anything }, { requiredKeys: [] });
const almost = fc.record({
  title: anything, issues: fc.oneof(anything, fc.array(fc.oneof(anything, fc.record({ id: anything, label: anything, options: anything }, { requiredKeys: [] })), { maxLength: 4 })),
  player: fc.oneof(anything, party), members: fc.oneof(anything, fc.array(fc.oneof(anything, party), { maxLength: 3 })), facts: anything, rule: anything, network: anything, gifts: anything,
}, { requiredKeys: [] });

describe('what an author drops on the page', () => {
  it('comes to the desk in the form of today, and says what changed, where it was of an older version', () => {
    const old = readFileSync('tests/fixtures/format-0/s09.json', 'utf8');
    const taken = importText(old);
    expect(taken.ok && taken.changes[0]?.nl).toContain('versie 0');
    expect(taken.ok && JSON.parse(taken.text)).toMatchObject({ format: 1, id: 's09', story: { nl: expect.stringContaining('Singapore') as string } });
    expect(importText(template)).toMatchObject({ ok: true, text: template, changes: [] });
  });

  it('is known again by its short name, and one that has none by its title', () => {
    const made = begin({ title: 'Brood op tijd', account: 'Bakkerij', people: [{ name: 'Anna' }], issues: issuesIn('Prijs: €2, €1\nTijd: kort, lang'), trade: 1, language: 'en' });
    const again = sheetOf(made)?.set(['goal'], { en: 'Another goal.' }).text ?? '';
    expect(importText(again)).toMatchObject({ id: idOf(made) });
    expect(idOf(made)).not.toBeNull();
    expect(idOf(sheetOf(made)?.set(['title'], { en: 'Another' }).text ?? '')).not.toBe(idOf(made));
    expect(idOf(template)).toBe((JSON.parse(template) as { id: string }).id);
    expect(idOf('{}')).toBeNull();
  });

  it('is a text or refused in a word, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const taken = importBytes(bytes);
      if (taken.ok) open(taken.text);
      else expect(['too-big', 'not-text']).toContain(taken.why);
    }), { numRuns: 150 });
  });

  it('opens without a crash, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 60 }), fc.json()), (text) => {
      const taken = importText(text);
      if (taken.ok) open(taken.text);
    }), { numRuns: 150 });
  });

  it('opens without a crash where everything is in its place, but of any kind', () => {
    fc.assert(fc.property(almost, (value) => {
      const taken = importText(JSON.stringify(value));
      if (taken.ok) open(taken.text);
    }), { numRuns: 100 });
  });

  it('opens without a crash where pieces of a case were lost or doubled', () => {
    const cut = fc.tuple(fc.nat(template.length), fc.nat(300), fc.boolean());
    fc.assert(fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
      const text = cuts.reduce((now, [at, length, twice]) => (twice ? now.slice(0, at + length) + now.slice(at) : now.slice(0, at) + now.slice(at + length)), template);
      const taken = importText(text);
      if (taken.ok) open(taken.text);
    }), { numRuns: 150 });
  });

  it.each([
    ['half a megabyte of brackets', '['.repeat(500_000)],
    ['half a megabyte of quotation marks', '"'.repeat(500_000)],
    ['a hundred thousand commas', `[${','.repeat(100_000)}]`],
    ['one number of half a megabyte', '9'.repeat(500_000)],
    ['forty thousand unknown fields', `{${Array.from({ length: 40_000 }, (_, n) => `"q${String(n)}":0`).join(',')}}`],
    ['a list of fifty thousand members', `{"title":"x","members":[${Array.from({ length: 50_000 }, () => '{}').join(',')}]}`],
    ['half a megabyte of backslashes in a text', `{"title":"${'\\\\'.repeat(240_000)}"}`],
  ])('does not hang on %s', (_, text) => {
    const taken = importText(text);
    if (!taken.ok) throw new Error('refused');
    const { problems } = study(taken.text, reactions);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(201);
  });
});
