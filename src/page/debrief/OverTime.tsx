import { useMemo, useState } from 'preact/hooks';
import { curves, linesOf, linesSentence, type Shown } from '../../screens/lines.ts';
import type { Session } from '../../screens/session.ts';
import type { Hindsight } from '../../screens/after.ts';
import { Segments } from '../../parts/Fields.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { LineChart } from './LineChart.tsx';
import { useShowMoment, useStory } from './story.ts';
import { useWidth } from '../../parts/useSize.ts';

/** Trust, mood, wants, expertise and the dials against time, with the moves that bent them. */
export function OverTime({ session, hindsight }: { readonly session: Session; readonly hindsight: Hindsight }) {
  const story = useStory();
  const language = useLanguage();
  const show = useShowMoment();
  const { box, width } = useWidth(460);
  const [shown, setShown] = useState<Shown>('trust');
  const drawing = useMemo(() => linesOf(session, hindsight, shown, language), [session, hindsight, shown, language]);
  const minutes = [...new Set(drawing.lines.flatMap(({ dots }) => dots.map(([minute]) => minute)))].sort((a, b) => a - b);
  return (
    <section class="pinned over-time" aria-labelledby="time-title">
      <h3 id="time-title">{story.timeTitle}</h3>
      <p class="muted">{story.timeLead}</p>
      <Segments legend={story.timeTitle} hideLegend options={curves.map((curve) => ({ value: curve, label: story.curves[curve] }))} value={shown} onChange={setShown} />
      <p class="muted">{story.curveUnits[shown]}</p>
      <div ref={box} class="map-box"><LineChart drawing={drawing} width={width} label={linesSentence(drawing, language)} /></div>
      {drawing.bends.length > 0 && (
        <ol role="list" class="bends">
          {drawing.bends.map((bend) => <li key={bend.number}><button type="button" class="look" onClick={() => show(bend.turn)}><i aria-hidden="true">{bend.number}</i><span><b>{story.inMinute(bend.minute)}: {bend.change}</b> {bend.did}</span></button></li>)}
        </ol>
      )}
      {shown !== 'dials' && drawing.bends.length === 0 && <p>{story.noBends}</p>}
      <details class="map-table">
        <summary>{story.timeTable}</summary>
        <div class="wide-table" tabIndex={0} role="region" aria-label={story.timeTable}>
          <table>
            <thead><tr><th scope="col">{story.minuteAxis}</th>{drawing.lines.map(({ key, name }) => <th key={key} scope="col" class="number">{name}</th>)}</tr></thead>
            <tbody>
              {minutes.map((minute) => <tr key={minute}><th scope="row">{minute === 0 ? story.startRow : minute}</th>{drawing.lines.map(({ key, dots }) => <td key={key} class="number">{dots.findLast(([at]) => at <= minute)?.[1] ?? '–'}</td>)}</tr>)}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
