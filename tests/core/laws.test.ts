import { describe, expect, test } from 'vitest';
import { aspirationNow, feltUtility } from '../../src/core/engine/aspiration.ts';
import { powerOf, rootOfFraction, twoTo, wholeRoot } from '../../src/core/engine/curve.ts';
import { counterOffer, openDeals, spokesperson } from '../../src/core/engine/counter.ts';
import { consult, judge } from '../../src/core/engine/decide.ts';
import { draw } from '../../src/core/engine/draw.ts';
import type { Game } from '../../src/core/engine/game.ts';
import { dealIndex, landOf } from '../../src/core/engine/land.ts';
import { refusalOf } from '../../src/core/engine/legal.ts';
import { minutes } from '../../src/core/engine/move.ts';
import { observe } from '../../src/core/engine/observe.ts';
import { open, play } from '../../src/core/engine/play.ts';
import { ONE, POINT } from '../../src/core/engine/points.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { opens } from '../../src/core/engine/rules/asking.ts';
import { replayMoves } from '../../src/core/replay/replay.ts';
import { refusal, wander } from './games.ts';
import { eventful, inside } from './twins.ts';
import { numbers, shipped, world } from './worlds.ts';

const WORLDS = 120;
const walks = numbers(WORLDS).map((n) => ({ scenario: world(n), steps: wander(world(n), n) }));

describe(`over ${String(WORLDS)} games of random moves`, () => {
  test('every number in a game is whole', () => {
    const whole = (value: unknown): boolean => typeof value === 'number' ? Number.isInteger(value) : value === null || typeof value !== 'object' || Object.values(value).every(whole);
    for (const { steps } of walks) for (const { after } of steps) expect(whole(after), JSON.stringify(after)).toBe(true);
  });

  test('play changes nothing that it is given', () => {
    for (const { scenario, steps } of walks.slice(0, 40)) for (const { before, step } of steps) {
      const copy = JSON.stringify(before);
      play(scenario, before, step.move);
      expect(JSON.stringify(before)).toBe(copy);
    }
  });

  test('the same seed and moves give the same game and the same happenings', () => {
    for (const { scenario, steps } of walks) {
      const seed = steps[0]?.before.seed ?? 0;
      const again = replayMoves(world(Number(scenario.id.slice(6))), seed, steps.map(({ step }) => step.move));
      if (!again.ok) throw new Error('refused');
      expect(again.game).toEqual(steps[steps.length - 1]?.after);
      expect(again.steps).toEqual(steps.map(({ step }) => step));
    }
  });

  test('an aspiration rises only in the step in which its owner gets angry or a blocker appears', () => {
    const blockers = (game: Game): number => game.members.filter((member) => member.stance === 'blocker' && member.where !== 'left').length;
    let angry = 0;
    for (const { steps } of walks) for (const { before, after } of steps) after.members.forEach((member, j) => {
      const old = before.members[j];
      if (old?.aspiration === null || old === undefined || member.aspiration === null || member.aspiration <= old.aspiration) return;
      angry += 1;
      expect((member.mood < -40 && old.mood >= -40) || blockers(after) > blockers(before)).toBe(true);
    });
    expect(angry).toBeGreaterThan(0);
  });

  test('felt utility never exceeds utility, and equals it at full trust or without promises', () => {
    for (const { scenario, steps } of walks.slice(0, 40)) {
      const game = steps[steps.length - 1]?.after ?? open(scenario, 1);
      const trusting: Game = { ...game, members: game.members.map((member) => ({ ...member, trust: 100 })) };
      const plain: Scenario = { ...scenario, issues: scenario.issues.map((issue) => ({ ...issue, promise: 0 })) };
      scenario.members.forEach((_, j) => landOf(scenario).members[j]?.forEach((u, d) => {
        expect(feltUtility(scenario, game, j, d)).toBeLessThanOrEqual(u);
        expect(feltUtility(scenario, trusting, j, d)).toBe(u);
        expect(feltUtility(plain, game, j, d)).toBe(u);
      }));
    }
  });

  test('a veto holder below the own limit always blocks', () => {
    let blocked = 0;
    for (const { scenario, steps } of walks) for (const { before } of steps) {
      if (before.stage !== 'talking') continue;
      for (let d = 0; d < landOf(scenario).deals.length; d += 7) {
        const below = scenario.members.some((member, j) => scenario.veto.includes(member.id) && before.members[j]?.where !== 'left' && feltUtility(scenario, before, j, d) < member.batna * POINT);
        if (!below) continue;
        blocked += 1;
        expect(judge(scenario, before, d).accepted).toBe(false);
      }
    }
    expect(blocked).toBeGreaterThan(100);
  });

  test('complete stubbornness makes consultation change nothing', () => {
    for (const { scenario, steps } of walks) {
      const deaf: Scenario = { ...scenario, members: scenario.members.map((member) => ({ ...member, stubbornness: 100 })) };
      const game = steps[steps.length - 1]?.before ?? open(scenario, 1);
      const first = scenario.members.map((_, j) => (draw(j, 3, scenario.id, 's') % (2 * ONE)) - ONE);
      expect(consult(deaf, game, first)).toEqual(first);
    }
  });

  test('somebody leaves or the talk ends exactly when patience is gone (or under an ultimatum)', () => {
    for (const { steps } of walks) for (const { before, after, step } of steps) {
      if (step.move.kind === 'ultimatum' || before.stage !== 'talking') continue;
      after.members.forEach((member, j) => {
        const was = before.members[j];
        if (was?.where === 'table' && after.ending === null && after.stage === 'talking') expect(member.where === 'left').toBe(member.patience === 0);
      });
      if (after.ending === 'they-walked-out') expect(after.members.some((member) => member.patience === 0)).toBe(true);
    }
  });

  test('a counter-offer is never below the limit of who makes it, where any open package allows that', () => {
    for (const { scenario, steps } of walks) for (const { before } of steps) {
      if (before.stage !== 'talking') continue;
      const lead = spokesperson(before);
      const limit = (scenario.members[lead]?.batna ?? 0) * POINT;
      const bearable = openDeals(scenario, before).filter((d) => scenario.members.every((member, j) => (j !== lead && !scenario.veto.includes(member.id)) || feltUtility(scenario, before, j, d) >= member.batna * POINT));
      if (bearable.length === 0) continue;
      expect(feltUtility(scenario, before, lead, dealIndex(scenario, counterOffer(scenario, before).deal))).toBeGreaterThanOrEqual(limit);
    }
  });

  test('every choice that is shown may be played, and time goes by as the move costs', () => {
    for (const { scenario, steps } of walks) for (const { before, after, step } of steps) {
      for (const choice of observe(scenario, before).choices) {
        if (['offer', 'package', 'meso', 'ultimatum', 'plan', 'walk', 'close', 'open', 'decline'].includes(choice.kind)) continue;
        expect(refusalOf(scenario, before, choice as never), JSON.stringify(choice)).toBeNull();
      }
      expect(after.minutes - before.minutes).toBe(minutes[step.move.kind]);
    }
  });

  test('nothing can be played after the end', () => {
    for (const { scenario, steps } of walks) {
      const last = steps[steps.length - 1]?.after;
      if (last?.stage === 'ended') expect(refusal(scenario, last, { kind: 'silence' })).toBe('over');
    }
  });
});

describe('what the player may know', () => {
  test('two cases that differ only in undiscovered values, and whose moves produced the same happenings, give byte-equal observations', () => {
    let compared = 0;
    for (const n of numbers(480)) {
      const scenario = world(n);
      const twin = inside(scenario, 1 + (n % 3));
      const steps = wander(scenario, n);
      let game = open(twin, n);
      expect(JSON.stringify(observe(twin, game))).toBe(JSON.stringify(observe(scenario, open(scenario, n))));
      for (const { after, step } of steps) {
        const played = play(twin, game, step.move);
        if (!played.ok || JSON.stringify(played.happenings) !== JSON.stringify(step.happenings)) break;
        game = played.game;
        compared += 1;
        expect(JSON.stringify(observe(twin, game)), `world ${String(n)} turn ${String(step.turn)}`).toBe(JSON.stringify(observe(scenario, after)));
      }
    }
    expect(compared).toBeGreaterThan(1200);
  });

  test('the same holds for cases with events and rumours, whose hidden numbers and truths differ too', () => {
    let compared = 0;
    let happened = 0;
    let rumours = 0;
    for (const n of numbers(480)) {
      const scenario = eventful(world(n), n);
      const twin = eventful(n % 2 === 0 ? world(n) : inside(world(n), 1 + (n % 3)), n, true);
      const steps = wander(scenario, n);
      let game = open(twin, n);
      for (const { after, step } of steps) {
        const played = play(twin, game, step.move);
        if (!played.ok || JSON.stringify(played.happenings) !== JSON.stringify(step.happenings)) break;
        game = played.game;
        compared += 1;
        happened += step.happenings.filter(({ kind }) => kind === 'changed-mind' || kind === 'retold').length;
        rumours += (observe(twin, game).unchecked ?? []).length;
        expect(JSON.stringify(observe(twin, game)), `world ${String(n)} turn ${String(step.turn)}`).toBe(JSON.stringify(observe(scenario, after)));
      }
    }
    expect(compared).toBeGreaterThan(1200);
    expect(happened).toBeGreaterThan(100);
    expect(rumours).toBeGreaterThan(100);
  });

  test('an observation of a shipped case holds no text of a closed fact, no interest and no limit text of a member', () => {
    const scenario = shipped('s02');
    const shown = JSON.stringify(observe(scenario, open(scenario, 4)));
    for (const secret of [...scenario.facts.map((fact) => fact.text.nl), ...scenario.members.flatMap((member) => [member.interest.nl, member.batnaText.nl])]) expect(shown).not.toContain(secret);
  });
});

describe('formulas', () => {
  test('2^x and powers agree with real numbers to a millionth or so', () => {
    for (let x = -4000; x <= 4000; x += 37) expect(Math.abs(twoTo(x) / ONE / 2 ** (x / 1000) - 1)).toBeLessThan(3e-5);
    for (let base = 10_000; base <= ONE; base += 33_000) for (let e = 60_000; e < 8_000_000; e += 410_000) {
      expect(Math.abs(powerOf(base, e) / ONE - (base / ONE) ** (e / ONE))).toBeLessThan(4e-6);
    }
    expect(rootOfFraction(250_000)).toBe(500_000);
    expect([0, 1, 3, 4, 15, 16, 9_007_199_254_740_990].map(wholeRoot)).toEqual([0, 1, 1, 2, 3, 4, 94_906_265]);
  });

  test('a fact of depth 3 opens to no single question at trust 20 or less', () => {
    for (let trust = 0; trust <= 20; trust++) for (const way of ['ask', 'check', 'probe', 'deadline'] as const) {
      const best = { afterSummary: true, privately: true, easier: 100 };
      expect(opens({ timePressure: 0 } as never, { trust, mood: 100 } as never, 3, way, best)).toBe(false);
    }
    expect(opens({ timePressure: 0 } as never, { trust: 21, mood: 100 } as never, 3, 'probe', { afterSummary: true, privately: true, easier: 0 })).toBe(true);
  });

  test('how open somebody is, in real numbers: 0.6·trust + 0.1·mood + the question + 10 after a summary − 0.05·hurry (model 3.2)', () => {
    const asking = { check: 5, ask: 15, deadline: 15, probe: 25 } as const;
    const bars = { 1: 25, 2: 45, 3: 60 } as const;
    for (const n of numbers(3000)) {
      const lot = (what: string, most: number): number => draw(n, 1, what, 'openness') % (most + 1);
      const [trust, mood, timePressure, easier] = [lot('trust', 100), lot('mood', 200) - 100, lot('hurry', 100), lot('easier', 10)];
      const [afterSummary, privately] = [lot('summary', 1) === 1, lot('private', 1) === 1];
      const way = (['check', 'ask', 'deadline', 'probe'] as const)[lot('way', 3)] ?? 'ask';
      const depth = ([1, 2, 3] as const)[lot('depth', 2)] ?? 1;
      const openness = 0.6 * trust + 0.1 * mood + asking[way] + (afterSummary ? 10 : 0) - 0.05 * timePressure + (privately ? 5 : 0) + easier;
      if (Math.abs(openness - bars[depth]) < 0.001) continue;
      expect(opens({ timePressure } as never, { trust, mood } as never, depth, way, { afterSummary, privately, easier })).toBe(openness > bars[depth] && (depth < 3 || trust > 20));
    }
  });

  test('aspiration begins near the top for a hard member without hurry, and ends at the floor when time is up', () => {
    const base = world(5, { members: 1 });
    const scenario: Scenario = { ...base, power: { account: 50, supplier: 50 }, information: { player: 50, account: 50 }, timePressure: { account: 0, player: 50 }, members: base.members.map((member) => ({ ...member, concession: 50, timePressure: 0, mood: 0, batna: 30 })) };
    const room = (landOf(scenario).ideals[0] ?? 0) - 3000;
    const start = open(scenario, 1);
    expect(aspirationNow(scenario, start, 0)).toBe(3000 + Math.floor(0.9 * room));
    expect(aspirationNow(scenario, { ...start, minutes: 999 }, 0)).toBe(3000 + Math.floor(0.25 * room));
  });
});

describe('consultation and support, against the formulas in real numbers', () => {
  /** Friedkin and Johnsen, two rounds, all at once. */
  const byFormula = (scenario: Scenario, game: Game, first: readonly number[]): number[] => {
    const weight = (j: number, k: number): number => scenario.network?.[j]?.[k] ?? (scenario.members[k]?.influence ?? 0) * (0.5 + (game.members[k]?.trust ?? 0) / 200);
    const round = (now: readonly number[]): number[] => now.map((_, j) => {
      const others = now.map((__, k) => k).filter((k) => k !== j);
      const total = others.reduce((sum, k) => sum + weight(j, k), 0);
      const average = others.reduce((sum, k) => sum + weight(j, k) * (now[k] ?? 0), 0) / total;
      const sigma = (scenario.members[j]?.stubbornness ?? 0) / 100;
      return sigma * (first[j] ?? 0) + (1 - sigma) * average;
    });
    return round(round(first));
  };
  const some = (n: number, members = 2 + (n % 3)): { scenario: Scenario; game: Game; first: number[] } => {
    const scenario = world(n, { members });
    return { scenario, game: open(scenario, n), first: scenario.members.map((_, j) => (draw(j, n, scenario.id, 's') % (2 * ONE)) - ONE) };
  };

  test('whoever trusts you weighs more: by influence and trust', () => {
    for (const n of numbers(200)) {
      const { scenario, game, first } = some(n);
      const exact = byFormula(scenario, game, first);
      consult(scenario, game, first).forEach((s, j) => expect(Math.abs(s - (exact[j] ?? 0)), scenario.id).toBeLessThan(5));
    }
  });

  test('a network of the author\'s replaces it', () => {
    for (const n of numbers(100)) {
      const { scenario, game, first } = some(n, 3); // of two, each hears only the other
      const network = scenario.members.map((_, j) => scenario.members.map((__, k) => 1 + (draw(n, j, String(k), 'network') % 100)));
      const tied = { ...scenario, network };
      expect(consult(tied, game, first)).not.toEqual(consult(scenario, game, first));
      const exact = byFormula(tied, game, first);
      consult(tied, game, first).forEach((s, j) => expect(Math.abs(s - (exact[j] ?? 0)), scenario.id).toBeLessThan(5));
    }
  });

  test('aspiration, term by term', () => {
    for (const n of numbers(200)) {
      const base = world(n);
      const scenario: Scenario = { ...base, information: { ...base.information, account: 50 }, timePressure: { ...base.timePressure, player: 50 } };
      const start = open(scenario, n);
      const game: Game = { ...start, minutes: draw(n, 1, 'm', 'minutes') % scenario.budget, expertise: 30 + (n % 40), members: start.members.map((member, j) => ({ ...member, credit: 100_000 * ((n + j) % 5), press: 10_000 * (n % 9), mood: [0, 50, -50][n % 3] ?? 0 })) };
      scenario.members.forEach((member, j) => {
        if (member.style === 'micro') return;
        const state = game.members[j];
        const tau = game.minutes / scenario.budget;
        const limit = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
        const power = limit(limit(50 + (scenario.power.supplier - scenario.power.account) / 2, 0, 100) - 0.3 * (game.expertise - 50), 0, 100);
        const e = 4 ** ((50 - member.concession) / 50) * 2 ** ((power - 50) / 50) * 2 ** (-member.timePressure / 100);
        const top = Math.min(1, 0.9 + 0.003 * (power - 50));
        const floor = limit(0.25 + 0.004 * (power - 50) - 0.0015 * member.timePressure, 0.05, 0.6);
        const mood = (state?.mood ?? 0) < -40 ? 0.08 : (state?.mood ?? 0) > 40 ? -0.03 : 0;
        const level = limit(floor + (top - floor) * (1 - tau ** e) - 0.005 * member.reciprocity * ((state?.credit ?? 0) / ONE) - (state?.press ?? 0) / ONE + mood, floor, 1.05);
        const ideal = landOf(scenario).ideals[j] ?? 0;
        const exact = member.batna * POINT + level * (ideal - member.batna * POINT);
        expect(Math.abs(aspirationNow(scenario, game, j) - exact), `${scenario.id} ${member.id}`).toBeLessThan(2);
      });
    }
  });
});
