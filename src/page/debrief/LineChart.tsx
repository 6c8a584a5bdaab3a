import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { Drawing } from '../../screens/lines.ts';
import { useStory } from './story.ts';

const HEIGHT = 260;
const [LEFT, RIGHT, TOP, BOTTOM] = [38, 98, 14, 40];

/** Lines against the minutes of the talk, each with its own dash and its name at the end; numbered moves where one bends. */
export function LineChart({ drawing, width, label }: { readonly drawing: Drawing; readonly width: number; readonly label: string }) {
  const story = useStory();
  const x = scaleLinear().domain([0, drawing.minutes]).range([LEFT, width - RIGHT]);
  const y = scaleLinear().domain([drawing.low, drawing.high]).range([HEIGHT - BOTTOM, TOP]);
  const path = line<readonly [number, number]>().x(([minute]) => x(minute)).y(([, height]) => y(height)).curve(curveStepAfter);
  const rows = [drawing.low, (drawing.low + drawing.high) / 2, drawing.high];
  const ends = spread(drawing.lines.map(({ dots }) => y(dots.at(-1)?.[1] ?? 0)));
  return (
    <svg class="line-chart" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {rows.map((row) => <g key={row}><path d={`M${LEFT} ${y(row)}H${width - RIGHT}`} class="grid" /><text x={LEFT - 8} y={y(row) + 5} text-anchor="end" class="tick-word">{row}</text></g>)}
      <path d={`M${LEFT} ${TOP - 6}V${HEIGHT - BOTTOM}H${width - RIGHT + 6}`} class="axes" />
      {x.ticks(Math.max(2, Math.min(6, Math.floor(width / 110)))).map((minute) => <text key={minute} x={x(minute)} y={HEIGHT - BOTTOM + 20} text-anchor="middle" class="tick-word">{minute}</text>)}
      <text x={(LEFT + width - RIGHT) / 2} y={HEIGHT - 5} text-anchor="middle" class="small-word">{story.minuteAxis}</text>
      {drawing.lines.map(({ key, name, dots }, i) => (
        <g key={key} class={`line n${i}`}>
          <path d={path([...dots]) ?? ''} class="stroke" />
          <text x={width - RIGHT + 16} y={(ends[i] ?? 0) + 5} class="line-name">{name}</text>
        </g>
      ))}
      {drawing.bends.map((bend) => (
        <g key={bend.number} class={`bend n${drawing.lines.findIndex((one) => one.key === bend.key)}`} transform={`translate(${x(bend.minute)} ${y(bend.height)})`}>
          <circle r="11" /><text y="5" text-anchor="middle">{bend.number}</text>
        </g>
      ))}
    </svg>
  );
}

/** Names at the end of the lines, far enough apart to be read. */
function spread(heights: readonly number[]): readonly number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  order.forEach((i, rank) => {
    const above = order[rank - 1];
    if (above !== undefined) placed[i] = Math.max(placed[i] ?? 0, (placed[above] ?? 0) + 18);
  });
  return placed;
}
