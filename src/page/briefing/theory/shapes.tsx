import type { ComponentChildren } from 'preact';

/** What the theory pictures are drawn with: ink lines, flat fields in the colours of the theme, no words. */

export type Fill = 'you' | 'they' | 'sun' | 'sheet' | 'track' | 'wood' | 'info' | 'tint' | 'deep';

const colours: Readonly<Record<Fill, string>> = {
  you: 'var(--you-fill)', they: 'var(--they-fill)', sun: 'var(--sun)', sheet: 'var(--sheet)',
  track: 'var(--track)', wood: 'var(--wood)', info: 'var(--info-fill)', tint: 'var(--you-tint)', deep: 'var(--on-highlight)',
};

const ink = { stroke: 'var(--outline)', 'stroke-width': 3, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const;

/** A field with an ink line around it. */
export const Shape = ({ d, fill, plain = false }: { readonly d: string; readonly fill: Fill; readonly plain?: boolean }) => <path d={d} fill={colours[fill]} {...(plain ? {} : ink)} />;
/** A line of ink; dashed where something is only meant. */
export const Stroke = ({ d, dashed = false, thin = false, colour }: { readonly d: string; readonly dashed?: boolean; readonly thin?: boolean; readonly colour?: Fill }) => (
  <path d={d} fill="none" {...ink} {...(colour ? { stroke: colours[colour] } : {})} {...(thin ? { 'stroke-width': 2 } : {})} {...(dashed ? { 'stroke-dasharray': '2 8' } : {})} />
);
export const Dot = ({ x, y, r, fill }: { readonly x: number; readonly y: number; readonly r: number; readonly fill: Fill }) => <circle cx={x} cy={y} r={r} fill={colours[fill]} {...ink} />;
export const At = ({ x, y, size = 1, children }: { readonly x: number; readonly y: number; readonly size?: number; readonly children: ComponentChildren }) => <g transform={`translate(${x} ${y}) scale(${size})`}>{children}</g>;

/** Head and shoulders. */
export const Person = ({ x, y, fill, size = 1 }: { readonly x: number; readonly y: number; readonly fill: Fill; readonly size?: number }) => (
  <At x={x} y={y} size={size}>
    <Shape d="M-20 34Q-20 4 0 4Q20 4 20 34Z" fill={fill} />
    <Dot x={0} y={-9} r={12} fill="sheet" />
  </At>
);

/** An arrow along a straight line, with its head at the end. */
export const Arrow = ({ from, to, dashed = false }: { readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly dashed?: boolean }) => {
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return (
    <g>
      <Stroke d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`} dashed={dashed} />
      <g transform={`translate(${to[0]} ${to[1]}) rotate(${angle.toFixed(1)})`}><Stroke d="M-11 -8L0 0L-11 8" /></g>
    </g>
  );
};

export const Heart = ({ x, y, size = 1 }: { readonly x: number; readonly y: number; readonly size?: number }) => (
  <At x={x} y={y} size={size}><Shape d="M0 14Q-18 2 -16 -7Q-13 -17 -4 -13Q0 -11 0 -7Q0 -11 4 -13Q13 -17 16 -7Q18 2 0 14Z" fill="they" /></At>
);
export const Tick = ({ x, y }: { readonly x: number; readonly y: number }) => <g><Dot x={x} y={y} r={13} fill="you" /><path d={`M${x - 6} ${y}l4 5l8 -9`} fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" /></g>;
export const Cross = ({ x, y }: { readonly x: number; readonly y: number }) => <g><Dot x={x} y={y} r={13} fill="they" /><path d={`M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`} fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" /></g>;
