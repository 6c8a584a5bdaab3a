import type { Seat } from './layout/layout.ts';
import type { Rig } from './rig.ts';
import { glide, type Theatre } from './theatre.ts';

/** Where a person's root stands. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Coming and going. */
export interface Entrance {
  /** present: at the table. The first time without a walk, and at once on a stage of another size. */
  appear(present: boolean, seat: Seat, stand: Stand, resized: boolean): void;
  here(): boolean;
}

/** Who leaves walks off to the side and is gone before being seen through; who comes in walks on from there. */
export function makeEntrance(theatre: Theatre, rig: Rig, present: boolean): Entrance {
  let here = present;
  let placed = false;

  const leave = (stand: Stand, out: number): void => {
    const gone = (): void => void (!here && rig.root.setVisible(false));
    glide(theatre, rig.root, { x: stand.x + 60 * out }, 260, { ease: 'Sine.easeIn', onComplete: () => !here && glide(theatre, rig.root, { x: stand.x + 110 * out, alpha: 0 }, 140, { onComplete: gone }) });
    glide(theatre, rig.shade, { alpha: 0 }, 300, { onComplete: () => !here && rig.shade.setVisible(false) });
  };
  const enter = (stand: Stand, out: number): void => {
    rig.root.setPosition(stand.x + 90 * out, stand.y).setVisible(true).setAlpha(0);
    rig.shade.setVisible(true).setAlpha(0);
    glide(theatre, rig.root, { ...stand, alpha: 1 }, 360);
    glide(theatre, rig.shade, { alpha: 0.9 }, 300);
  };
  return {
    here: () => here,
    appear(now, seat, stand, resized) {
      const before = placed;
      const moves = here !== now && before && !theatre.calm;
      here = now;
      placed = true;
      const out = (seat.faces === 'right' ? -1 : 1) * seat.scale;
      if (moves) return now ? enter(stand, out) : leave(stand, out);
      // Somebody who is on the way out stays on the way.
      if (!now && before && !theatre.calm) return;
      rig.root.setVisible(now).setAlpha(1);
      rig.shade.setVisible(now).setAlpha(0.9);
      glide(theatre, rig.root, stand, before && !resized ? 360 : 0);
    },
  };
}
