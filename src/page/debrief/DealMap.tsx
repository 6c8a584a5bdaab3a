import { useMemo, useState } from 'preact/hooks';
import { type Debrief, mapSentence, type MapMark, marksOf } from '../../screens/debrief.ts';
import { dealName } from '../../screens/naming.ts';
import type { Session } from '../../screens/session.ts';
import { pointsOf } from '../../text/words.ts';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { footprints, type Frame, frameOf, nearest } from '../../parts/map-drawing.ts';
import { MapLand } from '../../parts/MapLand.tsx';
import { MapTable } from './MapTable.tsx';
import { MarkArt, MapLabels } from './MapMarks.tsx';
import { useWidth } from '../../parts/useSize.ts';

/** Something pointed at: a named mark, or any deal of the map. */
interface Tip {
  readonly name: string | null;
  readonly own: number;
  readonly account: number;
  readonly deal: readonly number[];
  readonly step: string | null;
}

function frameFor(width: number): Frame {
  const roomy = width >= 560;
  const small = width < 420;
  // The whole sheet fits a laptop's window where it is wide.
  const height = Math.round(Math.min(width * 0.9, 660, roomy ? Math.max(400, window.innerHeight - 190) : 660));
  return frameOf({ width, height, edges: [roomy ? 62 : 14, small ? 10 : 26, 50, small ? 40 : 62], roomy });
}

/** All deals of the case on one map, with both paths to yours. */
export function DealMap({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const words = useWords().debrief;
  const language = useLanguage();
  const { box, width } = useWidth(680);
  const [tip, setTip] = useState<Tip | null>(null);
  const frame = useMemo(() => frameFor(width), [width]);
  const ground = useMemo(() => ({ points: debrief.map, limits: debrief.limits }), [debrief]);
  const marks = useMemo(() => marksOf(debrief, language), [debrief, language]);
  const good = debrief.map.filter((point) => point.acceptable);
  const point = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }): void => {
    const place = event.currentTarget.getBoundingClientRect();
    const [px, py] = [event.clientX - place.left, event.clientY - place.top];
    const found = nearest(debrief.map, frame, px, py);
    const mark = found && marks.findLast((known) => known.deal.join() === found.deal.join());
    setTip(mark ?? (found ? { ...found, name: null, step: null } : null));
  };
  return (
    <section class="pinned map-sheet" aria-labelledby="map-title">
      <span class="pin" aria-hidden="true" />
      <h2 id="map-title">{words.mapTitle(debrief.map.length)}</h2>
      <p class="map-legend">
        <span><i class="good" aria-hidden="true" />{words.legendGood(good.length)}</span><span><i aria-hidden="true" />{words.legendBad}</span>
        <span><i class="you" aria-hidden="true" />{words.legendYou}</span><span><i class="them" aria-hidden="true" />{words.legendThem}</span>
      </p>
      <p class="out-of-sight">{mapSentence(debrief, language)}</p>
      {debrief.best === null && <p class="note">{words.mapNone}</p>}
      <div ref={box} class="map-box">
        <svg width={frame.width} height={frame.height} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={mapSentence(debrief, language)} onPointerMove={point} onPointerDown={point} onPointerLeave={() => setTip(null)}>
          <MapLand ground={ground} frame={frame} words={{ own: words.ownAxis, account: words.accountAxis(session.brief.account.name), belowOwn: words.belowOwn, belowTheirs: words.belowTheirs }} />
          <Paths marks={marks} frame={frame} />
          {marks.map((mark, i) => <MarkArt key={i} mark={mark} frame={frame} />)}
          {frame.roomy && <MapLabels debrief={debrief} marks={marks} frame={frame} />}
          {tip && <circle cx={frame.x(tip.own)} cy={frame.y(tip.account)} r="24" class="pointed" />}
        </svg>
        {tip && <TipCard tip={tip} frame={frame} session={session} />}
      </div>
      <p class="muted map-hint">{words.mapHint}</p>
      <ul role="list" class="map-marks" aria-label={words.mapPoints}>
        {marks.filter((mark) => mark.kind !== 'fair' || !marks.some((other) => other.kind === 'best' && other.deal.join() === mark.deal.join())).map((mark, i) => (
          <li key={i}>
            <button
              type="button" class={`mark-key ${mark.kind}`} aria-label={`${mark.name}. ${dealName(session.brief, mark.deal, language)}. ${words.youThey(pointsOf(mark.own, language), pointsOf(mark.account, language))}.${mark.step ? ` ${mark.step}.` : ''}`}
              onFocus={() => setTip(mark)} onBlur={() => setTip(null)} onClick={() => setTip(mark)} onPointerEnter={() => setTip(mark)} onPointerLeave={() => setTip(null)}
            >
              <svg viewBox="-22 -22 44 44" width="30" height="30" aria-hidden="true"><MarkArt mark={mark} frame={null} /></svg>
              {mark.number === 0 && <span>{mark.name}</span>}
            </button>
          </li>
        ))}
      </ul>
      <MapTable session={session} debrief={debrief} marks={marks} />
    </section>
  );
}

function TipCard({ tip, frame, session }: { readonly tip: Tip; readonly frame: Frame; readonly session: Session }) {
  const words = useWords().debrief;
  const language = useLanguage();
  const [x, y] = [frame.x(tip.own), frame.y(tip.account)];
  const place = { left: `${Math.min(Math.max(x, 120), frame.width - 120)}px`, ...(y > frame.height / 2 ? { bottom: `${frame.height - y + 28}px` } : { top: `${y + 28}px` }) };
  return (
    <div class="map-tip" style={place} aria-hidden="true">
      {tip.name && <b>{tip.name}{tip.step && `: ${tip.step}`}</b>}
      <span>{dealName(session.brief, tip.deal, language)}</span>
      <span class="muted">{words.youThey(pointsOf(tip.own, language), pointsOf(tip.account, language))}</span>
    </div>
  );
}

/** Footprints along each side's papers, and on to the deal. */
function Paths({ marks, frame }: { readonly marks: readonly MapMark[]; readonly frame: Frame }) {
  const deal = marks.find((mark) => mark.kind === 'deal');
  const side = (kind: 'you' | 'them'): readonly (readonly [MapMark, MapMark])[] => {
    const papers = marks.filter((mark) => mark.kind === kind);
    // Papers of one turn (a choice of three) are one step: the walk goes on from the last of them.
    const steps = papers.filter((paper, i) => papers[i + 1]?.turn !== paper.turn);
    const way = deal ? [...steps, deal] : steps;
    return way.slice(1).map((to, i) => [way[i] ?? to, to] as const);
  };
  return (
    <>
      {(['them', 'you'] as const).map((kind) => (
        <g key={kind} class={`feet ${kind}`}>
          {side(kind).flatMap(([from, to], leg) => footprints(from, to, frame).map((foot, i) => <g key={`${leg}-${i}`} transform={foot.at}><ellipse cx="3" rx="7" ry="4.200" /><ellipse cx="-7" rx="3.200" ry="3" /></g>))}
        </g>
      ))}
    </>
  );
}
