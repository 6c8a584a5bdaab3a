import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { MapMark, MapPoint } from '../screens/deal-map.ts';

/** Geometry of the map of deals, in CSS pixels. Points in tenths, 0-1000, on both axes. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly x: (tenths: number) => number;
  readonly y: (tenths: number) => number;
  /** Room for the labels above the plot; none on a small screen, where the list below names everything. */
  readonly roomy: boolean;
}

/** One deal on the map, whatever it holds. */
export type Spot = Pick<MapPoint, 'own' | 'account' | 'acceptable' | 'frontier'>;

/** What a map is drawn from. */
export interface Ground {
  readonly points: readonly Spot[];
  readonly limits: { readonly own: number; readonly account: number };
}

/** Axes of 0-100 points within the edges that are left for words. */
export function frameOf({ width, height, edges: [top, right, bottom, left], roomy }: { readonly width: number; readonly height: number; readonly edges: readonly [number, number, number, number]; readonly roomy: boolean }): Frame {
  const x = scaleLinear().domain([0, 1000]).range([left, width - right]);
  const y = scaleLinear().domain([0, 1000]).range([height - bottom, top]);
  return { width, height, x: (tenths) => x(tenths), y: (tenths) => y(tenths), roomy };
}

/** Many circles as one path: three thousand dots are one element. */
export const dots = (points: readonly Pick<Spot, 'own' | 'account'>[], { x, y }: Frame, radius: number): string =>
  points.map((point) => `M${(x(point.own) - radius).toFixed(1)} ${y(point.account).toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`).join('');

type Place = readonly [number, number];

const edgeOf = ({ points }: Ground, frame: Frame): Place[] =>
  points.filter((point) => point.frontier).sort((a, b) => a.own - b.own).map((point) => [frame.x(point.own), frame.y(point.account)]);

const curve = line().curve(curveMonotoneX);
const drawn = (places: readonly Place[]): string => curve(places.map(([x, y]): [number, number] => [x, y])) ?? '';

export const edgePath = (ground: Ground, frame: Frame): string => drawn(edgeOf(ground, frame));

/** Between both limits and the edge: where everybody wins. '' where there is no such deal. */
export function areaPath(ground: Ground, frame: Frame): string {
  const edge = edgeOf(ground, frame);
  const [first, last] = [edge[0], edge.at(-1)];
  if (!first || !last) return '';
  const [left, bottom] = [frame.x(ground.limits.own), frame.y(ground.limits.account)];
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
export function nearest<P extends Pick<Spot, 'own' | 'account'>>(points: readonly P[], frame: Frame, px: number, py: number): P | null {
  const reach = 22 * 22;
  return points.reduce<{ point: P | null; far: number }>((best, point) => {
    const far = (frame.x(point.own) - px) ** 2 + (frame.y(point.account) - py) ** 2;
    return far < best.far ? { point, far } : best;
  }, { point: null, far: reach }).point;
}
