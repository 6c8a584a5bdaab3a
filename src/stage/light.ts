import type { RoomScreen } from '../screens/room/screen.ts';

/** The light of a room: what the weather, the hour and the theme make of it. Pure: the same minute gives the same light. */

/** A colour, and its opacity in thousandths. */
export interface Shade {
  readonly colour: number;
  readonly alpha: number;
}

export interface Light {
  /** Over what lies outside the window. */
  readonly veil: Shade;
  /** Over the room. */
  readonly warm: Shade;
  /** Opacities in thousandths: the sun or moon itself, its patch on the wall, the lamps outside. */
  readonly sun: number;
  readonly patch: number;
  readonly lamps: number;
}

type Span = readonly [number, number];
/** From the first minute to the last. */
interface Turning {
  readonly veil: readonly [Shade, Shade];
  readonly warm: readonly [Shade, Shade];
  readonly sun: Span;
  readonly patch: Span;
  readonly lamps: Span;
}
type Sky = RoomScreen['weather'];

const shade = (colour: number, alpha: number): Shade => ({ colour, alpha });
const gold: Turning['warm'] = [shade(0xd9702b, 0), shade(0xd9702b, 150)];
/** No sun comes in: the lamps over the table make the room warm, more so as it gets late. */
const lamplight: Turning['warm'] = [shade(0xe0a050, 0), shade(0xd98a3a, 130)];

const day: Readonly<Record<Sky, Turning>> = {
  sun: { veil: [shade(0xf2a35c, 0), shade(0xe8813a, 240)], warm: gold, sun: [1000, 1000], patch: [560, 300], lamps: [0, 700] },
  clouds: { veil: [shade(0x7d8fa6, 70), shade(0xc9784a, 260)], warm: gold, sun: [850, 850], patch: [300, 160], lamps: [0, 700] },
  wind: { veil: [shade(0xf2a35c, 0), shade(0xe0853a, 220)], warm: gold, sun: [1000, 1000], patch: [420, 240], lamps: [0, 700] },
  rain: { veil: [shade(0x6b8091, 330), shade(0x3c4a66, 500)], warm: lamplight, sun: [0, 0], patch: [0, 0], lamps: [350, 1000] },
  snow: { veil: [shade(0xbccbdb, 240), shade(0x7d8bb0, 420)], warm: lamplight, sun: [0, 0], patch: [0, 0], lamps: [450, 1000] },
  fog: { veil: [shade(0xe9e4d8, 400), shade(0xdfb48e, 500)], warm: gold, sun: [560, 850], patch: [0, 0], lamps: [250, 1000] },
  indoors: { veil: [shade(0xd98a3a, 0), shade(0xc9763a, 120)], warm: lamplight, sun: [0, 0], patch: [0, 0], lamps: [0, 0] },
};

const ember: Turning['warm'] = [shade(0xd98a3a, 0), shade(0xd98a3a, 60)];
const night = (colour: number, from: number, to: number, moon: number): Turning => ({ veil: [shade(colour, from), shade(colour, to)], warm: ember, sun: [moon, moon], patch: [0, 0], lamps: [0, 0] });

/** In the evening the drawing itself has its lamps on. */
const evening: Readonly<Record<Sky, Turning>> = {
  sun: night(0x141b38, 0, 160, 1000), clouds: night(0x141b38, 40, 190, 800), wind: night(0x141b38, 0, 160, 1000), rain: night(0x1b2644, 220, 330, 0),
  snow: night(0x46567c, 170, 260, 0), fog: night(0x6a6d8a, 200, 260, 450), indoors: night(0x141b38, 0, 80, 0),
};

/** A talk in the morning does not end at dusk, and one in the evening does not begin at noon. */
const spans: Readonly<Record<RoomScreen['time'], Span>> = { morning: [0, 760], afternoon: [80, 1000], evening: [340, 1000] };

export function lightOf({ weather, time, dark, hour: minute }: Pick<RoomScreen, 'weather' | 'time' | 'dark' | 'hour'>): Light {
  const course = (dark ? evening : day)[weather];
  const hour = dark ? minute : between(...spans[time], minute);
  const at = ([from, to]: Span): number => between(from, to, hour);
  return { veil: blend(course.veil, hour), warm: blend(course.warm, hour), sun: at(course.sun), patch: at(course.patch), lamps: at(course.lamps) };
}

const between = (from: number, to: number, part: number): number => from + Math.round(((to - from) * part) / 1000);

function blend([from, to]: readonly [Shade, Shade], part: number): Shade {
  const one = (bits: number): number => between((from.colour >> bits) & 255, (to.colour >> bits) & 255, part) << bits;
  return { colour: one(16) + one(8) + one(0), alpha: between(from.alpha, to.alpha, part) };
}
