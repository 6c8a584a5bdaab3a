import type { Time } from 'phaser';
import type { RoomScreen } from '../screens/room/screen.ts';
import type { Layout } from './layout/layout.ts';
import { depth, propAt, unitScale } from './theatre.ts';
import type { Theatre } from './theatre.ts';

/** Life outside the window: now and then somebody cycles or walks by, or a gull crosses the sky. Nothing where calm is asked. */

export type Passer = 'cyclist' | 'walker' | 'gull';

/** What passes at each room, and at which height of its drawing it puts its feet. */
const outside: Readonly<Record<string, readonly (readonly [Passer, number, number])[]>> = {
  workshop: [['cyclist', 410, 0.8], ['gull', 110, 1.3]],
  coffee: [['cyclist', 404, 0.8], ['walker', 398, 0.8]],
  loft: [['gull', 120, 1.4], ['gull', 190, 1]],
  hotel: [['gull', 150, 1.2], ['gull', 210, 0.9]],
  print: [['walker', 402, 0.85], ['gull', 120, 1.1]],
  dock: [['cyclist', 406, 0.8], ['walker', 402, 0.85]],
  care: [['walker', 398, 0.8], ['gull', 100, 1]],
  festival: [['walker', 408, 0.8], ['gull', 110, 1.1]],
  site: [['gull', 120, 1.1]],
  market: [['walker', 408, 1]],
  plant: [['walker', 404, 0.9]],
};
/** World units a second; and milliseconds after which the other picture of a step or a wing beat follows. */
const pace = { cyclist: 120, walker: 44, gull: 90 } as const satisfies Record<Passer, number>;
const beat = { cyclist: 0, walker: 230, gull: 210 } as const satisfies Record<Passer, number>;
const [from, to] = [-70, 760];
const [SHORTEST, SPREAD] = [9000, 16000];

export interface Life {
  show(screen: RoomScreen, layout: Layout): void;
  stop(): void;
}

export function makeLife(theatre: Theatre): Life {
  const picture = propAt(theatre, 'props', 'gull-a', depth.life).setVisible(false);
  const walk = { part: 0 };
  let last: { readonly screen: RoomScreen; readonly layout: Layout } | null = null;
  let now: { readonly who: Passer; readonly y: number; readonly size: number; readonly back: boolean } | null = null;
  let timer: Time.TimerEvent | null = null;

  const place = (): void => {
    if (last === null || now === null) return;
    const { room } = last.layout;
    const part = now.back ? 1 - walk.part : walk.part;
    const step = beat[now.who] === 0 ? 0 : Math.floor((walk.part * seconds(now.who) * 1000) / beat[now.who]);
    const rise = now.who === 'gull' ? 18 * Math.sin(walk.part * 9) : 0;
    if (beat[now.who] > 0) picture.setFrame(`${now.who}-${step % 2 === 0 ? 'a' : 'b'}`, false, false);
    const unit = unitScale('props', room.scale * now.size);
    picture.setPosition(room.x + (from + (to - from) * part) * room.scale, room.y + (now.y + rise) * room.scale).setScale(now.back ? -unit : unit, unit).setAlpha(last.screen.dark ? 0.4 : 1);
  };
  const stop = (): void => {
    timer?.remove();
    timer = null;
    now = null;
    theatre.scene.tweens.killTweensOf(walk);
    picture.setVisible(false);
  };
  const wait = (): void => {
    timer = theatre.scene.time.delayedCall(SHORTEST + Math.random() * SPREAD, () => {
      timer = null;
      pass();
    });
  };
  const pass = (): void => {
    const choice = outside[last?.screen.room ?? ''] ?? [];
    const one = choice[Math.floor(Math.random() * choice.length)];
    if (one === undefined) return;
    const [who, y, size] = one;
    now = { who, y, size, back: Math.random() < 0.5 };
    picture.setFrame(who === 'cyclist' ? 'cyclist' : `${who}-a`).setVisible(true);
    walk.part = 0;
    theatre.scene.tweens.add({
      targets: walk, props: { part: 1 }, duration: seconds(who) * 1000, onUpdate: place,
      onComplete: () => {
        now = null;
        picture.setVisible(false);
        wait();
      },
    });
    place();
  };
  return {
    stop,
    show(screen, layout) {
      const moved = last !== null && last.screen.room !== screen.room;
      last = { screen, layout };
      if (moved || screen.calm) stop();
      if (!screen.calm && timer === null && now === null && Object.hasOwn(outside, screen.room)) wait();
      place();
    },
  };
}

const seconds = (who: Passer): number => (to - from) / pace[who];

/** Rooms with somebody outside, for the test that no drawn room is dead. */
export const livelyRooms: readonly string[] = Object.keys(outside);
