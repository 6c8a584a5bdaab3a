import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { axisChoices, marksAlong, packageView, seenAlong, usualAxes } from '../../../screens/axes.ts';
import type { Debrief } from '../../../screens/debrief.ts';
import { mapSentence, type MapMark, marksOf } from '../../../screens/deal-map.ts';
import { dealName } from '../../../screens/naming.ts';
import type { Session } from '../../../screens/session.ts';
import { pointsOf } from '../../../text/words.ts';
import { Pick, Slider } from '../../../parts/Fields.tsx';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import { nearest } from '../../../parts/map-drawing.ts';
import { MapLand } from '../../../parts/MapLand.tsx';
import { useWidth } from '../../../parts/useSize.ts';
import { Dance } from './Dance.tsx';
import { frameFor, useLandWords } from './map-frame.ts';
import { MapTable } from './MapTable.tsx';
import { MapLabels, MapPaths, MarkArt } from './MapMarks.tsx';
import { PackageCard } from './PackageCard.tsx';
import { useStory } from '../story.ts';

/** All deals of the case on one map, with both paths to yours. Any dot can be read as a package. */
export function DealMap({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const words = useWords().debrief;
  const story = useStory();
  const language = useLanguage();
  const { box, width } = useWidth(680);
  const [axes, setAxes] = useState(usualAxes);
  const [pointed, setPointed] = useState<number | null>(null);
  const [pinned, setPinned] = useState<number | null>(null);
  const frame = useMemo(() => frameFor(width), [width]);
  const seen = useMemo(() => seenAlong(debrief, session.hindsight, axes), [debrief, session.hindsight, axes]);
  const ground = useMemo(() => ({ points: seen.map, limits: seen.limits }), [seen]);
  const land = useLandWords(session, axes);
  const named = useMemo(() => marksOf(debrief, language), [debrief, language]);
  const usual = axes.across === usualAxes.across && axes.upward === usualAxes.upward;
  const marks = useMemo(() => (usual ? named : marksAlong(named, seen)), [named, seen]);
  const orderOf = useOrder(seen);
  const indexOf = (deal: readonly number[]): number => debrief.map.findIndex((point) => point.deal.join() === deal.join());
  const drawn = useAfterPaint();
  // Three thousand dots and their marks stay as they are while a finger walks over them.
  const still = useMemo(() => (
    <>
      {drawn && <MapLand key={`${axes.across} ${axes.upward}`} ground={ground} frame={frame} words={land} />}
      <MapPaths marks={marks} frame={frame} />
      {marks.map((mark, i) => <MarkArt key={i} mark={mark} frame={frame} />)}
      {frame.roomy && <MapLabels debrief={seen} marks={marks} frame={frame} usual={usual} />}
    </>
  ), [drawn, ground, frame, land, marks, seen, usual]);
  const sentence = useMemo(() => mapSentence(debrief, language), [debrief, language]);
  const good = useMemo(() => debrief.map.filter((point) => point.acceptable).length, [debrief]);
  const apart = useMemo(() => (
    <>
      <Dance session={session} debrief={debrief} marks={marks} onPick={(mark: MapMark) => setPinned(indexOf(mark.deal))} />
      <MapTable session={session} debrief={debrief} marks={named} />
    </>
  ), [session, debrief, marks, named, language]);
  const at = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }): number | null => {
    const place = event.currentTarget.getBoundingClientRect();
    const found = nearest(seen.map, frame, event.clientX - place.left, event.clientY - place.top);
    return found ? seen.map.indexOf(found) : null;
  };
  const shown = pointed ?? pinned;
  const nameOf = (index: number): string | null => marks.findLast((mark) => mark.deal.join() === debrief.map[index]?.deal.join())?.name ?? null;
  return (
    <section class="pinned map-sheet" aria-labelledby="map-title">
      <span class="pin" aria-hidden="true" />
      <h3 id="map-title">{words.mapTitle(debrief.map.length)}</h3>
      <p class="map-legend">
        <span><i class="good" aria-hidden="true" />{words.legendGood(good)}</span><span><i aria-hidden="true" />{words.legendBad}</span>
        <span><i class="you" aria-hidden="true" />{words.legendYou}</span><span><i class="them" aria-hidden="true" />{words.legendThem}</span>
      </p>
      <AxisPicks session={session} axes={axes} onChange={setAxes} />
      <div ref={box} class="map-box">
        <svg
          width={frame.width} height={frame.height} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={sentence}
          onPointerMove={(event) => setPointed(at(event))} onPointerDown={(event) => { const found = at(event); if (found !== null) setPinned(found); }} onPointerLeave={() => setPointed(null)}
        >
          {still}
          {shown !== null && <circle cx={frame.x(seen.map[shown]?.own ?? 0)} cy={frame.y(seen.map[shown]?.account ?? 0)} r="24" class="pointed" />}
        </svg>
        {pointed !== null && <TipCard session={session} debrief={debrief} index={pointed} name={nameOf(pointed)} place={{ x: frame.x(seen.map[pointed]?.own ?? 0), y: frame.y(seen.map[pointed]?.account ?? 0), width: frame.width, height: frame.height }} />}
      </div>
      <p class="map-sentence">{sentence}</p>
      <ul role="list" class="map-marks" aria-label={words.mapPoints}>
        {marks.filter((mark) => mark.number === 0 && (mark.kind !== 'fair' || !marks.some((other) => other.kind === 'best' && other.deal.join() === mark.deal.join()))).map((mark) => (
          <li key={mark.kind}>
            <button type="button" class={`mark-key ${mark.kind}`} aria-label={`${mark.name}. ${dealName(session.brief, mark.deal, language)}`} onClick={() => setPinned(indexOf(mark.deal))}>
              <svg viewBox="-22 -22 44 44" width="30" height="30" aria-hidden="true"><MarkArt mark={mark} frame={null} /></svg><span>{mark.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <Slider name={story.walkDots} shown={pinned === null ? story.pickDot : story.dotAt(orderOf().indexOf(pinned) + 1, debrief.map.length, dealName(session.brief, debrief.map[pinned]?.deal ?? [], language))} value={pinned === null ? 0 : orderOf().indexOf(pinned)} min={0} max={debrief.map.length - 1} onChange={(place) => setPinned(orderOf()[place] ?? 0)} />
      {pinned !== null && <PackageCard view={packageView(session, debrief, session.hindsight, pinned, language)} name={nameOf(pinned)} onClose={() => setPinned(null)} />}
      {apart}
    </section>
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
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const soon = requestAnimationFrame(() => setPainted(true));
    return () => cancelAnimationFrame(soon);
  }, []);
  return painted;
}

/** Whose gain goes which way; with one member there is nothing to choose. */
function AxisPicks({ session, axes, onChange }: { readonly session: Session; readonly axes: typeof usualAxes; readonly onChange: (axes: typeof usualAxes) => void }) {
  const story = useStory();
  const language = useLanguage();
  const [upward, across] = [axisChoices(session, 'upward', language), axisChoices(session, 'across', language)];
  if (upward.length === 0 || !session.hindsight) return null;
  return (
    <div class="axis-picks">
      <Pick name={story.upward} options={upward} value={axes.upward} onChange={(next) => onChange({ across: next === axes.across ? 'you' : axes.across, upward: next })} />
      <Pick name={story.across} options={across} value={axes.across} onChange={(next) => onChange({ across: next, upward: next === axes.upward ? 'account' : axes.upward })} />
    </div>
  );
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
