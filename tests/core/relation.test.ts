import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/core/engine/game.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { briefOf, observe } from '../../src/core/engine/observe.ts';
import { open, play } from '../../src/core/engine/play.ts';
import type { Phase, Scenario } from '../../src/core/engine/scenario.ts';
import { players } from '../../src/core/players/players.ts';
import { before, standingOf, withTalk } from '../../src/core/relation/account.ts';
import { carried, carriedTrust, carryFor, carryIn } from '../../src/core/relation/carry.ts';
import { customerValue, missingFor, phaseAfter } from '../../src/core/relation/phase.ts';
import { relationIndex, type Talk } from '../../src/core/relation/talk.ts';
import { talkOf } from '../../src/core/relation/talk-of.ts';
import { codeOf, readCode } from '../../src/core/replay/code.ts';
import { fingerprint } from '../../src/core/replay/fingerprint.ts';
import { readReplay, record, replay } from '../../src/core/replay/replay.ts';
import { scoreOf } from '../../src/core/scoring/score.ts';
import { shipped, shippedIds } from './worlds.ts';

const talk = (part: Partial<Talk> = {}): Talk => ({ caseId: 'a', phase: 'acquisition', trust: { x: 60 }, relation: 60, gain: 60, score: 800, deal: true, ...part });

function played(scenario: Scenario, seed = 1): { readonly game: Game; readonly moves: readonly Move[] } {
  const moves: Move[] = [];
  let game = open(scenario, seed);
  while (game.stage !== 'ended') {
    const move = players.integrative(briefOf(scenario), observe(scenario, game), seed);
    const after = play(scenario, game, move);
    if (!after.ok) throw new Error(after.refusal);
    moves.push(move);
    game = after.game;
  }
  return { game, moves };
}

/** The whole number nearest to tenths/10; of two equally near the higher one. */
function nearest(tenths: number): number {
  const candidates = Array.from({ length: 203 }, (_, n) => n - 51);
  return candidates.reduce((best, n) => (Math.abs(10 * n - tenths) <= Math.abs(10 * best - tenths) ? n : best));
}

describe('what a talk leaves', () => {
  it('trust goes six tenths of the way back from fifty', () => {
    for (let end = 0; end <= 100; end++) expect(carriedTrust(end), `ends at ${String(end)}`).toBe(nearest(500 + 6 * (end - 50)));
  });

  it('the index is half trust, three tenths relation, two tenths gain', () => {
    for (let n = 0; n < 200; n++) {
      const trust = { a: (n * 37) % 101, b: (n * 53) % 101, c: (n * 11) % 101 };
      const one = talk({ trust, relation: (n * 29) % 101, gain: (n * 71) % 101 });
      const exact = (0.5 * (trust.a + trust.b + trust.c)) / 3 + 0.3 * one.relation + 0.2 * one.gain;
      expect(Math.abs(relationIndex(one) - exact)).toBeLessThanOrEqual(0.5 + 1e-9);
    }
  });

  it('who returns brings their own trust, a newcomer the mean of the account', () => {
    const scenario = shipped('bakkie-3');
    const carry = carryFor(scenario, [talk({ trust: { lin: 80 } }), talk({ phase: 'exploration', trust: { sanne: 30, other: 51 } })]);
    expect(carry?.trust).toEqual({ sanne: nearest(500 + 6 * (30 - 50)), lin: nearest(500 + 6 * (80 - 50)) });
    expect(carryFor(shipped('techniek-4'), [talk({ trust: { mark: 70, fatima: 61 } })])?.trust).toEqual({ amara: nearest(500 + 6 * (66 - 50)), mark: nearest(500 + 6 * (70 - 50)) });
  });

  it('each phase with a deal takes a point off what they could have elsewhere', () => {
    const scenario = shipped('bakkie-4');
    const talks = [talk(), talk({ phase: 'exploration' }), talk({ phase: 'growth', deal: false }), talk({ phase: 'exploration', caseId: 'b' })];
    const with2 = carried(scenario, carryFor(scenario, talks));
    expect(with2.members.map((member, j) => (scenario.members[j]?.batna ?? 0) - member.batna)).toEqual([2, 2]);
  });

  it('a case without earlier talks stays as it is written', () => {
    const scenario = shipped('bakkie-1');
    expect(carryFor(scenario, [])).toBeNull();
    expect(carried(scenario, null)).toBe(scenario);
  });
});

describe('S01 played to its end', () => {
  const first = shipped('s01');
  const { game } = played(first);
  const left = talkOf(first, game);
  const next = shipped('bakkie-3');
  const carry = carryFor(next, [left]);

  it('is remembered as the score and the game say', () => {
    const score = scoreOf(first, game);
    expect(left).toMatchObject({ caseId: 's01', phase: 'exploration', deal: true, score: score.total, bridge: 'marketing', trust: { sanne: game.members[0]?.trust } });
  });

  it('the next talk begins with that trust, by the formula', () => {
    const end = game.members[0]?.trust ?? 0;
    const begun = open(carried(next, carry), 7);
    expect(begun.members.map((member) => member.trust)).toEqual([nearest(500 + 6 * (end - 50)), nearest(500 + 6 * (end - 50))]);
    expect(begun.members[0]?.trust).not.toBe(next.members[0]?.trust);
    expect(carried(next, carry).members[0]?.batna).toBe((next.members[0]?.batna ?? 0) - 1);
  });

  it('is kept with what it began with, and plays the same again', () => {
    const world = carried(next, carry);
    const second = played(world, 5);
    const file = record(next, 5, second.moves, carry);
    const read = readReplay(JSON.stringify(file));
    if (!read.ok) throw new Error('not read');
    const again = replay(next, read.file);
    expect(again.ok && again.game).toEqual(second.game);
    expect(file.scenario.fingerprint).toBe(fingerprint(next));
  });

  it('a carry that no talk can leave is refused', () => {
    const file = record(next, 5, [{ kind: 'sit' }], carry);
    const forged = [{ trust: { sanne: 100, lin: 60 }, switching: 1 }, { trust: { sanne: 60 }, switching: 1 }, { trust: { sanne: 60, lin: 60, extra: 60 }, switching: 1 }, { trust: { sanne: 60, lin: 60 }, switching: 9 }];
    for (const one of forged) expect(replay(next, { ...file, carry: one })).toMatchObject({ ok: false, problem: { why: 'no-such-carry' } });
    expect(carryIn(shipped('s03'), { trust: { linda: 60, rob: 60 }, switching: 0 })).toBeNull();
  });

  it('has no result code that counts', () => {
    const file = record(next, 5, [{ kind: 'sit' }], carry);
    expect(readCode(codeOf(file))).toEqual({ ok: false, problem: { why: 'campaign' } });
    expect(readCode(codeOf(record(next, 5, [{ kind: 'sit' }])))).toMatchObject({ ok: true });
  });
});

describe('the phases', () => {
  const weak = { trust: { x: 20 }, relation: 30, gain: 0 };
  const strong = { trust: { x: 80 }, relation: 80, gain: 70 };
  it.each<[string, readonly Talk[], Phase]>([
    ['nothing yet', [], 'acquisition'],
    ['an agreement opens the door', [talk()], 'exploration'],
    ['no agreement leaves it shut', [talk({ deal: false })], 'acquisition'],
    ['an agreement that leaves bad blood does not count', [talk({ ...weak, gain: 30 })], 'decline'],
    ['where there never was a deal nothing declines', [talk({ ...weak, deal: false })], 'acquisition'],
    ['the first order makes it grow', [talk(), talk({ phase: 'exploration', score: 550 })], 'growth'],
    ['an order under 550 does not', [talk(), talk({ phase: 'exploration', score: 549 })], 'exploration'],
    ['two good deals and two bridges make it mature', [talk({ bridge: 'product' }), talk({ phase: 'exploration', bridge: 'logistics' }), talk({ phase: 'growth', ...strong })], 'maturity'],
    ['one bridge is not enough', [talk({ bridge: 'product' }), talk({ phase: 'exploration' }), talk({ phase: 'growth', ...strong })], 'growth'],
    ['one good deal is not enough', [talk({ bridge: 'product', score: 600 }), talk({ phase: 'exploration', bridge: 'logistics', score: 600 }), talk({ phase: 'growth', ...strong })], 'growth'],
    ['who begins in growth had a good deal before', [talk({ phase: 'growth', ...strong, bridge: 'service' })], 'maturity'],
    ['a broken relation declines', [talk(), talk({ phase: 'exploration', ...weak })], 'decline'],
    ['so does one that twice gave them little', [talk({ gain: 24 }), talk({ phase: 'exploration', gain: 24 })], 'decline'],
    ['a decline that is talked over grows again', [talk(), talk({ phase: 'exploration', ...weak }), talk({ phase: 'decline' })], 'growth'],
    ['and one that is not, declines on', [talk(), talk({ phase: 'exploration', ...weak }), talk({ phase: 'decline', trust: { x: 42 }, relation: 45, gain: 40 })], 'decline'],
  ])('%s', (_, talks, phase) => expect(phaseAfter(talks)).toBe(phase));

  it('says what is missing, with numbers', () => {
    expect(missingFor('exploration', [talk({ phase: 'exploration', score: 400, trust: { x: 40 }, relation: 40, gain: 30 })])).toEqual([{ what: 'score', has: 400, needs: 550 }, { what: 'index', has: 38, needs: 50 }]);
  });

  it('shows a customer as worth 1, 2, 4, 6 and 2 years of orders', () => expect(Object.values(customerValue)).toEqual([1, 2, 4, 6, 2]));
});

describe('the order of an account', () => {
  const chapters = (['acquisition', 'exploration', 'growth', 'maturity', 'decline'] as const).map((phase, n) => ({ caseId: `c${String(n + 1)}`, phase, step: n + 1 }));
  const good = (n: number): Talk => talk({ caseId: `c${String(n)}`, phase: chapters[n - 1]?.phase ?? 'growth', trust: { x: 75 }, relation: 75, score: 850, bridge: n % 2 ? 'product' : 'finance' });

  it('leads a good relation through all five talks, and then rests', () => {
    const talks: Talk[] = [];
    for (const { caseId } of chapters) {
      expect(standingOf(chapters, talks).next).toBe(caseId);
      talks.push(good(talks.length + 1));
    }
    expect(standingOf(chapters, talks)).toMatchObject({ next: null, phase: 'growth' });
  });

  it('asks for the same talk once more where it was not enough, and says why', () => {
    const standing = standingOf(chapters, [good(1), { ...good(2), score: 300 }]);
    expect(standing).toMatchObject({ next: 'c2', missing: [{ what: 'score', has: 300, needs: 550 }] });
  });

  it('counts the latest: what came after a talk that is played anew goes', () => {
    const talks = [good(1), good(2), good(3)];
    expect(withTalk(talks, { ...good(2), score: 100 }).map(({ caseId, score }) => [caseId, score])).toEqual([['c1', 850], ['c2', 100]]);
    expect(before(talks, 'c2')).toEqual([good(1)]);
    expect(before(talks, 'c4')).toEqual(talks);
  });
});

describe('the shipped accounts', () => {
  const cases = shippedIds.map(shipped).filter((scenario) => scenario.campaign);
  const accounts = [...new Set(cases.map((scenario) => scenario.campaign?.account ?? ''))];
  const of = (account: string): Scenario[] => cases.filter((scenario) => scenario.campaign?.account === account).sort((a, b) => (a.campaign?.step ?? 0) - (b.campaign?.step ?? 0));

  it('are two, with a talk for each phase in its order', () => {
    expect(accounts).toHaveLength(2);
    for (const account of accounts) {
      expect(of(account).map(({ phase }) => phase)).toEqual(['acquisition', 'exploration', 'growth', 'maturity', 'decline']);
      expect(of(account).map(({ campaign }) => campaign?.step)).toEqual([1, 2, 3, 4, 5]);
      expect(of(account).map(({ campaign }) => campaign?.after)).toEqual([undefined, ...of(account).slice(0, -1).map(({ id }) => id)]);
      expect(new Set(of(account).map((scenario) => scenario.account.name)).size).toBe(1);
    }
  });

  it('keep their people: the same id is the same person', () => {
    for (const account of accounts) {
      const people = of(account).flatMap(({ members }) => members.map(({ id, name, look, pronoun }) => ({ id, name, look, pronoun })));
      for (const person of people) expect(people.filter(({ id }) => id === person.id).every(({ name, look, pronoun }) => name === person.name && look === person.look && pronoun === person.pronoun), person.id).toBe(true);
    }
  });

  it('are not another case for the rules because of their link', () => {
    for (const scenario of cases) {
      const { campaign: _, ...alone } = scenario;
      expect(fingerprint(alone)).toBe(fingerprint(scenario));
    }
  });

  it.each(cases.filter(({ campaign }) => campaign?.after).map(({ id }) => id))('%s has room for a deal whatever was left', (id) => {
    const scenario = shipped(id);
    for (const trust of [20, 50, 80]) for (const switching of [0, 4]) {
      const world = carried(scenario, { trust: Object.fromEntries(scenario.members.map((member) => [member.id, trust])), switching });
      const { game } = played(world, 3);
      if (trust >= 50) expect(game.agreed, `trust ${String(trust)}`).not.toBeNull();
    }
  });
});
