import type { Time } from 'phaser';
import type { Expression } from '../screens/room/screen.ts';
import { frameOr, type Rig } from './rig.ts';
import type { Theatre } from './theatre.ts';

/** The face of somebody: it changes behind a blink, blinks now and then, and its mouth moves with what is said. */
export interface Face {
  /** The first one at once; a later one behind a blink, so that it is never swapped between two frames. */
  show(expression: Expression): void;
  /** For a moment; then the face of before. */
  flash(expression: Expression): void;
  /** The mouth moves for as long as the words take. */
  speak(letters: number): void;
  speaks(): boolean;
  blinkOften(on: boolean): void;
  /** Nothing comes any more. */
  rest(): void;
}

export function makeFace(theatre: Theatre, rig: Rig): Face {
  const { scene } = theatre;
  let expression: Expression | null = null;
  let mouth: Time.TimerEvent | null = null;
  let blinks: Time.TimerEvent | null = null;

  const wear = (name: Expression | null): void => {
    if (name !== null) rig.face.setFrame(frameOr(theatre, rig, `face/${name}`, 'face/neutral'), false, false);
  };
  const backIn = (ms: number): void => void scene.time.delayedCall(ms, () => mouth === null && wear(expression));
  const quiet = (): void => {
    mouth?.remove();
    mouth = null;
  };
  const blinkLater = (): void => {
    blinks = scene.time.delayedCall(2200 + Math.random() * 3600, () => {
      if (mouth === null) {
        wear('blink');
        backIn(120);
      }
      blinkLater();
    });
  };
  return {
    show(next) {
      if (next === expression) return;
      const first = expression === null;
      expression = next;
      if (!first) quiet();
      if (first || theatre.calm) return wear(next);
      wear('blink');
      scene.time.delayedCall(110, () => wear(expression));
    },
    flash(name) {
      quiet();
      if (theatre.calm) return;
      wear(name);
      backIn(900);
    },
    speak(letters) {
      quiet();
      if (theatre.calm) return;
      let open = true;
      const beats = Math.min(16, Math.max(4, Math.round(letters / 5)));
      wear('speaking');
      mouth = scene.time.addEvent({
        delay: 150,
        repeat: beats * 2,
        callback: () => {
          open = !open;
          wear(open ? 'speaking' : expression);
          if (mouth !== null && mouth.getRepeatCount() === 0) {
            quiet();
            wear(expression);
          }
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
    },
  };
}
