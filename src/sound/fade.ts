import type { HowlLike } from './around.ts';

/** Volumes in hundredths: Howler's fades go by these steps. */
export const hundredths = (volume: number): number => Math.round(volume * 100) / 100;

/** To a volume in so many ms. Howler never ends a fade between equal volumes, so there is none then. */
export function fadeTo(howl: HowlLike, volume: number, ms: number): void {
  const [from, to] = [hundredths(howl.volume()), hundredths(volume)];
  if (from === to) howl.setVolume(to);
  else howl.fade(from, to, ms);
}
