import type { RoomScreen } from '../screens/room/screen.ts';
import { stoneAt, stoneCount, stonesOf } from './arch.ts';
import type { StoneLook } from './arch.ts';
import type { Layout } from './layout/layout.ts';
import { after, depth, glide, propAt, unitScale } from './theatre.ts';
import type { Theatre } from './theatre.ts';

/** The bridge over the table: stones fly to their place, and are hatched where they rest on guesses. */
export interface Bridge {
  show(bridge: RoomScreen['bridge'], layout: Layout): void;
}

export function makeBridge(theatre: Theatre): Bridge {
  const cords = [-170, 170].map((x) => ({ x, picture: propAt(theatre, 'props', 'cord', depth.bridge) }));
  const base = propAt(theatre, 'props', 'bridge-base', depth.bridge);
  const stones = Array.from({ length: stoneCount }, (_, index) => propAt(theatre, 'props', `stone-empty-${index}`, depth.bridge));
  let before: readonly StoneLook[] | null = null;
  let spotBefore = '';

  return {
    show(bridge, layout) {
      const { x, y, scale } = layout.bridge;
      const size = unitScale('props', scale);
      const spot = `${x} ${y} ${scale}`;
      const moved = spot !== spotBefore;
      spotBefore = spot;
      base.setPosition(x, y).setScale(size);
      for (const cord of cords) {
        cord.picture.setOrigin(0.5, 1).setPosition(x + cord.x * scale, y + 6 * scale);
        cord.picture.setDisplaySize(Math.max(3, 6 * scale), Math.max(1, y + 6 * scale + 4));
      }
      const looks = stonesOf(bridge);
      const fresh: number[] = [];
      stones.forEach((stone, index) => {
        const look = looks[index] ?? 'empty';
        const place = stoneAt(index);
        const to = { x: x + place.x * scale, y: y + place.y * scale };
        const laid = look !== 'empty' && before !== null && before[index] === 'empty';
        stone.setFrame(`stone-${look}-${index}`);
        if (before !== null && !moved && !laid && !theatre.calm) return;
        theatre.scene.tweens.killTweensOf(stone);
        stone.setScale(size).setAngle(0).setAlpha(1).setPosition(to.x, to.y);
        if (laid && !moved) fresh.push(index);
      });
      before = looks;
      fresh.sort((a, b) => Math.min(a, stoneCount - 1 - a) - Math.min(b, stoneCount - 1 - b));
      if (!theatre.calm) fresh.forEach((index, order) => fly(index, order, layout));
    },
  };

  function fly(index: number, order: number, layout: Layout): void {
    const stone = stones[index];
    if (stone === undefined) return;
    const { x, y, scale } = layout.bridge;
    const place = stoneAt(index);
    const side = index < stoneCount / 2 ? -1 : 1;
    const to = { x: x + place.x * scale, y: y + place.y * scale, angle: 0 };
    stone.setPosition(to.x + side * 120 * scale, to.y + 210 * scale).setAngle(side * 70).setAlpha(0);
    after(theatre, order * 90, () => {
      stone.setAlpha(1);
      glide(theatre, stone, to, 360, { ease: 'Back.easeOut' });
    });
  }
}
