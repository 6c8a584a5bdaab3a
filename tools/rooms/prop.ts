/** A small picture around (0, 0), which is its origin on the stage. */
export interface Prop {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly inner: string;
}

export const prop = (name: string, x: number, y: number, w: number, h: number, inner: string): Prop => ({ name, x, y, w, h, inner });
