import { describe, expect, it } from 'vitest';
import { talkMinutes } from '../../src/core/engine/clock.ts';
import { replayMoves } from '../../src/core/replay/replay.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { type RunUp, runUp, takeOverOf } from '../../src/core/scenario/trying/run-up.ts';
import { withTrust } from '../../src/core/scenario/trying/vary.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { shippedTexts } from './files.ts';

const cases = shippedTexts().map(([name, text]): [string, Scenario] => {
  const read = readScenario(text);
  if (!read.ok) throw new Error(name);
  return [name, read.scenario];
});

/** Plays the run-up as anybody else would. */
function replayed(scenario: Scenario, run: RunUp) {
  const played = replayMoves(withTrust(scenario, run.start), 1, run.moves);
  if (!played.ok) throw new Error(played.refusal);
  return played.game;
}

describe.each(cases)('taking over %s', (_name, scenario) => {
  const asItComes = scenario.members.map(() => null);
  const minutes = talkMinutes(scenario);

  it('gives a talk that goes on, at the minute that was asked for or before it, with the trust it says', () => {
    for (const player of ['integrative', 'beginner', 'squeezer'] as const) {
      for (const minute of [0, Math.floor(minutes / 3), Math.floor(minutes / 2), minutes]) {
        const run = runUp(scenario, 1, { minute, player, trust: asItComes });
        const game = replayed(scenario, run);
        expect(['preparing', 'talking']).toContain(game.stage);
        expect(game.minutes).toBe(run.minute);
        expect(run.minute).toBeLessThanOrEqual(minute);
        expect(run.trust).toEqual(game.members.map(({ trust }) => trust));
        expect(run.start).toEqual(scenario.members.map(({ trust }) => trust));
      }
    }
  });

  it('reaches trust that can be reached, and else stays on the right side of where it would have been', () => {
    const minute = Math.floor(minutes / 2);
    const usual = runUp(scenario, 1, { minute, player: 'integrative', trust: asItComes });
    expect(runUp(scenario, 1, { minute, player: 'integrative', trust: usual.trust }).trust).toEqual(usual.trust);
    const [low, high] = [0, 100].map((trust) => runUp(scenario, 1, { minute, player: 'integrative', trust: scenario.members.map(() => trust) }));
    expect(replayed(scenario, low ?? usual).members.map(({ trust }) => trust)).toEqual(low?.trust);
    scenario.members.forEach((_, j) => {
      expect(low?.trust[j]).toBeLessThanOrEqual(usual.trust[j] ?? 0);
      expect(high?.trust[j]).toBeGreaterThanOrEqual(usual.trust[j] ?? 0);
    });
  });

  it('leaves the others as they come where one is chosen', () => {
    const run = runUp(scenario, 1, { minute: Math.floor(minutes / 2), player: 'integrative', trust: scenario.members.map((_, j) => (j === 0 ? 60 : null)) });
    expect(run.start.slice(1)).toEqual(scenario.members.slice(1).map(({ trust }) => trust));
  });
});

it('a case that cannot be played cannot be taken over', () => {
  expect(takeOverOf('{"title": "x"')).toBeNull();
  expect(takeOverOf('{}')).toBeNull();
});
