import type { Expression } from '../screens/room/screen.ts';

/** Colours of the stage, and small tools for drawing cards on a canvas. */
export const inks = {
  ink: '#1f2337',
  paper: '#f7efe0',
  light: '#fffaf0',
  sheet: '#fffdf5',
  muted: '#54505a',
  you: '#0f6b66',
  youDark: '#0b534f',
  them: '#b4432a',
  themDark: '#8f3320',
  highlight: '#ffdf86',
  rule: '#d8c9ac',
  blueRule: '#bcd6cf',
} as const;

export const family = '"Atkinson Hyperlegible", sans-serif';

export type Brush = CanvasRenderingContext2D;

/** Sizes of the words, in CSS pixels. */
export interface Type {
  readonly name: number;
  readonly small: number;
  readonly speech: number;
}

export function typeface(size: number, bold = false): string {
  return `${bold ? 700 : 400} ${Math.round(size * 100) / 100}px ${family}`;
}

/** Words that fit a width: the whole text, or as much as fits with an ellipsis. */
export function fit(brush: Brush, text: string, wide: number): string {
  if (brush.measureText(text).width <= wide) return text;
  let end = text.length;
  while (end > 1 && brush.measureText(`${text.slice(0, end).trimEnd()}…`).width > wide) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** How narrow letters may become before words are left out. */
export const narrowest = 0.8;

/** Words within a width: drawn somewhat narrower where they do not fit, and only then cut short. Returns the width they take. */
export function write(brush: Brush, text: string, x: number, y: number, wide: number): number {
  const said = fit(brush, text, wide / narrowest);
  brush.fillText(said, x, y, wide);
  return Math.min(brush.measureText(said).width, wide);
}

/** Breaks at spaces, but for those that hold words together, into at most `most` lines; the last one ends with an ellipsis when words are left over. */
export function wrap(measure: (text: string) => number, text: string, wide: number, most: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (measure(longer) <= wide || current === '') {
      current = longer;
      continue;
    }
    lines.push(current);
    current = word;
    if (lines.length === most) break;
  }
  if (lines.length < most) {
    if (current !== '') lines.push(current);
    return lines;
  }
  let last = lines[most - 1] ?? '';
  while (last !== '' && measure(`${last}…`) > wide) last = last.slice(0, -1).trimEnd();
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** A closed path with an ink outline. */
export function outlined(brush: Brush, draw: () => void, fill: string, width = 3): void {
  brush.beginPath();
  draw();
  brush.fillStyle = fill;
  brush.fill();
  brush.lineWidth = width;
  brush.lineJoin = 'round';
  brush.strokeStyle = inks.ink;
  brush.stroke();
}

/** A blurred shadow, drawn once into the card. */
export function shadowed(brush: Brush, blur: number, down: number, draw: () => void): void {
  brush.save();
  brush.shadowColor = 'rgba(61,32,20,.45)';
  brush.shadowBlur = blur;
  brush.shadowOffsetY = down;
  brush.fillStyle = 'rgba(61,32,20,.9)';
  brush.beginPath();
  draw();
  brush.fill();
  brush.restore();
}

export const moodFrame = (expression: Expression): string => `mood-${expression}`;
