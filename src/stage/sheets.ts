import type { RoomPaper } from '../screens/room/screen.ts';
import { inks, narrowest, outlined, shadowed, typeface, wrap, write } from './inks.ts';
import type { Brush, Type } from './inks.ts';
import type { Leaf } from './layout/layout.ts';

/** The papers and the notebook on the table, drawn once when their words change. */

/**
 * A sheet of paper that lies on the table: band with the title, one row per issue, what changed is marked.
 * `seen`: how much of its height lies on the stage.
 */
export function paintPaper(brush: Brush, leaf: Leaf, paper: RoomPaper, side: 'own' | 'theirs', type: Type, seen: number): void {
  const { w, h } = leaf;
  brush.transform(1, 0, leaf.skew, 1, 0, 0);
  const shape = (): void => brush.rect(0, 0, w, h);
  shadowed(brush, 14, 8, shape);
  outlined(brush, shape, inks.sheet, 2.6);
  const band = type.small * 2;
  brush.fillStyle = side === 'own' ? inks.you : inks.them;
  brush.fillRect(1.3, 1.3, w - 2.6, band);
  brush.fillStyle = '#ffffff';
  brush.textBaseline = 'middle';
  brush.font = typeface(type.small + 1, true);
  write(brush, paper.title, 12, band / 2 + 2, w - 24);
  const changed = paper.lines.filter((one) => one.was !== null);
  const rows = [...changed, ...paper.lines.filter((one) => one.was === null)];
  // Many issues stand closer, so that the last one still lies on the stage.
  const row = Math.min(type.small * (side === 'own' ? 1.5 : 1.72), Math.max((seen - lowered(leaf) - band - 8) / rows.length, type.small * 1.12));
  const points = side === 'own' ? paper.points : null;
  const size = type.name * 1.35;
  const beside = points === null ? 0 : widthOf(brush, points, size) + type.name * 0.55;
  const split = points !== null ? 0 : splitOf(brush, rows, w, type);
  rows.forEach((one, index) => {
    const middle = band + 6 + row * (index + 0.5);
    if (middle > Math.min(h, seen - lowered(leaf)) - row * 0.4) return;
    if (one.was === null) {
      brush.fillStyle = inks.rule;
      if (index > 0 && rows[index - 1]?.was === null) brush.fillRect(8, middle - row / 2, w - 16, 1.3);
      paintRow(brush, one, middle, points !== null ? Math.min(w - beside, type.small * 16) : w, split, type);
    } else paintChange(brush, { ...one, was: one.was }, middle, { w, row, split }, type);
  });
  if (points !== null) {
    brush.font = typeface(size, true);
    brush.fillStyle = inks.you;
    brush.textAlign = 'right';
    brush.fillText(points, w - 12, Math.min(band + 6 + row * Math.max(rows.length - 0.6, 1.6), seen - size * 0.85));
    brush.textAlign = 'left';
  }
}

function widthOf(brush: Brush, text: string, size: number): number {
  brush.font = typeface(size, true);
  return brush.measureText(text).width;
}

/** How much lower the middle of a sheet lies than its left edge, as it is turned and skewed. */
const lowered = ({ w, turn, skew }: Leaf): number => Math.max(0, (w / 2) * (Math.tan((turn * Math.PI) / 180) + skew));

type Row = RoomPaper['lines'][number];

/** Where the options begin: what the names of the issues need, between bounds; 0 where there is no room for names. */
function splitOf(brush: Brush, lines: readonly Row[], w: number, type: Type): number {
  if (w < type.small * 17) return 0;
  brush.font = typeface(type.small);
  const widest = Math.max(...lines.map((one) => brush.measureText(one.issue).width));
  return Math.min(Math.max(widest * narrowest + 24, w * 0.46), w * 0.6);
}

function paintRow(brush: Brush, one: Row, y: number, w: number, split: number, type: Type): void {
  brush.fillStyle = inks.ink;
  brush.font = typeface(type.small);
  if (split === 0) {
    write(brush, one.option, 12, y, w - 22);
    return;
  }
  write(brush, one.issue, 12, y, split - 18);
  write(brush, one.option, split, y, w - split - 12);
}

function paintChange(brush: Brush, one: Row & { readonly was: string }, y: number, { w, row, split }: { readonly w: number; readonly row: number; readonly split: number }, type: Type): void {
  brush.fillStyle = inks.highlight;
  brush.fillRect(6, y - row / 2 + 1, w - 12, row - 2);
  const start = Math.max(split, 12);
  brush.fillStyle = inks.ink;
  brush.font = typeface(type.small, true);
  if (split > 0) write(brush, one.issue, 12, y, split - 18);
  const arrow = start + paintWas(brush, one, start, y, w - start - 30, type);
  brush.strokeStyle = inks.them;
  brush.lineWidth = 2.6;
  brush.lineCap = 'round';
  brush.beginPath();
  brush.moveTo(arrow, y);
  brush.lineTo(arrow + 15, y);
  brush.moveTo(arrow + 10, y - 5);
  brush.lineTo(arrow + 15, y);
  brush.lineTo(arrow + 10, y + 5);
  brush.stroke();
  brush.fillStyle = inks.themDark;
  brush.font = typeface(type.small + 1, true);
  write(brush, one.option, arrow + 22, y, w - arrow - 30);
}

/** What it was, crossed out, where it and what it became fit whole: half a word of each tells neither. Returns the width it takes. */
function paintWas(brush: Brush, { was, option }: Row & { readonly was: string }, x: number, y: number, wide: number, type: Type): number {
  brush.font = typeface(type.small + 1, true);
  const left = wide - 6 - brush.measureText(option).width * narrowest;
  brush.font = typeface(type.small);
  if (brush.measureText(was).width * narrowest > left) return 0;
  brush.fillStyle = '#6b5a50';
  const taken = write(brush, was, x, y, left);
  brush.fillRect(x - 1, y - 0.5, taken + 2, 1.6);
  return taken + 6;
}

/** The notebook: your goal in bold, and what you heard. */
export function paintNotes(brush: Brush, leaf: Leaf, notes: { readonly title: string; readonly lines: readonly string[] }, type: Type): void {
  const { w, h } = leaf;
  const cover = (): void => brush.rect(0, 4, w, h);
  shadowed(brush, 14, 8, cover);
  outlined(brush, cover, inks.you, 2.6);
  outlined(brush, () => brush.rect(9, 0, w - 15, h), inks.sheet, 2.6);
  const row = type.small * 1.72;
  brush.strokeStyle = inks.blueRule;
  brush.lineWidth = 1.8;
  brush.textBaseline = 'alphabetic';
  const wide = w - 46;
  brush.font = typeface(type.small + 1);
  // A longer note goes on in the next row, rather than being cut short.
  const lines = [notes.title, ...notes.lines.slice(0, 3).flatMap((note) => wrap((text) => brush.measureText(text).width * narrowest, note, wide, 2))];
  for (let index = 0; index < Math.max(lines.length + 1, 4); index += 1) {
    const y = row * (index + 1) + 10;
    if (y > h - 4) break;
    brush.beginPath();
    brush.moveTo(24, y + 4);
    brush.lineTo(w - 22, y + 4);
    brush.stroke();
    const text = lines[index];
    if (text === undefined) continue;
    brush.font = typeface(type.small + 1, index === 0);
    brush.fillStyle = index === 0 ? inks.youDark : inks.ink;
    write(brush, text, 24, y, wide);
  }
  for (let x = 28; x < w - 14; x += 28) {
    brush.fillStyle = inks.ink;
    brush.beginPath();
    brush.arc(x, 0, 4, 0, Math.PI * 2);
    brush.fill();
  }
}
