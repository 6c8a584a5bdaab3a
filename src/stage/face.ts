import type { Time } from 'phaser';
import type { Expression } from '../screens/room/screen.ts';
import { frameOr, type Rig } from './rig.ts';
import type { Theatre } from './theatre.ts';

/** The face of somebody: it changes behind a blink and blinks now and then. Its mouth moves with what is said, under the same brows. */
export interface Face {
  /** The first one at once; a later one behind a blink, so that it is never swapped between two frames. talks: on a still picture, whose line it is. */
  show(expression: Expression, talks: boolean): void;
  /** For a moment; then the face of before. */
  flash(expression: Expression): void;
  /** The mouth moves for as long as the words take. */
  speak(letters: number): void;
  speaks(): boolean;
  blinkOften(on: boolean): void;
  /** Nothing comes any more. */
  rest(): void;
}

/** Faces that close their eyes with a friendly mouth. */
const friendly: ReadonlySet<Expression> = new Set(['neutral', 'content', 'smile', 'laugh', 'surprised', 'blink']);

export function makeFace(theatre: Theatre, rig: Rig): Face {
  const { scene } = theatre;
  let mood: Expression | null = null;
  let moment: Expression | null = null;
  let open = false;
  let mouth: Time.TimerEvent | null = null;
  let blinks: Time.TimerEvent | null = null;
  let back: Time.TimerEvent | null = null;

  const wear = (kind: 'face' | 'talk', name: Expression): void => void rig.face.setFrame(frameOr(theatre, rig, `${kind}/${name}`, 'face/neutral'), false, false);
  const draw = (): void => {
    const now = moment ?? mood;
    if (now !== null) wear(open ? 'talk' : 'face', now);
  };
  const shut = (): void => wear(friendly.has(moment ?? mood ?? 'neutral') ? 'face' : 'talk', 'blink');
  const quiet = (): void => {
    mouth?.remove();
    mouth = null;
    open = false;
  };
  const blinkLater = (): void => {
    blinks = scene.time.delayedCall(2200 + Math.random() * 3600, () => {
      if (mouth === null) {
        shut();
        scene.time.delayedCall(120, draw);
      }
      blinkLater();
    });
  };
  return {
    show(next, talks) {
      if (theatre.calm) open = talks;
      const first = mood === null;
      const same = next === mood;
      mood = next;
      if (first || theatre.calm) return draw();
      if (same) return;
      shut();
      scene.time.delayedCall(110, draw);
    },
    flash(name) {
      if (theatre.calm) return;
      moment = name;
      draw();
      back?.remove();
      back = scene.time.delayedCall(900, () => {
        moment = null;
        draw();
      });
    },
    speak(letters) {
      quiet();
      if (theatre.calm) return;
      const beats = Math.min(16, Math.max(4, Math.round(letters / 5)));
      open = true;
      draw();
      mouth = scene.time.addEvent({
        delay: 150,
        repeat: beats * 2,
        callback: () => {
          open = !open;
          if (mouth !== null && mouth.getRepeatCount() === 0) quiet();
          draw();
        },
      });
    },
    speaks: () => mouth !== null,
    blinkOften(on) {
      if (on === (blinks !== null)) return;
      blinks?.remove();
      blinks = null;
      if (on) blinkLater();
    },
    rest() {
      quiet();
      blinks?.remove();
      back?.remove();
    },
  };
}
