import type { Expression } from '../screens/room/screen.ts';
import type { Rig } from './rig.ts';
import { after, depth, glide, propAt, unitScale } from './theatre.ts';
import type { Theatre } from './theatre.ts';

/** Short movements of a person, and the signs over a head. They end where they began. */

/** Where somebody looks, in the picture: −1 left, 1 right, 0 at you; down is 0 … 1. */
export interface Gaze {
  readonly side: number;
  readonly down: number;
}

export interface Gestures {
  nod(): void;
  shake(): void;
  leanIn(): void;
  leanBack(): void;
  jolt(): void;
  droop(): void;
  turn(side: number): void;
  flash(expression: Expression): void;
  point(): void;
  /** A small movement of no meaning but character; sizes are parts of the gestures above. */
  stir(how: 'nod' | 'shift' | 'sigh' | 'back' | 'up'): void;
  glance(to: Gaze): void;
}

export function makeGestures(
  theatre: Theatre,
  rig: Rig,
  mirrored: () => boolean,
  own: { readonly flash: (name: Expression) => void; readonly gaze: (to: Gaze) => void },
): Gestures {
  const size = rig.figure.w / 1050;
  const rest = { x: 0, y: 0, angle: 0, scaleX: 1, scaleY: 1 };
  const move = (to: Partial<typeof rest>, ms: number, hold = 0): void => {
    if (theatre.calm) return;
    glide(theatre, rig.act, { ...rest, ...to }, ms, { yoyo: true, hold, ease: 'Sine.easeOut' });
  };
  const nodding = (angle: number, y: number, times: number): void => {
    if (theatre.calm) return;
    const { head } = rig;
    const back = { angle: head.angle, y: rig.figure.neck.y - rig.figure.top };
    theatre.scene.tweens.add({ targets: head, props: { angle: back.angle + angle, y: back.y + y * size }, duration: 130, yoyo: true, repeat: times, ease: 'Sine.easeInOut', onComplete: () => Object.assign(head, back) });
  };
  return {
    nod: () => nodding(2.5, 26, 1),
    shake: () => {
      if (theatre.calm) return;
      theatre.scene.tweens.add({ targets: rig.face, props: { x: rig.face.x + 22 * size }, duration: 90, yoyo: true, repeat: 2, ease: 'Sine.easeInOut' });
      nodding(-4, 0, 1);
    },
    leanIn: () => move({ scaleX: 1.05, scaleY: 1.05, y: -8 * size, angle: 1.6 }, 240, 320),
    leanBack: () => move({ scaleX: 0.95, scaleY: 0.95, y: 34 * size, angle: -2.4 }, 220, 420),
    jolt: () => move({ y: -34 * size, scaleY: 1.02 }, 130, 60),
    droop: () => move({ y: 22 * size, scaleY: 0.98 }, 260, 360),
    turn: (side) => {
      own.gaze({ side, down: 0 });
      const towards = mirrored() ? -side : side;
      move({ angle: towards * 4, x: towards * 36 * size }, 240, 520);
    },
    flash: own.flash,
    point: () => move({ angle: 2.2, x: 20 * size, y: 8 * size }, 200, 300),
    glance: own.gaze,
    stir: (how) => {
      if (theatre.scene.tweens.isTweening(rig.act) || theatre.scene.tweens.isTweening(rig.head)) return;
      ({
        nod: () => nodding(1.2, 12, 0),
        shift: () => move({ x: 14 * size, angle: 0.9 }, 420, 260),
        sigh: () => move({ y: 14 * size, scaleY: 0.988 }, 620, 240),
        back: () => move({ scaleX: 0.98, scaleY: 0.98, y: 14 * size, angle: -1 }, 480, 900),
        up: () => move({ scaleX: 1.015, scaleY: 1.02, y: -6 * size }, 460, 500),
      })[how]();
    },
  };
}

/** The small sign that pops over a head. */
export function popMark(theatre: Theatre, name: string, x: number, y: number, unit: number): void {
  if (theatre.calm) return;
  const sign = propAt(theatre, 'props', `mark-${name}`, depth.mark).setPosition(x, y + 10).setScale(0.01).setAlpha(1);
  glide(theatre, sign, { y: y - 6, scaleX: unitScale('props', unit), scaleY: unitScale('props', unit) }, 220, {
    ease: 'Back.easeOut',
    onComplete: () => after(theatre, 900, () => sign.active && glide(theatre, sign, { alpha: 0, y: y - 22 }, 260, { onComplete: () => sign.destroy() })),
  });
}
