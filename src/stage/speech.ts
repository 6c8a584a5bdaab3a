import { inks, outlined, shadowed, typeface, wrap, write } from './inks.ts';
import type { Brush } from './inks.ts';

/** A bubble that fits its words, with a tail to who speaks. */

export interface Speech {
  readonly name: string;
  readonly text: string;
}

export interface BubbleShape {
  readonly w: number;
  readonly h: number;
  readonly size: number;
  readonly lines: readonly string[];
}

const lineCounts = [2, 3, 4, 5] as const;
/** Type as a part of the full size, in the order in which it is tried; the small ones only before words would be left out. */
const tries = [[1, 0.9, 0.82], [0.74, 0.66]].flatMap((parts) => lineCounts.flatMap((lines) => parts.map((part) => ({ lines, part }))));

/** The bubble that fits: two lines at full size where possible, else smaller type, else more lines. Words are left out only where nothing else fits. */
export function shapeBubble(measure: (text: string, size: number) => number, speech: Speech, most: { readonly w: number; readonly h: number }, size: number): BubbleShape {
  const pad = 18;
  let best: BubbleShape | null = null;
  for (const { lines, part } of tries) {
    const type = Math.max(14, size * part);
    const wide = most.w - 2 * pad;
    const found = wrap((text) => measure(text, type), speech.text, wide, lines);
    const h = 14 + type * 0.95 + found.length * type * 1.28 + 12;
    if (h > most.h && best !== null) continue;
    const w = Math.min(most.w, Math.max(110, ...found.map((one) => measure(one, type)), measure(speech.name, 14)) + 2 * pad);
    const shape = { w, h, size: type, lines: found };
    if (h <= most.h && (found.at(-1)?.endsWith('…') !== true || speech.text.endsWith('…'))) return shape;
    // What is cut short anyway says as much as there is room for.
    if (best === null || said(shape) > said(best)) best = shape;
  }
  if (best === null) throw new Error('no bubble');
  return best;
}

const said = ({ lines }: BubbleShape): number => lines.join(' ').length;

/** A bubble around (0, 0) with its tail to `tip`, both in the card's own pixels. */
export function paintBubble(brush: Brush, shape: BubbleShape, speech: Speech, tip: { readonly x: number; readonly y: number }): void {
  const { w, h, size, lines } = shape;
  const r = 18;
  const outline = (): void => bubblePath(brush, w, h, r, tip);
  shadowed(brush, 8, 7, outline);
  outlined(brush, outline, '#fffdf6', 2.8);
  brush.textBaseline = 'alphabetic';
  brush.font = typeface(Math.max(14, size * 0.76), true);
  brush.fillStyle = inks.themDark;
  write(brush, speech.name, 18, 12 + size * 0.8, w - 36);
  brush.fillStyle = inks.ink;
  brush.font = typeface(size);
  lines.forEach((one, index) => brush.fillText(one, 18, 12 + size * 0.85 + size * 1.28 * (index + 1)));
}

function bubblePath(brush: Brush, w: number, h: number, r: number, tip: { readonly x: number; readonly y: number }): void {
  const below = tip.y > h;
  const tail = (from: number, to: number): readonly [number, number] => {
    const middle = Math.min(Math.max(tip.x, r + 22), w - r - 22);
    return [middle + from, middle + to];
  };
  brush.moveTo(r, 0);
  brush.lineTo(w - r, 0);
  brush.quadraticCurveTo(w, 0, w, r);
  brush.lineTo(w, h - r);
  brush.quadraticCurveTo(w, h, w - r, h);
  if (below) {
    const [a, b] = tail(13, -13);
    brush.lineTo(a, h);
    brush.lineTo(tip.x, tip.y);
    brush.lineTo(b, h);
  }
  brush.lineTo(r, h);
  brush.quadraticCurveTo(0, h, 0, h - r);
  if (!below) {
    const middle = Math.min(Math.max(h * 0.5, r + 12), h - r - 4);
    brush.lineTo(0, middle + 11);
    brush.lineTo(tip.x, tip.y);
    brush.lineTo(0, middle - 11);
  }
  brush.lineTo(0, r);
  brush.quadraticCurveTo(0, 0, r, 0);
  brush.closePath();
}
