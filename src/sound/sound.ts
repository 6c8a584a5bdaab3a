import type { Happening } from '../core/engine/happening.ts';
import type { Around } from './around.ts';
import { browserAround } from './browser.ts';
import { createEffects } from './effects.ts';
import { createEnding } from './ending.ts';
import { hundredths } from './fade.ts';
import { toneOf } from './files.ts';
import { createLoops, type Layer } from './loops.ts';

/** Off, effects, music: sound is the main switch. */
export interface Switches {
  readonly sound: boolean;
  readonly effects: boolean;
  readonly music: boolean;
}

export interface Sound {
  /** After the first gesture: before it nothing is fetched and nothing sounds. */
  wake(): void;
  set(switches: Switches): void;
  cue(happenings: readonly Happening[]): void;
  press(): void;
  /** The room's tone, the rain outside it, and the score; null: silence (title, shelf). */
  room(id: string | null, rain?: boolean): void;
  /** 0-1000: how tight the score is. After an ending it also brings the score back: there is a talk again. */
  tension(level: number): void;
  /** The last music, once; the score goes. */
  ending(deal: boolean): void;
}

const volumes = { room: 0.3, rain: 0.2, score: 0.24 };

/** The score is calm up to this tension, and only tense from that one on. */
const [CALM_UNTIL, TENSE_FROM] = [350, 850];

/**
 * Both layers at a tension of 0-1000, equally loud together all the way (equal power).
 * Together at most 0.34: far from the 1 at which they could clip.
 */
export function scoreAt(tension: number): readonly Layer[] {
  const part = Math.min(1, Math.max(0, (tension - CALM_UNTIL) / (TENSE_FROM - CALM_UNTIL)));
  return [
    { name: 'score-calm', volume: hundredths(volumes.score * Math.sqrt(1 - part)) },
    { name: 'score-tense', volume: hundredths(volumes.score * Math.sqrt(part)) },
  ];
}

/** Effects are fetched first, then the room's tone, then the rain, then the score: on a slow line the small comes before the large. */
export function createSound(first: Switches, around: Around = browserAround): Sound {
  let switches = first;
  let awake = false;
  let hidden = false;
  let place: string | null = null;
  let wet = false;
  let tight = 0;
  let over = false;

  const effects = createEffects(around, () => settle());
  const tone = createLoops(around, () => settle());
  const sky = createLoops(around, () => settle());
  const score = createLoops(around, () => settle());
  const last = createEnding(around);
  const may = (kind: 'effects' | 'music'): boolean => awake && switches.sound && switches[kind];

  const settle = (): void => {
    if (!awake) return;
    const air = place !== null && may('effects') ? [{ name: toneOf(place), volume: volumes.room }] : [];
    const music = place !== null && may('music') && !over ? scoreAt(tight) : [];
    const rain = wet && air.length > 0 ? [{ name: 'weather-rain', volume: volumes.rain } as const] : [];
    if (air.length === 0 || tone.wanted() || effects.settled()) tone.sound(air);
    if (rain.length === 0 || sky.wanted() || (effects.settled() && tone.settled())) sky.sound(rain);
    if (music.length === 0 || score.wanted() || (effects.settled() && tone.settled() && sky.settled())) score.sound(music);
  };
  const change = (): void => {
    if (may('effects')) effects.open();
    else effects.stop();
    if (!may('music')) last.stop();
    settle();
  };
  around.onHidden((now) => {
    hidden = now;
    tone.hold(now);
    sky.hold(now);
    score.hold(now);
    if (!now) return;
    effects.stop();
    last.stop();
  });
  return {
    wake() {
      if (awake) return;
      awake = true;
      change();
    },
    set(next) {
      switches = next;
      change();
    },
    cue: (happenings) => { if (may('effects') && !hidden) effects.cue(happenings); },
    press: () => { if (may('effects') && !hidden) effects.play('press'); },
    room(id, rain = false) {
      if (place === id && wet === rain) return;
      if (place !== id) effects.newPeople();
      place = id;
      wet = rain;
      change();
    },
    tension(level) {
      tight = level;
      over = false;
      settle();
    },
    ending(deal) {
      over = true;
      settle();
      if (may('music') && !hidden) last.play(deal);
    },
  };
}
