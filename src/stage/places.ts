import { tight } from './layout/layout.ts';
import type { Box, Layout } from './layout/layout.ts';

/** Where what is said goes, worked out from the layout. Pure numbers. */

/** Where a bubble may lie for a speaker, and where its tail points. `high` is the most it may take. */
export interface BubblePlace {
  readonly box: Box;
  readonly tip: { readonly x: number; readonly y: number };
  /** Which edge of the bubble stays put when it needs less than the whole box. */
  readonly hold: 'top' | 'bottom';
}

export function bubbleFor(layout: Layout, index: number): BubblePlace | null {
  const { seats, dials, size, room: spot } = layout;
  const speaker = seats[index];
  if (speaker === undefined || dials === null) return null;
  const u = spot.scale;
  const { head } = speaker;
  const right = { x: dials.box.x + 8 * u, y: dials.box.h + 12 * u, w: dials.box.w - 20 * u };
  if (seats.length <= 3 && index === seats.length - 1) {
    const box = { ...right, h: Math.max(layout.tableEdge - right.y - 70 * u, 80) };
    const x = Math.max(head.x + head.w, right.x - 46 * u);
    return { box, tip: { x: Math.min(x, right.x - 14), y: right.y + 38 * u }, hold: 'top' };
  }
  if (seats.length === 2) {
    // Left of the bridge; on a narrow stage over its bank.
    const beside = Math.min(layout.bridge.x - 186 * layout.bridge.scale - 16 * u, Math.max(300 * u, 240));
    const w = Math.min(Math.max(beside, 190), dials.box.x - 20 * u);
    const box = { x: 10 * u, y: 8 * u, w, h: Math.max(head.y - 16 * u, 70 * u) };
    return { box, tip: { x: head.x + head.w * 0.34, y: head.y + 6 * u }, hold: 'bottom' };
  }
  const corner = tight(seats.length, Math.min(...seats.map(({ headTop }) => headTop)));
  const least = corner ? layout.bridge.x + 196 * layout.bridge.scale : 10 * u;
  const most = dials.box.x - 16 * u;
  const w = Math.min(corner ? most - least : 300 * u, most - least);
  const x = Math.min(Math.max(speaker.x - w / 2, least), most - w);
  const y = corner ? 6 : layout.bridge.y + 24 * layout.bridge.scale + 6;
  const h = Math.max(head.y - 18 * u - y, 58);
  return { box: { x, y, w: Math.min(w, size.w - x), h }, tip: { x: speaker.x, y: y + h + 14 * u }, hold: 'bottom' };
}
