import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/core/engine/happening.ts';
import { createSound, scoreAt, type Switches } from '../../src/sound/sound.ts';
import { deafAround } from './deafAround.ts';

const allOn: Switches = { sound: true, effects: true, music: true };
const seated: Happening = { kind: 'seated', members: ['a'] };
const nods = (member: string): Happening => ({ kind: 'judged', member, leaning: 'likes', over: null });
const offered: Happening = { kind: 'offered', deals: [[0]], form: 'offer', ask: null, give: null };
const countered: Happening = { kind: 'countered', member: 'a', deal: [0], basis: 'position', changed: [] };

/** A talk in the coffee bar in which everything has come and sounds. */
function inTheMiddle(switches = allOn) {
  const around = deafAround();
  const sound = createSound(switches, around);
  sound.wake();
  sound.room('coffee');
  around.comeAll();
  around.pass(2000);
  return { around, sound, since: (from: number) => around.done.slice(from) };
}

describe('before the first gesture', () => {
  it('nothing is fetched and nothing sounds', () => {
    const around = deafAround();
    const sound = createSound(allOn, around);
    sound.room('coffee');
    sound.tension(900);
    sound.cue([seated]);
    sound.press();
    sound.set(allOn);
    sound.ending(true);
    around.hide(true);
    around.hide(false);
    around.pass(10_000);
    expect(around.done).toEqual([]);
  });
});

describe('after it', () => {
  it('the effects are fetched first, then the room, then the score', () => {
    const around = deafAround();
    const sound = createSound(allOn, around);
    sound.room('print');
    sound.wake();
    expect(around.open()).toEqual(['effects']);
    around.come('effects');
    expect(around.open()).toEqual(['effects', 'room-print']);
    around.come('room-print');
    expect(around.open()).toEqual(['effects', 'room-print', 'score-calm', 'score-tense']);
  });

  it('a sound whose file is still on its way is left out, not saved up', () => {
    const around = deafAround();
    const sound = createSound(allOn, around);
    sound.wake();
    sound.cue([seated]);
    around.pass(5000);
    around.come('effects');
    around.pass(5000);
    expect(around.done.filter(({ act }) => act === 'play')).toEqual([]);
  });

  it.each([['festival', 'room-festival'], ['coffee', 'room-coffee'], ['workshop', 'room-workshop'], ['print', 'room-print'], ['loft', 'room-loft'], ['plant', 'room-plant'], ['care', 'room-care'], ['dock', 'room-dock'], ['site', 'room-site'], ['hotel', 'room-hotel'], ['market', 'room-market'], ['moon', 'room-workshop'], ['constructor', 'room-workshop']])('the room %s sounds like %s', (room, file) => {
    const around = deafAround();
    const sound = createSound({ ...allOn, music: false }, around);
    sound.wake();
    around.come('effects');
    sound.room(room);
    around.come(file);
    around.pass(2000);
    expect(around.open()).toEqual(['effects', file]);
    expect(around.done.filter((done) => done.file === file && done.act === 'play').map((done) => done.with)).toEqual([['loop']]);
    expect(around.volumeOf(file)).toBe(0.3);
  });
});

describe('the rain', () => {
  it('is heard over any room while it rains there, comes after the tone, and goes with it', () => {
    const around = deafAround();
    const sound = createSound({ ...allOn, music: false }, around);
    sound.wake();
    around.come('effects');
    sound.room('workshop', true);
    expect(around.open()).toEqual(['effects', 'room-workshop']);
    around.come('room-workshop');
    around.come('weather-rain');
    around.pass(2000);
    expect(around.volumeOf('weather-rain')).toBe(0.2);
    sound.room('workshop', false);
    around.pass(2000);
    expect(around.open()).toEqual(['effects', 'room-workshop']);
    sound.room('workshop', true);
    around.comeAll();
    around.pass(2000);
    sound.room(null);
    around.pass(2000);
    expect(around.open()).toEqual(['effects']);
  });

  it('is not fetched where it does not rain', () => {
    const { around } = inTheMiddle();
    expect(around.done.some(({ file }) => file === 'weather-rain')).toBe(false);
  });
});

describe('the score', () => {
  it('starts both layers in one tick, when the second file has come, and sets them to one place', () => {
    const around = deafAround();
    const sound = createSound({ ...allOn, effects: false }, around);
    sound.wake();
    sound.room('coffee');
    around.come('score-tense');
    around.pass(3000);
    expect(around.done.filter(({ act }) => act === 'play')).toEqual([]);
    around.come('score-calm');
    const plays = around.done.filter(({ act }) => act === 'play');
    expect(plays).toEqual(['score-calm', 'score-tense'].map((file) => ({ at: 3000, file, act: 'play', with: ['loop'] })));
    expect(around.done.filter(({ act }) => act === 'seek').map(({ at, with: [place] }) => [at, place])).toEqual([[3000, 0.48], [3000, 0.48]]);
  });

  it('stays silent until the browser lets both layers run, and then comes up as tense as it is by then', () => {
    const around = deafAround();
    around.allow(false);
    const sound = createSound({ ...allOn, effects: false }, around);
    sound.wake();
    sound.room('coffee');
    for (const file of ['score-calm', 'score-tense']) around.come(file);
    sound.tension(1000);
    around.pass(3000);
    expect(around.done.filter(({ act }) => act === 'fade')).toEqual([]);
    around.allow(true);
    expect([around.volumeOf('score-calm'), around.volumeOf('score-tense')]).toEqual([0, 0.24]);
  });

  it('is calm at rest and tense under pressure, and never louder than a third', () => {
    expect(scoreAt(0).map(({ volume }) => volume)).toEqual([0.24, 0]);
    expect(scoreAt(1000).map(({ volume }) => volume)).toEqual([0, 0.24]);
    for (let tension = 0; tension <= 1000; tension += 10) {
      const volumes = scoreAt(tension).map(({ volume }) => volume);
      expect(volumes.every((volume) => volume >= 0)).toBe(true);
      expect(volumes.reduce((sum, volume) => sum + volume, 0)).toBeLessThanOrEqual(1 / 3 + 0.01);
    }
  });

  it('moves with the tension without starting anew', () => {
    const { around, sound, since } = inTheMiddle();
    const from = around.done.length;
    sound.tension(600);
    expect(since(from).map(({ file, act }) => [file, act])).toEqual([['score-calm', 'fade'], ['score-tense', 'fade']]);
  });

  it('gives way to the last music of the talk, and comes back when there is a talk again', () => {
    const { around, sound } = inTheMiddle();
    sound.ending(true);
    around.pass(1500);
    expect(around.open()).toEqual(['effects', 'room-coffee', 'score-deal']);
    around.come('score-deal');
    expect(around.done.at(-1)).toMatchObject({ file: 'score-deal', act: 'play', with: ['once'] });
    sound.tension(0);
    expect(around.open()).toContain('score-calm');
  });
});

describe('fades', () => {
  it('never go from a volume to the same volume, whatever is switched in whatever order', () => {
    const { around, sound } = inTheMiddle();
    const acts: (() => void)[] = [
      () => sound.tension(0), () => sound.tension(1000), () => sound.tension(0), () => sound.set({ ...allOn, music: false }), () => sound.set(allOn),
      () => around.hide(true), () => sound.tension(500), () => around.hide(false), () => sound.room(null), () => sound.room('coffee'), () => sound.room('print'),
      () => sound.ending(false), () => sound.tension(1000), () => sound.set({ ...allOn, sound: false }), () => sound.set(allOn),
    ];
    let chance = 1;
    for (let i = 0; i < 300; i += 1) {
      chance = (chance * 48271) % 2147483647;
      acts[chance % acts.length]?.();
      around.comeAll();
      around.pass(i % 3 === 0 ? 0 : 1200);
    }
    const fades = around.done.filter(({ act }) => act === 'fade');
    expect(fades.length).toBeGreaterThan(30);
    expect(fades.filter(({ with: [from, to] }) => from === to)).toEqual([]);
  });

  it('end in an unloaded sound; one that is silent already goes at once', () => {
    const { around, sound } = inTheMiddle();
    expect(around.volumeOf('score-tense')).toBe(0);
    sound.room(null);
    expect(around.open()).toEqual(['effects', 'room-coffee', 'score-calm']);
    around.pass(1100);
    expect(around.open()).toEqual(['effects']);
  });
});

describe('the switches', () => {
  it('off: everything stops, and nothing more is heard', () => {
    const { around, sound, since } = inTheMiddle();
    sound.set({ ...allOn, sound: false });
    around.pass(1100);
    expect(around.open()).toEqual(['effects']);
    const from = around.done.length;
    sound.cue([seated]);
    sound.press();
    sound.tension(900);
    sound.ending(true);
    around.pass(5000);
    expect(since(from)).toEqual([]);
  });

  it('music off: the room and the effects go on', () => {
    const { around, sound } = inTheMiddle({ ...allOn, music: false });
    expect(around.open()).toEqual(['effects', 'room-coffee']);
    sound.ending(true);
    around.pass(5000);
    expect(around.open()).toEqual(['effects', 'room-coffee']);
    sound.cue([seated]);
    expect(around.done.at(-1)).toMatchObject({ file: 'effects', act: 'play', with: ['chair'] });
  });

  it('effects off: their file is not even fetched', () => {
    const { around, sound } = inTheMiddle({ ...allOn, effects: false });
    sound.cue([seated]);
    expect(around.open()).toEqual(['score-calm', 'score-tense']);
  });

  it('a setting that has nothing to do with sound changes nothing', () => {
    const { around, sound, since } = inTheMiddle();
    const from = around.done.length;
    sound.set({ ...allOn });
    expect(since(from)).toEqual([]);
  });
});

describe('the sounds of a step', () => {
  it('come one after another', () => {
    const { around, sound, since } = inTheMiddle();
    const from = around.done.length;
    sound.cue([offered, nods('a'), countered]);
    around.pass(5000);
    const plays = since(from).filter(({ act }) => act === 'play');
    expect(plays.map(({ with: [part] }) => part)).toEqual(['paper-slide', 'assent', 'paper-back']);
    const gaps = plays.slice(1).map(({ at }, i) => at - (plays[i]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(200);
  });

  it('give way to those of the next step', () => {
    const { around, sound, since } = inTheMiddle();
    const from = around.done.length;
    sound.cue([offered, nods('a'), countered]);
    sound.cue([seated]);
    around.pass(5000);
    expect(since(from).filter(({ act }) => act === 'play').map(({ with: [part] }) => part)).toEqual(['paper-slide', 'chair']);
  });

  it('give each member a pitch of its own', () => {
    const { around, sound } = inTheMiddle();
    sound.cue([nods('a'), nods('b'), nods('c')]);
    around.pass(5000);
    // The recording's own pitch needs no setting.
    const rates = around.done.filter(({ act }) => act === 'rate').map(({ with: [rate] }) => rate);
    expect(rates.length).toBeGreaterThanOrEqual(2);
    expect(new Set(rates).size).toBe(rates.length);
  });

  it('do not pile up where the browser holds audio back', () => {
    const { around, sound, since } = inTheMiddle();
    around.allow(false);
    const from = around.done.length;
    for (let i = 0; i < 20; i += 1) {
      sound.cue([seated]);
      around.pass(2000);
    }
    expect(since(from).filter(({ act }) => act === 'play').length).toBe(2);
  });
});

describe('a page out of sight', () => {
  it('is silent, and the music goes on where it was', () => {
    const { around, sound, since } = inTheMiddle();
    const from = around.done.length;
    around.hide(true);
    sound.cue([seated]);
    sound.press();
    around.pass(60_000);
    expect(since(from).map(({ file, act }) => `${file} ${act}`).sort()).toEqual(['effects stop', 'room-coffee pause', 'score-calm pause', 'score-tense pause']);
    const back = around.done.length;
    around.hide(false);
    around.pass(0);
    const score = since(back).filter(({ file }) => file.startsWith('score'));
    // 40 s in the file lie 39.52 s after the loop's start at 0.48 s, so 7.52 s into its second turn of 32 s.
    expect(score.filter(({ act }) => act === 'seek').every(({ with: [place] }) => Math.abs(Number(place) - 8) < 1e-9)).toBe(true);
    expect(score.filter(({ act }) => act === 'play').map(({ file, with: [id] }) => [file, typeof id])).toEqual([['score-calm', 'number'], ['score-tense', 'number']]);
    expect(around.volumeOf('score-calm')).toBe(0.24);
  });

  it('starts nothing when its files come', () => {
    const around = deafAround();
    const sound = createSound({ ...allOn, effects: false }, around);
    sound.wake();
    sound.room('coffee');
    around.hide(true);
    for (const file of ['score-calm', 'score-tense']) around.come(file);
    expect(around.done.filter(({ act }) => act === 'play')).toEqual([]);
    around.hide(false);
    expect(around.done.filter(({ act }) => act === 'play').length).toBe(2);
  });
});

describe('without audio', () => {
  it('everything can be asked and nothing goes wrong', () => {
    const around = deafAround({ audio: false });
    const sound = createSound(allOn, around);
    sound.wake();
    sound.room('coffee');
    sound.tension(800);
    sound.cue([seated, offered]);
    sound.press();
    around.hide(true);
    around.hide(false);
    sound.ending(true);
    around.pass(10_000);
    sound.room(null);
    expect(around.open()).toEqual([]);
  });

  it('a missing room leaves the score, and a missing layer takes the other with it', () => {
    const around = deafAround();
    const sound = createSound(allOn, around);
    sound.wake();
    sound.room('coffee');
    around.come('effects');
    around.come('room-coffee', true);
    expect(around.open()).toEqual(['effects', 'score-calm', 'score-tense']);
    around.come('score-tense', true);
    expect(around.open()).toEqual(['effects']);
    sound.tension(900);
    around.pass(5000);
    expect(around.open()).toEqual(['effects']);
  });

  it('effects that cannot be fetched are tried three times, each at a new occasion, and hold nothing up', () => {
    const around = deafAround();
    const sound = createSound(allOn, around);
    sound.wake();
    for (const room of ['coffee', 'print', 'festival', 'workshop']) {
      if (around.open().includes('effects')) around.come('effects', true);
      sound.room(room);
    }
    expect(around.done.filter(({ file, act }) => file === 'effects' && act === 'make').length).toBe(3);
    expect(around.open()).toContain('room-workshop');
  });
});
