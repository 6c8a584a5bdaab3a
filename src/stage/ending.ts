import type { GameObjects } from 'phaser';
import type { RoomScreen } from '../screens/room/screen.ts';
import type { Layout } from './layout/layout.ts';
import { after, depth, glide, propAt, unitScale } from './theatre.ts';
import type { Theatre } from './theatre.ts';

/** How a talk ends: hands, light and a little confetti; or a door that closes, and empty chairs: theirs, or your own. */
export interface Ending {
  show(screen: RoomScreen, layout: Layout): void;
}

const pieces = 26;

export function makeEnding(theatre: Theatre): Ending {
  let shown: RoomScreen['ending'] = null;
  let parts: GameObjects.GameObject[] = [];
  let size = '';
  return {
    show(screen, layout) {
      const fits = `${layout.size.w} ${layout.size.h} ${theatre.calm}`;
      if (screen.ending === shown && fits === size) return;
      const again = screen.ending === shown;
      shown = screen.ending;
      size = fits;
      theatre.scene.tweens.killTweensOf(parts);
      for (const one of parts) one.destroy();
      parts = [];
      if (shown === null || !theatre.scene.textures.exists('ending')) {
        if (shown !== null) shown = null;
        return;
      }
      const quiet = again || theatre.calm;
      parts = shown === 'deal' ? shake(theatre, layout, quiet) : farewell(theatre, layout, quiet, shown === 'you-left' ? [ownChair(layout)] : chairsOf(layout, screen.people.length));
    },
  };
}

function shake(theatre: Theatre, layout: Layout, quiet: boolean): GameObjects.GameObject[] {
  const { w, h } = layout.size;
  // On a phone the hands are low and small: the faces are what it is about.
  const u = layout.kind === 'phone' ? h / 480 : layout.room.scale;
  const x = w * (layout.kind === 'phone' ? 0.56 : 0.46);
  const y = layout.kind === 'phone' ? h * 0.8 : Math.min(layout.tableEdge + 104 * u, h - 60 * u);
  const unit = unitScale('ending', u * 0.92);
  const ms = quiet ? 0 : 380;
  const glow = propAt(theatre, 'soft', 'glow', depth.ending - 2).setPosition(x, y).setScale(unitScale('soft', u * (layout.kind === 'phone' ? 1.6 : 2.4))).setAlpha(0);
  const burst = propAt(theatre, 'ending', 'burst', depth.ending - 1).setPosition(x, y).setScale(0.01).setAlpha(quiet ? 1 : 0);
  const you = propAt(theatre, 'ending', 'arm-you', depth.ending).setPosition(-60, y + 120 * u).setScale(unit).setAngle(-9);
  const them = propAt(theatre, 'ending', 'arm-them', depth.ending).setPosition(w + 60, y - 60 * u).setScale(unit).setAngle(-5);
  const thumb = propAt(theatre, 'ending', 'shake-thumb', depth.ending + 1).setPosition(x - 4 * u, y + 2 * u).setScale(unit).setAngle(-9).setAlpha(0);
  glide(theatre, you, { x: x - 8 * u, y: y + 4 * u }, ms, { ease: 'Cubic.easeOut' });
  glide(theatre, them, { x: x + 12 * u, y: y - 2 * u }, ms, {
    ease: 'Cubic.easeOut',
    onComplete: () => {
      if (!you.active) return;
      thumb.setAlpha(1);
      burst.setAlpha(1);
      glide(theatre, glow, { alpha: 0.6 }, quiet ? 0 : 300);
      glide(theatre, burst, { scaleX: unit * 1.25, scaleY: unit * 1.25, angle: 8 }, quiet ? 0 : 320, { ease: 'Back.easeOut' });
      if (quiet) return;
      for (const hand of [you, them, thumb]) theatre.scene.tweens.add({ targets: hand, props: { y: hand.y + 12 * u }, duration: 170, yoyo: true, repeat: 2, ease: 'Sine.easeInOut' });
    },
  });
  return [glow, burst, you, them, thumb, ...confetti(theatre, layout, u, quiet)];
}

/** A calm amount: some fall once, and stay where they fell. */
function confetti(theatre: Theatre, layout: Layout, u: number, quiet: boolean): GameObjects.GameObject[] {
  const { w, h } = layout.size;
  return Array.from({ length: pieces }, (_, index) => {
    const spread = ((index * 61) % 100) / 100;
    const piece = propAt(theatre, 'ending', `confetti-${index % 12}`, depth.ending + 2).setScale(unitScale('ending', u * (0.8 + (index % 3) * 0.25)));
    const to = { x: w * (0.04 + 0.92 * spread), y: layout.kind === 'phone' ? h * (0.1 + ((index * 37) % 80) / 100) : layout.tableEdge + 16 * u + ((index * 37) % 100) * 0.01 * (h - layout.tableEdge - 30 * u), angle: (index * 47) % 360 };
    if (quiet) return piece.setPosition(to.x, to.y).setAngle(to.angle);
    piece.setPosition(to.x + ((index % 5) - 2) * 30 * u, -20 - (index % 6) * 30);
    after(theatre, 420 + (index % 9) * 90, () => piece.active && glide(theatre, piece, { ...to, angle: to.angle + 360 }, 1500 + (index % 4) * 300, { ease: 'Sine.easeIn' }));
    return piece;
  });
}

interface Chair {
  readonly x: number;
  readonly y: number;
  /** Pixels per drawing unit. */
  readonly unit: number;
  readonly level: number;
  /** How far it is pushed back. */
  readonly push: { readonly x: number; readonly y: number };
}

const chairsOf = (layout: Layout, people: number): readonly Chair[] =>
  layout.seats.slice(0, people).map(({ x, scale }) => ({ x, y: Math.min(layout.tableEdge, layout.size.h) + 12 * scale, unit: scale * 1.7, level: depth.behind + 1, push: { x: 26 * scale, y: 0 } }));

/** On this side of the table, from behind: large, and cut off below. On a phone between the people and behind their tags. */
function ownChair({ kind, size, room, seats }: Layout): Chair {
  const phone = kind === 'phone';
  const unit = phone ? size.h / 165 : room.scale * 2.1;
  const x = size.w * (phone && seats.length > 1 ? 0.5 : 0.74);
  return { x, y: size.h + 40 * unit, unit, level: phone ? depth.plate - 1 : depth.ending, push: { x: 14 * unit, y: 3 * unit } };
}

function farewell(theatre: Theatre, layout: Layout, quiet: boolean, chairs: readonly Chair[]): GameObjects.GameObject[] {
  const u = layout.room.scale;
  const parts: GameObjects.GameObject[] = [];
  const ms = quiet ? 0 : 400;
  for (const { x, y, unit, level, push } of chairs) {
    const chair = propAt(theatre, 'ending', 'chair', level).setPosition(x, y).setScale(unitScale('ending', unit)).setAlpha(0);
    glide(theatre, chair, { alpha: 1 }, ms, {
      onComplete: () => !quiet && chair.active && glide(theatre, chair, { x: x + push.x, y: y + push.y, angle: 4 }, 300, { ease: 'Cubic.easeOut' }),
    });
    parts.push(chair);
  }
  const spot = layout.dials === null ? { x: layout.size.w - 50, y: layout.size.h * 0.5, u: (layout.size.h / 320) * 0.72 } : { x: layout.dials.xs[1], y: layout.tableEdge - 150 * u, u };
  const frame = propAt(theatre, 'ending', 'doorway', depth.door).setPosition(spot.x, spot.y).setScale(unitScale('ending', spot.u));
  const leaf = propAt(theatre, 'ending', 'door', depth.door).setPosition(spot.x - 60 * spot.u, spot.y).setScale(unitScale('ending', spot.u * 0.12), unitScale('ending', spot.u));
  after(theatre, 520, () => leaf.active && glide(theatre, leaf, { scaleX: unitScale('ending', spot.u) }, quiet ? 0 : 400, { ease: 'Cubic.easeIn' }));
  const dim = theatre.scene.add.rectangle(0, 0, layout.size.w, layout.size.h, 0x1a1430).setOrigin(0, 0).setDepth(depth.dusk + 1).setAlpha(0);
  glide(theatre, dim, { alpha: 0.24 }, ms);
  return [...parts, frame, leaf, dim];
}
