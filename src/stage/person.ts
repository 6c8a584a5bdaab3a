import type { Pose, RoomPerson } from '../screens/room/screen.ts';
import { makeEntrance } from './entrance.ts';
import { makeFace } from './face.ts';
import { makeGestures } from './gestures.ts';
import type { Gaze, Gestures } from './gestures.ts';
import type { Habit } from './habits.ts';
import { sitting } from './layout/layout.ts';
import type { Seat } from './layout/layout.ts';
import { footOf, frameOr, makeRig } from './rig.ts';
import { setSoft } from './soft.ts';
import { depth, glide } from './theatre.ts';
import type { Theatre } from './theatre.ts';

/** Somebody at the table: breathes, blinks, looks, and changes face and pose without a jump. */
export interface Person {
  readonly id: string;
  readonly look: string;
  /** resized: the stage has another size now; the table is in its place at once, and so is whoever sits at it. */
  show(person: RoomPerson, seat: Seat, gaze: Gaze, resized: boolean): void;
  /** The mouth moves for as long as the words take. */
  speak(letters: number): void;
  readonly act: Gestures;
  /** Something small, unless something larger is going on. neighbour: −1 left, 1 right, 0 nobody. */
  idle(habit: Habit, neighbour: number): void;
  destroy(): void;
}

export function makePerson(theatre: Theatre, first: RoomPerson, seed: number): Person {
  const { scene } = theatre;
  const rig = makeRig(theatre, first.look);
  const { figure } = rig;
  const face = makeFace(theatre, rig);
  const entrance = makeEntrance(theatre, rig, first.present);
  let pose: Pose | null = null;
  let mirrored = false;
  let gazeNow: Gaze = { side: 0, down: 0 };
  let breathing = false;

  /** The first pose at once; a later one comes over it. */
  const take = (to: Pose): void => {
    if (to === pose) return;
    const atOnce = pose === null || theatre.calm;
    pose = to;
    const name = frameOr(theatre, rig, `body/${to}`, 'body/open');
    if (atOnce) {
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
  const act = makeGestures(theatre, rig, () => mirrored, {
    flash: face.flash,
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
    show(person, seat, to, resized) {
      mirrored = seat.faces !== figure.faces;
      const near = person.aside ? 1.07 : 1;
      const lean = 1 + 0.035 * Math.max(0, (person.interest - 400) / 600);
      const scale = seat.scale * figure.unit * near * lean;
      // The table hides whatever reaches below its edge, so a person may grow downwards.
      const drop = sitting * seat.scale * (near * lean - 1) * 0.6;
      entrance.appear(person.present, seat, { x: seat.x, y: seat.headTop - drop * 0.4, scaleX: mirrored ? -scale : scale, scaleY: scale }, resized);
      rig.root.setDepth(person.aside ? depth.aside : depth.person);
      setSoft(theatre, rig.shade, 'back-shadow', seat.scale * 1.12);
      rig.shade.setPosition(seat.x - 26 * seat.scale, seat.headTop + 208 * seat.scale);
      face.show(person.expression, person.speaking);
      take(person.pose);
      gaze(to);
      breathe(!theatre.calm);
      face.blinkOften(!theatre.calm);
    },
    speak: face.speak,
    idle(habit, neighbour) {
      if (theatre.calm || face.speaks() || !entrance.here()) return;
      const look = (side: number, down: number) => (): void => act.glance({ side, down });
      ({
        'glance-neighbour': look(neighbour, 0), 'glance-you': look(0, 0.15), 'glance-clock': look(1, -0.55), 'glance-window': look(-1, -0.3), 'glance-paper': look(0, 1),
        'half-smile': () => act.flash('smile'), 'raised-brow': () => act.flash('sceptical'), frown: () => act.flash('thinking'),
        'small-nod': () => act.stir('nod'), shift: () => act.stir('shift'), sigh: () => act.stir('sigh'), 'sit-back': () => act.stir('back'), 'sit-up': () => act.stir('up'),
      })[habit]();
    },
    destroy() {
      face.rest();
      scene.tweens.killTweensOf([rig.root, rig.act, rig.body, rig.next, rig.bob, rig.head, rig.face]);
      rig.root.destroy();
      rig.shade.destroy();
    },
  };
}
