import { describe, expect, it } from 'vitest';
import { hidden, nearestOf, placeFor, type Blot, type Box, type Spot } from '../../src/page/debrief/map/label-place.ts';
import { frameOf } from '../../src/parts/map-drawing.ts';

const frame = frameOf({ width: 700, height: 560, edges: [14, 26, 50, 62], roomy: true });
const size = { width: 170, height: 46 };
/** Dots that fill everything left of and below a line through the plot. */
const cloud = (upTo: number): readonly Blot[] => Array.from({ length: 2500 }, (_, i) => ({ x: 70 + (i % 50) * 12, y: 20 + Math.floor(i / 50) * 9.6, cost: 60 })).filter(({ x, y }) => x / 700 + (560 - y) / 560 < upTo);
const covers = (box: Box, spot: Spot): boolean => Math.hypot(nearestOf(box, spot).x - spot.x, nearestOf(box, spot).y - spot.y) < 1;

describe('the names on the map', () => {
  it('stand where no dot is hidden, as long as there is such a place', () => {
    const blots = cloud(1.25);
    const { box, cost } = placeFor({ ...size, to: { x: 380, y: 190 } }, frame, hidden(frame, blots), [{ x: 380, y: 190 }], []);
    expect(blots.length).toBeGreaterThan(1000);
    expect(blots.filter((blot) => covers(box, blot))).toEqual([]);
    expect(cost).toBeLessThan(500);
  });

  it('stay in the plot and off the marks and one another, also where several want the same spot', () => {
    const marks = [{ x: 400, y: 200 }, { x: 404, y: 203 }, { x: 90, y: 30 }];
    const under = hidden(frame, cloud(1.2));
    const boxes = marks.reduce<Box[]>((names, to) => [...names, placeFor({ ...size, to }, frame, under, marks, names).box], []);
    for (const [i, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(frame.x(0));
      expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(frame.y(0));
      expect(marks.filter((mark) => covers(box, mark))).toEqual([]);
      expect(boxes.slice(i + 1).filter((other) => box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height)).toEqual([]);
    }
  });

  it('find a place even where all is full', () => {
    const { box } = placeFor({ ...size, to: { x: 300, y: 300 } }, frame, hidden(frame, cloud(9)), [], []);
    expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
  });
});
