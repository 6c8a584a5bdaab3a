/** Where trees stand outside each room: x, foot and size, in units of its drawing. They are drawn bare; the season hangs their crown on. */
export const treesAt: Readonly<Record<string, readonly (readonly [x: number, foot: number, size: number])[]>> = {
  coffee: [[66, 400, 1.5], [618, 400, 1.35]],
  workshop: [[22, 324, 0.9], [250, 324, 1.12], [356, 324, 1.2], [600, 324, 1.05]],
  print: [[52, 358, 1.15], [656, 362, 1.3]],
  care: [[-4, 340, 1.5], [96, 340, 1.2], [196, 340, 1], [690, 340, 1.2], [600, 340, 1.6], [452, 366, 2.1]],
  site: [[6, 354, 0.9], [688, 352, 1.05]],
  hotel: [[16, 328, 0.8], [212, 328, 0.7], [450, 328, 0.8], [596, 328, 0.7]],
};

/** The part of a room's drawing that cards on the page show (assets/rooms/…/still.webp). */
export const stillBox = { x: -30, y: 124, w: 740, h: 276 } as const;
