import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Debrief, MapMark, MapPoint } from '../../screens/debrief.ts';

/** Geometry of the map of deals, in CSS pixels. Points in tenths, 0-1000, on both axes. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly x: (tenths: number) => number;
  readonly y: (tenths: number) => number;
  /** Room for the labels above the plot; none on a small screen, where the list below names everything. */
  readonly roomy: boolean;
}

export function frameOf(width: number): Frame {
  const roomy = width >= 560;
  const small = width < 420;
  const [left, right, top, bottom] = [small ? 40 : 62, small ? 10 : 26, roomy ? 62 : 14, 50];
  // The whole sheet fits a laptop's window where it is wide.
  const height = Math.round(Math.min(width * 0.9, 660, roomy ? Math.max(400, window.innerHeight - 250) : 660));
  const x = scaleLinear().domain([0, 1000]).range([left, width - right]);
  const y = scaleLinear().domain([0, 1000]).range([height - bottom, top]);
  return { width, height, x: (tenths) => x(tenths), y: (tenths) => y(tenths), roomy };
}

/** Many circles as one path: three thousand dots are one element. */
export const dots = (points: readonly MapPoint[], { x, y }: Frame, radius: number): string =>
  points.map((point) => `M${(x(point.own) - radius).toFixed(1)} ${y(point.account).toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`).join('');

type Place = readonly [number, number];

const edgeOf = (debrief: Debrief, frame: Frame): Place[] =>
  debrief.map.filter((point) => point.frontier).sort((a, b) => a.own - b.own).map((point) => [frame.x(point.own), frame.y(point.account)]);

const curve = line().curve(curveMonotoneX);
const drawn = (places: readonly Place[]): string => curve(places.map(([x, y]): [number, number] => [x, y])) ?? '';

export const edgePath = (debrief: Debrief, frame: Frame): string => drawn(edgeOf(debrief, frame));

/** Between both limits and the edge: where everybody wins. '' where there is no such deal. */
export function areaPath(debrief: Debrief, frame: Frame): string {
  const edge = edgeOf(debrief, frame);
  const [first, last] = [edge[0], edge.at(-1)];
  if (!first || !last) return '';
  const [left, bottom] = [frame.x(debrief.limits.own), frame.y(debrief.limits.account)];
  const start: Place[] = first[0] > left + 1 ? [[left, first[1] - 6]] : [];
  return `${drawn([...start, ...edge])}L${last[0] + 4} ${bottom}L${left} ${bottom}Z`;
}

/** Footprints from one place to another: pairs of a heel and a sole, left and right in turn. */
export interface Foot {
  readonly at: string;
}

const FIRST = 26;
const STRIDE = 21;

export function footprints(from: MapMark, to: MapMark, frame: Frame): readonly Foot[] {
  const [ax, ay, bx, by] = [frame.x(from.own), frame.y(from.account), frame.x(to.own), frame.y(to.account)];
  const length = Math.hypot(bx - ax, by - ay);
  const turn = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
  const count = Math.max(0, Math.floor((length - 2 * FIRST + 8) / STRIDE) + 1);
  return Array.from({ length: length < 2 * FIRST - 8 ? 0 : count }, (_, i) => {
    const part = (FIRST + i * STRIDE) / length;
    return { at: `translate(${(ax + (bx - ax) * part).toFixed(1)} ${(ay + (by - ay) * part).toFixed(1)}) rotate(${turn.toFixed(1)}) translate(0 ${i % 2 ? 5 : -5})` };
  });
}

/** The dot nearest to a place on the drawing, within reach of a finger. */
export function nearest(points: readonly MapPoint[], frame: Frame, px: number, py: number): MapPoint | null {
  const reach = 22 * 22;
  return points.reduce<{ point: MapPoint | null; far: number }>((best, point) => {
    const far = (frame.x(point.own) - px) ** 2 + (frame.y(point.account) - py) ** 2;
    return far < best.far ? { point, far } : best;
  }, { point: null, far: reach }).point;
}
