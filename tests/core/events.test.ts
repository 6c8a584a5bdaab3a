import { describe, expect, test } from 'vitest';
import { talkMinutes } from '../../src/core/engine/clock.ts';
import type { Game } from '../../src/core/engine/game.ts';
import type { Happening } from '../../src/core/engine/happening.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { observe } from '../../src/core/engine/observe.ts';
import { open } from '../../src/core/engine/play.ts';
import type { Change, ChangeKind, Condition, ConditionKind } from '../../src/core/engine/event.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { scenarioAt } from '../../src/core/engine/standing.ts';
import { withWeight } from '../../src/core/engine/weights.ts';
import { replayMoves } from '../../src/core/replay/replay.ts';
import { scoreOf } from '../../src/core/scoring/score.ts';
import { qualityOf } from '../../src/core/scoring/quality.ts';
import { debriefOf } from '../../src/core/scoring/debrief.ts';
import { landOf } from '../../src/core/engine/land.ts';
import { after } from './games.ts';
import { always, event, eventRoom, fact, kindsOf, line, one } from './event-room.ts';
import { seated, withMember } from './room.ts';

const silence: Move = { kind: 'silence' };

/** For each condition: one on its good side and one just past it, in the same moment of the same game. */
interface Sides {
  readonly holds: Condition;
  readonly fails: Condition;
  /** From the moment of sitting down to the moment before the move. */
  readonly set?: (game: Game, scenario: Scenario) => Game;
  readonly move?: Move;
}

const mood = (game: Game): Game => withMember(game, 0, { mood: 50 });
const patient = (game: Game): Game => withMember(game, 1, { patience: 80 });
const sides: { readonly [K in ConditionKind]: readonly Sides[] } = {
  round: [{ holds: { kind: 'round', from: 1 }, fails: { kind: 'round', from: 2 } }],
  minutesLeft: [{ holds: { kind: 'minutesLeft', atMost: 19 }, fails: { kind: 'minutesLeft', atMost: 18 } }],
  trust: [
    { holds: { kind: 'trust', member: 'ann', atLeast: 50 }, fails: { kind: 'trust', member: 'ann', atLeast: 51 } },
    { holds: { kind: 'trust', member: 'ann', atMost: 50 }, fails: { kind: 'trust', member: 'ann', atMost: 49 } },
  ],
  // Mood fades a tenth and silence leaves it, before events look at it.
  mood: [
    { holds: { kind: 'mood', member: 'ann', atLeast: 45 }, fails: { kind: 'mood', member: 'ann', atLeast: 46 }, set: mood },
    { holds: { kind: 'mood', member: 'ann', atMost: 45 }, fails: { kind: 'mood', member: 'ann', atMost: 44 }, set: mood },
  ],
  patience: [
    { holds: { kind: 'patience', member: 'bob', atMost: 80 }, fails: { kind: 'patience', member: 'bob', atMost: 79 }, set: patient },
    { holds: { kind: 'patience', member: 'bob', atLeast: 80, atMost: 90 }, fails: { kind: 'patience', member: 'bob', atLeast: 81, atMost: 90 }, set: patient },
  ],
  offer: [
    { holds: { kind: 'offer', by: 'you' }, fails: { kind: 'offer', by: 'them' }, move: { kind: 'offer', deal: [0, 0] } },
    { holds: { kind: 'offer', by: 'you', issue: 'i1', option: 1 }, fails: { kind: 'offer', by: 'you', issue: 'i1', option: 0 }, move: { kind: 'offer', deal: [0, 1] } },
    { holds: { kind: 'offer', by: 'them' }, fails: { kind: 'offer', by: 'you' }, set: (game, scenario) => one(scenario, game, { kind: 'invite' }).game },
  ],
  fact: [{ holds: { kind: 'fact', fact: 'f1' }, fails: { kind: 'fact', fact: 'f2' }, set: (game) => ({ ...game, facts: ['f1'] }) }],
  dial: [
    { holds: { kind: 'dial', dial: 'power', atLeast: 50 }, fails: { kind: 'dial', dial: 'power', atLeast: 51 } },
    { holds: { kind: 'dial', dial: 'time', atMost: 5 }, fails: { kind: 'dial', dial: 'time', atMost: 4 } },
    { holds: { kind: 'dial', dial: 'information', atLeast: 1 }, fails: { kind: 'dial', dial: 'information', atLeast: 90 }, set: (game) => ({ ...game, facts: ['f1'] }) },
  ],
  chance: [{ holds: { kind: 'chance', percent: 100 }, fails: { kind: 'chance', percent: 1 } }],
};

/** For each change: what it looks like, and what is different afterwards. Deals stay hidden behind it. */
interface Effect {
  readonly then: Change;
  readonly told: readonly Happening['kind'][];
  readonly check: (scenario: Scenario, before: Game, now: Game) => void;
}

const stateOf = (game: Game, j: number): Game['members'][number] => {
  const state = game.members[j];
  if (!state) throw new Error('nobody');
  return state;
};

const effects: { readonly [K in ChangeKind]: Effect } = {
  say: { then: { kind: 'say', member: 'ann', line }, told: ['said'], check: (scenario, _, now) => expect(scenarioAt(scenario, now).members).toEqual(scenario.members) },
  call: { then: { kind: 'call', line }, told: ['phoned'], check: (scenario, _, now) => expect(scenarioAt(scenario, now).members).toEqual(scenario.members) },
  enters: { then: { kind: 'enters', member: 'cas' }, told: ['entered', 'position-stated'], check: (_, before, now) => expect([stateOf(before, 2).where, stateOf(now, 2).where]).toEqual(['outside', 'table']) },
  leaves: { then: { kind: 'leaves', member: 'bob' }, told: ['called-away'], check: (_, __, now) => expect(stateOf(now, 1)).toMatchObject({ where: 'left', influence: 0 }) },
  fact: { then: { kind: 'fact', fact: 'f2', member: 'ann' }, told: ['fact-opened'], check: (_, before, now) => expect([before.facts.includes('f2'), now.facts.includes('f2')]).toEqual([false, true]) },
  limit: { then: { kind: 'limit', member: 'ann', batna: 55 }, told: ['changed-mind'], check: (scenario, before, now) => expect([scenarioAt(scenario, before).members[0]?.batna, scenarioAt(scenario, now).members[0]?.batna]).toEqual([30, 55]) },
  weight: { then: { kind: 'weight', member: 'ann', issue: 'i1', weight: 80 }, told: ['changed-mind'], check: (scenario, _, now) => expect(scenarioAt(scenario, now).members[0]?.weights).toEqual([20, 80]) },
  option: { then: { kind: 'option', issue: 'i1', option: 2 }, told: ['option-unlocked'], check: (scenario, before, now) => expect([observe(scenario, before).openOptions[1]?.[2], observe(scenario, now).openOptions[1]?.[2]]).toEqual([false, true]) },
  deadline: { then: { kind: 'deadline', minutes: -5 }, told: ['deadline-moved'], check: (scenario, before, now) => expect(observe(scenario, before).minutesLeft - observe(scenario, now).minutesLeft).toBe(now.minutes - before.minutes + 5) },
  veto: { then: { kind: 'veto', member: 'bob', has: true }, told: ['veto-changed'], check: (scenario, before, now) => expect([scenarioAt(scenario, before).veto, scenarioAt(scenario, now).veto]).toEqual([[], ['bob']]) },
};

const pairs = Object.entries(sides).flatMap(([when, list]) => list.flatMap((side, n) => Object.entries(effects).map(([then, effect]) => ({ when: `${when} ${String(n)}`, then, side, effect }))));

/** A seed with which a chance of one in a hundred does not come true. */
const SEED = 1;

describe('every condition with every change', () => {
  const moment = (scenario: Scenario, { set }: Sides): Game => (set ?? ((game: Game) => game))({ ...seated(scenario), seed: SEED }, scenario);

  test.each(pairs)('$when: $then happens when the condition holds, and only then', ({ side, effect }) => {
    const yes = eventRoom([event([side.holds], [effect.then])]);
    const no = eventRoom([event([side.fails], [effect.then])]);
    const [before, without] = [moment(yes, side), moment(no, side)];
    const happened = one(yes, before, side.move ?? silence);
    const quiet = one(no, without, side.move ?? silence);
    expect(kindsOf(happened.happenings)).toEqual(expect.arrayContaining(['event', ...effect.told]));
    effect.check(yes, before, happened.game);
    expect(kindsOf(quiet.happenings)).not.toContain('event');
    expect(quiet.game.fired).toBeUndefined();
    expect(scenarioAt(no, quiet.game)).toBe(no);
  });

  test('all conditions of one event have to hold', () => {
    for (const [, list] of Object.entries(sides)) for (const side of list) {
      const scenario = eventRoom([event([always, side.holds, { kind: 'round', from: 50 }], [effects.say.then])]);
      expect(kindsOf(one(scenario, moment(scenario, side), side.move ?? silence).happenings)).not.toContain('event');
    }
  });
});

describe('an event', () => {
  test('happens once', () => {
    const scenario = eventRoom([event([always], [{ kind: 'say', line }])]);
    const first = one(scenario, seated(scenario), silence);
    expect(kindsOf(first.happenings)).toContain('said');
    expect(kindsOf(one(scenario, first.game, silence).happenings)).not.toContain('said');
  });

  test('comes after the effects and the time of a move, and before their answer', () => {
    const scenario = eventRoom([event([{ kind: 'minutesLeft', atMost: 19 }], [{ kind: 'say', member: 'ann', line }])]);
    const kinds = kindsOf(one(scenario, seated(scenario), { kind: 'invite' }).happenings);
    expect(kinds.indexOf('said')).toBeGreaterThan(kinds.indexOf('invited'));
    expect(kinds.indexOf('countered')).toBeGreaterThan(kinds.indexOf('said'));
  });

  test('counts for another event from the next move on', () => {
    const scenario = eventRoom([event([always], [{ kind: 'fact', fact: 'f2' }]), event([{ kind: 'fact', fact: 'f2' }], [{ kind: 'enters', member: 'cas' }], 'e2')]);
    const first = one(scenario, seated(scenario), silence);
    expect(first.game.fired?.map(({ event: id }) => id)).toEqual(['e1']);
    expect(one(scenario, first.game, silence).game.fired?.map(({ event: id }) => id)).toEqual(['e1', 'e2']);
  });

  test('has one chance per game, that comes true as often as it says', () => {
    const scenario = eventRoom([event([{ kind: 'chance', percent: 30 }], [{ kind: 'say', line }])]);
    const games = Array.from({ length: 600 }, (_, seed) => one(scenario, { ...seated(scenario), seed }, silence));
    const share = games.filter(({ happenings }) => kindsOf(happenings).includes('said')).length / games.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.35);
    for (const { game } of games.filter(({ happenings }) => !kindsOf(happenings).includes('said')).slice(0, 50)) expect(kindsOf(one(scenario, game, silence).happenings)).not.toContain('said');
  });

  test('does not disturb a deal', () => {
    const scenario = eventRoom([event([always], [{ kind: 'leaves', member: 'ann' }])]);
    const agreed = one(scenario, seated(scenario), { kind: 'offer', deal: [2, 1] });
    expect(agreed.game.stage).toBe('closing');
    expect(kindsOf(agreed.happenings)).not.toContain('event');
  });

  test('is replayed with the game, and two games that are the same stay the same', () => {
    const scenario = eventRoom([event([{ kind: 'round', from: 2 }], [{ kind: 'weight', member: 'ann', issue: 'i1', weight: 60 }, { kind: 'deadline', minutes: 4 }])]);
    const moves: Move[] = [{ kind: 'sit' }, silence, { kind: 'ask', member: 'ann', topic: 'i0' }, { kind: 'invite' }];
    const replayed = replayMoves(scenario, 9, moves);
    if (!replayed.ok) throw new Error('refused');
    expect(replayed.game).toEqual(after(scenario, moves, 9));
  });
});

describe('what an event does to the talk', () => {
  test('the end moves by its minutes, keeps two at least, and more time saves a talk that was over', () => {
    const shorter = eventRoom([event([always], [{ kind: 'deadline', minutes: -60 }])]);
    expect(observe(shorter, one(shorter, seated(shorter), silence).game).minutesLeft).toBe(2);
    const longer = eventRoom([event([{ kind: 'minutesLeft', atMost: 1 }], [{ kind: 'deadline', minutes: 6 }])]);
    const late = { ...seated(longer), minutes: talkMinutes(longer) - 1 };
    const saved = one(longer, late, silence).game;
    expect([saved.stage, observe(longer, saved).minutesLeft]).toEqual(['talking', 6]);
    const plain = eventRoom([]);
    expect(one(plain, late, silence).game.stage).toBe('ended');
  });

  test('who takes over decides and may block from then on', () => {
    const scenario = eventRoom([event([always], [{ kind: 'leaves', member: 'ann', successor: 'bob' }])], { rule: { type: 'decider', decider: 'ann', theta: 0 }, veto: ['ann'] });
    const { game } = one(scenario, seated(scenario), silence);
    expect(scenarioAt(scenario, game)).toMatchObject({ rule: { decider: 'bob' }, veto: ['bob'] });
    expect(one(scenario, game, { kind: 'offer', deal: [2, 1] }).game.agreed).toEqual([2, 1]);
  });

  test('the last one at the table stays', () => {
    const scenario = eventRoom([event([always], [{ kind: 'leaves', member: 'ann' }, { kind: 'leaves', member: 'bob' }])]);
    const { game } = one(scenario, withMember(seated(scenario), 1, { where: 'outside' }), silence);
    expect(game.members.map(({ where }) => where)).toEqual(['table', 'left', 'outside']);
  });

  test('their paper from before is taken back, so that nobody takes what no longer stands', () => {
    const scenario = eventRoom([event([{ kind: 'round', from: 2 }], [{ kind: 'limit', member: 'ann', batna: 60 }])]);
    const countered = one(scenario, seated(scenario), { kind: 'invite' }).game;
    expect(observe(scenario, countered).counter).not.toBeNull();
    const changed = one(scenario, countered, silence);
    expect(kindsOf(changed.happenings)).toContain('paper-withdrawn');
    expect(observe(scenario, changed.game).counter).toBeNull();
  });

  test('a higher limit lets them ask more, which nothing else but anger does', () => {
    const scenario = eventRoom([event([{ kind: 'round', from: 2 }], [{ kind: 'limit', member: 'ann', batna: 70 }])]);
    const before = one(scenario, seated(scenario), silence).game;
    expect(stateOf(one(scenario, before, silence).game, 0).aspiration).toBeGreaterThan(stateOf(before, 0).aspiration ?? Infinity);
  });

  test('the score compares with the case as it stood when the deal was made', () => {
    const scenario = eventRoom([event([always], [{ kind: 'limit', member: 'ann', batna: 60 }])]);
    const talk = one(scenario, seated(scenario), silence).game;
    const deal = [2, 1];
    const ended: Game = { ...talk, stage: 'ended', ending: 'deal', agreed: deal, closing: { summary: true, next: true } };
    const stood = scenarioAt(scenario, ended);
    expect(scoreOf(scenario, ended).parts.quality).toBe(qualityOf(stood, deal).quality);
    expect(qualityOf(stood, deal).quality).not.toBe(qualityOf(scenario, deal).quality);
    const debrief = debriefOf(scenario, ended, []);
    expect(debrief.members[0]?.limit).toBe(600);
    expect(debrief.map.filter((point) => point.acceptable)).toHaveLength(landOf(stood).acceptable.length);
    expect(debrief.events).toEqual([{ turn: 1, changes: [{ kind: 'limit', member: 'ann' }] }]);
  });

  test('weights stay 100 whatever is changed, and keep the proportion of the others', () => {
    expect(withWeight([70, 20, 10], 0, 40)).toEqual([40, 40, 20]);
    expect(withWeight([100, 0, 0], 0, 50)).toEqual([50, 25, 25]);
    for (let seed = 0; seed < 300; seed++) {
      const weights = [seed % 41, (7 * seed) % 31, 100 - (seed % 41) - ((7 * seed) % 31)];
      const now = withWeight(weights, seed % 3, (13 * seed) % 101);
      expect(now.reduce((sum, weight) => sum + weight, 0)).toBe(100);
      expect(now[seed % 3]).toBe((13 * seed) % 101);
    }
  });
});

describe('what was told before a change', () => {
  const scenario = eventRoom([event([{ kind: 'round', from: 3 }], [{ kind: 'weight', member: 'ann', issue: 'i0', weight: 5 }, { kind: 'limit', member: 'ann', batna: 50 }])], { facts: [] });
  const asked: Move = { kind: 'ask', member: 'ann', topic: 'i0' };
  const told = one(scenario, one(scenario, withMember(seated(scenario), 0, { trust: 90, mood: 50 }), asked).game, silence).game;
  const view = (game: Game): ReturnType<typeof observe>['members'][number] => {
    const [ann] = observe(scenario, game).members;
    if (!ann) throw new Error('no Ann');
    return ann;
  };

  test('still shows as it was told, with the mark that it is from before', () => {
    expect(view(told).shown[0]?.band).toBe('heavy');
    expect(view(told).outdated).toBeUndefined();
    const changed = one(scenario, told, silence).game;
    expect(view(changed).shown[0]?.band).toBe('heavy');
    expect(view(changed).outdated).toEqual(['i0']);
  });

  test('may be asked again without a reproach, and then shows as it is', () => {
    const changed = one(scenario, told, silence).game;
    const again = one(scenario, changed, asked);
    expect(kindsOf(again.happenings)).toContain('retold');
    expect(again.game.errors).toEqual([]);
    expect(view(again.game).shown[0]?.band).toBe('light');
    expect(view(again.game).outdated).toBeUndefined();
    expect(one(scenario, again.game, asked).game.errors.map(({ what }) => what)).toEqual(['asked-again']);
  });

  test('was said by themselves from then on, also where it was only read before', () => {
    const only = { ...told, unsaid: told.facts };
    const changed = one(scenario, only, silence).game;
    expect(view(changed).unsaid).toContain('i0');
    const again = one(scenario, changed, asked);
    expect(kindsOf(again.happenings)).toContain('retold');
    expect(view(again.game).unsaid ?? []).not.toContain('i0');
  });

  test('an alternative that changed is marked too', () => {
    const knows = one(scenario, { ...withMember(seated(scenario), 0, { trust: 90 }) }, { kind: 'ask', member: 'ann', topic: 'alternative' }).game;
    const later = one(scenario, one(scenario, knows, silence).game, silence).game;
    expect(view(later).outdated).toEqual(['alternative']);
  });
});

test('a fact that waits for an event cannot be asked, found or missed before it', () => {
  const scenario = eventRoom([], { facts: [fact({ id: 'f2', byEvent: true, prep: true, source: 'crm' })], information: { player: 100, account: 50 } });
  const read = after(scenario, [{ kind: 'research', source: 'crm' }, { kind: 'sit' }]);
  const asked = one(scenario, withMember(read, 0, { trust: 95 }), { kind: 'ask', member: 'ann', topic: 'i0' });
  expect(asked.game.facts).not.toContain('f2');
  const walked = one(scenario, read, { kind: 'walk', reason: 'limit' });
  expect(debriefOf(scenario, walked.game, []).missed.map((missed) => missed.fact)).not.toContain('f2');
  expect(open(scenario, 1).facts).toEqual([]);
});

test('a fact that waits for an event is not told by a champion either', () => {
  const scenario = eventRoom([], { facts: [fact({ id: 'f2', about: 'bob', depth: 2, byEvent: true })] });
  const fond = one(scenario, withMember(seated(scenario), 0, { trust: 100, support: 1_000_000, leaning: 'likes' }), silence);
  expect(fond.happenings).toContainEqual(expect.objectContaining({ kind: 'stance-changed', member: 'ann', stance: 'champion' }));
  expect(fond.game.facts).not.toContain('f2');
});
