import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { slips } from './mistakes.ts';
import { broken, smallCase } from './smallCase.ts';

/** Line and column, from 1, of a piece of text. */
function placeOf(text: string, piece: string): { line: number; column: number } {
  const offset = text.indexOf(piece);
  if (offset < 0) throw new Error(`${piece} is not in the text`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}

const errorsOf = (text: string) => {
  const read = readScenario(text);
  return read.ok ? [] : read.problems.filter((problem) => problem.severity === 'error');
};

describe('the reader', () => {
  it('takes a small right case without a word', () => {
    expect(readScenario(JSON.stringify(smallCase))).toMatchObject({ ok: true, notes: [] });
  });

  it.each(slips)('tells $slip, where it is, and what to do', ({ changes, at, path, nl, en, fix }) => {
    const text = broken(...changes);
    const [first, ...more] = errorsOf(text).filter((problem) => problem.path === path);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ ...placeOf(text, at), path, severity: 'error' });
    expect(first?.message.nl).toContain(nl);
    expect(first?.message.en).toContain(en);
    expect(first?.fix.nl).toContain(fix);
  });

  it.each(slips.filter(({ slip }) => slip !== 'lines about nothing'))('says one or two things about $slip, not a dozen', ({ changes }) => {
    expect(errorsOf(broken(...changes)).length).toBeLessThanOrEqual(2);
  });

  it('tells every problem at once, each once, in the order of the file', () => {
    const text = broken(['members.0.trust', 101], ['player.weights.tijd', 20], ['colour', 'red'], ['rule', { type: 'decider', decider: 'nora' }], ['facts.0.text', '']);
    const found = errorsOf(text);
    expect(found.map((problem) => problem.path)).toEqual(['player.weights', 'members[0].trust', 'facts[0].text', 'colour', 'rule.decider']);
    const places = found.map(({ line, column }) => line * 1000 + column);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('counts packages', () => {
    const options = ['1', '2', '3', '4', '5', '6'];
    const text = broken(['issues', ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: id, options }))], ['player', { weights: { a: 100 }, values: { a: [100, 0, 0, 0, 0, 0] } }], ['members.0.weights', { b: 100 }], ['members.0.values', { b: [100, 0, 0, 0, 0, 0] }], ['facts', []]);
    expect(errorsOf(text)).toMatchObject([{ path: 'issues', message: { en: '7776 packages are possible; the maximum is 4000.' } }]);
  });

  it('lets an author use words of their own as a topic, but doubts one that looks like an issue', () => {
    expect(checkScenario(broken(['facts.0.topic', 'toekomst'])).problems).toEqual([]);
    expect(checkScenario(broken(['facts.0.topic', 'prijs2'])).problems).toEqual([]);
    expect(checkScenario(broken(['facts.0.topic', 'prijz'])).problems).toMatchObject([{ path: 'facts[0].topic', severity: 'warning', fix: { nl: 'Bedoelde je "prijs"? Een eigen woord mag ook.' } }]);
    expect(checkScenario(broken(['facts.0.topic', 'batna'])).problems).toMatchObject([{ severity: 'warning', fix: { en: 'Did you mean "alternative"? A word of your own is allowed too.' } }]);
  });

  it('falls back to the other language, and tells the author once, at the first text', () => {
    const text = broken(['title', { en: 'Bicycles' }], ['issues.1.label', 'Levertijd'], ['members.0.job', 'directeur']);
    const read = readScenario(text);
    if (!read.ok) throw new Error('refused');
    expect(read.scenario.title).toEqual({ nl: 'Bicycles', en: 'Bicycles' });
    expect(read.scenario.issues[1]?.label).toEqual({ nl: 'Levertijd', en: 'Levertijd' });
    expect(read.notes.map(({ path, severity }) => [path, severity])).toEqual([['title', 'hint'], ['issues[1].label', 'hint']]);
    expect(read.notes[1]?.message.en).toContain('This text and 1 more are not there in English');
  });

  it('takes an amount for the same in both languages', () => {
    expect(readScenario(broken(['issues.0.options', ['€ 9,50', '-10%', '2']]))).toMatchObject({ ok: true, notes: [] });
  });
});
