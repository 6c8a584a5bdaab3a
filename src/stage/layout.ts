/**
 * Where everything goes, in CSS pixels of the host, from its size and the number of people. Pure numbers.
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

const worldTable = 520;
/** From the top of a head to the table's edge, sitting, in world units. */
export const sitting = 390;
const frameWidth = 940;
const frameHeight = 768;
const shortest = 560;
/** Half the widths of a head and of a body with arms, in world units. */
const headHalf = 84;
const bodyHalf = 148;

/** A bubble of a name and two lines, with its tail, in pixels. */
const overHeads = 104;

export const mostSeats = 6;
const crowd: readonly number[] = [1.04, 1.04, 1, 0.76, 0.7, 0.62, 0.56];

export function layoutOf(size: Size, people: number): Layout {
  const n = Math.min(Math.max(people, 0), mostSeats);
  return size.h < 260 || (size.w < 520 && size.h < 330) ? phone(size, n) : room(size, n);
}

function seat(x: number, headTop: number, scale: number, faces: Seat['faces'], bottom: number): Seat {
  const head = { x: x - headHalf * scale, y: headTop, w: 2 * headHalf * scale, h: 190 * scale };
  const top = headTop + 165 * scale;
  return { x, headTop, scale, faces, head, body: { x: x - bodyHalf * scale, y: top, w: 2 * bodyHalf * scale, h: Math.max(0, bottom - top) } };
}

const facing = (index: number, n: number): Seat['faces'] => (n === 1 || index < n / 2 ? 'right' : 'left');

function room(size: Size, n: number): Layout {
  const { w, h } = size;
  const seen = Math.min(Math.max((frameWidth * h) / w, shortest), frameHeight);
  const u = Math.min(h / seen, (w / frameWidth) * 1.3);
  const type = { name: Math.max(16, 20 * u), small: Math.max(14, 15 * u), speech: Math.max(16, 19 * u) };
  const plateH = type.name + type.small + 20 * u + 12;
  // A low stage shows less of the ceiling, so that the plates still lie on the table.
  const top = Math.max((30 * (frameHeight - seen)) / (frameHeight - shortest), worldTable - (h - plateH - 20 * u) / u);
  const tableEdge = (worldTable - top) * u;
  // The three dials keep their words readable, so on a low stage they take more than their share.
  const step = Math.max(86 * u, 88);
  const zone = step * 3 + 14 * u;
  const frame = Math.min(w, Math.max(frameWidth * u, Math.min(w, 664 * u + zone)));
  const left = (w - frame) / 2;
  const wallX = left + frame - zone;
  const dialScale = Math.min(u, step / 86);
  const dialY = Math.max(62 - top, 12) * u;
  const dialBottom = dialY + 113 * dialScale + type.small * 2.5;
  const seats = n <= 2 ? few(n, left, wallX, u, tableEdge) : many(n, n === 3 ? { x: left + 4 * u, w: wallX - left + 34 * u } : centred(size.w, u), u, tableEdge, n === 3 ? 0 : dialBottom);
  const plates = platesUnder(seats, tableEdge + 8 * u, plateH, size, u);
  const floor = tableEdge + 8 * u + plateH + 12 * u;
  const free = h - floor;
  const highest = Math.min(tableEdge, ...seats.map(({ headTop }) => headTop));
  const bridgeScale = Math.min((n < 2 ? 0.84 : n === 2 ? 0.77 : 0.56) * u, Math.max((highest + 22 * u) / 150, 0.4 * u));
  return {
    kind: 'room',
    size,
    room: { x: wallX - 664 * u, y: 0 - top * u, scale: u },
    tableEdge,
    type,
    seats,
    plates,
    // Little height over many heads: the bridge hangs in the corner, and leaves the middle to what is said.
    bridge: { x: left + (n === 2 ? (wallX - left) * 0.642 : tight(n, highest) ? 192 * bridgeScale : clear(330 * u, wallX - left, bridgeScale)), y: Math.max(14 * u + 114 * bridgeScale, 0), scale: bridgeScale },
    dials: { scale: dialScale, y: dialY, xs: [wallX + step * 0.5, wallX + step * 1.5, wallX + step * 2.5], box: { x: wallX, y: 0, w: zone, h: dialBottom } },
    ...leaves(size, left, frame, floor, free, u, n),
  };
}

/** Beside the dials, on a narrow stage too. */
const clear = (x: number, wide: number, bridgeScale: number): number => Math.max(Math.min(x, wide - 192 * bridgeScale), 192 * bridgeScale);

/** Little height over many heads. */
export const tight = (n: number, highest: number): boolean => n > 2 && highest < 186;

function few(n: number, left: number, wallX: number, u: number, tableEdge: number): readonly Seat[] {
  const wide = wallX - left;
  // On a narrow stage people sit closer together, rather than become small.
  const narrow = wide < 640 * u;
  // Two on a low stage leave the height of a bubble over their heads.
  const low = n === 2 ? (tableEdge - overHeads) / sitting : u * 2;
  const scale = Math.min(Math.min(u, wide / 560) * (crowd[n] ?? 1), low);
  const parts = n === 1 ? [0.45] : narrow ? [0.3, 0.845] : [0.343, 0.828];
  return parts.slice(0, n).map((part, index) => seat(left + wide * part, tableEdge - sitting * scale, scale, facing(index, n), tableEdge));
}

/** From four people on, heads are low enough to sit under the dials. */
function centred(w: number, u: number): { readonly x: number; readonly w: number } {
  const wide = Math.min(w - 12 * u, 1180 * u);
  return { x: (w - wide) / 2, w: wide };
}

function many(n: number, span: { readonly x: number; readonly w: number }, u: number, tableEdge: number, above: number): readonly Seat[] {
  const slot = span.w / n;
  const scale = Math.min(u * (crowd[n] ?? 0.56), slot / 228, (tableEdge - above - 24 * u) / sitting);
  return Array.from({ length: n }, (_, index) => seat(span.x + slot * (index + 0.5), tableEdge - sitting * scale, scale, facing(index, n), tableEdge));
}

function platesUnder(seats: readonly Seat[], y: number, h: number, size: Size, u: number): readonly Box[] {
  const gap = 10 * u;
  const n = seats.length;
  const room = n < 2 ? 320 * u : (seats[1]?.x ?? 0) - (seats[0]?.x ?? 0) - gap;
  const w = Math.min(Math.max((n < 2 ? 320 : 252) * u, 216), Math.max(room, 40), size.w - 2 * gap);
  return seats.map(({ x }) => ({ x: Math.min(Math.max(x - w / 2, gap / 2), size.w - w - gap / 2), y, w, h }));
}

/** Papers, notebook and cup lie on the near half of the table, as far as there is room. */
function leaves(
  size: Size,
  left: number,
  frame: number,
  floor: number,
  free: number,
  u: number,
  n: number,
): Pick<Layout, 'notes' | 'theirs' | 'own' | 'cup' | 'pencil'> {
  if (free < 96) return { notes: null, theirs: null, own: null, cup: null, pencil: null };
  const k = frame / frameWidth;
  const high = Math.max(free + 30 * u, 150 * u);
  return {
    notes: { x: left + 26 * k, y: floor + 20 * u, w: 226 * k, h: high, turn: 4.5, skew: 0 },
    theirs: { x: left + 346 * k, y: floor + 20 * u, w: 292 * k, h: high, turn: -2.6, skew: -0.1 },
    own: { x: left + 712 * k, y: floor + 26 * u, w: 200 * k, h: high, turn: 3.6, skew: 0.06 },
    cup: n <= 3 ? { x: left + 752 * k, y: floor - 58 * u, scale: u } : null,
    pencil: { x: left + 248 * k, y: size.h - 22 * u, scale: 0.9 * u },
  };
}

/** Many people on a phone: a tag has a line for the name and one for the mood. */
export const tallTags = (n: number): boolean => n > 2;

function phone(size: Size, n: number): Layout {
  const { w, h } = size;
  const slot = w / Math.max(n, 1);
  const full = h / 350;
  const scale = n <= 1 ? full * 1.06 : n === 2 ? Math.min(full, w / 560) : Math.min(full * 0.84, slot / 205);
  const tableEdge = h + 40;
  const small = 14;
  const tagH = tallTags(n) ? 2 * small + 14 : small + 12;
  const headTop = Math.max(h * (n === 1 ? 0.15 : 0.1), Math.min(h - 325 * scale, h - tagH - 8 - 192 * scale));
  // A low stage looks at the window from nearer, not at the wall beside it.
  const near = Math.max(full, Math.min(w / 640, h / 240));
  const parts = n === 1 ? [0.38] : n === 2 ? [0.26, 0.755] : Array.from({ length: n }, (_, index) => (index + 0.5) / n);
  const seats = parts.map((part, index) => seat(w * part, headTop, scale, facing(index, n), tableEdge));
  const tagW = n <= 2 ? Math.min(w / 2 - 12, 190) : slot - 4;
  const plates = seats.map((_, index) => {
    const x = n <= 2 ? (index === 0 ? 8 : w - tagW - 8) : slot * index + 2;
    return { x, y: h - tagH - 8, w: tagW, h: tagH };
  });
  return {
    kind: 'phone',
    size,
    room: { x: w / 2 - 340 * near, y: -66 * near, scale: near },
    tableEdge,
    type: { name: 14, small, speech: 15 },
    seats,
    plates,
    bridge: { x: n === 1 ? w * 0.8 : w / 2, y: h * (n === 1 ? 0.27 : 0.22), scale: Math.min(h / 218, w / 360) * (n === 1 ? 0.34 : n === 2 ? 0.33 : 0.36) },
    dials: null,
    notes: null,
    theirs: null,
    own: null,
    cup: null,
    pencil: null,
  };
}

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
