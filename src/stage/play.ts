import type { Happening } from '../core/engine/happening.ts';
import type { RoomPerson, RoomScreen } from '../screens/room/screen.ts';
import { makeBridge } from './bridge.ts';
import { makeBubble } from './bubble.ts';
import { makeDials } from './dials.ts';
import { makeEnding } from './ending.ts';
import { popMark } from './gestures.ts';
import type { Gaze } from './gestures.ts';
import { makeHabits } from './habits.ts';
import { makeLife } from './life.ts';
import { layoutOf } from './layout/of.ts';
import type { Layout, Size } from './layout/layout.ts';
import { makePapers } from './papers.ts';
import { makePerson } from './person.ts';
import type { Person } from './person.ts';
import { makePlates } from './plates.ts';
import { reactionsTo, startOf } from './reactions.ts';
import type { Reaction } from './reactions.ts';
import { makePlain, makeRoom } from './room.ts';
import { makeStandIn } from './figure.ts';
import { after, depth, glide } from './theatre.ts';
import type { Theatre } from './theatre.ts';
import { lookKey } from './files.ts';

/** The whole scene: puts every part where the layout says, and lets people react. */
export interface Play {
  show(screen: RoomScreen, size: Size): void;
  perform(happenings: readonly Happening[]): void;
  /** Pointer from the middle, −1 … 1. */
  lean(x: number, y: number): void;
  readonly layout: () => Layout | null;
}

interface Seated {
  readonly actor: Person;
  /** Drawn from the real atlas, or a stand-in until that is there. */
  readonly real: boolean;
}

export function makePlay(theatre: Theatre): Play {
  makePlain(theatre);
  makeStandIn(theatre.scene);
  const room = makeRoom(theatre);
  const life = makeLife(theatre);
  const dials = makeDials(theatre);
  const bridge = makeBridge(theatre);
  const plates = makePlates(theatre);
  const papers = makePapers(theatre);
  const bubble = makeBubble(theatre);
  const ending = makeEnding(theatre);
  const dim = theatre.scene.add.rectangle(0, 0, 10, 10, 0x1a1430).setOrigin(0, 0).setDepth(depth.dim).setAlpha(0);
  const seated = new Map<string, Seated>();
  const habits = makeHabits(theatre, (id) => seated.get(id)?.actor);
  let said = -1;
  let last: { screen: RoomScreen; layout: Layout } | null = null;

  const actorFor = (person: RoomPerson, index: number): Person => {
    const real = theatre.scene.textures.exists(lookKey(person.look));
    const known = seated.get(person.id);
    if (known !== undefined && known.actor.look === person.look && known.real === real) return known.actor;
    known?.actor.destroy();
    const actor = makePerson(theatre, person, index * 3 + person.id.length);
    seated.set(person.id, { actor, real });
    return actor;
  };

  function showPeople(screen: RoomScreen, layout: Layout, resized: boolean): void {
    for (const [id, { actor }] of seated) {
      if (screen.people.some((person) => person.id === id)) continue;
      actor.destroy();
      seated.delete(id);
    }
    screen.people.forEach((person, index) => {
      const seat = layout.seats[index];
      if (seat === undefined) return;
      const gone = screen.ending === 'they-left';
      actorFor(person, index).show({ ...person, present: person.present && !gone }, seat, gazeOf(person, screen, layout, index), resized);
    });
    const aside = screen.people.some((person) => person.aside && person.present);
    dim.setSize(layout.size.w, layout.tableEdge);
    glide(theatre, dim, { alpha: aside ? 0.36 : 0 }, 260);
  }

  function react(reaction: Reaction): void {
    if (last === null) return;
    const { screen, layout } = last;
    screen.people.forEach((person, index) => {
      const seat = layout.seats[index];
      const found = seated.get(person.id);
      if (seat === undefined || found === undefined || !person.present) return;
      if (reaction.who !== 'all' && reaction.who !== person.id) return;
      const { act } = found.actor;
      const other = screen.people.findIndex(({ id }) => id === reaction.to);
      const side = other >= 0 ? Math.sign(other - index) : index < screen.people.length / 2 ? -1 : 1;
      ({
        nod: act.nod,
        shake: act.shake,
        'lean-in': act.leanIn,
        'lean-back': act.leanBack,
        jolt: act.jolt,
        droop: act.droop,
        point: act.point,
        whisper: () => act.turn(side),
        'look-away': () => act.turn(side * 0.7),
        leave: act.leanBack,
      })[reaction.gesture]();
      if (reaction.face !== null) act.flash(reaction.face);
      if (reaction.sign !== null) {
        const unit = layout.kind === 'phone' ? 0.62 : Math.max(0.7, seat.scale * 0.95);
        popMark(theatre, reaction.sign, seat.x + (seat.faces === 'right' ? -1 : 1) * seat.head.w * 0.5, Math.max(seat.headTop + 18 * seat.scale, 26 * unit), unit);
      }
    });
  }

  /** Calm is asked for in the middle of a movement: nothing may stay half-way. */
  function settle(): void {
    habits.stop();
    life.stop();
    theatre.scene.tweens.killAll();
    theatre.scene.time.removeAllEvents();
    for (const one of theatre.scene.children.getAll('depth', depth.mark)) one.destroy();
    for (const { actor } of seated.values()) actor.destroy();
    seated.clear();
  }

  return {
    layout: () => last?.layout ?? null,
    show(screen, size) {
      if (screen.calm && !theatre.calm) settle();
      theatre.calm = screen.calm;
      const layout = layoutOf(size, screen.people.length);
      const resized = last !== null && (last.layout.size.w !== size.w || last.layout.size.h !== size.h);
      last = { screen, layout };
      room.show(screen, layout);
      life.show(screen, layout);
      dials.show(screen, layout);
      bridge.show(screen.bridge, layout);
      showPeople(screen, layout, resized);
      // On a phone the hands need the place of the tags.
      plates.show(layout.kind === 'phone' && screen.ending === 'deal' ? [] : screen.people, layout);
      papers.show(screen, layout);
      bubble.show(screen, layout);
      ending.show(screen, layout);
      const { speech } = screen;
      if (speech !== null && speech.id !== said) seated.get(speech.by)?.actor.speak(speech.text.length);
      said = speech?.id ?? -1;
      habits.show(screen);
    },
    perform(happenings) {
      if (theatre.calm) return;
      const reactions = happenings.flatMap(reactionsTo);
      reactions.forEach((reaction, index) => after(theatre, startOf(index, reactions.length), () => react(reaction)));
    },
    lean: room.lean,
  };
}

/** Eyes go to who speaks or is looked at; to the paper on the table; to the clock on the wall; or to you. */
function gazeOf(person: RoomPerson, screen: RoomScreen, layout: Layout, index: number): Gaze {
  if (person.looksAt === 'paper') return { side: 0, down: 1 };
  const other = screen.people.findIndex(({ id }) => id === person.looksAt);
  const me = layout.seats[index];
  if (person.looksAt === 'clock') return { side: (layout.dials?.xs[2] ?? layout.size.w) < (me?.x ?? 0) ? -1 : 1, down: -0.55 };
  const them = layout.seats[other];
  if (other < 0 || other === index || me === undefined || them === undefined) return { side: 0, down: 0.15 };
  return { side: Math.sign(them.x - me.x), down: 0 };
}
