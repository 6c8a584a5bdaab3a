import { describe, expect, test } from 'vitest';
import { counterOffer } from '../../src/core/engine/counter.ts';
import type { Game } from '../../src/core/engine/game.ts';
import { dealIndex, landOf } from '../../src/core/engine/land.ts';
import type { Deal } from '../../src/core/engine/move.ts';
import { observe } from '../../src/core/engine/observe.ts';
import { open, play } from '../../src/core/engine/play.ts';
import { ONE } from '../../src/core/engine/points.ts';
import type { Member, Scenario } from '../../src/core/engine/scenario.ts';
import { judge } from '../../src/core/engine/decide.ts';
import { after, refusal } from './games.ts';
import { change, knowing, room, same, seated, withMember } from './room.ts';

const good: Deal = [2, 2];
const poor: Deal = [0, 0];

describe('questions (rows 1-3, 16, 22)', () => {
  test('an open question: trust +2, mood +1 (which fades), process +3, patience −2, one minute', () => {
    expect(change(room(), { kind: 'ask', member: 'ann', topic: 'i0' })).toMatchObject({ trust: 2, process: 3, patience: -2, game: { minutes: 1 } });
  });
  test('it opens a fact at its depth, and gives a hint where trust is too low', () => {
    expect(change(room(), { kind: 'ask', member: 'ann', topic: 'i1' }).game.facts).toEqual(['ann/i1']);
    const deep = change(room(), { kind: 'ask', member: 'ann', topic: 'i0' }).game;
    expect(deep.facts).toEqual([]);
    expect(deep.members[0]?.hints).toEqual(['i0']);
  });
  test('a probe needs a hint, and opens what an open question could not', () => {
    const scenario = room({ ann: { trust: 60 } });
    expect(refusal(scenario, seated(scenario), { kind: 'probe', member: 'ann', topic: 'i0' })).toBe('no-hint-yet');
    expect(after(scenario, [{ kind: 'sit' }, { kind: 'ask', member: 'ann', topic: 'i0' }, { kind: 'probe', member: 'ann', topic: 'i0' }]).facts).toEqual(['ann/i0']);
  });
  test('a closed check is weaker than an open question; a right guess brings trust +3', () => {
    const scenario = room();
    expect(change(scenario, { kind: 'check', member: 'ann', topic: 'i1', guess: 2 })).toMatchObject({ trust: 5 });
    expect(change(scenario, { kind: 'check', member: 'ann', topic: 'i1', guess: 0 })).toMatchObject({ trust: 2 });
    expect(change(scenario, { kind: 'check', member: 'ann', topic: 'i1' }).game.facts).toEqual([]);
  });
  test('asking what is already known: trust −2, patience −8, and an error', () => {
    const scenario = room();
    const known = knowing(seated(scenario), 'ann/i1');
    const asked = change(scenario, { kind: 'ask', member: 'ann', topic: 'i1' }, 0, known);
    expect(asked).toMatchObject({ trust: -2, patience: -8 });
    expect(asked.game.errors.map((error) => error.what)).toEqual(['asked-again']);
  });
  test('what weighs less than 12 is shrugged off, and shown as light', () => {
    const scenario = room({ ann: { weights: [92, 8] } });
    const asked = play(scenario, seated(scenario), { kind: 'ask', member: 'ann', topic: 'i1' });
    expect(asked.ok && asked.happenings.some((happening) => happening.kind === 'shrugged' && happening.shown?.band === 'light')).toBe(true);
  });
  test('asking after the deadline opens the member\'s time; naming your own bends everybody\'s curve', () => {
    const scenario = room();
    expect(change(scenario, { kind: 'deadline', act: 'ask', member: 'ann' }).game.facts).toEqual(['ann/time']);
    const late = { ...seated(scenario), minutes: 9 };
    const named = change(scenario, { kind: 'deadline', act: 'name' }, 0, late).game;
    const silent = change(scenario, { kind: 'silence' }, 0, late).game;
    expect(named.members[0]?.aspiration ?? 0).toBeLessThan(silent.members[0]?.aspiration ?? 0);
    expect(refusal(scenario, named, { kind: 'deadline', act: 'name' })).toBe('already-done');
  });
});

describe('listening (rows 4-6)', () => {
  test('a right summary: trust +3, process +5, face +2, patience −1, expertise +2; the next answer opens more easily', () => {
    const scenario = room({ ann: { trust: 66 } });
    const known = knowing(withMember(seated(scenario), 0, { hints: ['i0'] }), 'ann/i1');
    const said = change(scenario, { kind: 'summarise', member: 'ann', topic: 'i1' }, 0, known);
    expect(said).toMatchObject({ trust: 3, process: 5, face: 2, patience: -1, game: { expertise: 52 } });
    expect(change(scenario, { kind: 'ask', member: 'ann', topic: 'i0' }, 0, said.game).game.facts).toContain('ann/i0');
    expect(change(scenario, { kind: 'ask', member: 'ann', topic: 'i0' }, 0, known).game.facts).not.toContain('ann/i0');
  });
  test('a summary of what was only hinted at is wrong: trust −2, patience −3', () => {
    const scenario = room();
    const hinted = withMember(seated(scenario), 0, { hints: ['i0'] });
    expect(change(scenario, { kind: 'summarise', member: 'ann', topic: 'i0' }, 0, hinted)).toMatchObject({ trust: -2, patience: -3 });
    expect(refusal(scenario, seated(scenario), { kind: 'summarise', member: 'ann', topic: 'i0' })).toBe('nothing-to-summarise');
  });
  test('understanding helps where somebody is hurt, and hardly where nobody is', () => {
    expect(change(room({ ann: { trust: 30 } }), { kind: 'empathise', member: 'ann' })).toMatchObject({ trust: 3, face: 4, process: 3, mood: 10 });
    expect(change(room(), { kind: 'empathise', member: 'ann' })).toMatchObject({ trust: 0, face: 0, process: 0, mood: 2 });
  });
  test('silence: process +1; the third one, or one with low trust, makes the mood drop', () => {
    const scenario = room();
    expect(change(scenario, { kind: 'silence' })).toMatchObject({ process: 1, mood: 0 });
    expect(change(room({ ann: { trust: 20 } }), { kind: 'silence' }).mood).toBeLessThan(0);
    expect(after(scenario, [{ kind: 'sit' }, { kind: 'silence' }, { kind: 'silence' }, { kind: 'silence' }]).members[0]?.mood).toBeLessThan(0);
  });
});

describe('telling (rows 7, 8, 13-15)', () => {
  test('sharing a priority: trust +3 once; that issue counts double in their next paper', () => {
    const scenario = room();
    const shared = change(scenario, { kind: 'share', member: 'ann', issue: 'i1' });
    expect(shared).toMatchObject({ trust: 3, game: { stressed: [1] } });
    expect(change(scenario, { kind: 'share', member: 'ann', issue: 'i1' }, 0, shared.game)).toMatchObject({ trust: 0 });
  });
  test('a criterion with a known fact: expertise +6, pressure +0.03, process +5, trust +1, once per fact; without one: patience −3', () => {
    const scenario = room();
    const known = knowing(seated(scenario), 'ann/i1');
    const used = change(scenario, { kind: 'criterion', member: 'ann', fact: 'ann/i1' }, 0, known);
    expect(used).toMatchObject({ press: 30_000, process: 5, trust: 1, game: { expertise: 56 } });
    expect(change(scenario, { kind: 'criterion', member: 'bob', fact: 'ann/i1' }, 1, used.game)).toMatchObject({ press: 0, patience: -3 });
    expect(change(scenario, { kind: 'criterion', member: 'ann' })).toMatchObject({ press: 0, patience: -3 });
    expect(refusal(scenario, seated(scenario), { kind: 'criterion', member: 'ann', fact: 'ann/i1' })).toBe('fact-unknown');
  });
  test('advice on their problem: trust +5, expertise +3; without a fact about them: patience −4', () => {
    const scenario = room();
    const known = knowing(seated(scenario), 'ann/i1');
    expect(change(scenario, { kind: 'advise', member: 'ann', fact: 'ann/i1' }, 0, known)).toMatchObject({ trust: 5, game: { expertise: 53 } });
    expect(change(scenario, { kind: 'advise', member: 'bob', fact: 'ann/i1' }, 1, known)).toMatchObject({ patience: -4 });
  });
  test('what your own company can do is advice for whoever told you what that issue means to them, and for nobody else', () => {
    const can = { id: 'can', about: 'own', topic: 'i1', depth: 1, prep: true, text: same('we can'), reveals: { rule: false, roles: [] } } as const;
    const scenario = room({ scenario: { facts: [can, { ...can, id: 'when', topic: 'time' }] } });
    const told = knowing(seated(scenario), 'can', 'when', 'ann/i1', 'ann/time');
    const advised = change(scenario, { kind: 'advise', member: 'ann', fact: 'can' }, 0, told);
    expect(advised).toMatchObject({ trust: 5, game: { expertise: 53, techniques: ['advice'], errors: [] } });
    expect(change(scenario, { kind: 'advise', member: 'ann', fact: 'can' }, 0, advised.game)).toMatchObject({ patience: -4 });
    expect(change(scenario, { kind: 'advise', member: 'bob', fact: 'can' }, 1, told)).toMatchObject({ patience: -4 });
    expect(change(scenario, { kind: 'advise', member: 'ann', fact: 'when' }, 0, told)).toMatchObject({ patience: -4 });
    expect(change(scenario, { kind: 'advise', member: 'ann', fact: 'can' }, 0, knowing(seated(scenario), 'can'))).toMatchObject({ patience: -4 });
  });
  test('a relevant referral: trust +8; another one +2; each once', () => {
    const scenario = room({ scenario: { gifts: [{ id: 'tip', label: same('tip'), member: 'ann', needs: 'ann/i1' }] } });
    expect(change(scenario, { kind: 'refer', member: 'ann', gift: 'tip' })).toMatchObject({ trust: 2 });
    const known = knowing(seated(scenario), 'ann/i1');
    const given = change(scenario, { kind: 'refer', member: 'ann', gift: 'tip' }, 0, known);
    expect(given).toMatchObject({ trust: 8 });
    expect(refusal(scenario, given.game, { kind: 'refer', member: 'ann', gift: 'tip' })).toBe('already-done');
  });
  test('an apology works once, for a failure of competence, while trust is low; a broken promise asks for proof', () => {
    expect(change(room({ ann: { trust: 30, grievance: 'competence' } }), { kind: 'apologise', member: 'ann' })).toMatchObject({ trust: 10, face: 8 });
    expect(change(room({ ann: { trust: 60, grievance: 'competence' } }), { kind: 'apologise', member: 'ann' })).toMatchObject({ trust: 0 });
    const broken = room({ ann: { trust: 30, grievance: 'integrity' } });
    expect(change(broken, { kind: 'apologise', member: 'ann' })).toMatchObject({ trust: -3 });
    expect(change(broken, { kind: 'apologise', member: 'ann', proof: 'bob/i0' }, 0, knowing(seated(broken), 'bob/i0'))).toMatchObject({ trust: 10 });
  });
  test('praise of the own offer costs mood with everybody and counts as an error', () => {
    const scenario = room();
    const plain = change(scenario, { kind: 'offer', deal: good }, 1);
    const praised = change(scenario, { kind: 'offer', deal: good, praise: true }, 1);
    expect(praised.mood ?? 0).toBeLessThan(plain.mood ?? 0);
    expect(praised.game.errors.map((error) => error.what)).toEqual(['self-praise']);
  });
});

describe('offers (rows 9-12, 18, 21)', () => {
  const asking = room({ ann: { concession: 0 }, bob: { concession: 0 } });
  test('a single offer costs patience 4; a package brings mood and process as well', () => {
    expect(change(asking, { kind: 'offer', deal: [1, 1] })).toMatchObject({ patience: -4, process: 0 });
    expect(change(asking, { kind: 'package', deal: [1, 1] })).toMatchObject({ patience: -4, process: 3, mood: 2 });
  });
  test('credit: nothing for the first; later the improvement, full for a package and half for a bare offer', () => {
    const first = change(asking, { kind: 'package', deal: [1, 0] }).game;
    expect(first.members[0]?.credit).toBe(0);
    const full = change(asking, { kind: 'package', deal: [1, 1] }, 0, first).game.members[0]?.credit ?? 0;
    const half = change(asking, { kind: 'offer', deal: [1, 1] }, 0, first).game.members[0]?.credit ?? 0;
    expect(full).toBeGreaterThan(0);
    expect(half).toBe(Math.floor(full / 2));
  });
  test('an insult replaces the courtesy: mood −10, face −6, patience −8', () => {
    expect(change(asking, { kind: 'package', deal: poor })).toMatchObject({ face: -6, patience: -8, process: 0, mood: -9 });
  });
  test('going back on an earlier offer: trust −6, face −4', () => {
    const first = change(asking, { kind: 'package', deal: [1, 1] }).game;
    expect(change(asking, { kind: 'package', deal: [1, 0] }, 0, first)).toMatchObject({ trust: -6, face: -4 });
  });
  test('a first offer within reach pulls what they aim at down, one from far away does not', () => {
    expect(change(asking, { kind: 'offer', deal: [1, 0] }).game.members[0]?.shift ?? 0).toBeLessThan(0);
    expect(change(asking, { kind: 'offer', deal: poor }).game.members[0]?.shift).toBe(0);
  });
  test('a refused offer is answered with a paper of theirs; early it is the position of the spokesperson', () => {
    const { game } = change(asking, { kind: 'offer', deal: [1, 1] });
    expect(game.papers.map((paper) => paper.form)).toEqual(['offer', 'counter']);
    expect(game.counter).toBe(1);
    expect(counterOffer(asking, game).basis).toBe('position');
    expect(counterOffer(asking, { ...game, minutes: 12 }).basis).toBe('interest');
  });
  test('an offer that suits them is a deal, even where its cost would have ended the talk', () => {
    const scenario = room();
    const spent = withMember({ ...seated(scenario), minutes: 19 }, 0, { patience: 2 });
    expect(change(scenario, { kind: 'offer', deal: good }, 0, spent).game).toMatchObject({ stage: 'closing', agreed: good });
  });
  test('the last move may overrun; without a deal the time is up', () => {
    expect(change(asking, { kind: 'offer', deal: [1, 0] }, 0, { ...seated(asking), minutes: 19 }).game).toMatchObject({ stage: 'ended', ending: 'time-up', minutes: 21 });
  });
  test('several packages at once: everybody points at the best, the widest difference opens; they must be of equal worth to you', () => {
    const scenario = room({ ann: { concession: 0 }, bob: { concession: 0 }, scenario: { player: { batna: 30, batnaText: same('b'), weights: [50, 50], values: [[100, 50, 0], [100, 50, 0]] } } });
    const played = play(scenario, seated(scenario), { kind: 'meso', deals: [[0, 1], [1, 0]] });
    if (!played.ok) throw new Error(played.refusal);
    expect(played.happenings.filter((happening) => happening.kind === 'pointed-at')).toEqual([{ kind: 'pointed-at', member: 'ann', deal: 1 }, { kind: 'pointed-at', member: 'bob', deal: 0 }]);
    expect(played.game.facts).toEqual(['ann/i0', 'bob/i1']);
    expect(played.game.minutes).toBe(3);
    expect(refusal(scenario, seated(scenario), { kind: 'meso', deals: [[0, 0], [2, 2]] })).toBe('packages-too-far-apart');
    expect(refusal(scenario, seated(scenario), { kind: 'meso', deals: [[0, 1], [0, 1]] })).toBe('same-package-twice');
    expect(refusal(scenario, seated(scenario), { kind: 'meso', deals: [[0, 1]] })).toBe('too-few-packages');
  });
  test('an ultimatum: whoever can live with it and trusts you says yes; otherwise they walk out', () => {
    expect(change(room(), { kind: 'ultimatum', deal: [1, 1] }).game).toMatchObject({ stage: 'closing', agreed: [1, 1] });
    expect(change(room({ ann: { trust: 20 }, bob: { trust: 20 } }), { kind: 'ultimatum', deal: [1, 1] }).game).toMatchObject({ stage: 'ended', ending: 'they-walked-out' });
  });
  test('late: a decider takes what lies two points above the limit, never past a veto', () => {
    const scenario = room({ ann: { concession: 0, batna: 40 }, scenario: { rule: { type: 'decider', decider: 'ann', theta: 0 } } });
    const late = { ...seated(scenario), minutes: 18 };
    const d = dealIndex(scenario, [1, 1]);
    expect(judge(scenario, late, d)).toMatchObject({ accepted: true, late: true });
    expect(judge(scenario, { ...late, minutes: 17 }, d).accepted).toBe(false);
    const vetoed = { ...scenario, veto: ['bob'], members: scenario.members.map((member) => (member.id === 'bob' ? { ...member, batna: 60 } : member)) };
    expect(judge(vetoed, late, d)).toMatchObject({ accepted: false, veto: 'bob' });
  });
});

test('an account that knows a lot about you shows it when you sit down, and wants more', () => {
  const knowing60 = room({ scenario: { information: { player: 50, account: 60 } } });
  const sat = play(knowing60, open(knowing60, 1), { kind: 'sit' });
  expect(sat.ok && sat.happenings.some((happening) => happening.kind === 'knows-you')).toBe(true);
  expect(seated(knowing60).members[0]?.aspiration ?? 0).toBeGreaterThan(seated(room()).members[0]?.aspiration ?? 0);
});

describe('ways of deciding', () => {
  const mixed = room({ ann: { stubbornness: 100, batna: 20, concession: 100 }, bob: { stubbornness: 100, batna: 95 } });
  const judged = (rule: Scenario['rule']): boolean => judge({ ...mixed, rule }, withMember(seated({ ...mixed, rule }), 0, { aspiration: 5000 }), dealIndex(mixed, [2, 1])).accepted;
  test.each([
    ['the decider alone, if Ann decides', { type: 'decider', decider: 'ann', theta: 0 }, true],
    ['the decider alone, if Bob decides', { type: 'decider', decider: 'bob', theta: 0 }, false],
    ['everybody', { type: 'consensus', theta: 0 }, false],
    ['one of two', { type: 'quorum', k: 1, theta: 0 }, true],
    ['two of two', { type: 'quorum', k: 2, theta: 0 }, false],
    ['by weight, against a firm no', { type: 'weighted', theta: 30 }, false],
  ] as const)('%s', (_, rule, accepted) => {
    expect(judged(rule)).toBe(accepted);
  });
});

describe('the course of a talk (rows 17, 19, 20, 24, 25)', () => {
  test('a threat: pressure, and trust −15, face −10, process −10, patience −15', () => {
    expect(change(room(), { kind: 'threaten', member: 'ann' })).toMatchObject({ trust: -15, face: -10, process: -10, patience: -15, press: 40_000 });
  });
  test('pressure has one cap of 0.20', () => {
    const scenario = room();
    expect(change(scenario, { kind: 'threaten', member: 'ann' }, 0, withMember(seated(scenario), 0, { press: 190_000 })).game.members[0]?.press).toBe(200_000);
  });
  test('a recess halves the mood; calling home opens what your own company knows and the option that needs a mandate', () => {
    const fact = { id: 'own1', about: 'own', topic: 'i0', depth: 1, prep: false, text: same('t'), reveals: { rule: false, roles: [] } } as const;
    const base = room({ scenario: { facts: [fact] } });
    const scenario: Scenario = { ...base, issues: base.issues.map((issue, i) => (i === 0 ? { ...issue, options: issue.options.map((option, o) => (o === 2 ? { ...option, unlock: { by: 'authority' } as const } : option)) } : issue)) };
    const angry = withMember(seated(scenario), 0, { mood: -60 });
    expect(refusal(scenario, angry, { kind: 'offer', deal: good })).toBe('option-closed');
    const called = change(scenario, { kind: 'recess', call: true }, 0, angry).game;
    expect(called.members[0]?.mood).toBe(-27);
    expect(called.facts).toEqual(['own1']);
    expect(refusal(scenario, called, { kind: 'offer', deal: good })).toBeNull();
    expect(observe(scenario, seated(scenario)).openOptions[0]).toEqual([true, true, false]);
  });
  test('somebody outside is fetched; a gatekeeper without trust or a gift bars the way', () => {
    const scenario = room({ ann: { roles: ['gatekeeper'], trust: 30 }, bob: { present: false } });
    expect(refusal(scenario, seated(scenario), { kind: 'ask', member: 'bob', topic: 'i0' })).toBe('not-in-the-room');
    expect(refusal(scenario, seated(scenario), { kind: 'visit', member: 'bob' })).toBe('gatekeeper-bars');
    const given = after(scenario, [{ kind: 'sit' }, { kind: 'refer', member: 'ann' }, { kind: 'visit', member: 'bob' }]);
    expect(given.members[1]?.where).toBe('table');
    expect(given.aside).toBe('bob');
  });
  test('a bridging option opens with its fact', () => {
    const fact = { id: 'key', about: 'ann', topic: 'i1', depth: 1, prep: false, text: same('t'), reveals: { rule: false, roles: [] } } as const;
    const base = room({ scenario: { facts: [fact] } });
    const scenario: Scenario = { ...base, issues: base.issues.map((issue, i) => (i === 1 ? { ...issue, options: issue.options.map((option, o) => (o === 2 ? { ...option, unlock: { by: 'fact', fact: 'key' } as const } : option)) } : issue)) };
    const asked = play(scenario, seated(scenario), { kind: 'ask', member: 'ann', topic: 'i1' });
    expect(asked.ok && asked.happenings.some((happening) => happening.kind === 'option-unlocked' && happening.issue === 'i1' && happening.option === 2)).toBe(true);
  });
  test('who loses patience leaves a table of three, and ends the talk of two', () => {
    const three = { ...room(), members: [...room().members, { ...(room().members[1] as Member), id: 'cas' }] };
    const tired = withMember(seated(three), 2, { patience: 1 });
    expect(change(three, { kind: 'offer', deal: [1, 0] }, 2, tired).game).toMatchObject({ stage: 'talking', members: [{}, {}, { where: 'left', influence: 0 }] });
    expect(change(room(), { kind: 'offer', deal: poor }, 0, withMember(seated(room()), 0, { patience: 3 })).game.ending).toBe('they-walked-out');
  });
  test('walking away for the own limit or a known fact is a justified no', () => {
    const scenario = room();
    expect(change(scenario, { kind: 'walk', reason: 'limit' }).game.justified).toBe(true);
    expect(change(scenario, { kind: 'walk', reason: 'none' }).game.justified).toBe(false);
    expect(refusal(scenario, seated(scenario), { kind: 'walk', reason: 'fact', fact: 'ann/i1' })).toBe('fact-unknown');
  });
  test('a deal is closed by confirming it: process +3', () => {
    const scenario = room();
    const agreed = change(scenario, { kind: 'offer', deal: good }).game;
    expect(refusal(scenario, agreed, { kind: 'silence' })).toBe('not-now');
    expect(change(scenario, { kind: 'close', summary: true, next: true }, 0, agreed)).toMatchObject({ process: 3, game: { stage: 'ended', ending: 'deal' } });
  });
  test('taking their paper is a deal on their terms; declining names what hurts', () => {
    const asking = room({ ann: { concession: 0 }, bob: { concession: 0 } });
    const answered = change(asking, { kind: 'offer', deal: [1, 1] }).game;
    expect(change(asking, { kind: 'accept' }, 0, answered).game.agreed).toEqual(answered.papers[1]?.deal);
    expect(change(asking, { kind: 'decline', over: 'i1' }, 0, answered).game).toMatchObject({ counter: null, stressed: [1] });
    expect(refusal(asking, seated(asking), { kind: 'accept' })).toBe('no-counter-offer');
  });
  test('preparation: one point a source, each once, never more than there are points', () => {
    const scenario = room({ scenario: { prep: { points: 1, sources: ['a', 'b'].map((id) => ({ id, kind: 'crm' as const, label: same(id), truth: same(id) })) } } });
    const read = after(scenario, [{ kind: 'research', source: 'a' }]);
    expect(refusal(scenario, read, { kind: 'research', source: 'a' })).toBe('already-read');
    expect(refusal(scenario, read, { kind: 'research', source: 'b' })).toBe('no-points-left');
    expect(refusal(scenario, read, { kind: 'ask', member: 'ann', topic: 'i0' })).toBe('not-now');
  });
});

test('a member who falls under a dealbreaker gets nothing from that package', () => {
  const scenario = room({ ann: { dealbreakers: [{ issue: 0, option: 2 }] } });
  expect(landOf(scenario).members[0]?.[dealIndex(scenario, good)]).toBe(0);
  expect(landOf(scenario).acceptable.every((d) => landOf(scenario).deals[d]?.[0] !== 2)).toBe(true);
});

test('MiCRO: one step down the own ranking for each different package received', () => {
  const scenario = room({ ann: { style: 'micro' } });
  const start = open(scenario, 1);
  const wish = (papers: number): number => seatedWith(scenario, start, papers).members[0]?.aspiration ?? 0;
  expect(wish(0)).toBe(10_000);
  expect(wish(2)).toBeLessThan(wish(0));
  expect(ONE).toBe(1_000_000);
});

function seatedWith(scenario: Scenario, start: Game, count: number): Game {
  const offers: Deal[] = [[0, 0], [0, 1], [1, 0]];
  return offers.slice(0, count).reduce((game, deal) => {
    const played = play(scenario, game, { kind: 'offer', deal });
    return played.ok ? played.game : game;
  }, { ...after(scenario, [{ kind: 'sit' }]), seed: start.seed });
}

describe('what everybody can see of the clock and of patience', () => {
  test('your own hurry takes minutes, a 250th of the talk for each point above the middle; leisure gives them', () => {
    const minutes = (player: number): number => observe(room({ scenario: { budget: 50, timePressure: { account: 50, player } } }), open(room(), 1)).minutesLeft;
    expect([minutes(50), minutes(80), minutes(20), minutes(100)]).toEqual([50, 44, 56, 40]);
  });
  test('patience that grows thin is told when it falls into another band, and not before', () => {
    const told = (patience: number) => {
      const played = play(room(), withMember(seated(room()), 0, { patience }), { kind: 'ask', member: 'ann', topic: 'i1' });
      return played.ok ? played.happenings.filter(({ kind }) => kind === 'patience-thin') : null;
    };
    expect(told(41)).toEqual([{ kind: 'patience-thin', member: 'ann', band: 1 }]);
    expect(told(50)).toEqual([]);
  });
});
