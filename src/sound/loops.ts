import type { Around, HowlLike } from './around.ts';
import { fadeTo } from './fade.ts';
import { type LongName, longParts, sourcesOf } from './files.ts';

/** A long sound and how loud it is, 0-1. */
export interface Layer {
  readonly name: LongName;
  readonly volume: number;
}

/** Loops of one length that run together: the layers of the score, or one room tone alone. */
export interface Loops {
  /** What should sound now. The same names: only the volumes move. Other names: one fades out, the other in. None: silence. */
  sound(layers: readonly Layer[]): void;
  /** true: stands still where it is; false: goes on from there. */
  hold(held: boolean): void;
  /** true: something was asked for that is not silence. */
  wanted(): boolean;
  /** false: files are on their way. */
  settled(): boolean;
}

const FADE = 900;

interface Band {
  readonly key: string;
  layers: readonly Layer[];
  howls: readonly HowlLike[];
  ids: readonly number[];
  /** gone: given up or faded away; what its files still call is not heard. */
  phase: 'loading' | 'ready' | 'starting' | 'playing' | 'gone';
  /** Seconds in the file from which it starts or goes on. */
  at: number;
}

/** onSettled: called when what was on its way has come, or never will. */
export function createLoops(around: Around, onSettled: () => void): Loops {
  let band: Band | null = null;
  let held = false;

  const open = (layers: readonly Layer[], key: string): void => {
    const next: Band = { key, layers, howls: [], ids: [], phase: 'loading', at: loopOf(layers)[0] };
    band = next;
    let missing = layers.length;
    const fail = (): void => {
      if (next.phase !== 'loading') return;
      next.phase = 'gone';
      for (const howl of next.howls) howl.unload();
      onSettled();
    };
    const come = (): void => {
      missing -= 1;
      if (missing > 0 || next.phase !== 'loading') return;
      next.phase = 'ready';
      if (!held) begin(next, () => held);
      onSettled();
    };
    const made = layers.map(({ name }) => load(around, name, come, fail));
    next.howls = made.filter((howl) => howl !== null);
    if (next.howls.length < layers.length) fail();
  };

  return {
    sound(layers) {
      const key = layers.map(({ name }) => name).join();
      if (band?.key === key) {
        band.layers = layers;
        if (band.phase === 'playing') level(band);
        return;
      }
      if (band) leave(band, around);
      band = null;
      if (layers.length > 0) open(layers, key);
    },
    hold(now) {
      if (held === now) return;
      held = now;
      if (!band) return;
      if (held) pause(band);
      else if (band.phase === 'ready') begin(band, () => held);
    },
    wanted: () => band !== null,
    settled: () => band?.phase !== 'loading',
  };
}

function load(around: Around, name: LongName, onload: () => void, onloaderror: () => void): HowlLike | null {
  const src = sourcesOf(name);
  return src.length === 0 ? null : around.make({ src, sprite: longParts(name), volume: 0, onload, onloaderror });
}

const loopOf = (layers: readonly Layer[]): readonly [start: number, length: number] => {
  const [start, length] = (layers[0] && longParts(layers[0].name)['loop']) ?? [0, 1];
  return [start / 1000, length / 1000];
};

/**
 * All layers start in one tick, silent. Where the browser had to wake its audio first, each started
 * when it could: so once all run they are set to one place again, in one tick, and only then come up.
 */
function begin(band: Band, held: () => boolean): void {
  band.phase = 'starting';
  let running = 0;
  const onPlay = (): void => {
    running += 1;
    if (band.phase !== 'starting' || running < band.howls.length) return;
    band.phase = 'playing';
    if (band.howls.length > 1) each(band, (howl, id) => howl.seek(band.at, id));
    if (held()) pause(band);
    else level(band);
  };
  for (const howl of band.howls) howl.setVolume(0);
  each(band, (howl, id) => howl.seek(band.at, id));
  band.ids = band.howls.map((howl, i) => howl.play(band.ids[i] ?? 'loop'));
  each(band, (howl, id) => howl.once('play', onPlay, id));
}

/** Each layer that has been started. */
function each({ howls, ids }: Band, act: (howl: HowlLike, id: number) => void): void {
  howls.forEach((howl, i) => {
    const id = ids[i];
    if (id !== undefined) act(howl, id);
  });
}

function level({ howls, layers }: Band): void {
  howls.forEach((howl, i) => fadeTo(howl, layers[i]?.volume ?? 0, FADE));
}

/** What has not begun to sound is paused once it does (see begin): Howler cannot take back a start. */
function pause(band: Band): void {
  const [first, id] = [band.howls[0], band.ids[0]];
  if (band.phase !== 'playing' || !first || id === undefined) return;
  // Howler's own idea of the place may lie a little past the end of the loop.
  const [start, length] = loopOf(band.layers);
  const past = (first.place(id) - start) % length;
  band.at = start + (past < 0 ? past + length : past);
  band.phase = 'ready';
  each(band, (howl, sound) => howl.pause(sound));
}

/** Fades out what is heard; what is silent goes at once. */
function leave(band: Band, around: Around): void {
  if (band.phase === 'gone') return;
  const heard = band.phase === 'playing';
  band.phase = 'gone';
  for (const howl of band.howls) {
    if (heard && howl.volume() > 0) {
      fadeTo(howl, 0, FADE);
      around.later(FADE + 100, () => howl.unload());
    } else howl.unload();
  }
}
