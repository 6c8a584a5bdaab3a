/** Colours, chance and the sheet of a room drawing. World units: the stage is 940 × 768, drawn from x −280 to 1220. */

export type Hour = 'day' | 'evening';

export interface Layer {
  readonly svg: string;
  /** World rectangle this layer covers. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Pixels per world unit in the file. */
  readonly scale: number;
  readonly quality: number;
}

export interface RoomArt {
  readonly sky: Layer;
  readonly view: Layer;
  readonly wall: Layer;
  readonly table: Layer;
}

export const left = -280;
export const right = 1220;
export const tableY = 520;
export const ink = '#1f2337';

/** The same drawing gives the same bytes: chance comes from a seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39) | 0;
    return ((state ^ (state >>> 15)) >>> 0) / 4294967296;
  };
}

/** A colour that keeps its light in the evening: written so that `evening()` leaves it alone. */
export function lit(hex: string, alpha = 1): string {
  const [r, g, b] = channels(hex);
  return `rgba(${r},${g},${b},${alpha})`;
}

/** How much of red, green and blue is left, and what is added. */
type Dimming = readonly (readonly [factor: number, base: number])[];
const dusk: Dimming = [[0.4, 8], [0.4, 10], [0.52, 26]];
const lamp: Dimming = [[0.64, 4], [0.47, 2], [0.4, 10]];

function dimmed(svg: string, strength: number, light: Dimming): string {
  return svg.replace(/#[0-9a-f]{6}\b/gi, (hex) => {
    const dim = (value: number, i: number): number => {
      const [factor, base] = light[i] ?? [1, 0];
      return Math.round(value + (value * factor + base - value) * strength);
    };
    return `rgb(${channels(hex).map(dim).join()})`;
  });
}

/** Dims every #rrggbb in a drawing as if only dusk came in: less light, more blue. */
export const evening = (svg: string, strength = 1): string => dimmed(svg, strength, dusk);
/** The same for what the lamps of the room light: warm before the blue window. */
export const lamplit = (svg: string, strength: number): string => dimmed(svg, strength, lamp);

function channels(hex: string): readonly [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

export const mix = (a: string, b: string, part: number): string => {
  const [p, q] = [channels(a), channels(b)];
  const one = (i: 0 | 1 | 2): string => Math.round(p[i] + (q[i] - p[i]) * part).toString(16).padStart(2, '0');
  return `#${one(0)}${one(1)}${one(2)}`;
};

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${r1(x)}" y="${r1(y)}" width="${r1(w)}" height="${r1(h)}" fill="${fill}" ${more}/>`;
export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`;
export const line = (d: string, stroke: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" ${more}/>`;
export const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${r1(x)}" cy="${r1(y)}" r="${r1(r)}" fill="${fill}" ${more}/>`;
export const at = (x: number, y: number, scale: number, inner: string): string =>
  `<g transform="translate(${r1(x)} ${r1(y)}) scale(${scale})">${inner}</g>`;
export const r1 = (value: number): number => Math.round(value * 10) / 10;

export function sheet(x: number, y: number, w: number, h: number, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}">${gradients}${inner}</svg>`;
}

const gradients = `<defs>
<linearGradient id="side" x1="0" x2="1" y1="0" y2="0"><stop offset="0" stop-color="rgba(43,33,64,1)" stop-opacity=".28"/><stop offset=".35" stop-color="rgba(43,33,64,1)" stop-opacity="0"/><stop offset="1" stop-color="rgba(255,240,192,1)" stop-opacity=".2"/></linearGradient>
<linearGradient id="down" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="rgba(30,20,50,1)" stop-opacity="0"/><stop offset="1" stop-color="rgba(30,20,50,1)" stop-opacity=".34"/></linearGradient>
<linearGradient id="up" x1="0" x2="0" y1="1" y2="0"><stop offset="0" stop-color="rgba(30,20,50,1)" stop-opacity="0"/><stop offset="1" stop-color="rgba(30,20,50,1)" stop-opacity=".3"/></linearGradient>
<linearGradient id="fade" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="rgba(255,242,208,1)" stop-opacity=".4"/><stop offset="1" stop-color="rgba(255,242,208,1)" stop-opacity="0"/></linearGradient>
<linearGradient id="cap" x1="0" x2="0" y1="0" y2="1"><stop offset=".2" stop-color="#fbfdff"/><stop offset=".3" stop-color="#fbfdff" stop-opacity="0"/></linearGradient>
<radialGradient id="glow"><stop offset="0" stop-color="rgba(255,226,150,1)" stop-opacity=".9"/><stop offset=".35" stop-color="rgba(255,205,120,1)" stop-opacity=".42"/><stop offset="1" stop-color="rgba(255,190,100,1)" stop-opacity="0"/></radialGradient>
<filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="8"/></filter>
<filter id="softer" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="26"/></filter>
<filter id="crisp" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="2.5"/></filter>
</defs>`;
