import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/core/engine/game.ts';
import { readReplay, replay, replayMoves } from '../../src/core/replay/replay.ts';
import { fingerprint } from '../../src/core/replay/fingerprint.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { scoreOf } from '../../src/core/scoring/score.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { caseText, digestOf, goldenFiles } from '../replays/golden.ts';
import { transcript } from '../replays/transcript.ts';
import { shipped } from './worlds.ts';

function caseOf(id: string): Scenario {
  const read = readScenario(caseText(id));
  if (!read.ok) throw new Error(id);
  return read.scenario;
}

describe('golden games', () => {
  test('there are enough of them, under the rules of today', () => {
    expect(goldenFiles().length).toBeGreaterThanOrEqual(32);
    for (const { golden } of goldenFiles()) expect(golden.replay.rules).toBe(RULES);
  });

  test.each(goldenFiles())('$name ends as it did when it was recorded', ({ golden }) => {
    const scenario = caseOf(golden.replay.scenario.id);
    const played = replay(scenario, golden.replay);
    if (!played.ok) throw new Error(JSON.stringify(played.problem));
    expect({ score: scoreOf(scenario, played.game).total, minutes: played.game.minutes, ending: played.game.ending }).toEqual({ score: golden.score, minutes: golden.minutes, ending: golden.ending });
    expect(digestOf(transcript(scenario, golden.replay))).toBe(golden.digest);
  });
});

describe('a kept game that is not in order', () => {
  const [first] = goldenFiles();
  if (!first) throw new Error('no golden game');
  const kept = first.golden.replay;
  const scenario = caseOf(kept.scenario.id);

  test.each([
    ['no JSON', '{', 'not-json'],
    ['a list', '[]', 'not-a-replay'],
    ['an unknown move', JSON.stringify({ ...kept, moves: [{ kind: 'cheat' }] }), 'not-a-replay'],
    ['a field too many: a claimed score', JSON.stringify({ ...kept, score: 1000 }), 'not-a-replay'],
    ['a fraction as an option', JSON.stringify({ ...kept, moves: [{ kind: 'offer', deal: [0.5] }] }), 'not-a-replay'],
    ['other rules', JSON.stringify({ ...kept, rules: RULES + 1 }), 'other-rules'],
    ['far too many moves', JSON.stringify({ ...kept, moves: Array.from({ length: 501 }, () => ({ kind: 'silence' })) }), 'not-a-replay'],
    ['a prototype key', '{"__proto__": {"format": 1}, "format": 1}', 'not-a-replay'],
  ])('%s is refused with its reason', (_, text, why) => {
    const read = readReplay(text);
    expect(read.ok ? 'read' : read.problem.why).toBe(why);
  });

  test('another version of the case, a forbidden move and an unfinished talk are told apart', () => {
    expect(replay(scenario, { ...kept, scenario: { ...kept.scenario, fingerprint: '0000000000000000' } })).toMatchObject({ ok: false, problem: { why: 'other-case' } });
    expect(replay(scenario, { ...kept, moves: [{ kind: 'accept' }] })).toMatchObject({ ok: false, problem: { why: 'refused', turn: 0, refusal: 'not-now' } });
    expect(replay(scenario, { ...kept, moves: kept.moves.slice(0, 1) })).toMatchObject({ ok: false, problem: { why: 'unfinished' } });
  });
});

describe('the fingerprint of a case', () => {
  test('stays when a word is mended and changes with any number', () => {
    const scenario = shipped('s01');
    const [member] = scenario.members;
    if (!member) throw new Error('no member');
    expect(fingerprint({ ...scenario, title: { nl: 'Anders', en: 'Other' } })).toBe(fingerprint(scenario));
    expect(fingerprint({ ...scenario, members: [{ ...member, batna: member.batna + 1 }] })).not.toBe(fingerprint(scenario));
    expect(fingerprint({ ...scenario, budget: scenario.budget + 1 })).not.toBe(fingerprint(scenario));
  });
});

test('undo is replaying all moves but the last', () => {
  const [first] = goldenFiles();
  const scenario = caseOf(first?.golden.replay.scenario.id ?? '');
  const moves = first?.golden.replay.moves ?? [];
  const whole = replayMoves(scenario, 1, moves.slice(0, -1));
  const undone = replayMoves(scenario, 1, moves);
  if (!whole.ok || !undone.ok) throw new Error('refused');
  expect(whole.steps).toEqual(undone.steps.slice(0, -1));
});
