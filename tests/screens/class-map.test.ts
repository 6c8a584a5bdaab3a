import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/engine/observe.ts';
import { mistakes } from '../../src/core/engine/game.ts';
import { limitsOf, mapOf } from '../../src/core/scoring/map.ts';
import { dotsOf, talkingPoints } from '../../src/screens/class-map.ts';
import { dealName } from '../../src/screens/naming.ts';
import { languages } from '../../src/text/words.ts';
import { scenarioOf } from '../app/surroundings.ts';

const scenario = scenarioOf('s01');
const brief = briefOf(scenario);
const points = mapOf(scenario);
const class_ = { brief, points, limits: limitsOf(scenario), noDeal: 0, belowOwnLimit: 0, missed: [], mistakes: [] };

describe('the class on one map', () => {
  it('has one dot per place, with how often and what was agreed there', () => {
    const [one, other] = [points[3]!, points[20]!];
    const dots = dotsOf({ ...class_, deals: [one, other, one] }, 'nl');
    expect(dots.map(({ count }) => count)).toEqual([2, 1]);
    expect(dots[0]?.packages).toContain(dealName(brief, one.deal, 'nl'));
    expect(dots[0]).toMatchObject({ own: one.own, account: one.account, acceptable: points.some((point) => point.own === one.own && point.account === one.account && point.acceptable) });
  });

  it('tells in whole sentences what went wrong, whoever it was', () => {
    const member = brief.members[0]!;
    for (const language of languages) {
      const said = talkingPoints({ ...class_, noDeal: 1, belowOwnLimit: 2, missed: [{ member: member.id, topic: brief.issues[0]!.id, students: 4 }], mistakes: [{ what: 'threat', students: 3 }] }, language);
      expect(said.map(({ students }) => students)).toEqual([2, 1, 4, 3]);
      expect(said[2]?.sentence).toContain(member.name.split(' ')[0]);
      for (const { sentence } of said) expect(sentence).toMatch(/\.$/);
    }
  });

  it.each(mistakes)('has words for %s, for one and for many', (what) => {
    for (const language of languages) for (const students of [1, 5]) expect(talkingPoints({ ...class_, mistakes: [{ what, students }] }, language)).toHaveLength(1);
  });
});
