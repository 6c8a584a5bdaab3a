import type { GameObjects } from 'phaser';
import type { RoomScreen } from '../../screens/room/screen.ts';
import { treesAt } from '../../screens/room/trees.ts';
import type { Layout } from '../layout/layout.ts';
import { lightOf } from '../light.ts';
import type { Light } from '../light.ts';
import { setSoft } from '../soft.ts';
import { depth, propAt, unitScale } from '../theatre.ts';
import type { Theatre } from '../theatre.ts';
import { carried, weatherPlaces } from './places.ts';
import type { WeatherPlace } from './places.ts';
import { bead, dust, fog, glint, glow, leaf, lying, patch, rain, rustle, shadow, snow, sway, trail } from './motion.ts';
import type { Course, Mote } from './motion.ts';

/** What the sky does outside, in the window behind the people; and the light that it gives. */
export interface Weather {
  show(screen: RoomScreen, layout: Layout): void;
}

/** Many of a kind, each moved by its number. */
interface Flock {
  readonly atlas: 'weather' | 'haze' | 'trees';
  readonly frames: readonly string[];
  readonly count: number;
  readonly course: Course;
  /** On the wall of the room; else outside, where it moves with the view. */
  readonly inside?: true;
  /** Where it lies; else before all that is outside. */
  readonly level?: number;
  /** Number i is seen in the mirror. */
  readonly turned?: (i: number) => boolean;
}

interface One {
  readonly picture: GameObjects.Image;
  readonly flock: number;
  readonly i: number;
}

/** Sharp pictures of some size, which Canvas copies faster at the size of the screen. */
const broad = (frame: string): boolean => frame === 'pearls' || frame === 'snow-sill' || frame.startsWith('crown');
/** The moment that a still picture shows. */
const stillAt = 40;
/** How much what is outside follows the pointer, as the view does. */
const drift = -9;

export function makeWeather(theatre: Theatre, tilt: { readonly x: number; readonly y: number }): Weather {
  const { scene } = theatre;
  const veil = scene.add.rectangle(0, 0, 10, 10, 0xffffff).setOrigin(0, 0).setDepth(depth.veil).setAlpha(0);
  const mote: Mote = { x: 0, y: 0, size: 1, turn: 0, alpha: 1 };
  let flocks: readonly Flock[] = [];
  let all: readonly One[] = [];
  let built = '';
  let layout: Layout | null = null;

  const paint = (seconds: number): void => {
    if (layout === null) return;
    const { x, y, scale } = layout.room;
    for (const { picture, flock, i } of all) {
      const kind = flocks[flock];
      if (kind === undefined) continue;
      kind.course(i, seconds, mote);
      const seen = mote.alpha > 0.02;
      picture.visible = seen;
      if (!seen) continue;
      const shift = kind.inside ? 0 : drift * scale;
      picture.setPosition(x + mote.x * scale + shift * tilt.x, y + mote.y * scale + shift * tilt.y * 0.5);
      picture.angle = picture.scaleX < 0 ? -mote.turn : mote.turn;
      picture.alpha = mote.alpha;
    }
  };
  scene.events.on('update', () => {
    if (!theatre.calm && all.length > 0) paint(stillAt + scene.time.now / 1000);
  });

  /** The pictures stay as long as the same ones are wanted. */
  const build = (): void => {
    const wanted = flocks.map(({ atlas, frames, count }) => `${atlas} ${frames.join()} ${count}`).join('|');
    if (wanted === built) return;
    built = wanted;
    for (const { picture } of all) picture.destroy();
    all = flocks.flatMap(({ atlas, frames, count, inside, level }, flock) => Array.from({ length: count }, (_, i) => ({ picture: propAt(theatre, atlas, frames[i % frames.length] ?? '', level ?? (inside ? depth.beam : depth.weather)), flock, i })));
  };
  const size = (room: Layout['room']): void => {
    for (const { picture, flock, i } of all) {
      const kind = flocks[flock];
      if (kind === undefined) continue;
      kind.course(i, stillAt, mote);
      const frame = kind.frames[i % kind.frames.length] ?? '';
      if (kind.atlas === 'haze' || broad(frame)) setSoft(theatre, picture, frame, room.scale * mote.size, kind.atlas);
      else picture.setScale(unitScale(kind.atlas, room.scale * mote.size));
      if (kind.turned?.(i)) picture.scaleX *= -1;
    }
  };

  return {
    show(screen, at) {
      layout = at;
      const light = lightOf(screen);
      const { x, y, scale } = at.room;
      veil.setPosition(x - 40 * scale, y + 20 * scale).setSize(790 * scale, 420 * scale).setFillStyle(light.veil.colour).setAlpha(light.veil.alpha / 1000);
      const place = weatherPlaces[screen.room];
      flocks = place === undefined ? [] : [
        ...(scene.textures.exists('trees') ? treesIn(screen, place) : []),
        ...(scene.textures.exists('weather') && scene.textures.exists('haze') ? flocksOf(screen, place, light, at.kind) : []),
      ];
      build();
      size(at.room);
      paint(theatre.calm ? stillAt : stillAt + scene.time.now / 1000);
    },
  };
}

/** What is to be seen, from far to near. */
function flocksOf(screen: RoomScreen, place: WeatherPlace, light: Light, kind: Layout['kind']): readonly Flock[] {
  // A phone shows a part of the window.
  const many = (n: number): number => (kind === 'phone' ? Math.ceil(n * 0.6) : n);
  const { lamps = [], shafts = [], water } = place;
  return [
    ...(screen.weather === 'clouds' ? [{ atlas: 'haze', frames: ['cloud-shadow'], count: kind === 'phone' ? 1 : 2, course: shadow } as const] : []),
    ...(water && screen.weather !== 'rain' ? [{ atlas: 'weather', frames: ['glint'], count: many(14), course: glint(...water) } as const] : []),
    ...(shafts.length > 0 && !screen.dark ? [{ atlas: 'haze', frames: ['shaft'], count: shafts.length, course: glow(shafts, 0.6 - 0.0003 * screen.hour) } as const] : []),
    ...(lamps.length > 0 && light.lamps > 0 ? [{ atlas: 'haze', frames: ['halo'], count: lamps.length, course: glow(lamps, light.lamps / 1000) } as const] : []),
    ...falling(screen, place, many),
    ...onWall(screen, place, light, kind),
  ];
}

/** The season: crowns on the bare trees, and the branch before the window. */
function treesIn({ room, weather, season, dark }: RoomScreen, { branch }: WeatherPlace): readonly Flock[] {
  const trees = treesAt[room] ?? [];
  const hour = dark ? '-dark' : '';
  const crown = season !== 'winter' ? `crown-${season}${hour}` : weather === 'snow' ? `crown-snow${hour}` : null;
  return [
    ...(crown === null || trees.length === 0 ? [] : [{ atlas: 'trees', frames: [crown], count: trees.length, course: rustle(trees, weather === 'wind'), level: depth.crown, turned: crown.startsWith('crown-snow') ? () => false : (i: number) => i % 2 === 1 } as const]),
    ...(branch ? [{ atlas: 'trees', frames: [`branch-${season}${hour}`], count: 1, course: sway(branch.x, branch.y, branch.size, branch.back === true, 1), turned: () => branch.back === true } as const] : []),
  ];
}

function falling({ weather, season, dark }: RoomScreen, place: WeatherPlace, many: (n: number) => number): readonly Flock[] {
  const dim = dark ? 0.6 : 1;
  // Bare trees let go of nothing; what lies about still flies.
  const blown = weather === 'wind' ? 8 : place.green && season !== 'winter' ? 3 : 0;
  const leaves: readonly Flock[] = blown > 0 && weather !== 'indoors' ? [{ atlas: 'weather', frames: carried[season], count: blown, course: leaf(dim) }] : [];
  if (weather === 'rain') {
    return [
      { atlas: 'weather', frames: ['rain-far'], count: many(40), course: rain(430, 0.7 * dim) },
      { atlas: 'weather', frames: ['rain-near'], count: many(24), course: rain(640, 0.9 * dim) },
      { atlas: 'weather', frames: ['pearls'], count: many(pearled.length), course: glow(pearled, 0.9) },
      { atlas: 'weather', frames: ['trail'], count: many(12), course: trail },
      { atlas: 'weather', frames: ['bead'], count: many(12), course: bead },
    ];
  }
  if (weather === 'snow') {
    return [{ atlas: 'weather', frames: ['flake-a', 'flake-b', 'flake-b'], count: many(64), course: snow }, ...fallen(place), { atlas: 'weather', frames: ['snow-sill'], count: 1, course: lying(340, place.sill, 1) }];
  }
  return [...(weather === 'fog' ? [{ atlas: 'haze', frames: ['fog'], count: many(3), course: fog(place.fog) } as const] : []), ...leaves];
}

/** Snow that lies along the foot of houses and quays. */
const fallen = ({ drifts = [] }: WeatherPlace): readonly Flock[] =>
  (drifts.length === 0 ? [] : [{ atlas: 'weather', frames: ['snow-sill'], count: drifts.length, course: glow(drifts.map((y, i) => [340 + 23 * i, y, 1.12] as const), 1), level: depth.crown - 0.1 }]);

/** Groups of small drops on the glass: x, y, size. */
const pearled = [[350, 330, 1], [110, 120, 1], [590, 200, 1], [430, 110, 1], [190, 300, 1], [540, 340, 1]] as const;

/** The sun on the wall, and dust in it. Not on a phone: there the wall is hardly in view. */
function onWall({ hour, dark, weather }: RoomScreen, { leafy }: WeatherPlace, { patch: strength }: Light, kind: Layout['kind']): readonly Flock[] {
  if (dark || kind === 'phone' || strength === 0) return [];
  const course = patch(hour / 1000, strength / 1000);
  return [
    { atlas: 'haze', frames: ['beams'], count: 1, course: glow([[660, 30, 1]], Math.min(1, strength / 560)), inside: true },
    { atlas: 'haze', frames: ['bands'], count: 1, course: glow([[0, 0, 1]], Math.min(1, strength / 400)), level: depth.shine },
    leafy ? { atlas: 'haze', frames: ['dapple'], count: 2, course: (i, seconds, mote) => course(i + 1, seconds, mote), inside: true } : { atlas: 'haze', frames: ['patch'], count: 1, course, inside: true },
    ...(weather === 'sun' ? [{ atlas: 'weather', frames: ['mote'], count: 9, course: dust(690, 190, 220, 230), inside: true } as const] : []),
  ];
}
