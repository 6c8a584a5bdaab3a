/** What the weather finds outside each room, in units of its drawing (tools/rooms). */
export interface WeatherPlace {
  /** A branch that hangs into the view: which, where, and whether it comes from the right. */
  readonly branch?: { readonly frame: 'branch-lime' | 'branch-autumn'; readonly x: number; readonly y: number; readonly size: number; readonly back?: true };
  /** What the wind carries. */
  readonly leaves?: readonly string[];
  /** Heights between which water glints. */
  readonly water?: readonly [number, number];
  /** Heights at which fog hangs. */
  readonly fog?: readonly number[];
  /** Street lamps: x, y, size. */
  readonly lamps?: readonly (readonly [number, number, number])[];
  /** Where snow lies before the window. */
  readonly sill?: number;
  /** Light that falls into a hall: x, y, size. */
  readonly shafts?: readonly (readonly [number, number, number])[];
  /** The sun comes in through leaves, not through a bare window. */
  readonly leafy?: true;
}

const autumn = ['leaf-a', 'leaf-b', 'leaf-c'] as const;

export const weatherPlaces: Readonly<Record<string, WeatherPlace>> = {
  festival: { leaves: ['leaf-green', 'petal', 'leaf-c'] },
  coffee: { lamps: [[330, 292, 1], [66, 186, 0.5], [146, 196, 0.5], [228, 194, 0.5], [310, 184, 0.5], [390, 167, 0.5], [470, 156, 0.5], [552, 152, 0.5], [632, 152, 0.5]] },
  workshop: { water: [338, 392], lamps: [[150, 262, 0.8], [470, 262, 0.8]] },
  print: { leaves: autumn, branch: { frame: 'branch-autumn', x: 648, y: 44, size: 1.15, back: true }, lamps: [[196, 250, 0.9], [590, 250, 0.9]] },
  loft: { water: [352, 396], fog: [306, 336, 372, 262] },
  care: { leafy: true, branch: { frame: 'branch-lime', x: 28, y: 44, size: 1.2 }, leaves: ['petal'] },
  plant: { shafts: [[40, 70, 1], [296, 70, 1.1], [552, 70, 1]] },
  dock: { sill: 398, lamps: [[330, 224, 1.1], [60, 204, 0.7], [116, 220, 0.7], [174, 214, 0.7], [232, 198, 0.7]] },
  market: {},
  site: {},
  hotel: { water: [372, 408] },
};
