import type { Scene } from 'phaser';
import { expressions, poses } from '../screens/room/screen.ts';
import { inks } from './inks.ts';

/** How a figure's atlas fits together, in pixels of its source frame. */
export interface Figure {
  readonly w: number;
  readonly h: number;
  /** Where head and body meet: the head turns around it. */
  readonly neck: { readonly x: number; readonly y: number };
  /** World units per source pixel. */
  readonly unit: number;
  /** Top of the head, in source pixels. */
  readonly top: number;
  readonly faces: 'right' | 'left';
}

/** The drawings show 1050 × 1270 units from (−30, −70); 900 of them are 324 world units, and the head's top is at 50. */
const drawn = { x: -30, y: -70, w: 1050, h: 1270, world: 0.36, top: 50, neck: { x: 455, y: 500 } };

const point = (value: unknown): { readonly x: number; readonly y: number } | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y } = value as { readonly x?: unknown; readonly y?: unknown };
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
};

/** Reads a figure from its atlas: its size from the frames, its neck from `meta.figure`. */
export function figureOf(scene: Scene, key: string): Figure {
  const texture = scene.textures.get(key);
  const frame = texture.get('head');
  const w = frame.realWidth;
  const meta = (texture.customData as { readonly figure?: Record<string, unknown>; readonly meta?: { readonly figure?: Record<string, unknown> } } | undefined) ?? {};
  const told = meta.meta?.figure ?? meta.figure ?? {};
  const part = w / drawn.w;
  const neck = point(told['neck']) ?? { x: (drawn.neck.x - drawn.x) * part, y: (drawn.neck.y - drawn.y) * part };
  return {
    w,
    h: frame.realHeight,
    neck,
    unit: drawn.world / part,
    top: (drawn.top - drawn.y) * part,
    faces: told['facing'] === 'left' ? 'left' : 'right',
  };
}

export const standIn = 'stand-in';

/** A neutral figure in card, for when somebody's drawing is missing: the game shows everybody. */
export function makeStandIn(scene: Scene): void {
  const [w, h] = [drawn.w / 2, drawn.h / 2];
  const frames = [...poses.map((pose) => `body/${pose}`), 'head', ...expressions.flatMap((one) => [`face/${one}`, `talk/${one}`])];
  const texture = scene.textures.createCanvas(standIn, w * 4, h * Math.ceil(frames.length / 4));
  if (texture === null) return;
  const brush = texture.context;
  frames.forEach((name, index) => {
    const [x, y] = [(index % 4) * w, Math.floor(index / 4) * h];
    texture.add(name, 0, x, y, w, h);
    brush.save();
    brush.beginPath();
    brush.rect(x, y, w, h);
    brush.clip();
    brush.translate(x, y);
    brush.scale(0.5, 0.5);
    brush.translate(-drawn.x, -drawn.y);
    brush.lineWidth = 13;
    brush.lineJoin = 'round';
    brush.lineCap = 'round';
    brush.strokeStyle = inks.ink;
    if (name.startsWith('body/')) drawBody(brush, name.slice(5));
    else if (name === 'head') drawHead(brush);
    else drawFace(brush, name.slice(5), name.startsWith('talk/'));
    brush.restore();
  });
  texture.refresh();
}

function drawBody(brush: CanvasRenderingContext2D, pose: string): void {
  brush.fillStyle = '#8fa3a6';
  brush.beginPath();
  brush.moveTo(90, 1240);
  brush.quadraticCurveTo(110, 700, 250, 590);
  brush.quadraticCurveTo(400, 520, 420, 440);
  brush.lineTo(550, 440);
  brush.quadraticCurveTo(570, 520, 700, 590);
  brush.quadraticCurveTo(850, 700, 860, 1240);
  brush.closePath();
  brush.fill();
  brush.stroke();
  brush.beginPath();
  if (pose === 'crossed') {
    brush.moveTo(180, 980);
    brush.quadraticCurveTo(480, 860, 760, 960);
    brush.moveTo(220, 860);
    brush.quadraticCurveTo(480, 960, 740, 840);
  } else {
    brush.moveTo(260, 860);
    brush.lineTo(280, 1240);
    brush.moveTo(700, 860);
    brush.lineTo(690, 1240);
  }
  brush.stroke();
}

function drawHead(brush: CanvasRenderingContext2D): void {
  brush.fillStyle = '#e3c3a0';
  brush.beginPath();
  brush.ellipse(490, 260, 165, 205, 0, 0, Math.PI * 2);
  brush.fill();
  brush.stroke();
  brush.fillStyle = '#6d5648';
  brush.beginPath();
  brush.moveTo(330, 250);
  brush.quadraticCurveTo(330, 50, 490, 52);
  brush.quadraticCurveTo(660, 56, 652, 220);
  brush.quadraticCurveTo(560, 200, 500, 130);
  brush.quadraticCurveTo(420, 200, 330, 250);
  brush.fill();
  brush.stroke();
}

function drawFace(brush: CanvasRenderingContext2D, expression: string, talks: boolean): void {
  const happy = expression === 'content' || expression === 'smile' || expression === 'laugh';
  const sad = expression === 'concerned' || expression === 'angry' || expression === 'sceptical' || expression === 'pressed';
  brush.beginPath();
  for (const x of [470, 580]) {
    brush.moveTo(x - (expression === 'blink' ? 18 : 0), 270);
    brush.lineTo(x + (expression === 'blink' ? 18 : 0), expression === 'blink' ? 270 : 282);
  }
  brush.moveTo(480, 375);
  if (expression === 'surprised' || (talks && expression !== 'blink')) brush.ellipse(525, 375, 30, 24, 0, 0, Math.PI * 2);
  else brush.quadraticCurveTo(525, happy ? 420 : sad ? 345 : 378, 575, 372);
  brush.stroke();
}
