/**
 * Where everything lies, in CSS pixels of the host. Pure numbers.
 * World units are those of the room drawings (tools/rooms): the stage 940 × 768, back edge of the table at 520.
 */

export interface Size {
  readonly w: number;
  readonly h: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A person's place: middle of the neck line, top of the head, and pixels per world unit. */
export interface Seat {
  readonly x: number;
  readonly headTop: number;
  readonly scale: number;
  /** Looks to the right: sits left of the middle. */
  readonly faces: 'right' | 'left';
  /** Head and shoulders, for pointing and for keeping things free of them. */
  readonly head: Box;
  readonly body: Box;
}

export interface Leaf extends Box {
  /** Degrees, and the sideways lean of the sheet. */
  readonly turn: number;
  readonly skew: number;
}

export interface Layout {
  readonly kind: 'room' | 'phone';
  readonly size: Size;
  /** Pixels per world unit of the room, and where world (0, 0) lies. */
  readonly room: Spot;
  readonly tableEdge: number;
  readonly type: { readonly name: number; readonly small: number; readonly speech: number };
  readonly seats: readonly Seat[];
  readonly plates: readonly Box[];
  /** Middle of the deck. */
  readonly bridge: Spot;
  readonly dials: { readonly scale: number; readonly y: number; readonly xs: readonly [number, number, number]; readonly box: Box } | null;
  readonly notes: Leaf | null;
  readonly theirs: Leaf | null;
  readonly own: Leaf | null;
  readonly cup: Spot | null;
  readonly pencil: Spot | null;
}

/** From the top of a head to the table's edge, sitting, in world units. */
export const sitting = 390;
/** Half the widths of a head and of a body with arms, in world units. */
const headHalf = 84;
export const bodyHalf = 148;

export const mostSeats = 6;

/** scale: pixels per world unit; bottom: where the body goes out of sight. */
export function seat(x: number, headTop: number, scale: number, faces: Seat['faces'], bottom: number): Seat {
  const head = { x: x - headHalf * scale, y: headTop, w: 2 * headHalf * scale, h: 190 * scale };
  const top = headTop + 165 * scale;
  return { x, headTop, scale, faces, head, body: { x: x - bodyHalf * scale, y: top, w: 2 * bodyHalf * scale, h: Math.max(0, bottom - top) } };
}

/** The left half of them looks to the right, so that all look at the middle. */
export const facing = (index: number, n: number): Seat['faces'] => (n === 1 || index < n / 2 ? 'right' : 'left');

/** Little height over many heads. */
export const tight = (n: number, highest: number): boolean => n > 2 && highest < 186;

/** Many people on a phone: a tag has a line for the name and one for the mood. */
export const tallTags = (n: number): boolean => n > 2;

/** What lies under a point: a person or a paper. */
export function under(layout: Layout, ids: readonly string[], x: number, y: number): { readonly kind: 'person' | 'paper'; readonly id: string } | null {
  const inside = (box: Box | null | undefined): boolean => box !== null && box !== undefined && x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
  if (inside(layout.theirs)) return { kind: 'paper', id: 'theirs' };
  if (inside(layout.own)) return { kind: 'paper', id: 'own' };
  for (let index = ids.length - 1; index >= 0; index -= 1) {
    const id = ids[index];
    const place = layout.seats[index];
    if (id === undefined || place === undefined) continue;
    if (inside(place.head) || inside(layout.plates[index]) || (inside(place.body) && y < layout.tableEdge)) return { kind: 'person', id };
  }
  return null;
}
