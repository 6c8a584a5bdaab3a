import type { Around, HowlLike } from './around.ts';
import { createVoices, cuesOf, type Effect } from './cues.ts';
import type { Happening } from '../core/engine/happening.ts';
import { effectParts, sourcesOf } from './files.ts';

/** The short sounds, all in one file. */
export interface Effects {
  /** Fetches the file, once; three tries in all. */
  open(): void;
  /** false: the file is on its way. */
  settled(): boolean;
  /** At once, if the file is there: a sound that comes late says something else. */
  play(effect: Effect): void;
  /** The most telling sounds of a step, one after another. What still waits of the step before is dropped. */
  cue(happenings: readonly Happening[]): void;
  /** New people: their voices are handed out anew. */
  newPeople(): void;
  /** Silence, now. */
  stop(): void;
}

const VOLUME = 0.55;
const TRIES = 3;
/** Where the browser holds its audio back, sounds wait for it: this many, the others are dropped. */
const MOST_WAITING = 2;

/** How long the next sound waits, ms: most of this one is heard first. */
const roomFor = (effect: Effect): number => Math.min(600, Math.max(200, Math.round((effectParts[effect]?.[1] ?? 0) * 0.6)));

export function createEffects(around: Around, onSettled: () => void): Effects {
  let howl: HowlLike | null = null;
  let state: 'none' | 'loading' | 'there' = 'none';
  let tries = 0;
  let voices = createVoices();
  let waiting: (() => void)[] = [];
  let starting = 0;

  const come = (): void => {
    state = 'there';
    onSettled();
  };
  const fail = (): void => {
    howl?.unload();
    howl = null;
    state = 'none';
    onSettled();
  };
  const play = (effect: Effect, rate: number): void => {
    if (!howl?.loaded() || starting >= MOST_WAITING) return;
    const id = howl.play(effect);
    starting += 1;
    howl.once('play', () => { starting -= 1; }, id);
    if (rate !== 1) howl.rate(rate, id);
  };
  const clear = (): void => {
    for (const callOff of waiting) callOff();
    waiting = [];
  };
  return {
    open() {
      if (state !== 'none' || tries >= TRIES) return;
      tries += 1;
      const src = sourcesOf('effects');
      howl = src.length === 0 ? null : around.make({ src, sprite: effectParts, volume: VOLUME, onload: come, onloaderror: fail });
      if (howl) state = 'loading';
    },
    settled: () => state !== 'loading',
    play: (effect) => play(effect, 1),
    cue(happenings) {
      const cues = cuesOf(happenings);
      if (cues.length === 0) return;
      clear();
      let wait = 0;
      for (const { effect, voice } of cues) {
        const rate = voice === null ? 1 : voices(voice);
        if (wait === 0) play(effect, rate);
        else waiting.push(around.later(wait, () => play(effect, rate)));
        wait += roomFor(effect);
      }
    },
    newPeople() {
      voices = createVoices();
    },
    stop() {
      clear();
      howl?.stop();
    },
  };
}
