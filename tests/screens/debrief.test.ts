import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/core/engine/move.ts';
import { axisChoices, axisName } from '../../src/screens/axes.ts';
import { cardLine, compareRows, type Debrief, dealTitle, missedWords, momentWords, partRows, satisfactionOf } from '../../src/screens/debrief.ts';
import { mapSentence, marksOf } from '../../src/screens/deal-map.ts';
import { papersOf } from '../../src/screens/room/papers.ts';
import type { Session } from '../../src/app/table.ts';
import { seatedAt } from './seated.ts';

function ended(id: string, moves: readonly Move[]): { readonly session: Session; readonly debrief: Debrief } {
  const session = seatedAt(id, moves).store.getState();
  if (!session.debrief) throw new Error('not ended');
  return { session, debrief: session.debrief };
}
const taken: readonly Move[] = [{ kind: 'ask', member: 'fatima', topic: 'service' }, { kind: 'invite' }, { kind: 'accept' }, { kind: 'close', summary: true, next: true }];

describe('the debrief', () => {
  const { session, debrief } = ended('s02', taken);

  it('gives each of the four parts its number and a reason in words', () => {
    for (const language of ['nl', 'en'] as const) {
      const rows = partRows(debrief, language);
      expect(rows.map((row) => row.part)).toEqual(['deal', 'relation', 'information', 'technique']);
      for (const row of rows) expect(row.reason).not.toBe('');
    }
  });

  it('numbers the papers of both sides in their order on the map', () => {
    const marks = marksOf(debrief, 'nl').filter((mark) => mark.number > 0);
    expect(marks.map((mark) => mark.number)).toEqual(debrief.dance.map((_, i) => i + 1));
  });

  it('tells the map in sentences', () => {
    expect(mapSentence(debrief, 'nl')).toContain('108');
    expect(mapSentence(debrief, 'en')).toContain('108');
  });

  it('has a question for everything that stayed closed', () => {
    expect(debrief.missed.length).toBeGreaterThan(0);
    for (const missed of debrief.missed) expect(missedWords(session.brief, missed, 'nl').length).toBeGreaterThan(10);
  });

  it('quotes the player in each moment that had words', () => {
    for (const moment of debrief.moments) {
      const { text, quote } = momentWords(session, moment, 'nl');
      expect(text).not.toMatch(/undefined|null/);
      expect(quote === null || session.told.some((line) => line.text.nl.includes(quote))).toBe(true);
    }
  });

  it('adds up line by line to the difference with the best deal', () => {
    const sum = compareRows(session.brief, debrief, 'nl').reduce((total, row) => total + row.own, 0);
    expect(sum).toBe((debrief.best?.own ?? 0) - (debrief.deal?.own ?? 0));
  });

  it('calls who sits across by name where that is not the account: own colleagues', () => {
    const { session } = ended('s04', [{ kind: 'offer', deal: [3, 2, 0, 2, 2] }, { kind: 'walk', reason: 'none' }]);
    for (const language of ['nl', 'en'] as const) {
      const names = [dealTitle(session.brief, false, language), axisName(session, 'account', language), ...axisChoices(session, 'upward', language).map(({ label }) => label), papersOf(session, language).theirs?.title ?? ''];
      expect(names.join(' | ')).toContain('Aisha');
      for (const name of names) expect(name).not.toContain(session.brief.account.name);
    }
  });

  it('says on the picture to share only what is true: that both want to keep it, or that no was right', () => {
    const score = (grade: Debrief['score']['grade'], kind: Debrief['score']['parts']['kind']): Debrief => ({ ...debrief, score: { ...debrief.score, grade, parts: { ...debrief.score.parts, kind } } });
    for (const language of ['nl', 'en'] as const) {
      const keep = cardLine(score('excellent', 'deal'), language);
      expect(keep).not.toBe('');
      expect(cardLine(score('good', 'deal'), language)).toBe(keep);
      for (const grade of ['pass', 'weak', 'fail'] as const) expect(cardLine(score(grade, 'deal'), language)).toBe('');
      expect(cardLine(score('good', 'regretted'), language)).toBe('');
      expect(['', keep]).not.toContain(cardLine({ ...score('good', 'justified-no'), deal: null }, language));
    }
  });

  it('calls somebody below their limit short, and nobody satisfied without a deal', () => {
    for (const member of debrief.members) expect(satisfactionOf({ ...member, belowLimit: true })).toBe('short');
    const walked = ended('s02', [{ kind: 'walk', reason: 'none' }]).debrief;
    for (const member of walked.members) expect(satisfactionOf(member)).toBe('none');
    expect(partRows(walked, 'nl')[0]?.reason).toBe('geen deal');
  });
});
