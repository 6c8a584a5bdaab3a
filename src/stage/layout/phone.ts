import { facing, seat, tallTags, type Layout, type Size } from './layout.ts';

/** The stage as a strip over the page: faces and their tags, from the size of its host and the number of people. */
export function phoneLayout(size: Size, n: number): Layout {
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
