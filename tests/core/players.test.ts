import { describe, expect, test } from 'vitest';
import { landOf } from '../../src/core/engine/land.ts';
import { playerNames, type PlayerName } from '../../src/core/players/player.ts';
import { players } from '../../src/core/players/players.ts';
import type { Outcome } from '../../src/core/scenario/trying/means.ts';
import { playMany } from '../../src/core/scenario/trying/simulate.ts';
import { setDial, type Dial } from '../../src/core/scenario/trying/dial.ts';
import { asker } from '../../src/core/players/asker.ts';
import { bestVersion, shipped, shippedIds } from './worlds.ts';

/** Cases whose order is asked for: shipped, not the tutorial, with a zone of agreement. */
const zoned = shippedIds.filter((id) => id !== 'tutorial' && landOf(shipped(id)).acceptable.length > 0);
const GAMES = 200;
const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
const variance = (list: readonly number[]): number => list.reduce((sum, value) => sum + (value - mean(list)) ** 2, 0) / (list.length - 1);

const outcomes = new Map<string, readonly Outcome[]>();
function scoresOf(id: string, name: PlayerName): number[] {
  const key = `${id} ${name}`;
  const list = outcomes.get(key) ?? playMany(bestVersion(id), players[name], GAMES, 1);
  outcomes.set(key, list);
  return list.map((outcome) => outcome.score);
}

describe(`the scripted players over ${String(GAMES)} seeded games`, () => {
  test.each(zoned)('%s: integrative above beginner above every other, by two standard errors', (id) => {
    const beats = (a: PlayerName, b: PlayerName): void => {
      const [x, y] = [scoresOf(id, a), scoresOf(id, b)];
      const error = Math.sqrt((variance(x) + variance(y)) / GAMES);
      expect(mean(x) - mean(y), `${a} ${mean(x).toFixed(0)} over ${b} ${mean(y).toFixed(0)}`).toBeGreaterThanOrEqual(2 * error);
    };
    beats('integrative', 'beginner');
    for (const name of playerNames) if (name !== 'integrative' && name !== 'beginner') beats('beginner', name);
  }, 240_000);

  test('the means over the shipped cases stand where the model wants them', () => {
    const over = (name: PlayerName): number => mean(zoned.map((id) => mean(scoresOf(id, name))));
    expect(zoned).toHaveLength(17);
    expect(over('integrative')).toBeGreaterThanOrEqual(800);
    expect(over('beginner')).toBeGreaterThanOrEqual(450);
    expect(over('beginner')).toBeLessThanOrEqual(750);
    for (const name of ['splitter', 'firm'] as const) expect(over(name), name).toBeLessThanOrEqual(350);
    for (const name of ['squeezer', 'giver', 'random'] as const) expect(over(name), name).toBeLessThanOrEqual(250);
    expect(over('silent')).toBeLessThanOrEqual(100);
    expect(over('first-counter')).toBeLessThanOrEqual(200);
    for (const id of zoned) expect(mean(scoresOf(id, 'first-counter')), id).toBeLessThanOrEqual(450);
  }, 240_000);

  test('a scripted game of 840 or more exists for every shipped case with a zone of agreement', () => {
    for (const id of zoned) expect(Math.max(...scoresOf(id, 'integrative')), id).toBeGreaterThanOrEqual(840);
  }, 120_000);

  test.each(['s04', 's06', 's09'])('%s, once too hard to begin with, gives a beginner with three good questions a fair chance', (id) => {
    expect(mean(scoresOf(id, 'beginner'))).toBeGreaterThanOrEqual(350);
    expect(mean(scoresOf(id, 'integrative'))).toBeGreaterThanOrEqual(800);
  }, 240_000);

  test('where no deal suits everybody, nobody who closes one beats 100', () => {
    for (const name of playerNames) for (const outcome of playMany(bestVersion('s10'), players[name], 20, 1, { limits: 0, weights: 0, styles: 12 })) {
      if (outcome.deal) expect(outcome.score, name).toBeLessThanOrEqual(100);
    }
  });
});

describe('the dials, from 20 to 80, in the direction that theory gives', () => {
  /** Mean difference over pooled standard deviation within a case. */
  const effect = (id: string, dial: Dial, questions: number, what: 'own' | 'joint'): number => {
    const at = (value: number): number[] => playMany(setDial(bestVersion(id), dial, value), asker(questions), 60, 1).map((outcome) => outcome[what]);
    const [low, high] = [at(20), at(80)];
    return (mean(high) - mean(low)) / Math.sqrt((variance(low) + variance(high)) / 2);
  };
  const cases = zoned;

  test.each([
    ['power', 'own', 6, -1], ['own-pressure', 'own', 6, -1], ['account-knowledge', 'own', 6, -1], ['member-pressure', 'own', 6, 1], ['information', 'joint', 3, 1],
  ] as const)('%s moves the %s gain of a player with at most %i questions (%i)', (dial, what, questions, sign) => {
    expect(sign * mean(cases.map((id) => effect(id, dial, questions, what)))).toBeGreaterThan(0);
  }, 240_000);
});
