import type { Time } from 'phaser';
import type { RoomPerson, RoomScreen } from '../screens/room/screen.ts';
import type { Theatre } from './theatre.ts';

/** What people do when nobody asks them anything: small, and telling for who watches. Reactions are larger and always win. */

export const habits = ['glance-neighbour', 'glance-you', 'glance-clock', 'glance-window', 'glance-paper', 'half-smile', 'raised-brow', 'frown', 'small-nod', 'shift', 'sigh', 'sit-back', 'sit-up'] as const;
export type Habit = (typeof habits)[number];

/** By temperament; the first two come most often. */
const byNature: Readonly<Record<RoomPerson['nature'], readonly Habit[]>> = {
  warm: ['half-smile', 'small-nod', 'glance-neighbour', 'glance-you', 'sit-up'],
  brisk: ['glance-clock', 'shift', 'glance-paper', 'sit-up', 'glance-you'],
  guarded: ['glance-paper', 'glance-neighbour', 'sit-back', 'shift', 'frown'],
  worried: ['sigh', 'glance-neighbour', 'frown', 'glance-clock', 'shift'],
  dry: ['raised-brow', 'glance-window', 'sit-back', 'glance-you', 'glance-paper'],
};
/** Who is for you or against you shows it before saying it. */
const bySide: Readonly<Record<RoomPerson['side'], readonly Habit[]>> = {
  champion: ['half-smile', 'small-nod', 'glance-you'],
  neutral: [],
  blocker: ['sit-back', 'glance-window', 'frown'],
};

/** What this person may do now; `part` 0-1 picks one. Alone at the table there is no neighbour to look at. */
export function habitOf({ nature, side, expression }: Pick<RoomPerson, 'nature' | 'side' | 'expression'>, alone: boolean, part: number): Habit {
  const [first, second, ...others] = byNature[nature];
  const common = [first, second].flatMap((habit) => (habit === undefined ? [] : [habit, habit]));
  if (expression === 'pressed' && part < 0.4) return 'glance-clock';
  const cross = expression === 'angry' || expression === 'sceptical' || expression === 'pressed';
  const list = [...common, ...others, ...bySide[side]].filter((habit) => (!alone || habit !== 'glance-neighbour') && (!cross || (habit !== 'half-smile' && habit !== 'small-nod')));
  return list[Math.floor(part * list.length) % Math.max(1, list.length)] ?? 'shift';
}

/** Milliseconds between two habits of one table: often enough to live, seldom enough to read by. */
const [SHORTEST, SPREAD] = [2600, 3800];

export interface Habits {
  show(screen: RoomScreen): void;
  stop(): void;
}

/** Whoever can do such a thing. neighbour: −1 sits left, 1 right, 0 nobody. */
interface Idler {
  idle(habit: Habit, neighbour: number): void;
}

/** Lets one person at a time do something small, while nothing else happens. */
export function makeHabits(theatre: Theatre, actor: (id: string) => Idler | undefined): Habits {
  let screen: RoomScreen | null = null;
  let timer: Time.TimerEvent | null = null;
  const stop = (): void => {
    timer?.remove();
    timer = null;
  };
  const next = (): void => {
    timer = theatre.scene.time.delayedCall(SHORTEST + Math.random() * SPREAD, () => {
      act();
      next();
    });
  };
  const act = (): void => {
    if (screen === null) return;
    const idle = screen.people.filter(({ present, speaking }) => present && !speaking);
    const one = idle[Math.floor(Math.random() * idle.length)];
    if (one === undefined) return;
    const present = screen.people.filter((person) => person.present);
    const me = present.indexOf(one);
    const neighbour = present.length < 2 ? 0 : me === present.length - 1 ? -1 : me === 0 ? 1 : Math.random() < 0.5 ? -1 : 1;
    actor(one.id)?.idle(habitOf(one, present.length < 2, Math.random()), neighbour);
  };
  return {
    show(now) {
      screen = now;
      const lives = !now.calm && now.ending === null && now.people.length > 0;
      if (!lives) stop();
      else if (timer === null) next();
    },
    stop,
  };
}
