import { describe, expect, test } from 'vitest';
import { feltUtility } from '../../src/core/engine/aspiration.ts';
import { complaint, feltValue } from '../../src/core/engine/complaint.ts';
import { counterOffer } from '../../src/core/engine/counter.ts';
import { enoughFor, moreThan } from '../../src/core/engine/enough.ts';
import type { Game, Step } from '../../src/core/engine/game.ts';
import { dealIndex, landOf } from '../../src/core/engine/land.ts';
import { isOpen } from '../../src/core/engine/legal.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { observe } from '../../src/core/engine/observe.ts';
import { play } from '../../src/core/engine/play.ts';
import { POINT } from '../../src/core/engine/points.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { scenarioAt } from '../../src/core/engine/standing.ts';
import { playerNames } from '../../src/core/players/player.ts';
import { players } from '../../src/core/players/players.ts';
import { after, wander } from './games.ts';
import { numbers, shipped, shippedIds, world } from './worlds.ts';

interface Moment {
  readonly scenario: Scenario;
  readonly before: Game;
  readonly then: Game;
  readonly step: Step;
}

/** Every step of every scripted player on every shipped case, and on generated ones. */
const cases = [...shippedIds.map(shipped), ...numbers(25).map((n) => world(n))];
const moments: readonly Moment[] = cases.flatMap((scenario) => playerNames.flatMap((name) => numbers(3).flatMap((seed) =>
  wander(scenario, seed, 60, players[name]).map(({ after: then, before, step }) => ({ scenario, before, then, step })))));
const of = <K extends Step['happenings'][number]['kind']>(step: Step, kind: K) =>
  step.happenings.filter((happening): happening is Extract<Step['happenings'][number], { kind: K }> => happening.kind === kind);
const ownOf = (scenario: Scenario, deal: readonly number[]): number => landOf(scenario).own[dealIndex(scenario, deal)] ?? 0;

describe('what people answer is fair', () => {
  test('a paper of theirs is never worse for you than the one before, but after a provocation, a change of the case or of who laid it down', () => {
    let compared = 0;
    for (const { scenario, before, then, step } of moments) for (const { deal } of of(step, 'countered')) {
      const last = before.papers.findLast((paper) => paper.by !== 'you');
      if (!last) continue;
      const now = scenarioAt(scenario, then);
      const since = ({ turn }: { readonly turn: number }): boolean => turn > last.turn;
      if ((then.fired ?? []).some(since) || then.errors.some((error) => since(error) && (error.what === 'went-back' || error.what === 'threat'))) continue;
      const j = now.members.findIndex(({ id }) => id === last.by);
      if (then.members[j]?.where !== 'table' || feltUtility(now, then, j, dealIndex(now, last.deal)) < (now.members[j]?.batna ?? 0) * POINT) continue;
      compared += 1;
      expect(ownOf(now, deal), `${scenario.id} turn ${String(step.turn)}`).toBeGreaterThanOrEqual(ownOf(now, last.deal));
    }
    expect(compared).toBeGreaterThan(400);
  });

  test('who is content with an offer holds out no other paper, as long as somebody else at the table is not', () => {
    let content = 0;
    for (const { scenario, before, then, step } of moments) for (const { member, changed } of of(step, 'countered')) {
      const happy = of(step, 'judged').filter(({ leaning }) => leaning === 'leans' || leaning === 'likes').map((judged) => judged.member);
      const table = scenario.members.filter((_, j) => then.members[j]?.where === 'table');
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
      expect(feltValue(value(offers[0]), now.issues[i]?.promise ?? 0, before.members[j]?.trust ?? 0)).toBeLessThan(before.members[j]?.aspiration ?? 0);
      if (own) expect(value(offers[0])).toBeLessThan(value(own.deal));
    }
    expect(named).toBeGreaterThan(1000);
    expect(whole).toBeGreaterThan(0);
  });
});

describe('a paper that is no better for them than yours', () => {
  const there = (game: Game): readonly number[] => game.members.map((_, j) => j).filter((j) => game.members[j]?.where !== 'left');

  test('is never laid down: they take yours', () => {
    let [papers, taken] = [0, 0];
    for (const { scenario, then, step } of moments) {
      const offers = of(step, 'offered')[0]?.deals ?? [];
      if (offers.length > 0 && of(step, 'agreed').length > 0) taken += 1;
      for (const { deal } of of(step, 'countered')) {
        const now = scenarioAt(scenario, then);
        const felt = (paper: readonly number[]): readonly number[] => there(then).map((j) => feltUtility(now, then, j, dealIndex(now, paper)));
        for (const offer of offers) {
          papers += 1;
          expect(felt(deal).some((worth, k) => worth > (felt(offer)[k] ?? 0)), `${scenario.id} turn ${String(step.turn)}`).toBe(true);
        }
      }
    }
    expect(papers).toBeGreaterThan(1000);
    expect(taken).toBeGreaterThan(100);
  });

  test('their own paper, laid down by you, is a deal: whoever asks for it does not refuse it', () => {
    let tried = 0;
    for (const { scenario, then, step } of moments.filter((_, i) => i % 5 === 0)) {
      const [paper] = of(step, 'countered');
      if (!paper || then.stage !== 'talking') continue;
      const offered = play(scenario, then, { kind: 'offer', deal: paper.deal });
      if (!offered.ok) throw new Error(offered.refusal);
      const event = offered.happenings.some(({ kind }) => kind === 'event');
      const last = then.papers.findLast(({ by }) => by === 'you');
      const back = offered.happenings.some(({ kind }) => kind === 'went-back' || kind === 'insulted' || kind === 'left' || kind === 'ended');
      if (event || back || !last) continue;
      tried += 1;
      expect(offered.game.agreed, `${scenario.id} turn ${String(step.turn)}`).toEqual(paper.deal);
      expect(offered.happenings.filter(({ kind }) => kind === 'refused')).toEqual([]);
    }
    expect(tried).toBeGreaterThan(50);
  });

  test('what they named against it before they looked again is no hint', () => {
    const scenario = shipped('bakkie-5');
    const deals = numbers(12).flatMap((seed) => wander(scenario, seed, 60, players.integrative)).filter(({ step }) => of(step, 'offered').length > 0 && of(step, 'agreed').length > 0);
    expect(deals.length).toBeGreaterThan(5);
    for (const { before, after: then, step } of deals) for (const { member, over } of of(step, 'judged')) {
      expect(over).toBeNull();
      const j = scenario.members.findIndex(({ id }) => id === member);
      expect((then.members[j]?.hints ?? []).filter((topic) => !before.members[j]?.hints.includes(topic))).toEqual([]);
    }
  });
});

describe('who gets what they said would do', () => {
  const base = shipped('s04');
  const at = (issue: string, option: string): number => base.issues.find(({ id }) => id === issue)?.options.findIndex(({ id }) => id === option) ?? -1;
  const place = (issue: string): number => base.issues.findIndex(({ id }) => id === issue);
  const enough = [{ issue: place('betaal'), option: at('betaal', '45') }, { issue: place('zeker'), option: at('zeker', 'incasso') }];
  const scenario: Scenario = { ...base, facts: base.facts.map((fact) => (fact.id === 'f3' ? { ...fact, enough } : fact)) };
  const deal = (betaal: string, zeker: string): number[] => [at('lever', '2'), at('serie', '4x250'), at('betaal', betaal), at('forecast', 'geen'), at('zeker', zeker)];
  const said = (facts: readonly string[], paper: readonly number[]): string | null => {
    const start = after(scenario, [{ kind: 'sit' }]);
    return complaint(scenario, { ...start, facts }, 1, paper);
  };

  test('names that no more, once it was said; before, and where half of it is missing, it is what hurts most', () => {
    expect(said(['f3'], deal('45', 'incasso'))).toBe('serie');
    expect(said([], deal('45', 'incasso'))).toBe('betaal');
    expect(said(['f3'], deal('45', 'factuur'))).toBe('zeker');
    expect(said(['f3'], deal('60', 'incasso'))).toBe('betaal');
  });

  test('asks no more than that on paper either', () => {
    const seated = after(shipped('s05'), [{ kind: 'sit' }]);
    const talked: Game = { ...seated, minutes: 9, members: seated.members.map((member) => ({ ...member, aspiration: 5500 })) };
    const price = shipped('s05').issues.findIndex(({ id }) => id === 'prijs');
    const paper = (facts: readonly string[]): number | undefined => counterOffer(shipped('s05'), { ...talked, facts }).deal[price];
    expect(paper([])).toBe(2);
    expect(paper(['f2'])).toBe(1);
  });

  test('and no paper asks more than that, whoever lays it down, from the first on; less of one thing for more of another is a trade', () => {
    let [papers, known] = [0, 0];
    for (const { scenario: one, then, step } of moments) for (const { deal: paper } of of(step, 'countered')) {
      const now = scenarioAt(one, then);
      papers += 1;
      for (const member of now.members) for (const together of enoughFor(now, then, member)) {
        known += 1;
        const own = (given: { readonly issue: number; readonly option: number }): number => now.player.values[given.issue]?.[given.option] ?? 0;
        const more = together.filter((given) => moreThan(member, given, paper) > 0 && own({ ...given, option: paper[given.issue] ?? 0 }) < own(given));
        const less = together.filter((given) => moreThan(member, given, paper) < 0);
        expect(more.length === 0 || less.length > 0, `${one.id} turn ${String(step.turn)} ${member.id}`).toBe(true);
      }
    }
    expect(papers).toBeGreaterThan(1000);
    expect(known).toBeGreaterThan(100);
  });

  test('and where all of it is bearable, it is the sum', () => {
    const low = { ...after(scenario, [{ kind: 'sit' }]), facts: ['f3'] };
    const patient: Game = { ...low, members: low.members.map((member) => ({ ...member, aspiration: 0 })) };
    expect(complaint(scenario, patient, 1, deal('60', 'factuur'))).toBeNull();
  });
});

describe('what was read beforehand', () => {
  const scenario = shipped('s04');
  const read = after(scenario, [{ kind: 'research', source: 'productie' }, { kind: 'sit' }]);
  const asking = { kind: 'ask', member: 'henk', topic: 'serie' } as const;
  const played = (game: Game, move: Move) => {
    const done = play(scenario, game, move);
    if (!done.ok) throw new Error(done.refusal);
    return done;
  };

  test('may be asked of who it is about, once: they say it themselves and do not mind', () => {
    expect(read.facts).toContain('f2');
    const first = played(read, asking);
    expect(first.happenings.map(({ kind }) => kind)).toContain('confirmed');
    expect(first.game.errors).toEqual([]);
    expect(first.game.members[0]?.trust).toBeGreaterThan(read.members[0]?.trust ?? 100);
    expect(observe(scenario, read).members[0]?.unsaid).toContain('serie');
    expect(observe(scenario, first.game).members[0]?.unsaid ?? []).not.toContain('serie');
    const second = played(first.game, asking);
    expect(second.game.errors.map(({ what }) => what)).toEqual(['asked-again']);
  });

  test('counts as said once it was summed up and they agreed', () => {
    const summed = played(read, { kind: 'summarise', member: 'henk', topic: 'serie' });
    expect(played(summed.game, asking).game.errors.map(({ what }) => what)).toEqual(['asked-again']);
  });

  test('is settled too once they told the deeper reason on the same topic', () => {
    const written = scenario.facts.find(({ id }) => id === 'f2');
    if (!written) throw new Error('no fact');
    const deeper: Scenario = { ...scenario, facts: [...scenario.facts, { ...written, id: 'deeper', depth: 3, prep: false }] };
    const open = after(deeper, [{ kind: 'research', source: 'productie' }, { kind: 'sit' }]);
    const trusting: Game = { ...open, members: open.members.map((member) => ({ ...member, trust: 100, mood: 100 })) };
    expect(observe(deeper, trusting).members[0]?.unsaid).toContain('serie');
    const hinted: Game = { ...trusting, members: trusting.members.map((member) => ({ ...member, hints: ['serie'] })) };
    const told = play(deeper, hinted, { kind: 'probe', member: 'henk', topic: 'serie' });
    if (!told.ok) throw new Error(told.refusal);
    expect(told.game.facts).toContain('deeper');
    expect(told.game.unsaid).not.toContain('f2');
    expect(observe(deeper, told.game).members[0]?.unsaid ?? []).not.toContain('serie');
  });

  test('what they told themselves is no confirmation: asked twice is asked again', () => {
    const trusting: Game = { ...after(scenario, [{ kind: 'sit' }]) };
    const told = played({ ...trusting, members: trusting.members.map((member) => ({ ...member, trust: 90 })) }, asking);
    expect(told.game.facts).toContain('f2');
    expect(played(told.game, asking).game.errors.map(({ what }) => what)).toEqual(['asked-again']);
  });
});
