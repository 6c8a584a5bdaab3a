import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check.ts';
import type { LintCheck } from '../../src/core/scenario/sense/lint.ts';
import { broken, type Change, type Json } from './smallCase.ts';

/** Two issues of three options; the numbers of both sides. */
const pair = (own: readonly [number, readonly number[], readonly number[]], theirs: readonly [number, readonly number[], readonly number[]], batna: readonly [number, number] = [30, 30]): string => {
  const stakes = ([w, a, b]: readonly [number, readonly number[], readonly number[]], r: number): Json => ({ batna: r, weights: { prijs: w, tijd: 100 - w }, values: { prijs: a, tijd: b } });
  return broken(['issues.1.options', ['1', '2', '3']], ['player', stakes(own, batna[0])], ['members', [{ id: 'noor', roles: ['decider'], ...(stakes(theirs, batna[1]) as object) }]]);
};
const up = [0, 50, 100];
const down = [100, 50, 0];

const broke = (text: string): LintCheck[] => checkScenario(text).lint.filter(({ finding }) => finding !== null).map(({ check }) => check);

describe('the sense checks', () => {
  it('have nothing to say about a case with a good trade', () => {
    expect(broke(pair([70, down, down], [30, up, up], [40, 40]))).toEqual([]);
  });

  it('L3: a case without a deal is an error, unless the author means it', () => {
    const text = pair([70, down, down], [70, up, up], [80, 80]);
    expect(checkScenario(text).problems).toMatchObject([{ path: '(file)', severity: 'error', message: { en: 'No package is good enough for everybody.' } }]);
    expect(checkScenario(text.replace('{', '{"noZone":true,')).problems).toEqual([]);
  });

  it('L3: says so where there is a deal after all', () => {
    const text = pair([70, down, down], [30, up, up], [40, 40]).replace('{', '{"noZone":true,');
    expect(checkScenario(text).problems).toMatchObject([{ path: 'noZone', severity: 'warning' }]);
  });

  it('L3: a zone may be too small or too wide', () => {
    expect(broke(pair([70, down, down], [30, up, up], [68, 68]))).toContain('L3');
    expect(broke(pair([70, down, down], [30, up, up], [0, 0]))).toContain('L3');
  });

  it('L4 and L7: without a trade there is no fair point worth the name', () => {
    expect(broke(pair([50, down, down], [50, up, up], [20, 20]))).toContain('L7');
    expect(broke(pair([100, [100, 40, 20], [0, 0, 0]], [100, [20, 40, 100], [0, 0, 0]], [20, 20]))).toContain('L4');
  });

  it('L5 and L9: the middle may not be the best', () => {
    const found = broke(pair([50, [100, 95, 0], [100, 95, 0]], [50, [0, 95, 100], [0, 95, 100]], [30, 30]));
    expect(found).toContain('L5');
    expect(found).toContain('L9');
  });

  it('L6: taking the first counter-offer may not pay', () => {
    expect(broke(pair([70, down, down], [30, down, down], [30, 30]))).toContain('L6');
  });

  it('a case in which only nothing is possible is an error', () => {
    const text = pair([100, [100, 50, 50], [0, 0, 0]], [100, [50, 50, 100], [0, 0, 0]], [50, 100]);
    expect(checkScenario(text).problems.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('what makes sense', () => {
  const warnings = (...changes: readonly Change[]): string[] => checkScenario(broken(...changes)).problems.filter(({ severity }) => severity !== 'error').map(({ path, message }) => `${path}: ${message.en}`);

  it('a fact fits a speech bubble', () => {
    const nl = `${'Het is een lange zin. '.repeat(5)}`.trim();
    expect(warnings(['facts.0.text', { nl, en: 'Long.' }])).toEqual([`facts[0].text: This fact has ${nl.length} signs; 90 fit a speech bubble.`]);
  });

  it('a fact is in short sentences', () => {
    expect(warnings(['facts.0.text', { nl: 'Ja.', en: 'a b c d e f g h i j k l m n o p' }])).toEqual(['facts[0].text: A sentence has 16 words; 15 is the maximum.']);
  });

  it('a line fits a speech bubble', () => {
    const nl = 'Ja. '.repeat(30).trim();
    expect(warnings(['members.0.opening', [{ nl, en: 'Yes.' }]])).toEqual([`members[0].opening[0]: This line has ${nl.length} signs; 90 fit a speech bubble. It is not said.`]);
  });

  it('a reaction is of a kind that the caller knows', () => {
    const text = broken(['members.0.reactions', { liks: [{ nl: 'Ja.', en: 'Yes.' }] }]);
    expect(checkScenario(text).problems).toEqual([]);
    expect(checkScenario(text, ['likes', 'rejects']).problems).toMatchObject([{ path: 'members[0].reactions.liks', severity: 'warning', fix: { en: 'Did you mean "likes"?' } }]);
  });

  it('a fact can be found', () => {
    const fact = { about: 'account', topic: 'geheim', text: { nl: 'Nee.', en: 'No.' } };
    expect(warnings(['facts', [fact]], ['information', 0])).toEqual(['facts[0]: Nothing can open fact "f1": nobody talks about this topic.']);
    expect(warnings(['facts', [{ ...fact, prep: true }]], ['information', 100])).toEqual([]);
    expect(warnings(['facts', [{ ...fact, about: 'own' }]], ['information', 0])).toEqual([]);
  });

  it('a source gives something', () => {
    expect(warnings(['prep', { sources: [{ kind: 'crm' }] }], ['information', 0])).toEqual(['prep.sources[0]: Source "crm" has no line of its own and no fact.']);
  });

  it('a limit is not told in the open, but what an option says is no secret', () => {
    expect(warnings(['members.0.position', { nl: 'Onder de 30 doe ik niets.', en: 'Below 30 I do nothing.' }])).toEqual(['members[0].position: The number 30 is secret (Noor Bos), but stands here in the open.']);
    expect(warnings(['members.0.batnaText', { nl: 'Een winkel met 15% korting.', en: 'A shop with 15% off.' }], ['story', { nl: 'Zij kan 15% korting krijgen.', en: 'She can get 15% off.' }])).toEqual(['story: The number 15 is secret (Noor Bos), but stands here in the open.']);
    expect(warnings(['members.0.position', { nl: '€800, meer niet.', en: '€800, no more.' }])).toEqual([]);
  });

  it('everybody at the table matters', () => {
    const idle = { id: 'jip', name: 'Jip Vink', roles: ['user'], influence: 1, weights: { prijs: 100 }, values: { prijs: [0, 50, 100] }, batna: 10 };
    expect(warnings(['members.1', idle])).toContain('members[1]: Jip Vink makes no difference: little influence, no veto, no fact.');
  });
});
