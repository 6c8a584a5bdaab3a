import type { Time } from 'phaser';
import type { Expression, Pose, RoomPerson } from '../screens/room-screen.ts';
import { makeGestures } from './gestures.ts';
import type { Gaze, Gestures } from './gestures.ts';
import type { Habit } from './habits.ts';
import { sitting } from './layout.ts';
import type { Seat } from './layout.ts';
import { footOf, makeRig } from './rig.ts';
import { setSoft } from './soft.ts';
import { depth, glide } from './theatre.ts';
import type { Theatre } from './theatre.ts';

/** Somebody at the table: breathes, blinks, looks, and changes face and pose without a jump. */
export interface Person {
  readonly id: string;
  readonly look: string;
  show(person: RoomPerson, seat: Seat, gaze: Gaze): void;
  /** The mouth moves for as long as the words take. */
  speak(letters: number): void;
  readonly act: Gestures;
  /** Something small, unless something larger is going on. neighbour: −1 left, 1 right, 0 nobody. */
  idle(habit: Habit, neighbour: number): void;
  destroy(): void;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

export function makePerson(theatre: Theatre, first: RoomPerson, seed: number): Person {
  const { scene } = theatre;
  const rig = makeRig(theatre, first.look);
  const { figure } = rig;
  let expression: Expression = first.expression;
  let pose: Pose = first.pose;
  let mirrored = false;
  let placed = false;
  let gazeNow: Gaze = { side: 0, down: 0 };
  let mouth: Time.TimerEvent | null = null;
  let breathing = false;
  let here = first.present;

  const frame = (name: string, or: string): string => (scene.textures.get(rig.key).has(name) ? name : or);
  const wear = (name: Expression): void => {
    rig.face.setFrame(frame(`face/${name}`, 'face/neutral'), false, false);
  };
  const quiet = (): void => {
    mouth?.remove();
    mouth = null;
  };
  /** A face changes behind a blink, so it is never swapped between two frames. */
  const blinkTo = (name: Expression): void => {
    quiet();
    if (theatre.calm) {
      wear(name);
      return;
    }
    wear('blink');
    scene.time.delayedCall(110, () => wear(expression === name ? name : expression));
  };
  const take = (to: Pose): void => {
    const name = frame(`body/${to}`, 'body/open');
    if (theatre.calm) {
      rig.body.setFrame(name, false, false);
      return;
    }
    rig.next.setFrame(name, false, false).setVisible(true).setAlpha(0);
    glide(theatre, rig.next, { alpha: 1 }, 160, {
      onComplete: () => {
        rig.body.setFrame(name, false, false);
        rig.next.setVisible(false);
      },
    });
    glide(theatre, rig.act, { scaleY: 0.975, y: 0.025 * footOf(figure) }, 110, { yoyo: true });
  };
  const gaze = (to: Gaze): void => {
    gazeNow = to;
    const side = mirrored ? -to.side : to.side;
    const reach = figure.w / 1050;
    glide(theatre, rig.face, { x: side * 15 * reach, y: to.down * 11 * reach }, 260);
    if (rig.glasses !== null) glide(theatre, rig.glasses, { x: side * 11 * reach, y: to.down * 8 * reach }, 260);
    glide(theatre, rig.head, { angle: side * 3.2 + to.down * 3, x: side * 7 * reach }, 320);
  };
  /** Who leaves walks off to the side and is gone before being seen through; who comes in walks on from there. */
  const appear = (present: boolean, seat: Seat, spot: Spot): void => {
    const moves = here !== present && placed && !theatre.calm;
    here = present;
    const out = (seat.faces === 'right' ? -1 : 1) * seat.scale;
    if (moves && !present) {
      const gone = (): void => void (!here && rig.root.setVisible(false));
      glide(theatre, rig.root, { x: spot.x + 60 * out }, 260, { ease: 'Sine.easeIn', onComplete: () => !here && glide(theatre, rig.root, { x: spot.x + 110 * out, alpha: 0 }, 140, { onComplete: gone }) });
      glide(theatre, rig.shade, { alpha: 0 }, 300, { onComplete: () => !here && rig.shade.setVisible(false) });
      return;
    }
    if (moves) {
      rig.root.setPosition(spot.x + 90 * out, spot.y).setVisible(true).setAlpha(0);
      rig.shade.setVisible(true).setAlpha(0);
      glide(theatre, rig.root, { ...spot, alpha: 1 }, 360);
      glide(theatre, rig.shade, { alpha: 0.9 }, 300);
      return;
    }
    // Somebody who is on the way out stays on the way.
    if (!present && placed && !theatre.calm) return;
    rig.root.setVisible(present).setAlpha(1);
    rig.shade.setVisible(present).setAlpha(0.9);
    glide(theatre, rig.root, spot, placed ? 360 : 0);
  };
  const breathe = (on: boolean): void => {
    if (on === breathing) return;
    breathing = on;
    scene.tweens.killTweensOf([rig.body, rig.bob]);
    rig.body.scaleY = 1;
    rig.bob.y = 0;
    if (!on) return;
    const duration = 1750 + (seed % 5) * 170;
    const cycle = { duration, yoyo: true, repeat: -1, ease: 'Sine.easeInOut', delay: (seed % 7) * 130 };
    scene.tweens.add({ ...cycle, targets: [rig.body, rig.next], props: { scaleY: 1.012 } });
    scene.tweens.add({ ...cycle, targets: rig.bob, props: { y: -0.009 * footOf(figure) } });
  };
  let blinks: Time.TimerEvent | null = null;
  const blinkOften = (on: boolean): void => {
    if (on === (blinks !== null)) return;
    blinks?.remove();
    blinks = null;
    if (!on) return;
    const again = (): void => {
      blinks = scene.time.delayedCall(2200 + Math.random() * 3600, () => {
        if (mouth === null) {
          wear('blink');
          scene.time.delayedCall(120, () => mouth === null && wear(expression));
        }
        again();
      });
    };
    again();
  };
  const act = makeGestures(theatre, rig, () => mirrored, {
    flash: (name) => {
      quiet();
      if (!theatre.calm) {
        wear(name);
        scene.time.delayedCall(900, () => mouth === null && wear(expression));
      }
    },
    gaze: (to) => {
      const back = gazeNow;
      gaze(to);
      scene.time.delayedCall(900, () => gaze(back));
    },
  });

  return {
    id: first.id,
    look: first.look,
    act,
    show(person, seat, to) {
      mirrored = seat.faces !== figure.faces;
      const near = person.aside ? 1.07 : 1;
      const lean = 1 + 0.035 * Math.max(0, (person.interest - 400) / 600);
      const scale = seat.scale * figure.unit * near * lean;
      const drop = sitting * seat.scale * (near * lean - 1) * 0.6;
      const spot = { x: seat.x, y: seat.headTop - drop * 0.4, scaleX: mirrored ? -scale : scale, scaleY: scale };
      // The table hides whatever reaches below its edge, so a person may grow downwards.
      appear(person.present, seat, spot);
      rig.root.setDepth(person.aside ? depth.aside : depth.person);
      setSoft(theatre, rig.shade, 'back-shadow', seat.scale * 1.12);
      rig.shade.setPosition(seat.x - 18 * seat.scale, seat.headTop + 205 * seat.scale);
      if (!placed) {
        expression = person.expression;
        pose = person.pose;
        wear(expression);
        rig.body.setFrame(frame(`body/${pose}`, 'body/open'), false, false);
      } else {
        if (person.expression !== expression) {
          expression = person.expression;
          blinkTo(expression);
        }
        if (person.pose !== pose) {
          pose = person.pose;
          take(pose);
        }
      }
      placed = true;
      gaze(to);
      breathe(!theatre.calm);
      blinkOften(!theatre.calm);
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
    idle(habit, neighbour) {
      if (theatre.calm || mouth !== null || !here) return;
      const look = (side: number, down: number) => (): void => act.glance({ side, down });
      ({
        'glance-neighbour': look(neighbour, 0), 'glance-you': look(0, 0.15), 'glance-clock': look(1, -0.55), 'glance-window': look(-1, -0.3), 'glance-paper': look(0, 1),
        'half-smile': () => act.flash('smile'), 'raised-brow': () => act.flash('sceptical'), frown: () => act.flash('thinking'),
        'small-nod': () => act.stir('nod'), shift: () => act.stir('shift'), sigh: () => act.stir('sigh'), 'sit-back': () => act.stir('back'), 'sit-up': () => act.stir('up'),
      })[habit]();
    },
    destroy() {
      quiet();
      blinks?.remove();
      scene.tweens.killTweensOf([rig.root, rig.act, rig.body, rig.next, rig.bob, rig.head, rig.face]);
      rig.root.destroy();
      rig.shade.destroy();
    },
  };
}
