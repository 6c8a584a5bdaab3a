import type { RoomScreen } from '../../screens/room/screen.ts';
import { treesAt } from '../../screens/room/trees.ts';

/** What the weather and the season find outside each room, in units of its drawing (tools/rooms). */
export interface WeatherPlace {
  /** A branch that hangs into the view: where, how large, and whether it comes from the right. */
  readonly branch?: { readonly x: number; readonly y: number; readonly size: number; readonly back?: true };
  /** Something grows near by: also without much wind a leaf comes past. */
  readonly green?: true;
  /** Heights between which water glints. */
  readonly water?: readonly [number, number];
  /** Heights at which fog hangs. */
  readonly fog: readonly number[];
  /** Street lamps: x, y, size. */
  readonly lamps?: readonly (readonly [number, number, number])[];
  /** The ledge before the window on which snow lies. */
  readonly sill: number;
  /** Where snow lies at the foot of what is far off. */
  readonly drifts?: readonly number[];
  /** Light that falls into a hall: x, y, size. */
  readonly shafts?: readonly (readonly [number, number, number])[];
  /** The sun comes in through leaves, not through a bare window. */
  readonly leafy?: true;
}

/** What the wind carries. */
export const carried: Readonly<Record<RoomScreen['season'], readonly string[]>> = {
  spring: ['petal', 'petal', 'leaf-green'],
  summer: ['leaf-green', 'petal', 'leaf-c'],
  autumn: ['leaf-a', 'leaf-b', 'leaf-c'],
  winter: ['leaf-b'],
};

const wide = { fog: [318, 348, 374], sill: 404 } as const;

/** Whether pictures of trees are wanted there. */
export const growsAt = (room: string): boolean => treesAt[room] !== undefined || weatherPlaces[room]?.branch !== undefined;

export const weatherPlaces: Readonly<Record<string, WeatherPlace>> = {
  festival: { ...wide, green: true, drifts: [326] },
  coffee: { ...wide, green: true, drifts: [346, 392], lamps: [[330, 292, 1], [66, 186, 0.5], [146, 196, 0.5], [228, 194, 0.5], [310, 184, 0.5], [390, 167, 0.5], [470, 156, 0.5], [552, 152, 0.5], [632, 152, 0.5]] },
  workshop: { ...wide, green: true, sill: 414, drifts: [324], water: [338, 392], lamps: [[150, 262, 0.8], [470, 262, 0.8]] },
  print: { ...wide, green: true, drifts: [340, 364, 390], branch: { x: 648, y: 44, size: 1.15, back: true }, lamps: [[196, 250, 0.9], [590, 250, 0.9]] },
  loft: { ...wide, drifts: [344], water: [352, 396], fog: [306, 336, 372, 262] },
  care: { ...wide, green: true, drifts: [336, 360], leafy: true, branch: { x: 28, y: 44, size: 1.2 } },
  plant: { ...wide, shafts: [[40, 70, 1], [296, 70, 1.1], [552, 70, 1]] },
  dock: { ...wide, sill: 398, lamps: [[330, 224, 1.1], [60, 204, 0.7], [116, 220, 0.7], [174, 214, 0.7], [232, 198, 0.7]] },
  market: wide,
  site: { ...wide, drifts: [352, 378] },
  hotel: { ...wide, drifts: [328], water: [372, 408] },
};
