import type { Around, HowlLike } from './around.ts';
import { longParts, sourcesOf } from './files.ts';

/** The last music of a talk, once, over the score that fades out. */
export interface EndingMusic {
  play(deal: boolean): void;
  stop(): void;
}

const VOLUME = 0.38;
/** ms: the score has gone down, and the sound of the end itself has been heard. */
const WAIT = 700;

export function createEnding(around: Around): EndingMusic {
  let howl: HowlLike | null = null;
  let callOff = (): void => undefined;
  const stop = (): void => {
    callOff();
    howl?.unload();
    howl = null;
  };
  const open = (deal: boolean): void => {
    const name = deal ? 'score-deal' : 'score-no-deal';
    const src = sourcesOf(name);
    if (src.length === 0) return;
    const next = around.make({
      src,
      sprite: longParts(name),
      volume: VOLUME,
      onload: () => { if (next && howl === next) next.once('end', () => { if (howl === next) stop(); }, next.play('once')); },
      onloaderror: () => { if (howl === next) stop(); },
    });
    howl = next;
  };
  return {
    play(deal) {
      stop();
      callOff = around.later(WAIT, () => open(deal));
    },
    stop,
  };
}
