import { describe, expect, test } from 'vitest';
import { feltUtility } from '../../src/core/engine/aspiration.ts';
import type { Game, Step } from '../../src/core/engine/game.ts';
import { dealIndex, landOf } from '../../src/core/engine/land.ts';
import { isOpen } from '../../src/core/engine/legal.ts';
import { POINT } from '../../src/core/engine/points.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { scenarioAt } from '../../src/core/engine/standing.ts';
import { playerNames } from '../../src/core/players/player.ts';
import { players } from '../../src/core/players/players.ts';
import { wander } from './games.ts';
import { numbers, shipped, shippedIds, world } from './worlds.ts';

interface Moment {
  readonly scenario: Scenario;
  readonly before: Game;
  readonly after: Game;
  readonly step: Step;
}

/** Every step of every scripted player on every shipped case, and on generated ones. */
const cases = [...shippedIds.map(shipped), ...numbers(25).map((n) => world(n))];
const moments: readonly Moment[] = cases.flatMap((scenario) => playerNames.flatMap((name) => numbers(3).flatMap((seed) =>
  wander(scenario, seed, 60, players[name]).map((walked) => ({ ...walked, scenario })))));
const of = <K extends Step['happenings'][number]['kind']>(step: Step, kind: K) =>
  step.happenings.filter((happening): happening is Extract<Step['happenings'][number], { kind: K }> => happening.kind === kind);
const ownOf = (scenario: Scenario, deal: readonly number[]): number => landOf(scenario).own[dealIndex(scenario, deal)] ?? 0;

describe('what people answer is fair', () => {
  test('a paper of theirs is never worse for you than the one before, but after a provocation, a change of the case or of who laid it down', () => {
    let compared = 0;
    for (const { scenario, before, after, step } of moments) for (const { deal } of of(step, 'countered')) {
      const last = before.papers.findLast((paper) => paper.by !== 'you');
      if (!last) continue;
      const now = scenarioAt(scenario, after);
      const since = ({ turn }: { readonly turn: number }): boolean => turn > last.turn;
      if ((after.fired ?? []).some(since) || after.errors.some((error) => since(error) && (error.what === 'went-back' || error.what === 'threat'))) continue;
      const j = now.members.findIndex(({ id }) => id === last.by);
      if (after.members[j]?.where !== 'table' || feltUtility(now, after, j, dealIndex(now, last.deal)) < (now.members[j]?.batna ?? 0) * POINT) continue;
      compared += 1;
      expect(ownOf(now, deal), `${scenario.id} turn ${String(step.turn)}`).toBeGreaterThanOrEqual(ownOf(now, last.deal));
    }
    expect(compared).toBeGreaterThan(400);
  });

  test('who is content with an offer holds out no other paper, as long as somebody else at the table is not', () => {
    let content = 0;
    for (const { scenario, before, after, step } of moments) for (const { member, changed } of of(step, 'countered')) {
      const happy = of(step, 'judged').filter(({ leaning }) => leaning === 'leans' || leaning === 'likes').map((judged) => judged.member);
      const table = scenario.members.filter((_, j) => after.members[j]?.where === 'table');
      if (happy.length === 0 || happy.length === table.length || (changed.length === 0 && before.papers.some((paper) => paper.by === member))) continue;
      content += 1;
      expect(happy, `${scenario.id} turn ${String(step.turn)}`).not.toContain(member);
    }
    expect(content).toBeGreaterThan(50);
  });

  test('what they name against an offer lies below what they want, could be better, and is not what their own paper asks', () => {
    let [named, whole] = [0, 0];
    for (const { scenario, before, step } of moments) for (const { member, over, leaning } of of(step, 'judged')) {
      const now = scenarioAt(scenario, before);
      const offers = of(step, 'offered')[0]?.deals ?? [];
      if (offers.length !== 1) continue;
      if (over === null) { if (leaning !== 'leans' && leaning !== 'likes') whole += 1; continue; }
      const j = now.members.findIndex(({ id }) => id === member);
      const i = now.issues.findIndex(({ id }) => id === over);
      const value = (deal: readonly number[] | undefined): number => now.members[j]?.values[i]?.[deal?.[i] ?? 0] ?? 0;
      const open = now.issues[i]?.options.flatMap((option, o) => (isOpen(before, over, option) ? [now.members[j]?.values[i]?.[o] ?? 0] : [])) ?? [];
      const own = before.papers.findLast((paper) => paper.by === member);
      named += 1;
      expect(value(offers[0])).toBeLessThan(Math.max(...open));
      expect(POINT * value(offers[0])).toBeLessThan(before.members[j]?.aspiration ?? 0);
      if (own) expect(value(offers[0])).toBeLessThan(value(own.deal));
    }
    expect(named).toBeGreaterThan(1000);
    expect(whole).toBeGreaterThan(0);
  });
});
