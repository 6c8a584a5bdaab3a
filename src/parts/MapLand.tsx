import { useEffect, useMemo, useState } from 'preact/hooks';
import { areaPath, dots, edgePath, type Frame, type Ground, type Spot } from './map-drawing.ts';

const grid = [200, 400, 600, 800] as const;
const ticks = [0, 200, 400, 600, 800, 1000] as const;

/** What stands at the axes and in the corners. */
export interface LandWords {
  readonly own: string;
  readonly account: string;
  readonly belowOwn: string;
  readonly belowTheirs: string;
}

/** So many dots are drawn in one go: more would make a slow phone halt. */
const PIECE = 400;

const cut = (spots: readonly Spot[]): readonly (readonly Spot[])[] => Array.from({ length: Math.ceil(spots.length / PIECE) }, (_, i) => spots.slice(i * PIECE, (i + 1) * PIECE));

/** Of so many pieces one more with each picture that is painted. */
function useOneByOne(pieces: number): number {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (shown >= pieces) return undefined;
    const soon = requestAnimationFrame(() => setShown(shown + 1));
    return () => cancelAnimationFrame(soon);
  }, [shown, pieces]);
  return shown;
}

function Dots({ piece, frame, many }: { readonly piece: readonly Spot[]; readonly frame: Frame; readonly many: boolean }) {
  const good = piece[0]?.acceptable ?? false;
  const path = useMemo(() => dots(piece, frame, good ? (many ? 3.4 : 5.5) : many ? 2.6 : 4.5), [piece, frame]);
  return <path d={path} class={`${good ? 'good' : 'bad'}${many ? ' many' : ''}`} />;
}

/** The still part of a map of deals: ground, limits, dots, edge, axes. */
export function MapLand({ ground, frame, words }: { readonly ground: Ground; readonly frame: Frame; readonly words: LandWords }) {
  const { points, limits } = ground;
  const many = points.length > 700;
  const { x, y } = frame;
  const [left, right, top, bottom] = [x(0), x(1000), y(1000), y(0)];
  const [ownLimit, theirLimit] = [x(limits.own), y(limits.account)];
  // Whoever loses lies under who wins.
  const pieces = useMemo(() => [...cut(points.filter((point) => !point.acceptable)), ...cut(points.filter((point) => point.acceptable))], [points]);
  const shown = useOneByOne(pieces.length);
  return (
    <>
      <defs>
        <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" class="hatch-a" /><rect width="2" height="9" class="hatch-b" /></pattern>
      </defs>
      <rect x={left} y={top} width={right - left} height={bottom - top} class="ground" />
      <rect x={left} y={top} width={Math.max(0, ownLimit - left)} height={bottom - top} fill="url(#hatch)" />
      <rect x={left} y={theirLimit} width={right - left} height={Math.max(0, bottom - theirLimit)} fill="url(#hatch)" />
      <path d={areaPath(ground, frame)} class="area" />
      <path d={grid.map((tick) => `M${x(tick)} ${bottom}V${top}M${left} ${y(tick)}H${right}`).join('')} class="grid" />
      <path d={`M${ownLimit} ${bottom}V${top}`} class="own-limit" />
      <path d={`M${left} ${theirLimit}H${right}`} class="their-limit" />
      {pieces.slice(0, shown).map((piece, i) => <Dots key={i} piece={piece} frame={frame} many={many} />)}
      <path d={edgePath(ground, frame)} class="edge" />
      <path d={`M${left} ${top - 8}V${bottom}H${right + 6}`} class="axes" />
      {ticks.map((tick) => <text key={`x${tick}`} x={x(tick)} y={bottom + 21} text-anchor="middle" class="tick-word">{tick / 10}</text>)}
      {ticks.slice(1).map((tick) => <text key={`y${tick}`} x={left - 9} y={y(tick) + 5} text-anchor="end" class="tick-word">{tick / 10}</text>)}
      <text x={(left + right) / 2} y={bottom + 43} text-anchor="middle" class="axis-own">{words.own} →</text>
      {frame.width >= 420 && <text transform={`translate(16 ${(top + bottom) / 2}) rotate(-90)`} text-anchor="middle" class="axis-their">{words.account} →</text>}
      {frame.width < 420 && <text x={4} y={16} class="axis-their">↑ {words.account}</text>}
      {ownLimit - left > 130 && <text x={left + 9} y={bottom - 10} class="small-word">{words.belowOwn}</text>}
      {bottom - theirLimit > 26 && <text x={right - 7} y={bottom - 10} text-anchor="end" class="small-word">{words.belowTheirs}</text>}
    </>
  );
}
