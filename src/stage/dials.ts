import type { RoomScreen } from '../screens/room/screen.ts';
import { makeCard } from './card.ts';
import { paintLabel } from './cards.ts';
import type { Layout } from './layout/layout.ts';
import { depth, glide, propAt, unitScale } from './theatre.ts';
import type { Theatre } from './theatre.ts';

/** Power is a scale, information a lamp, time a clock. What they show agrees with their words. */
export interface Dials {
  show(screen: RoomScreen, layout: Layout): void;
}

const ink = 0x1f2337;

export function makeDials(theatre: Theatre): Dials {
  const { scene } = theatre;
  const level = depth.dial;
  const glow = propAt(theatre, 'soft', 'glow', level);
  const stand = propAt(theatre, 'props', 'scale-stand', level);
  const pans = [propAt(theatre, 'props', 'pan-you', level), propAt(theatre, 'props', 'pan-them', level)] as const;
  const beam = propAt(theatre, 'props', 'scale-beam', level);
  const cord = propAt(theatre, 'props', 'cord', level);
  const lamp = propAt(theatre, 'props', 'lamp', level);
  const bulb = propAt(theatre, 'props', 'bulb', level);
  const clock = propAt(theatre, 'props', 'clock', level);
  const wedge = scene.add.graphics().setDepth(level);
  const hand = propAt(theatre, 'props', 'clock-hand', level);
  const pin = propAt(theatre, 'props', 'clock-pin', level);
  const labels = [makeCard(theatre, level, 2), makeCard(theatre, level, 2), makeCard(theatre, level, 2)] as const;
  const pictures = [glow, stand, ...pans, beam, cord, lamp, bulb, clock, wedge, hand, pin, ...labels.map((label) => label.image)];
  const now = { tilt: 0, lit: 0, used: 0 };
  let layoutNow: Layout | null = null;

  const draw = (): void => {
    const dials = layoutNow?.dials;
    if (layoutNow === null || dials === null || dials === undefined) return;
    const { scale, xs, y } = dials;
    const size = unitScale('props', scale);
    drawScale(xs[0], y, scale, size);
    lamp.setPosition(xs[1], y).setScale(size);
    cord.setOrigin(0.5, 1).setPosition(xs[1], y - 40 * scale).setDisplaySize(Math.max(3, 6 * scale), Math.max(1, y - 40 * scale));
    bulb.setPosition(xs[1], y + 62 * scale).setScale(size).setAlpha(now.lit === 0 ? 0.1 : 0.6 + 0.4 * now.lit);
    glow.setPosition(xs[1], y + 66 * scale).setScale(unitScale('soft', scale * (0.4 + 0.55 * now.lit))).setAlpha(now.lit === 0 ? 0 : 0.35 + 0.65 * now.lit);
    const clockY = y + 52 * scale;
    clock.setPosition(xs[2], clockY).setScale(size);
    hand.setPosition(xs[2], clockY).setScale(size).setAngle(360 * now.used);
    pin.setPosition(xs[2], clockY).setScale(size);
    drawWedge(xs[2], clockY, scale);
  };

  function drawScale(x: number, y: number, scale: number, size: number): void {
    const angle = 14 * now.tilt;
    const turn = (angle * Math.PI) / 180;
    stand.setPosition(x, y + 22 * scale).setScale(size);
    beam.setPosition(x, y + 24 * scale).setScale(size).setAngle(angle);
    const arm = 36 * scale;
    pans[0].setPosition(x - arm * Math.cos(turn), y + 24 * scale - arm * Math.sin(turn)).setScale(size);
    pans[1].setPosition(x + arm * Math.cos(turn), y + 24 * scale + arm * Math.sin(turn)).setScale(size);
  }

  /** The time that is left, from the hand round to twelve. */
  function drawWedge(x: number, y: number, scale: number): void {
    wedge.clear();
    if (now.used >= 0.995) return;
    const from = -Math.PI / 2 + 2 * Math.PI * now.used;
    wedge.fillStyle(now.used > 0.8 ? 0xc95436 : 0xf2b63c, 0.55);
    wedge.slice(x, y, 33 * scale, from, 1.5 * Math.PI, false);
    wedge.fillPath();
    wedge.lineStyle(1.5 * scale, ink, 0.35);
    wedge.lineBetween(x, y, x, y - 33 * scale);
  }

  return {
    show(screen, layout) {
      layoutNow = layout;
      const { dials } = layout;
      for (const picture of pictures) picture.setVisible(dials !== null);
      if (dials === null) return;
      const { power, information, time } = screen.dials;
      glide(theatre, now, { tilt: power.tilt / 100, lit: information.lit / 1000, used: time.used / 1000 }, 400, { onUpdate: draw });
      draw();
      [power, information, time].forEach((dial, index) => {
        const wide = (dials.xs[1] - dials.xs[0]) - 2;
        const label = labels[index];
        label?.paint(`${dial.label}|${dial.word}|${screen.dark}`, wide, layout.type.small * 2.8, (brush) => paintLabel(brush, wide, dial.label, dial.word, screen.dark, layout.type));
        label?.image.setPosition((dials.xs[index] ?? 0) - wide / 2, dials.y + 113 * dials.scale);
      });
    },
  };
}
