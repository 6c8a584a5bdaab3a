import { describe, expect, test } from 'vitest';
import { findable } from '../../src/core/engine/lore.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { observe } from '../../src/core/engine/observe.ts';
import { open, play } from '../../src/core/engine/play.ts';
import type { CaseFact, Scenario } from '../../src/core/engine/scenario.ts';
import { listenFor } from '../../src/core/players/listener.ts';
import { scoreOf } from '../../src/core/scoring/score.ts';
import { shipped, shippedIds } from './worlds.ts';

/** Somebody with one question in mind, and so much patience: prepares, makes contact, asks, sums up, asks on. Only moves that the game offers. */
function listen(scenario: Scenario, fact: CaseFact, patience: number): boolean {
  const member = fact.about === 'account' || fact.about === 'decision' ? (scenario.members[0]?.id ?? '') : fact.about;
  let game = open(scenario, 1);
  let last: Move = { kind: 'sit' };
  for (let turn = 0; turn < 120 && game.stage !== 'ended' && !game.facts.includes(fact.id); turn++) {
    last = listenFor({ member, topic: fact.topic, patience }, observe(scenario, game), last);
    const played = play(scenario, game, last);
    if (!played.ok) throw new Error(`${scenario.id} ${fact.id}: ${last.kind} refused: ${played.refusal}`);
    game = played.game;
  }
  return game.facts.includes(fact.id);
}

describe.each(shippedIds)('what can be found out in %s', (id) => {
  const scenario = shipped(id);

  test('every fact about its people is told to somebody who listens', () => {
    const asked = scenario.facts.filter((fact) => fact.about !== 'own');
    const never = asked.filter((fact) => ![0, 2, 4, 6, 8, 10, 12, 14, 16].some((minutes) => listen(scenario, fact, minutes)));
    expect(never.map((fact) => fact.id)).toEqual([]);
  });

  test('every fact of the own company is found while preparing', () => {
    const found = findable(scenario).map(({ fact }) => fact.id);
    expect(scenario.facts.filter((fact) => fact.about === 'own' && !found.includes(fact.id)).map((fact) => fact.id)).toEqual([]);
  });
});

describe('the right no', () => {
  const scenario = shipped('s10');

  test('a limit kept, a question asked and a name passed on make a better evening than any deal', () => {
    const moves: readonly Move[] = [
      { kind: 'research', source: 'finance' }, { kind: 'research', source: 'collega' }, { kind: 'sit' }, { kind: 'open', greet: true, goal: true, agenda: true },
      { kind: 'ask', member: 'victor', topic: 'toekomst' }, { kind: 'probe', member: 'victor', topic: 'toekomst' }, { kind: 'summarise', member: 'victor', topic: 'toekomst' },
      { kind: 'empathise', member: 'victor' }, { kind: 'refer', member: 'victor', gift: 'sausbasic' }, { kind: 'walk', reason: 'limit' },
    ];
    let game = open(scenario, 1);
    for (const move of moves) {
      const played = play(scenario, game, move);
      if (!played.ok) throw new Error(`${move.kind}: ${played.refusal}`);
      game = played.game;
    }
    const score = scoreOf(scenario, game);
    expect(score.parts.kind).toBe('justified-no');
    expect(score.total).toBeGreaterThanOrEqual(600);
  });
});
