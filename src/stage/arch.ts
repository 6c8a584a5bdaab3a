/** The shape of the bridge: thirteen stones on a flattened arc. Units of the bridge drawing: x −176 … 176, y −110 … 19. */

export const stoneCount = 13;

const outer = 150;
const inner = 112;
const flat = 0.72;
const from = 200;
const to = 340;

export interface Stone {
  readonly corners: readonly (readonly [number, number])[];
  /** Middle of the bounding box, where the picture of the stone is put. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Stone 0 is the first on your bank, stone 12 the first on theirs. */
export function stoneAt(index: number): Stone {
  const turn = (part: number): number => ((from + ((to - from) * part) / stoneCount) * Math.PI) / 180;
  const gap = (0.7 * Math.PI) / 180;
  const [a, b] = [turn(index) + gap, turn(index + 1) - gap];
  const point = (radius: number, angle: number): readonly [number, number] => [
    radius * Math.cos(angle),
    radius * flat * Math.sin(angle),
  ];
  const corners = [point(outer, a), point(outer, b), point(inner, b), point(inner, a)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { corners, x: (x0 + x1) / 2, y: (y0 + y1) / 2, w: x1 - x0, h: y1 - y0 };
}

export const stoneLooks = ['empty', 'you', 'them', 'guess'] as const;
export type StoneLook = (typeof stoneLooks)[number];

/**
 * Which stone lies where. Each side owns six stones and shares the keystone: it is laid when the bridge closes.
 * Halves are 0-1000; what is laid on guesses is hatched.
 */
export function stonesOf(bridge: {
  readonly you: number;
  readonly them: number;
  readonly assumed: boolean;
  readonly closed: boolean;
}): readonly StoneLook[] {
  const half = (stoneCount - 1) / 2;
  const yours = bridge.closed ? half : Math.round((bridge.you * half) / 1000);
  const theirs = bridge.closed ? half : Math.round((bridge.them * half) / 1000);
  return Array.from({ length: stoneCount }, (_, index) => {
    if (index === half) return bridge.closed ? 'you' : 'empty';
    if (index < yours) return 'you';
    if (index >= stoneCount - theirs) return bridge.assumed && !bridge.closed ? 'guess' : 'them';
    return 'empty';
  });
}
