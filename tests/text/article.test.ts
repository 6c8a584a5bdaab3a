import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/engine/observe.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { fingerprint } from '../../src/core/replay/fingerprint.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { topicInside as topicOnPage } from '../../src/screens/naming.ts';
import { guessedArticle } from '../../src/text/article.ts';
import { tell } from '../../src/text/tell.ts';
import { topicInside } from '../../src/text/tell-words.ts';
import { shipped, step } from './cases.ts';

const bare = (scenario: Scenario): Scenario => ({ ...scenario, issues: scenario.issues.map(({ said: _said, ...issue }) => issue) });
const issues = shipped.flatMap((scenario) => scenario.issues.map((issue) => ({ scenario, issue })));

describe('an issue within a sentence', () => {
  it('has its article in every shipped case, at the table and on the page alike', () => {
    for (const { scenario, issue } of issues) {
      const said = topicInside(scenario, issue.id);
      expect(said.nl, `${scenario.id} ${issue.id}`).toMatch(/^(de|het) /);
      for (const language of ['nl', 'en'] as const) expect(topicOnPage(briefOf(scenario), issue.id, language)).toBe(said[language]);
    }
  });

  it('is asked about with that article', () => {
    for (const { scenario, issue } of issues) {
      const member = scenario.members[0]?.id ?? '';
      const [told] = tell({ ...scenario, members: scenario.members.map((one) => ({ ...one, lines: {} })) }, 7, [step(0, { kind: 'asked', member, topic: issue.id, way: 'ask' })]);
      expect(told?.text.nl.toLowerCase()).toContain(topicInside(scenario, issue.id).nl.toLowerCase());
    }
  });

  it('is guessed where the author wrote none: never another article than the author’s, and mostly one', () => {
    const guesses = issues.map(({ scenario, issue }) => ({ said: topicInside(scenario, issue.id).nl, guess: topicInside(bare(scenario), issue.id).nl, label: issue.label.nl }));
    const wrong = guesses.filter(({ said, guess, label }) => said.slice(said.indexOf(' ') + 1) === label.charAt(0).toLowerCase() + label.slice(1) && guess !== said && /^(de|het) /.test(guess));
    expect(wrong).toEqual([]);
    expect(guesses.filter(({ guess }) => /^(de|het) /.test(guess)).length).toBeGreaterThan(guesses.length / 2);
  });

  it.each([
    ['prijs per doos', 'de prijs per doos'], ['contract', 'het contract'], ['minimale bestelling', 'de minimale bestelling'], ['wie betaalt', 'wie betaalt'],
    ['de prijs', 'de prijs'], ['betalen binnen', 'betalen binnen'], ['type koppeling', 'type koppeling'], ['gelijk deel', 'gelijk deel'], ['aantal bussen', 'aantal bussen'],
  ])('%s → %s', (label, said) => {
    expect(guessedArticle({ nl: label, en: 'price' })).toEqual({ nl: said, en: 'the price' });
  });

  it.each([['price per box', 'the price per box'], ['the price', 'the price'], ['who pays', 'who pays'], ['ordering', 'ordering'], ['pay within', 'pay within']])('%s → %s', (label, said) => {
    expect(guessedArticle({ nl: 'prijs', en: label }).en).toBe(said);
  });

  it('is words alone: a case with and without it is the same case to every kept game', () => {
    for (const scenario of shipped) expect(fingerprint(bare(scenario))).toBe(fingerprint(scenario));
  });

  it('is read from a file in one language or two, and a file without it stays right', () => {
    const file = { title: 'Proef', issues: [{ id: 'prijs', label: 'Prijs', said: 'de mooie prijs', options: ['€1', '€2'] }, { id: 'tijd', label: 'Levertijd', options: ['1 dag', '2 dagen'] }], player: { weights: { prijs: 60, tijd: 40 }, values: { prijs: [0, 100], tijd: [100, 0] } }, members: [{ name: 'Noor Vink', weights: { prijs: 30, tijd: 70 }, values: { prijs: [100, 0], tijd: [0, 100] } }] };
    const read = readScenario(JSON.stringify(file));
    expect(read.ok && [topicInside(read.scenario, 'prijs').nl, topicInside(read.scenario, 'tijd').nl]).toEqual(['de mooie prijs', 'de levertijd']);
    expect(readScenario(JSON.stringify({ ...file, issues: [{ ...file.issues[0], said: 3 }, file.issues[1]] })).ok).toBe(false);
  });
});
