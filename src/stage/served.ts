/** What stands on the table of a room beside the papers: what one drinks there, or what you brought along. */

export const things = ['latte', 'lemonade', 'mug', 'tea', 'mint', 'paper-cup', 'flask', 'water', 'jar', 'festival-cup'] as const;
export type Thing = (typeof things)[number];

export interface Served {
  /** null: the white cup that is always there. */
  readonly thing: Thing | null;
  readonly hot: boolean;
}

const cold = (thing: Thing): Served => ({ thing, hot: false });
const hot = (thing: Thing): Served => ({ thing, hot: true });

const tables: Readonly<Record<string, Served>> = {
  festival: cold('festival-cup'),
  coffee: hot('latte'),
  loft: cold('lemonade'),
  plant: hot('mug'),
  care: hot('tea'),
  dock: hot('mint'),
  print: hot('paper-cup'),
  site: hot('flask'),
  market: cold('jar'),
  hotel: cold('water'),
};

export const servedIn = (room: string): Served => (Object.hasOwn(tables, room) ? tables[room] : undefined) ?? { thing: null, hot: true };

/** Where its drawing lies around the spot of the cup, in drawing units, at two pixels each. The drawings in tools/rooms use the same. */
export const servedBox = { x: -62, y: -60, w: 178, h: 152, scale: 2 } as const;
