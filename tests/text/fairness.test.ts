import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/core/engine/happening.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { briefOf } from '../../src/core/engine/observe.ts';
import { temperaments } from '../../src/core/engine/scenario.ts';
import { dealName } from '../../src/screens/naming.ts';
import { isBare } from '../../src/text/inside.ts';
import { sceneLines } from '../../src/text/phrases/scene.ts';
import { sumLines } from '../../src/text/phrases/sum.ts';
import { books, BUBBLE } from '../../src/text/tell-table.ts';
import { paperWords, topicInside } from '../../src/text/tell-words.ts';
import { tell, type Told } from '../../src/text/tell.ts';
import { caseById, playMoves, sentencesIn, shipped, wordsIn, step } from './cases.ts';

const seats: Happening = { kind: 'seated', members: ['henk', 'aisha'] };
const s04 = caseById('s04');
/** A line of ours, with anything in its gaps. */
const fits = (template: string): RegExp => new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`, 'i');
const isOneOf = (told: readonly Told[], templates: readonly (readonly [string, string])[]): boolean => told.some((line) => templates.some(([nl]) => fits(nl).test(line.text.nl)));

describe('what is said fits what happened', () => {
  const paper: Happening = { kind: 'countered', member: 'henk', deal: [0, 2, 3, 2, 2], basis: 'interest', changed: [] };
  const again = (leaning: 'likes' | 'doubts'): readonly Told[] => tell(s04, 1, [
    step(0, seats), step(1, { ...paper, changed: ['lever'] }),
    step(2, { kind: 'judged', member: 'henk', leaning, over: null }, { kind: 'judged', member: 'aisha', leaning: 'doubts', over: 'betaal' }, { kind: 'refused', veto: null }, paper),
  ]).filter(({ turn }) => turn === 2);

  it('somebody who has just said yes does not hold on to the own paper in the same breath', () => {
    expect(isOneOf(again('likes'), sceneLines['their-paper-waits'])).toBe(true);
    expect(again('likes').filter(({ kind, who }) => kind === 'countered' && who === 'henk')).toEqual([]);
    expect(isOneOf(again('doubts'), sceneLines['their-paper-same'])).toBe(true);
    expect(again('doubts').filter(({ kind, who }) => kind === 'countered' && who === 'henk')).toHaveLength(1);
  });

  it('nobody says what is in the way while the deal is closed; who was not won over shows it', () => {
    const answers = (closing: readonly Happening[]): readonly Told[] => tell(s04, 1, [
      step(0, seats), step(1, { kind: 'judged', member: 'henk', leaning: 'likes', over: null }, { kind: 'judged', member: 'aisha', leaning: 'doubts', over: 'betaal' }, ...closing),
    ]).filter(({ turn }) => turn === 1);
    const said = (told: readonly Told[], who: string): number => told.filter((line) => line.who === who).length;
    const closed = answers([{ kind: 'agreed', deal: [0, 2, 3, 2, 2], by: 'them', late: false }]);
    expect(said(closed, 'aisha')).toBe(0);
    expect(isOneOf(closed, sceneLines['gesture-doubts'])).toBe(true);
    expect(said(closed, 'henk')).toBe(1);
    expect(said(answers([{ kind: 'refused', veto: null }]), 'aisha')).toBe(1);
  });

  it('a no without a line to blame names the sum, or nothing, but no issue', () => {
    const said = (['rejects', 'doubts', 'wavers'] as const).flatMap((leaning) => [1, 2, 3, 4, 5, 6].flatMap((seed) =>
      tell(s04, seed, [step(0, seats), step(1, { kind: 'judged', member: 'aisha', leaning, over: null }, { kind: 'refused', veto: null })]).filter(({ who }) => who === 'aisha').map(({ text }) => text.nl)));
    expect(said.filter((line) => sumLines.worried.some(([nl]) => nl === line)).length).toBeGreaterThan(said.length / 2);
    for (const { label } of s04.issues) for (const line of said) expect(line.toLowerCase()).not.toContain(label.nl.toLowerCase());
  });

  it('the lines of a sum are short, in both languages, and unlike the other lines of that person', () => {
    for (const temperament of temperaments) for (const line of sumLines[temperament]) {
      for (const words of line) expect(words.length).toBeLessThanOrEqual(BUBBLE);
      for (const sentence of sentencesIn(line[0])) expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(15);
      expect(Object.values(books[temperament]).flatMap((shades) => Object.values(shades).flat().map(([nl]) => nl))).not.toContain(line[0]);
    }
    expect(temperaments.filter((temperament) => new Set(sumLines[temperament].map(([nl]) => nl)).size < 4)).toEqual([]);
  });

  it('nobody is reproached for sources that could not be read', () => {
    const poor = shipped.filter((scenario) => scenario.level > 0 && scenario.prep.sources.length > 0);
    let [thin, unread] = [0, 0];
    for (const scenario of poor) {
      const reading = scenario.prep.sources.slice(0, scenario.prep.points).map(({ id }): Move => ({ kind: 'research', source: id }));
      for (const moves of [reading, reading.slice(1)]) {
        const all = [...moves, { kind: 'sit' } as const];
        const told = tell(scenario, 5, playMoves(scenario, 5, (done) => all[done.length] ?? { kind: 'silence' }, all.length)).filter(({ kind }) => kind === 'unprepared');
        if (told.length === 0) continue;
        if (moves === reading) thin += 1; else unread += 1;
        expect(isOneOf(told, sceneLines[moves === reading ? 'sources-thin' : 'unprepared'])).toBe(true);
      }
    }
    expect(thin).toBeGreaterThan(0);
    expect(unread).toBeGreaterThan(0);
  });

  it('a trade that is said aloud names what is traded, and no paper shows a bare number', () => {
    for (const scenario of shipped) {
      const [ask, give] = scenario.issues;
      if (!ask || !give) continue;
      const deal = scenario.issues.map((issue) => issue.options.length - 1);
      const said = [1, 2, 3, 4, 5, 6].flatMap((seed) => tell(scenario, seed, [step(0, { kind: 'offered', deals: [deal], form: 'package', ask: ask.id, give: give.id })]).filter(({ who }) => who === 'you'));
      for (const { text } of said.filter((line) => line.text.nl.includes(ask.options.at(-1)?.label.nl ?? '?'))) for (const { id } of [ask, give]) {
        expect(text.nl).toContain(topicInside(scenario, id).nl);
        expect(text.en).toContain(topicInside(scenario, id).en);
      }
      for (const part of paperWords(scenario, deal).nl.split(' · ')) expect(part).toMatch(/[a-z€]/i);
    }
  });

  it('a paper reads the same at the table and in the debrief, and says of what each number, "geen" and "allebei" is', () => {
    for (const scenario of shipped) {
      const most = Math.max(...scenario.issues.map((issue) => issue.options.length));
      for (let option = 0; option < most; option += 1) {
        const deal = scenario.issues.map((issue) => Math.min(option, issue.options.length - 1));
        const paper = paperWords(scenario, deal);
        for (const language of ['nl', 'en'] as const) {
          expect(dealName(briefOf(scenario), deal, language)).toBe(paper[language]);
          for (const part of paper[language].split(' · ')) expect(isBare({ nl: part, en: part }), part).toBe(false);
        }
      }
    }
  });

  it('what was only read is summed up as read, and said by the person when asked', () => {
    const about = (move: Move): readonly Told[] => {
      const moves: readonly Move[] = [{ kind: 'research', source: 'productie' }, { kind: 'sit' }, move];
      return tell(s04, 4, playMoves(s04, 4, (done) => moves[done.length] ?? { kind: 'silence' }, moves.length)).filter(({ turn }) => turn === 2);
    };
    const summed = about({ kind: 'summarise', member: 'henk', topic: 'serie' }).find(({ who }) => who === 'you')?.text.nl ?? '';
    expect(summed).toMatch(/vooraf|wist/i);
    const asked = about({ kind: 'ask', member: 'henk', topic: 'serie' });
    expect(isOneOf(asked, sceneLines.confirmed)).toBe(true);
    const own = s04.members[0]?.lines['serie']?.fact.map(({ nl }) => nl) ?? [];
    expect(asked.filter(({ who }) => who === 'henk').map(({ text }) => text.nl).some((line) => own.includes(line))).toBe(true);
  });
});
