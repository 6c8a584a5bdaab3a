import { describe, expect, test } from 'vitest';
import { aspirationNow } from '../../src/core/engine/aspiration.ts';
import { counterOffer } from '../../src/core/engine/counter.ts';
import { judge } from '../../src/core/engine/decide.ts';
import type { Game } from '../../src/core/engine/game.ts';
import { dealIndex, landOf } from '../../src/core/engine/land.ts';
import type { Deal } from '../../src/core/engine/move.ts';
import { open, play } from '../../src/core/engine/play.ts';
import { ONE } from '../../src/core/engine/points.ts';
import type { Member, Scenario } from '../../src/core/engine/scenario.ts';
import { change, knowing, room, same, seated, withMember } from './room.ts';
import { numbers, world } from './worlds.ts';

const poor: Deal = [0, 0];

describe('whoever stands on your side, or in your way (model 1.2)', () => {
  const asking = room({ ann: { concession: 0, trust: 100 }, bob: { concession: 0, trust: 20, stubbornness: 100 }, scenario: { rule: { type: 'consensus', theta: 0 } } });
  const offered = (change_: Partial<Game['members'][number]>, deal: Deal = [2, 1], j = 0) => {
    const before = withMember(seated(asking), j, change_);
    const played = play(asking, before, { kind: 'offer', deal });
    if (!played.ok) throw new Error(played.refusal);
    return { before, ...played };
  };

  test('50 + 25·support + half of the trust above 50: 75 makes a champion, 30 a blocker', () => {
    // Who asks for little is wholly in favour: with trust 50 that is 75 to the point.
    for (const trust of [0, 20, 40, 50, 60, 80, 100]) for (const wish of [{}, { aspiration: 2000 }]) for (const deal of landOf(asking).deals) {
      const { game } = offered({ trust, ...wish }, deal);
      const member = game.members[0];
      if (!member || game.stage !== 'talking') continue;
      const height = 50 + 25 * (member.support / ONE) + 0.5 * (member.trust - 50);
      expect(member.stance, `${String(trust)} ${deal.join()}`).toBe(height >= 75 ? 'champion' : height <= 30 ? 'blocker' : 'neutral');
    }
  });

  test('a champion tells one reason of depth 2 of somebody else, once, and asks 0.03 less', () => {
    const { game, happenings } = offered({ aspiration: 2000, trust: 60 }, [2, 0]);
    expect(game.members[0]?.stance).toBe('champion');
    expect(happenings.filter((happening) => happening.kind === 'fact-opened')).toMatchObject([{ about: 'bob', way: 'champion', by: 'ann' }]);
    expect(game.members[0]?.leaked).toBe(true);
    const plain = { ...game, members: game.members.map((member) => ({ ...member, stance: 'neutral' as const })) };
    const room_ = (landOf(asking).ideals[0] ?? 0) - 3000;
    const champion = { ...plain, members: plain.members.map((member, j) => (j === 0 ? { ...member, stance: 'champion' as const } : member)) };
    expect(aspirationNow(asking, plain, 0) - aspirationNow(asking, champion, 0)).toBeGreaterThan(0);
    expect((aspirationNow(asking, { ...plain, minutes: 0 }, 0) - aspirationNow(asking, { ...champion, minutes: 0 }, 0)) / room_).toBeCloseTo(0.03, 3);
  });

  test('a blocker makes every other ask 0.03 more, also of those whose wish had fallen', () => {
    const { before, game } = offered({ trust: 0 }, [0, 1], 1);
    expect(game.members[1]?.stance).toBe('blocker');
    const calm = { ...game, minutes: 0, members: game.members.map((member) => ({ ...member, stance: 'neutral' as const })) };
    const blocked = { ...calm, members: calm.members.map((member, j) => (j === 1 ? { ...member, stance: 'blocker' as const } : member)) };
    const room_ = (landOf(asking).ideals[0] ?? 0) - 3000;
    expect((aspirationNow(asking, blocked, 0) - aspirationNow(asking, calm, 0)) / room_).toBeCloseTo(0.03, 3);
    expect(aspirationNow(asking, blocked, 1)).toBe(aspirationNow(asking, calm, 1));
    const fallen = withMember(withMember(before, 1, { trust: 0 }), 0, { aspiration: 3100 });
    const played = play(asking, fallen, { kind: 'offer', deal: [0, 1] });
    expect(played.ok && (played.game.members[0]?.aspiration ?? 0)).toBeGreaterThan(3100);
  });
});

describe('late: τ from 0.9 on, whoever is two points above their limit gives in', () => {
  const scenario = room({ ann: { concession: 0, influence: 60 }, bob: { concession: 0, influence: 40, batna: 95 } });
  const late = (rule: Scenario['rule'], change_: Partial<Scenario> = {}, minute = 18): boolean => {
    const world_ = { ...scenario, rule, ...change_ };
    return judge(world_, { ...seated(world_), minutes: minute, members: seated(world_).members.map((member) => ({ ...member, aspiration: 9900 })) }, dealIndex(world_, [1, 1])).accepted;
  };
  /** What lies there is worth 50 to each. */
  const limits = (...batna: readonly number[]) => ({ members: scenario.members.map((member, j) => ({ ...member, batna: batna[j] ?? 0 })) });
  const lighter = { members: scenario.members.map((member) => ({ ...member, influence: member.id === 'ann' ? 59 : 41 })) };
  test.each([
    ['by weight, with 60 % of the influence', late({ type: 'weighted', theta: 0 }), true],
    ['by weight, with 59 %', late({ type: 'weighted', theta: 0 }, lighter), false],
    ['a quorum of one', late({ type: 'quorum', k: 1, theta: 0 }), true],
    ['a quorum of two', late({ type: 'quorum', k: 2, theta: 0 }), false],
    ['all together', late({ type: 'consensus', theta: 0 }), false],
    ['all together, if all can live with it', late({ type: 'consensus', theta: 0 }, { members: scenario.members.map((member) => ({ ...member, batna: 40 })) }), true],
    ['all together, each two points above', late({ type: 'consensus', theta: 0 }, limits(48, 48)), true],
    ['all together, one of them a point short of that', late({ type: 'consensus', theta: 0 }, limits(48, 49)), false],
    ['the decider', late({ type: 'decider', decider: 'ann', theta: 0 }), true],
    ['never past a veto', late({ type: 'weighted', theta: 0 }, { veto: ['bob'] }), false],
    ['not a minute sooner', late({ type: 'weighted', theta: 0 }, {}, 17), false],
  ])('%s', (_, accepted, expected) => {
    expect(accepted).toBe(expected);
  });
});

test('a veto holds under every way of deciding', () => {
  let stopped = 0;
  for (const n of numbers(150)) for (const rule of [{ type: 'weighted', theta: -100 }, { type: 'quorum', k: 1, theta: -100 }, { type: 'consensus', theta: -100 }, { type: 'decider', decider: '', theta: -100 }] as const) {
    const base = world(n, { members: 3 });
    const [first, second] = base.members;
    if (!first || !second) throw new Error('no member');
    const scenario: Scenario = { ...base, rule: rule.type === 'decider' ? { ...rule, decider: first.id } : rule, veto: [second.id] };
    const game = seated(scenario);
    landOf(scenario).deals.forEach((_, d) => {
      const trusting: Game = { ...game, members: game.members.map((member) => ({ ...member, trust: 100 })) };
      const below = (landOf(scenario).members[1]?.[d] ?? 0) < 100 * second.batna;
      const verdict = judge(scenario, trusting, d);
      expect(verdict.veto).toBe(below ? second.id : null);
      if (below) stopped += 1;
      else expect(verdict.accepted, 'support is never below −1').toBe(true);
      if (below) expect(verdict.accepted).toBe(false);
    });
  }
  expect(stopped).toBeGreaterThan(1000);
});

describe('their paper', () => {
  const scenario = room({ ann: { trust: 100, influence: 90, concession: 0 }, bob: { concession: 0 } });

  /** The counter-offer of the formula, in real numbers: the best (1 − λ)·gain + λ·likeness among the candidates. */
  const byFormula = (game: Game, share: readonly number[], lambda: number, weights: readonly number[], last: Deal): number[] => {
    const { deals, members, ideals } = landOf(scenario);
    const gain = (j: number, d: number): number => ((members[j]?.[d] ?? 0) - 3000) / ((ideals[j] ?? 0) - 3000);
    const fits = (who: readonly number[]): number[] => deals.map((_, d) => d).filter((d) => who.every((j) => (members[j]?.[d] ?? 0) >= (game.members[j]?.aspiration ?? 0)));
    const both = share[1] === 0 ? [] : fits([0, 1]);
    const from = both.length > 0 ? both : fits([0]);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const worth = (d: number): number => (1 - lambda) * share.reduce((sum, part, j) => sum + part * gain(j, d), 0) + lambda * (weights.reduce((sum, weight, i) => sum + (deals[d]?.[i] === last[i] ? weight : 0), 0) / total);
    const top = Math.max(...from.map(worth));
    return from.filter((d) => worth(d) > top - 2e-6);
  };

  test.each([
    ['early: the spokesperson\'s wish', 4, false, [], [1, 0], 0.6 * (4 / 6)],
    ['late: everybody\'s', 12, false, [], [0.9 / 1.4, 0.5 / 1.4], 0.6],
    ['after a silence, a tenth nearer to you', 12, true, [], [0.9 / 1.4, 0.5 / 1.4], 0.7],
    ['what you stressed counts double', 12, false, [1], [0.9 / 1.4, 0.5 / 1.4], 0.6],
  ] as const)('%s', (_, minute, hush, stressed, share, lambda) => {
    for (const last of landOf(scenario).deals) for (const wish of [3000, 6000, 8500]) {
      const start = seated(scenario);
      const paper = { by: 'you', deal: last, form: 'offer', minute: 1, turn: 1, ownTenths: 0 } as const;
      const game: Game = { ...start, minutes: minute, hush, stressed, papers: [paper], members: start.members.map((member) => ({ ...member, trust: 100, influence: member.influence, aspiration: wish })) };
      const counter = counterOffer(scenario, game);
      const parts = [game.members[0]?.influence ?? 0, game.members[1]?.influence ?? 0];
      const shares = share[1] === 0 ? [1, 0] : parts.map((part) => part / ((parts[0] ?? 0) + (parts[1] ?? 0)));
      const best = byFormula(game, shares, lambda, [1, stressed.length > 0 ? 2 : 1], last);
      expect(best.map((d) => landOf(scenario).deals[d]), `${last.join()} ${String(wish)}`).toContainEqual(counter.deal);
    }
  });

  test('a silence that changes their paper is a technique that worked; one that changes nothing is not', () => {
    const tried = numbers(60).flatMap((n) => [30, 60, 80].map((part) => {
      const some = world(n, { members: 2 });
      const start = seated(some);
      const before: Game = { ...start, minutes: Math.floor((some.budget * part) / 100), members: start.members.map((member) => ({ ...member, trust: 60 })) };
      const deal = landOf(some).deals[n % landOf(some).deals.length] ?? poor;
      const plain = play(some, before, { kind: 'offer', deal });
      const hushed = play(some, { ...before, hush: true }, { kind: 'offer', deal });
      if (!plain.ok || !hushed.ok || hushed.game.stage !== 'talking') return null;
      const changed = plain.game.papers.at(-1)?.deal.join() !== hushed.game.papers.at(-1)?.deal.join();
      expect(hushed.game.techniques.includes('silence')).toBe(changed);
      return changed;
    }));
    expect(tried).toContain(true);
    expect(tried).toContain(false);
  });
});

describe('small prints of section 4 and 11', () => {
  test('a broken promise with proof is never punished, also where trust is fine already', () => {
    const broken = room({ ann: { trust: 60, grievance: 'integrity' } });
    const said = change(broken, { kind: 'apologise', member: 'ann', proof: 'bob/i0' }, 0, knowing(seated(broken), 'bob/i0'));
    expect(said).toMatchObject({ trust: 0 });
    expect(said.game.errors).toEqual([]);
  });

  test('what was shrugged off is no hint any more, and no complaint makes it one again', () => {
    const scenario = room({ ann: { weights: [92, 8] } });
    const hinted = withMember(seated(scenario), 0, { hints: ['i1'] });
    const asked = change(scenario, { kind: 'probe', member: 'ann', topic: 'i1' }, 0, hinted).game;
    expect(asked.members[0]).toMatchObject({ hints: [], shrugged: ['i1'] });
    const offered = change(scenario, { kind: 'offer', deal: [2, 0] }, 0, withMember(asked, 0, { aspiration: 10_000 })).game;
    expect(offered.members[0]?.hints).toEqual([]);
  });

  test('a dealbreaker shuts a package out even for somebody with nothing to lose', () => {
    const scenario = room({ ann: { batna: 0, dealbreakers: [{ issue: 0, option: 2 }] } });
    expect(landOf(scenario).acceptable.some((d) => landOf(scenario).deals[d]?.[0] === 2)).toBe(false);
  });

  test('with one member consultation changes nothing', () => {
    for (const n of numbers(60)) {
      const scenario = world(n, { members: 1 });
      const game = seated(scenario);
      landOf(scenario).deals.forEach((_, d) => {
        const verdict = judge(scenario, game, d);
        expect(Math.abs(verdict.group - (verdict.own[0] ?? 0))).toBeLessThanOrEqual(1);
      });
    }
  });

  test('questions and offers are judged on the state before the move: a packet of goodwill in the move itself does not help', () => {
    const scenario = room({ ann: { concession: 0 }, bob: { concession: 0 } });
    const before = seated(scenario);
    for (const deal of landOf(scenario).deals) {
      const played = play(scenario, before, { kind: 'package', deal });
      if (!played.ok) throw new Error(played.refusal);
      expect(played.game.agreed !== null).toBe(judge(scenario, before, dealIndex(scenario, deal)).accepted);
    }
  });

  test('a member of a table of three whose word decides, or who may block, ends the talk by leaving', () => {
    const three = (change_: Partial<Scenario>): Scenario => ({ ...room(), members: [...room().members, { ...(room().members[1] as Member), id: 'cas' }], ...change_ });
    const tired = (scenario: Scenario): string | null => {
      const played = play(scenario, withMember(seated(scenario), 2, { patience: 1 }), { kind: 'offer', deal: [1, 0] });
      return played.ok ? played.game.ending : null;
    };
    expect(tired(three({}))).toBeNull();
    expect(tired(three({ veto: ['cas'] }))).toBe('they-walked-out');
    expect(tired(three({ rule: { type: 'decider', decider: 'cas', theta: 0 } }))).toBe('they-walked-out');
  });

  test('a gift is for one person; the same words twice do not pay', () => {
    const scenario = room({ scenario: { gifts: [{ id: 'tip', label: same('tip'), member: 'ann' }] } });
    expect(change(scenario, { kind: 'refer', member: 'ann', gift: 'tip' })).toMatchObject({ trust: 8 });
    expect(change(scenario, { kind: 'refer', member: 'bob', gift: 'tip' }, 1)).toMatchObject({ trust: 2 });
    expect(open(scenario, 1).techniques).toEqual([]);
  });
});
