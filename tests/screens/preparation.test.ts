import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/engine/observe.ts';
import { open, play } from '../../src/core/engine/play.ts';
import { bestForYou, dealTenths, draftOf, orderOf, planOf, pointsRows, shifted, sourceNote, stepsOf } from '../../src/screens/preparation.ts';
import { scenarioOf } from '../app/surroundings.ts';

const s02 = scenarioOf('s02');
const brief = briefOf(s02);

describe('the preparation', () => {
  it('has no riddle of roles where one person sits there', () => {
    expect(stepsOf(briefOf(scenarioOf('s01')))).toEqual(['sources', 'goal', 'first', 'dials', 'priorities']);
  });

  it('has all steps where several do', () => {
    expect(stepsOf(brief)).toEqual(['sources', 'goal', 'first', 'roles', 'dials', 'priorities']);
  });

  it('makes no plan in the exercise', () => {
    expect(stepsOf(briefOf(scenarioOf('tutorial')))).not.toContain('goal');
  });

  it('says the kind of a source only where its name does not', () => {
    const note = (kind: 'website' | 'logistics' | 'gatekeeper', nl: string): string => sourceNote({ id: 'x', kind, label: { nl, en: nl } }, 'nl');
    expect(note('website', 'De website van Bakkie & Zo')).toBe('');
    expect(note('logistics', 'Joost van jullie Logistiek')).toBe('');
    expect(note('logistics', 'Jullie eigen magazijn')).not.toBe('');
    expect(note('gatekeeper', 'Een kop koffie')).not.toBe('');
  });

  it('starts with the own limit and a goal above it', () => {
    const draft = draftOf(brief, null);
    expect(draft.limit).toBe(brief.own.batna);
    expect(draft.target).toBeGreaterThan(draft.limit);
    expect(draft.target).toBeLessThan(100);
  });

  it('skipped as a whole is still a plan that the rules take', () => {
    const played = play(s02, open(s02, 1), { kind: 'plan', plan: planOf(draftOf(brief, null)) });
    expect(played.ok).toBe(true);
  });

  it('filled in as a whole is a plan that the rules take', () => {
    const plan = planOf({
      ...draftOf(brief, null), firstOffer: bestForYou(brief), decides: 'mark', roles: { mark: 'buyer', fatima: 'user' },
      dials: { power: 0, information: 1, timePressure: 2 }, priorities: { mark: ['lever', 'korting', 'service', 'duur'] },
    });
    expect(play(s02, open(s02, 1), { kind: 'plan', plan }).ok).toBe(true);
    expect(draftOf(brief, plan)).toMatchObject({ decides: 'mark', dials: { timePressure: 2 } });
  });

  it('forgets a kept first offer of another shape', () => {
    expect(draftOf(brief, { target: 60, limit: 40, firstOffer: [0] }).firstOffer).toBeNull();
  });
});

describe('an order', () => {
  const order = ['a', 'b', 'c'];
  it.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, order],
    ['c', 1, order],
    ['nobody', 1, order],
  ] as const)('with %s moved by %i', (item, by, result) => {
    expect(shifted(order, item, by)).toEqual(result);
  });

  it('is the case\'s own until the player makes one', () => {
    const draft = draftOf(brief, null);
    expect(orderOf(brief, draft, 'mark')).toEqual(brief.issues.map((issue) => issue.id));
    expect(orderOf(brief, { ...draft, priorities: { mark: ['duur', 'lever', 'service', 'korting'] } }, 'mark')[0]).toBe('duur');
  });
});

describe('the own points', () => {
  it('of the best deal for you are as many as there can be', () => {
    expect(dealTenths(brief, bestForYou(brief))).toBe(1000);
  });

  it('per option are weight times value', () => {
    const discount = pointsRows(brief).find((row) => row.issue === 'korting');
    // S02: weight 45, values 100 70 35 0.
    expect(discount).toEqual({ issue: 'korting', weight: 45, options: [0, 1, 2, 3].map((option) => ({ option, tenths: [450, 315, 158, 0][option] })) });
  });
});
