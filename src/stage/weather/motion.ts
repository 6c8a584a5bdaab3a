/**
 * Where each drop, flake and leaf is at a moment, in world units of the room. A function of the seconds alone:
 * a still picture is the same as one frame of the moving one, and nothing is remembered between two frames.
 */
export interface Mote {
  x: number;
  y: number;
  size: number;
  /** Degrees, clockwise. */
  turn: number;
  /** 0-1. */
  alpha: number;
}

/** One of many of a kind: writes where number i is. */
export type Course = (i: number, seconds: number, mote: Mote) => void;

const steps = [0.6180339887, 0.7548776662, 0.5698402909, 0.8191725134] as const;
const fract = (x: number): number => x - Math.floor(x);
/** Spreads the many evenly over 0-1, each time in another order. */
const share = (i: number, way: 0 | 1 | 2 | 3): number => fract((i + 1) * steps[way]);
/** The same for its next turn, so that nothing comes back where it was. */
const again = (i: number, way: 0 | 1 | 2 | 3, turn: number): number => fract((i + 1) * steps[way] + turn * 0.381966);

/** The window reaches from about 20 to 656, and from 30 to 416. */
const [left, right, top] = [10, 670, 10];
const slant = 0.14;
const leaning = (Math.atan(slant) * 180) / Math.PI;

export const rain = (speed: number, strength: number): Course => (i, seconds, mote) => {
  const way = share(i, 0) + (seconds * speed) / 470;
  mote.y = top - 30 + fract(way) * 470;
  mote.x = left + again(i, 1, Math.floor(way)) * (right - left + 60) - slant * (mote.y - 220);
  mote.turn = leaning;
  mote.size = 0.8 + 0.4 * share(i, 2);
  mote.alpha = strength;
};

/** A drop on the glass hangs, grows, and then runs down. Gives how far its run is, 0 while it hangs. */
function hanging(i: number, seconds: number, mote: Mote): number {
  const way = share(i, 0) + seconds / (10 + 9 * share(i, 2));
  const part = fract(way);
  const run = Math.max(0, (part - 0.7) / 0.3);
  mote.x = left + 20 + again(i, 1, Math.floor(way)) * (right - left - 40) + 3 * Math.sin(run * 11 + i);
  mote.y = 50 + 190 * again(i, 3, Math.floor(way)) + 240 * run * run;
  mote.turn = 0;
  return run;
}
export const bead: Course = (i, seconds, mote) => {
  const run = hanging(i, seconds, mote);
  mote.size = 0.8 + 0.5 * share(i, 2);
  mote.alpha = Math.max(0, 1 - run * run * run);
};
export const trail: Course = (i, seconds, mote) => {
  const run = hanging(i, seconds, mote);
  mote.size = 0.9 + 0.4 * share(i, 2);
  mote.alpha = run === 0 ? 0 : Math.min(1, run * 5) * (1 - run) * 0.9;
};

export const snow: Course = (i, seconds, mote) => {
  const near = share(i, 2);
  const way = share(i, 0) + (seconds * (20 + 26 * near)) / 460;
  const part = fract(way);
  mote.y = top - 10 + part * 450;
  mote.x = left - 10 + again(i, 1, Math.floor(way)) * (right - left + 60) + 14 * Math.sin(seconds * 0.6 + i * 1.7) - 30 * part;
  mote.turn = 0;
  mote.size = 0.6 + 0.75 * near;
  mote.alpha = 0.5 + 0.45 * near;
};

/** The wind comes and goes: 0.4-1. */
const gust = (seconds: number): number => 0.7 + 0.3 * Math.sin(seconds * 0.31) * Math.sin(seconds * 0.13 + 1);

export const leaf = (strength: number): Course => (i, seconds, mote) => {
  const way = share(i, 0) + seconds / (10 + 7 * share(i, 2));
  const part = fract(way) / 0.55;
  const turn = Math.floor(way);
  mote.x = right + 30 - (right - left + 80) * part;
  mote.y = 90 + 230 * again(i, 1, turn) + 34 * Math.sin(part * 7 + i) + 70 * part;
  mote.turn = 420 * part + 60 * Math.sin(part * 9 + i);
  mote.size = 0.75 + 0.5 * share(i, 3);
  mote.alpha = part > 1 ? 0 : strength;
};

/** A branch nods with every gust. */
export const sway = (x: number, y: number, size: number, back: boolean, strength: number): Course => (_, seconds, mote) => {
  mote.x = x;
  mote.y = y;
  mote.turn = gust(seconds) * (2.4 * Math.sin(seconds * 1.1) + 1.1 * Math.sin(seconds * 2.7)) * (back ? -1 : 1);
  mote.size = size;
  mote.alpha = strength;
};

/** A crown on its tree: it hardly moves, but where the wind blows. */
export const rustle = (trees: readonly (readonly [number, number, number])[], windy: boolean): Course => (i, seconds, mote) => {
  const [x, y, size] = trees[i] ?? [0, 0, 1];
  mote.x = x;
  mote.y = y;
  mote.turn = windy ? gust(seconds + i * 3) * (1.3 * Math.sin(seconds * 0.9 + i * 1.7) + 0.5 * Math.sin(seconds * 2.3 + i)) : 0;
  mote.size = size;
  mote.alpha = 1;
};

export const fog = (heights: readonly number[]): Course => (i, seconds, mote) => {
  mote.x = -240 + 1200 * fract(share(i, 0) + (seconds * (5 + 4 * share(i, 2))) / 1200);
  mote.y = heights[i % heights.length] ?? 330;
  mote.turn = 0;
  mote.size = 1 + 0.25 * share(i, 1);
  mote.alpha = 0.6 + 0.2 * Math.sin(seconds * 0.23 + i * 2);
};

/** The shadow of a cloud goes over roofs and streets. */
export const shadow: Course = (i, seconds, mote) => {
  mote.x = -240 + 1200 * fract(i * 0.5 + seconds / 90);
  mote.y = 250 + 70 * i;
  mote.turn = 0;
  mote.size = 1;
  mote.alpha = 0.6;
};

export const glint = (from: number, to: number): Course => (i, seconds, mote) => {
  const deep = share(i, 1);
  const wave = Math.max(0, Math.sin(seconds * (0.7 + 0.6 * share(i, 2)) + i * 2.4));
  mote.x = left + 20 + share(i, 0) * (right - left - 20) + 5 * Math.sin(seconds * 0.4 + i);
  mote.y = from + (to - from) * deep;
  mote.turn = 0;
  mote.size = 0.5 + 0.7 * deep;
  mote.alpha = 0.75 * wave * wave;
};

/** Dust in the light, on the wall beside the window. */
export const dust = (x: number, y: number, w: number, h: number): Course => (i, seconds, mote) => {
  const wave = Math.sin(seconds * (0.25 + 0.2 * share(i, 3)) + i * 2.1);
  mote.x = x + w * share(i, 0) + 16 * Math.sin(seconds * 0.17 + i);
  mote.y = y + h * fract(share(i, 1) + seconds / 70);
  mote.turn = 0;
  mote.size = 0.6 + 0.6 * share(i, 2);
  mote.alpha = 0.55 * wave * wave;
};

/** Stays where it is; its light comes and goes a little. */
export const glow = (spots: readonly (readonly [number, number, number])[], strength: number): Course => (i, seconds, mote) => {
  const [x, y, size] = spots[i] ?? [0, 0, 1];
  mote.x = x;
  mote.y = y;
  mote.turn = 0;
  mote.size = size;
  mote.alpha = strength * (0.86 + 0.14 * Math.sin(seconds * 0.5 + i * 1.9));
};

/** The sun on the wall: lower and further as the talk goes on, weaker when a cloud passes. */
export const patch = (hour: number, strength: number): Course => (i, seconds, mote) => {
  const cloud = 0.8 + 0.2 * Math.sin(seconds * 0.21) * Math.sin(seconds * 0.083 + 2);
  mote.x = 812 + 60 * hour + (i === 0 ? 0 : 5 * Math.sin(seconds * 0.8) * gust(seconds));
  mote.y = 300 + 52 * hour + (i === 0 ? 0 : 4 * Math.sin(seconds * 1.1 + 1));
  mote.turn = i === 0 ? 0 : 1.2 * Math.sin(seconds * 0.7);
  mote.size = 1;
  mote.alpha = strength * cloud;
};

/** Stays. */
export const lying = (x: number, y: number, size: number): Course => glow([[x, y, size]], 1);
