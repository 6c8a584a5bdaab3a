import { useMemo } from 'preact/hooks';
import { type Axes, axisName } from '../../screens/axes.ts';
import type { Debrief } from '../../screens/debrief.ts';
import { firstName } from '../../screens/naming.ts';
import type { Session } from '../../screens/session.ts';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { areaPath, dots, edgePath, type Frame } from './map-drawing.ts';
import { useStory } from './story.ts';

const grid = [200, 400, 600, 800] as const;
const ticks = [0, 200, 400, 600, 800, 1000] as const;
/** From so many dots on they are drawn smaller and thinner. */
const MANY = 700;

/** The still part: ground, limits, dots, edge, axes. Three thousand dots are two paths. */
export function MapLand({ debrief, frame, session, axes }: { readonly debrief: Debrief; readonly frame: Frame; readonly session: Session; readonly axes: Axes }) {
  const words = useWords().debrief;
  const story = useStory();
  const language = useLanguage();
  const { x, y } = frame;
  const [left, right, top, bottom] = [x(0), x(1000), y(1000), y(0)];
  const [ownLimit, theirLimit] = [x(debrief.limits.own), y(debrief.limits.account)];
  const many = debrief.map.length > MANY;
  const bad = useMemo(() => dots(debrief.map.filter((point) => !point.acceptable), frame, many ? 2.6 : 4.5), [debrief, frame]);
  const good = useMemo(() => dots(debrief.map.filter((point) => point.acceptable), frame, many ? 3.4 : 5.5), [debrief, frame]);
  const below = (axis: string): string => (axis === 'you' ? words.belowOwn : axis === 'account' ? words.belowTheirs : story.belowLimitOf(firstName(session.brief, axis)));
  return (
    <>
      <defs>
        <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" class="hatch-a" /><rect width="2" height="9" class="hatch-b" /></pattern>
      </defs>
      <rect x={left} y={top} width={right - left} height={bottom - top} class="ground" />
      <rect x={left} y={top} width={Math.max(0, ownLimit - left)} height={bottom - top} fill="url(#hatch)" />
      <rect x={left} y={theirLimit} width={right - left} height={Math.max(0, bottom - theirLimit)} fill="url(#hatch)" />
      <path d={areaPath(debrief, frame)} class="area" />
      <path d={grid.map((tick) => `M${x(tick)} ${bottom}V${top}M${left} ${y(tick)}H${right}`).join('')} class="grid" />
      <path d={`M${ownLimit} ${bottom}V${top}`} class="own-limit" />
      <path d={`M${left} ${theirLimit}H${right}`} class="their-limit" />
      <path d={bad} class={many ? 'bad many' : 'bad'} />
      <path d={good} class={many ? 'good many' : 'good'} />
      <path d={edgePath(debrief, frame)} class="edge" />
      <path d={`M${left} ${top - 8}V${bottom}H${right + 6}`} class="axes" />
      {ticks.map((tick) => <text key={`x${tick}`} x={x(tick)} y={bottom + 21} text-anchor="middle" class="tick-word">{tick / 10}</text>)}
      {ticks.slice(1).map((tick) => <text key={`y${tick}`} x={left - 9} y={y(tick) + 5} text-anchor="end" class="tick-word">{tick / 10}</text>)}
      <text x={(left + right) / 2} y={bottom + 43} text-anchor="middle" class={axes.across === 'you' ? 'axis-own' : 'axis-their'}>{axisName(session, axes.across, language)} →</text>
      {frame.width >= 420 && <text transform={`translate(16 ${(top + bottom) / 2}) rotate(-90)`} text-anchor="middle" class="axis-their">{axisName(session, axes.upward, language)} →</text>}
      {ownLimit - left > 130 && <text x={left + 9} y={bottom - 10} class="small-word">{below(axes.across)}</text>}
      {bottom - theirLimit > 26 && <text x={right - 7} y={bottom - 10} text-anchor="end" class="small-word">{below(axes.upward)}</text>}
    </>
  );
}
