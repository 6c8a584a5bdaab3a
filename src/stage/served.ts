/** What stands on the table of a room beside the papers: what one drinks there, or what you brought along. */

export const things = ['latte', 'lemonade', 'mug', 'tea', 'mint', 'paper-cup', 'flask', 'water', 'jar', 'festival-cup'] as const;
export type Thing = (typeof things)[number];

export interface Served {
  /** null: the white cup that is always there. */
  readonly thing: Thing | null;
  /** Where its steam begins, in drawing units from the spot of the cup; null: it is cold. */
  readonly steam: { readonly x: number; readonly y: number } | null;
}

const cold = (thing: Thing): Served => ({ thing, steam: null });
const hot = (thing: Thing, y: number, x = 18): Served => ({ thing, steam: { x, y } });

const tables: Readonly<Record<string, Served>> = {
  festival: cold('festival-cup'),
  coffee: hot('latte', -14),
  loft: cold('lemonade'),
  plant: hot('mug', -20),
  care: hot('tea', -16),
  dock: hot('mint', -46, 22),
  print: hot('paper-cup', -34),
  site: hot('flask', -8, 38),
  market: cold('jar'),
  hotel: cold('water'),
};

export const servedIn = (room: string): Served => (Object.hasOwn(tables, room) ? tables[room] : undefined) ?? { thing: null, steam: { x: 18, y: -18 } };

/** Where its drawing lies around the spot of the cup, in drawing units, at two pixels each. The drawings in tools/rooms use the same. */
export const servedBox = { x: -62, y: -60, w: 178, h: 152, scale: 2 } as const;
