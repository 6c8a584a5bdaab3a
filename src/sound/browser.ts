import { Howl } from 'howler';
import type { Around, HowlLike, Recording } from './around.ts';

/** A game without sound is the same game: what fails in the browser's audio stays here. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** Howler with each call made safe: without audio some of them throw (unload, where a sound has no node). */
function make(recording: Recording): HowlLike | null {
  const howl = attempt(() => new Howl(recording), null);
  if (!howl) return null;
  const quietly = (act: () => unknown): void => void attempt(act, null);
  return {
    play: (part) => attempt(() => howl.play(part), 0),
    pause: (id) => quietly(() => howl.pause(id)),
    stop: () => quietly(() => howl.stop()),
    volume: () => attempt(() => howl.volume(), 0),
    setVolume: (to) => quietly(() => howl.volume(to)),
    fade: (from, to, ms) => quietly(() => howl.fade(from, to, ms)),
    rate: (rate, id) => quietly(() => howl.rate(rate, id)),
    place: (id) => attempt(() => howl.seek(id), 0),
    seek: (seconds, id) => quietly(() => howl.seek(seconds, id)),
    once: (event, listener, id) => quietly(() => howl.once(event, listener, id)),
    loaded: () => attempt(() => howl.state() === 'loaded', false),
    unload: () => quietly(() => howl.unload()),
  };
}

export const browserAround: Around = {
  make,
  later(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  onHidden(listener) {
    document.addEventListener('visibilitychange', () => listener(document.hidden));
  },
};
