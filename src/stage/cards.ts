import type { RoomPerson } from '../screens/room/screen.ts';
import { fit, inks, narrowest, outlined, shadowed, typeface, write } from './inks.ts';
import type { Brush, Type } from './inks.ts';
import type { Box } from './layout/layout.ts';

/** Cards with words on them, each drawn once on a canvas of its own when its words change. */

/** A name plate: a folded card in perspective, with a red band. Leaves a hole for the mood's face at the left. */
export function paintPlate(brush: Brush, box: Box, person: RoomPerson, type: Type): void {
  const { w, h } = box;
  const lean = Math.min(12, w * 0.05);
  const shape = (): void => {
    brush.moveTo(lean, 0);
    brush.lineTo(w - lean, 0);
    brush.lineTo(w, h);
    brush.lineTo(0, h);
    brush.closePath();
  };
  shadowed(brush, 9, 6, shape);
  outlined(brush, shape, inks.light, 2.6);
  brush.fillStyle = inks.them;
  brush.beginPath();
  const band = Math.max(6, h * 0.11);
  const slope = (lean * band) / h;
  brush.moveTo(lean, 1);
  brush.lineTo(w - lean, 1);
  brush.lineTo(w - lean + slope, band);
  brush.lineTo(lean - slope, band);
  brush.fill();
  const free = h - band;
  const first = band + free * 0.3 + type.name * 0.34;
  const second = band + free * 0.74 + type.small * 0.34;
  const start = lean + 8;
  brush.fillStyle = inks.ink;
  brush.textBaseline = 'alphabetic';
  brush.font = typeface(type.name, true);
  const name = fit(brush, person.name, w - 2 * start);
  brush.fillText(name, start - 2, first);
  const used = brush.measureText(name).width;
  brush.font = typeface(type.small);
  const rest = w - 2 * start - used - 14;
  // A job that does not fit whole is left to the page: half a word tells nothing.
  if (rest > 46 && brush.measureText(person.job).width * narrowest <= rest) {
    brush.fillStyle = inks.muted;
    brush.textAlign = 'right';
    write(brush, person.job, w - start + 2, first, rest);
    brush.textAlign = 'left';
  }
  brush.fillStyle = inks.ink;
  const gap = type.small * 1.9;
  writeMood(brush, person.words, start - 4 + gap, second, w - start - gap - 6);
}

/** The whole of "sceptical, arms crossed", else what comes before the comma. */
function writeMood(brush: Brush, words: string, x: number, y: number, wide: number): void {
  const whole = brush.measureText(words).width * narrowest <= wide;
  write(brush, whole ? words : (words.split(',')[0] ?? words), x, y, wide);
}

/** Where the mood's face sits on a plate, in the plate's own pixels. */
export function plateFace(box: Box, type: Type): { readonly x: number; readonly y: number; readonly scale: number } {
  const band = Math.max(6, box.h * 0.11);
  return { x: Math.min(12, box.w * 0.05) + 4 + type.small * 0.8, y: band + (box.h - band) * 0.74 - 1, scale: type.small / 15.5 };
}

/** Phone, many people: the name over the first word of the mood. Returns the width it needs. */
export function paintTallTag(brush: Brush, box: Box, person: RoomPerson): number {
  const mood = moodOf(person);
  brush.font = typeface(14, true);
  const nameW = brush.measureText(person.name).width;
  brush.font = typeface(14);
  const wide = Math.min(box.w, 14 + Math.max(nameW, brush.measureText(mood).width));
  const shape = (): void => rounded(brush, 0, wide, box.h, 7);
  shadowed(brush, 4, 2, shape);
  outlined(brush, shape, inks.light, 2);
  brush.fillStyle = inks.ink;
  brush.textBaseline = 'middle';
  brush.textAlign = 'center';
  write(brush, mood, wide / 2, box.h * 0.71, wide - 8);
  brush.font = typeface(14, true);
  write(brush, person.name, wide / 2, box.h * 0.31, wide - 8);
  brush.textAlign = 'left';
  return wide;
}

const moodOf = (person: RoomPerson): string => person.words.split(/[,;]/)[0]?.trim() ?? '';

/** Phone: a tag with the name and the first word of the mood. Returns the width it needs. */
export function paintTag(brush: Brush, box: Box, person: RoomPerson): number {
  const size = 14;
  const mood = moodOf(person);
  brush.font = typeface(size, true);
  const name = fit(brush, person.name, box.w - 14);
  const nameW = brush.measureText(name).width;
  brush.font = typeface(size);
  const room = box.w - 18 - nameW;
  const words = mood !== '' && room > 40 ? fit(brush, mood, room) : '';
  const wide = Math.min(box.w, 14 + nameW + (words === '' ? 0 : 4 + brush.measureText(words).width));
  const shape = (): void => rounded(brush, 0, wide, box.h, 7);
  shadowed(brush, 4, 2, shape);
  outlined(brush, shape, inks.light, 2);
  brush.fillStyle = inks.ink;
  brush.textBaseline = 'middle';
  brush.font = typeface(size, true);
  brush.fillText(name, 7, box.h / 2 + 1);
  brush.font = typeface(size);
  if (words !== '') brush.fillText(words, 11 + nameW, box.h / 2 + 1);
  return wide;
}

/** The name of a dial and its value in words. */
export function paintLabel(brush: Brush, wide: number, label: string, word: string, dark: boolean, type: Type): void {
  const [bold, plain] = [typeface(type.small, true), typeface(Math.max(14, type.small - 1))];
  const room = wide - 8;
  const long = (font: string, text: string): number => {
    brush.font = font;
    return Math.min(brush.measureText(text).width, room);
  };
  const tag = Math.max(long(bold, label), long(plain, word)) + 10;
  // A strip of the wall's own light: bricks, bottles and pans may hang behind the words.
  brush.fillStyle = dark ? 'rgba(38, 30, 52, 0.74)' : 'rgba(255, 247, 230, 0.8)';
  brush.beginPath();
  rounded(brush, (wide - tag) / 2, tag, type.small * 2.62, 7);
  brush.fill();
  brush.textAlign = 'center';
  brush.textBaseline = 'alphabetic';
  brush.fillStyle = dark ? '#fdf0d8' : inks.ink;
  brush.font = bold;
  write(brush, label, wide / 2, type.small * 1.06, room);
  brush.font = plain;
  brush.fillStyle = dark ? '#f4e6cf' : '#43352c';
  write(brush, word, wide / 2, type.small * 2.24, room);
}

/** The path of a strip with round corners, from the upper edge down; older browsers have no roundRect. */
function rounded(brush: Brush, x: number, w: number, h: number, r: number): void {
  brush.moveTo(x + r, 0);
  brush.lineTo(x + w - r, 0);
  brush.quadraticCurveTo(x + w, 0, x + w, r);
  brush.lineTo(x + w, h - r);
  brush.quadraticCurveTo(x + w, h, x + w - r, h);
  brush.lineTo(x + r, h);
  brush.quadraticCurveTo(x, h, x, h - r);
  brush.lineTo(x, r);
  brush.quadraticCurveTo(x, 0, x + r, 0);
  brush.closePath();
}
