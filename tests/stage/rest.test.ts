// @vitest-environment happy-dom
import '../../node_modules/phaser/tests/setup.js';
import { describe, expect, test } from 'vitest';

/** When the loop sleeps, counted in frames. */

async function asleep(loading = false): Promise<{ rest: (calm: boolean) => void; draw: (frames: number) => void; sleeps: () => number }> {
  const { Events } = await import('phaser');
  const { makeRest } = await import('../../src/stage/game.ts');
  const events = new Events.EventEmitter();
  let sleeps = 0;
  const loop = { sleep: () => { sleeps += 1; } };
  const rest = makeRest({ events, loop } as unknown as Parameters<typeof makeRest>[0], () => loading);
  return { rest, draw: (frames) => { for (let k = 0; k < frames; k += 1) events.emit('postrender'); }, sleeps: () => sleeps };
}

describe('a calm stage', () => {
  test('sleeps once its picture is drawn, and not again', async () => {
    const stage = await asleep();
    stage.rest(true);
    stage.draw(2);
    expect(stage.sleeps()).toBe(0);
    stage.draw(9);
    expect(stage.sleeps()).toBe(1);
  });

  test('a screen that comes before the last one has come to rest is drawn as well', async () => {
    const stage = await asleep();
    stage.rest(true);
    stage.draw(2);
    stage.rest(true);
    stage.draw(2);
    expect(stage.sleeps()).toBe(0);
    stage.draw(1);
    expect(stage.sleeps()).toBe(1);
  });

  test('what moves again is not put to sleep by what was calm', async () => {
    const stage = await asleep();
    stage.rest(true);
    stage.draw(1);
    stage.rest(false);
    stage.draw(9);
    expect(stage.sleeps()).toBe(0);
  });

  test('pictures on their way are waited for', async () => {
    const stage = await asleep(true);
    stage.rest(true);
    stage.draw(9);
    expect(stage.sleeps()).toBe(0);
  });
});
