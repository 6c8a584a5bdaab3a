import type { Stop } from '../../screens/relation.ts';

const [WIDE, HIGH] = [100, 92];
const STONES = 5;
/** Laid from both banks towards the keystone. */
const order = [0, 4, 1, 3, 2];

/** One stone of a round arch between two piers, as a closed path. */
function stone(arch: number, index: number): string {
  const [cx, cy, outer, inner] = [arch * WIDE + WIDE / 2, 78, 42, 27];
  const edge = (i: number, gap: number): number => ((180 + (180 * i) / STONES + gap) * Math.PI) / 180;
  const [a, b] = [edge(index, 1.6), edge(index + 1, -1.6)];
  const at = (radius: number, angle: number): string => `${(cx + radius * Math.cos(angle)).toFixed(1)} ${(cy + radius * 0.92 * Math.sin(angle)).toFixed(1)}`;
  return `M${at(outer, a)}L${at(outer, (a + b) / 2)}L${at(outer, b)}L${at(inner, b)}L${at(inner, (a + b) / 2)}L${at(inner, a)}Z`;
}

/** The relation as a bridge: an arch for each talk, laid from both banks, with a flag at the one to play now. */
export function RelationBridge({ stops, label }: { readonly stops: readonly Stop[]; readonly label: string }) {
  const width = stops.length * WIDE;
  const side = (index: number): string => (index === 2 ? 'key' : index < 2 ? 'you' : 'they');
  return (
    <svg class="relation-bridge" viewBox={`-14 0 ${width + 28} ${HIGH + 12}`} role="img" aria-label={label}>
      <path class="water" d={`M-14 ${HIGH - 4} q 12.5 -5 25 0 ${'t 25 0 '.repeat(Math.ceil(width / 25) + 1)}`} />
      {stops.map((stop, arch) => (
        <g key={stop.caseId} class={`arch ${stop.state}`}>
          {order.map((index, n) => <path key={index} d={stone(arch, index)} class={n < stop.stones ? `stone ${side(index)}` : 'stone open'} />)}
          <path d={`M${arch * WIDE + 4} 29 H${(arch + 1) * WIDE - 4}`} class="road" />
          {stop.state === 'now' && <path class="flag" d={`M${arch * WIDE + 50} 29 v-25 l22 7 -22 7`} />}
        </g>
      ))}
      {[...stops, null].map((stop, pier) => <path key={stop?.caseId ?? 'end'} class="pier" d={`M${pier * WIDE - 8} 78 h16 l3 18 h-22Z`} />)}
    </svg>
  );
}
