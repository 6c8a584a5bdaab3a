import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { marksAlong, seenAlong, usualAxes } from '../../../screens/axes.ts';
import type { Debrief } from '../../../screens/debrief.ts';
import { mapSentence, marksOf } from '../../../screens/deal-map.ts';
import { dealName } from '../../../screens/naming.ts';
import type { Session } from '../../../screens/session.ts';
import { pointsOf } from '../../../text/words.ts';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import { nearest } from '../../../parts/map-drawing.ts';
import { MapLand } from '../../../parts/MapLand.tsx';
import { useSize } from '../../../parts/useSize.ts';
import { ResultBridge } from '../ResultBridge.tsx';
import { AxisFold } from './AxisFold.tsx';
import { Dance } from './Dance.tsx';
import { frameFor, useLandWords } from './map-frame.ts';
import { MapLabels } from './MapLabels.tsx';
import { MapPaths, MarkArt } from './MapMarks.tsx';
import { MapTable } from './MapTable.tsx';
import { MapWalk } from './MapWalk.tsx';

/** All deals of the case on one map, with both paths to yours; then the way over it without a pointer, and the steps in words. place: its sheet. children: what stands between. */
export function DealMap({ session, debrief, place, children }: { readonly session: Session; readonly debrief: Debrief; readonly place: RefObject<HTMLDivElement | null>; readonly children?: ComponentChildren }) {
  const words = useWords().debrief;
  const language = useLanguage();
  // As high as its sheet leaves it: the style knows how much of the window that is.
  const { box, width, height } = useSize(680, 560);
  const [axes, setAxes] = useState(usualAxes);
  const [pointed, setPointed] = useState<number | null>(null);
  const [pinned, setPinned] = useState<number | null>(null);
  const frame = useMemo(() => frameFor(width, height), [width, height]);
  const seen = useMemo(() => seenAlong(debrief, session.hindsight, axes), [debrief, session.hindsight, axes]);
  const ground = useMemo(() => ({ points: seen.map, limits: seen.limits }), [seen]);
  const land = useLandWords(session, axes);
  const named = useMemo(() => marksOf(debrief, language), [debrief, language]);
  const usual = axes.across === usualAxes.across && axes.upward === usualAxes.upward;
  const marks = useMemo(() => (usual ? named : marksAlong(named, seen)), [named, seen]);
  const order = useOrder(seen);
  // The words first: the map comes with the next picture that is painted.
  const drawn = useAfterPaint();
  // Three thousand dots and their marks stay as they are while a finger walks over them.
  const still = useMemo(() => drawn && (
    <>
      <MapLand key={`${axes.across} ${axes.upward}`} ground={ground} frame={frame} words={land} />
      <MapPaths marks={marks} frame={frame} />
      {marks.map((mark, i) => <MarkArt key={i} mark={mark} frame={frame} />)}
      {frame.roomy && <MapLabels debrief={seen} marks={marks} frame={frame} usual={usual} />}
    </>
  ), [drawn, ground, frame, land, marks, seen, usual]);
  const sentence = useMemo(() => mapSentence(debrief, language), [debrief, language]);
  const good = useMemo(() => debrief.map.filter((point) => point.acceptable).length, [debrief]);
  const steps = useMemo(() => drawn && (
    <section class="pinned map-steps">
      <Dance session={session} debrief={debrief} marks={marks} onPick={(mark) => setPinned(debrief.map.findIndex((point) => point.deal.join() === mark.deal.join()))} />
      <MapTable session={session} debrief={debrief} marks={named} />
    </section>
  ), [drawn, session, debrief, marks, named, language]);
  const at = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }): number | null => {
    const drawing = event.currentTarget.getBoundingClientRect();
    const found = nearest(seen.map, frame, event.clientX - drawing.left, event.clientY - drawing.top);
    return found ? seen.map.indexOf(found) : null;
  };
  const shown = pointed ?? pinned;
  const nameOf = (index: number): string | null => marks.findLast((mark) => mark.deal.join() === debrief.map[index]?.deal.join())?.name ?? null;
  return (
    <>
      <div ref={place} class="map-look">
        <section class="pinned map-sheet" aria-labelledby="map-title">
          <span class="pin" aria-hidden="true" />
          <div class="map-head">
            <div>
              <h3 id="map-title" tabIndex={-1}>{words.mapTitle(debrief.map.length)}</h3>
              <p class="map-legend">
                <span><i class="good" aria-hidden="true" />{words.legendGood(good)}</span><span><i aria-hidden="true" />{words.legendBad}</span>
                <span><i class="you" aria-hidden="true" />{words.legendYou}</span><span><i class="them" aria-hidden="true" />{words.legendThem}</span>
              </p>
            </div>
            <ResultBridge score={debrief.score} dealt={debrief.deal !== null} />
          </div>
          <div ref={box} class="map-box">
            <svg
              width={frame.width} height={frame.height} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={sentence}
              onPointerMove={(event) => setPointed(at(event))} onPointerDown={(event) => { const found = at(event); if (found !== null) setPinned(found); }} onPointerLeave={() => setPointed(null)}
            >
              {still}
              {shown !== null && <circle cx={frame.x(seen.map[shown]?.own ?? 0)} cy={frame.y(seen.map[shown]?.account ?? 0)} r="24" class="pointed" />}
            </svg>
            <AxisFold session={session} axes={axes} onChange={setAxes} />
            {pointed !== null && <TipCard session={session} debrief={debrief} index={pointed} name={nameOf(pointed)} place={{ x: frame.x(seen.map[pointed]?.own ?? 0), y: frame.y(seen.map[pointed]?.account ?? 0), width: frame.width, height: frame.height }} />}
          </div>
        </section>
      </div>
      <div class="map-way"><MapWalk session={session} debrief={debrief} sentence={sentence} marks={marks} order={order} pinned={pinned} nameOf={nameOf} onPin={setPinned} /></div>
      {children}
      <div class="map-last">{steps}</div>
    </>
  );
}

/** The dots from left to right, sorted when somebody first walks through them. */
function useOrder(seen: Debrief): () => readonly number[] {
  const kept = useRef<{ readonly of: Debrief; readonly order: readonly number[] } | null>(null);
  return () => {
    if (kept.current?.of !== seen) kept.current = { of: seen, order: seen.map.map((_, i) => i).sort((a, b) => (seen.map[a]?.own ?? 0) - (seen.map[b]?.own ?? 0) || (seen.map[a]?.account ?? 0) - (seen.map[b]?.account ?? 0)) };
    return kept.current.order;
  };
}

/** false until the page was painted once: the words stand before the dots are drawn. */
function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const soon = requestAnimationFrame(() => setPainted(true));
    return () => cancelAnimationFrame(soon);
  }, []);
  return painted;
}

function TipCard({ session, debrief, index, name, place }: {
  readonly session: Session; readonly debrief: Debrief; readonly index: number; readonly name: string | null; readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}) {
  const words = useWords().debrief;
  const language = useLanguage();
  const point = debrief.map[index];
  if (!point) return null;
  const style = { left: `${Math.min(Math.max(place.x, 120), place.width - 120)}px`, ...(place.y > place.height / 2 ? { bottom: `${place.height - place.y + 28}px` } : { top: `${place.y + 28}px` }) };
  return (
    <div class="map-tip" style={style} aria-hidden="true">
      {name && <b>{name}</b>}
      <span>{dealName(session.brief, point.deal, language)}</span>
      <span class="muted">{words.youThey(pointsOf(point.own, language), pointsOf(point.account, language))}</span>
    </div>
  );
}
