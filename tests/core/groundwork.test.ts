import { describe, expect, test } from 'vitest';
import type { Game } from '../../src/core/engine/game.ts';
import { readiness } from '../../src/core/engine/groundwork.ts';
import { observe } from '../../src/core/engine/observe.ts';
import { play } from '../../src/core/engine/play.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { setDial } from '../../src/core/scenario/trying/dial.ts';
import { after } from './games.ts';
import { numbers, shipped, world } from './worlds.ts';

const readAll = (scenario: Scenario): Game => after(scenario, scenario.prep.sources.slice(0, scenario.prep.points).map(({ id }) => ({ kind: 'research', source: id })));
const sat = (scenario: Scenario, game: Game) => {
  const played = play(scenario, game, { kind: 'sit' });
  if (!played.ok) throw new Error(played.refusal);
  return played;
};

describe('what preparation is worth at the table', () => {
  const rich = setDial(shipped('s02'), 'information', 80);
  const poor = setDial(shipped('s02'), 'information', 0);

  test('whoever found little tires them: patience falls for everybody, and one of them says so', () => {
    expect(readiness(poor, readAll(poor))).toBe('unprepared');
    const { game, happenings } = sat(poor, readAll(poor));
    expect(happenings.filter((happening) => happening.kind === 'unprepared')).toHaveLength(1);
    game.members.forEach((member, j) => expect(member.patience).toBeLessThan(poor.members[j]?.patience ?? 0));
  });

  test('whoever could have read and did not is unprepared too', () => {
    expect(readiness(rich, after(rich, []))).toBe('unprepared');
    expect(readiness(rich, readAll(rich))).toBe('well-prepared');
  });

  test('whoever is well prepared sees in numbers what counts: of what was read, and of what they are told', () => {
    const { game, happenings } = sat(rich, readAll(rich));
    expect(happenings.filter((happening) => happening.kind === 'well-prepared')).toHaveLength(1);
    game.members.forEach((member, j) => expect(member.patience).toBe(rich.members[j]?.patience));
    const fatima = { ...game, members: game.members.map((member) => ({ ...member, trust: 90 })) };
    const asked = play(rich, fatima, { kind: 'ask', member: 'fatima', topic: 'service' });
    if (!asked.ok) throw new Error(asked.refusal);
    const views = observe(rich, asked.game).members;
    const shown = views.flatMap((view) => view.shown.filter((issue) => issue !== null));
    expect(shown.length).toBeGreaterThan(1);
    for (const issue of shown) expect(issue.onPaper).not.toBeNull();
    for (const [j, view] of views.entries()) view.shown.forEach((issue, i) => {
      const member = rich.members[j];
      if (!issue?.onPaper || !member) return;
      expect(Math.abs(issue.onPaper.weight - (member.weights[i] ?? 0))).toBeLessThanOrEqual(2);
      issue.onPaper.worths.forEach((worth, o) => expect(Math.abs(worth - (member.values[i]?.[o] ?? 0))).toBeLessThanOrEqual(5));
    });
  });

  test('to anybody else an answer shows an order and how heavy it weighs, and no number', () => {
    const { game } = sat(poor, readAll(poor));
    const asked = play(poor, { ...game, members: game.members.map((member) => ({ ...member, trust: 90 })) }, { kind: 'ask', member: 'fatima', topic: 'service' });
    if (!asked.ok) throw new Error(asked.refusal);
    const shown = observe(poor, asked.game).members.flatMap((view) => view.shown.filter((issue) => issue !== null));
    expect(shown.length).toBeGreaterThan(0);
    for (const issue of shown) expect(issue.onPaper).toBeNull();
  });

  test('a question that an open one could not answer is answered to the well prepared', () => {
    const answered = (scenario: Scenario): boolean[] => numbers(30).map((trust) => {
      const { game } = sat(scenario, readAll(scenario));
      const trusting: Game = { ...game, facts: [], members: game.members.map((member) => ({ ...member, trust: 40 + trust })) };
      const asked = play(scenario, trusting, { kind: 'ask', member: 'mark', topic: 'korting' });
      return asked.ok && asked.game.facts.length > 0;
    });
    const [low, high] = [answered(poor), answered(rich)];
    expect(high.filter(Boolean).length).toBeGreaterThan(low.filter(Boolean).length);
    low.forEach((open, trust) => expect(open && !high[trust]).toBe(false));
  });

  test('in the practice case nobody is blamed', () => {
    const scenario = shipped('tutorial');
    expect(readiness(scenario, after(scenario, []))).toBe('prepared');
    expect(readiness({ ...scenario, level: 1 }, after(scenario, []))).toBe('unprepared');
  });

  test('where there is nothing to read nothing is expected', () => {
    for (const n of numbers(40)) {
      const scenario = { ...world(n), prep: { points: 0, sources: [] } };
      expect(readiness(scenario, after(scenario, []))).toBe('prepared');
    }
  });
});
