import { bodyHalf, facing, seat, sitting, tight, type Box, type Layout, type Seat, type Size } from './layout.ts';

/** The stage as a room with a table in front, from the size of its host and the number of people. */

const worldTable = 520;
const frameWidth = 940;
const frameHeight = 768;
const shortest = 560;

/** A bubble of a name and three lines, with its tail, in pixels. */
const overHeads = 122;

/** How large people are, by their number. */
const crowd: readonly number[] = [1.04, 1.04, 1, 0.76, 0.7, 0.62, 0.56];

export function roomLayout(size: Size, n: number): Layout {
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
  const seats = n <= 2 ? few(n, left, wallX, u, tableEdge) : many(n, n === 3 ? { x: left + 4 * u, w: wallX - left + 34 * u } : centred(size.w, u), u, tableEdge, { above: n === 3 ? 0 : dialBottom, w });
  const plates = platesUnder(seats, tableEdge + 8 * u, plateH, size, u);
  const floor = tableEdge + 8 * u + plateH + 12 * u;
  const free = h - floor;
  const highest = Math.min(tableEdge, ...seats.map(({ headTop }) => headTop));
  const wide = wallX - left;
  const largest = n < 2 ? Math.min(0.84 * u, wide / 886) : (n === 2 ? 0.77 : 0.56) * u;
  const bridgeScale = Math.min(largest, Math.max((highest + 22 * u) / 150, 0.4 * u));
  return {
    kind: 'room',
    size,
    room: { x: wallX - 664 * u, y: 0 - top * u, scale: u },
    tableEdge,
    type,
    seats,
    plates,
    bridge: { x: left + bridgeAt(n, wide, { u, scale: bridgeScale, corner: tight(n, highest) }), y: Math.max(14 * u + 114 * bridgeScale, 0), scale: bridgeScale },
    dials: { scale: dialScale, y: dialY, xs: [wallX + step * 0.5, wallX + step * 1.5, wallX + step * 2.5], box: { x: wallX, y: 0, w: zone, h: dialBottom } },
    ...leaves(size, left, frame, floor, free, u, n),
  };
}

/** Middle of the bridge from the left: beside the one head, between two; over many it leaves the middle to what is said where there is little height. */
function bridgeAt(n: number, wide: number, { u, scale, corner }: { readonly u: number; readonly scale: number; readonly corner: boolean }): number {
  if (n === 1) return wide * 0.77;
  if (n === 2) return wide * 0.642;
  return corner ? 192 * scale : Math.max(Math.min(330 * u, wide - 192 * scale), 192 * scale);
}

function few(n: number, left: number, wallX: number, u: number, tableEdge: number): readonly Seat[] {
  const wide = wallX - left;
  // On a narrow stage people sit closer together, rather than become small.
  const narrow = wide < 640 * u;
  // Two on a low stage leave the height of a bubble over their heads.
  const low = n === 2 ? (tableEdge - overHeads) / sitting : u * 2;
  const scale = Math.min(Math.min(u, wide / 560) * (crowd[n] ?? 1), low);
  const parts = n === 1 ? [0.37] : narrow ? [0.3, 0.845] : [0.343, 0.828];
  return parts.slice(0, n).map((part, index) => seat(left + wide * part, tableEdge - sitting * scale, scale, facing(index, n), tableEdge));
}

/** From four people on, heads are low enough to sit under the dials. */
function centred(w: number, u: number): { readonly x: number; readonly w: number } {
  const wide = Math.min(w - 12 * u, 1180 * u);
  return { x: (w - wide) / 2, w: wide };
}

/** above: how much is left free over heads; w: of the stage. The outermost sit far enough from its edges to be whole. */
function many(n: number, span: { readonly x: number; readonly w: number }, u: number, tableEdge: number, { above, w }: { readonly above: number; readonly w: number }): readonly Seat[] {
  const slot = span.w / n;
  const scale = Math.min(u * (crowd[n] ?? 0.56), slot / 228, (tableEdge - above - 24 * u) / sitting);
  const edge = bodyHalf * scale + 4 * u;
  const first = Math.max(span.x + slot / 2, edge);
  const last = Math.min(span.x + span.w - slot / 2, w - edge);
  return Array.from({ length: n }, (_, index) => seat(first + ((last - first) * index) / (n - 1), tableEdge - sitting * scale, scale, facing(index, n), tableEdge));
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
    own: { x: left + 712 * k, y: floor + 18 * u, w: 200 * k, h: high, turn: 3.6, skew: 0.06 },
    cup: n <= 3 ? { x: left + 752 * k, y: floor - 58 * u, scale: u } : null,
    pencil: { x: left + 248 * k, y: size.h - 22 * u, scale: 0.9 * u },
  };
}
