import { useMemo, useState } from 'preact/hooks';
import type { Study } from '../../app/laboratory.ts';
import { editorWords } from '../../text/editor-words.ts';
import { inLanguage, pointsOf, type Language } from '../../text/words.ts';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { frameOf, type Frame } from '../../parts/map-drawing.ts';
import { MapLand } from '../../parts/MapLand.tsx';
import { useWidth } from '../../parts/useSize.ts';

type Picture = NonNullable<Study['picture']>;

/** A named place on the map. */
interface Mark {
  readonly key: string;
  readonly name: string;
  readonly own: number;
  readonly account: number;
  readonly deal: readonly number[];
  readonly kind: 'best' | 'fair' | 'middle' | 'player';
}

const REACH = 22;

/** Every deal of the case as it is now: it moves while the author writes. */
export function MapView({ study, account }: { readonly study: Study | null; readonly account: string }) {
  const language = useLanguage();
  const words = editorWords(language);
  const picture = study?.picture ?? null;
  const marks = useMemo(() => (study && picture ? marksOf(study, picture, words) : []), [study, language]);
  if (!study) return <p role="status">{words.mapWorking}</p>;
  if (!picture) return <p class="note">{words.mapNone}</p>;
  return (
    <div class="stack">
      <p><b>{words.mapSummary(picture.points.length, picture.acceptable)}</b></p>
      <Plot picture={picture} marks={marks} account={account} />
      <ul role="list" class="map-names">
        {marks.map((mark) => (
          <li key={mark.key}>
            <svg viewBox="-14 -14 28 28" width="26" height="26" aria-hidden="true"><MarkShape kind={mark.kind} /></svg>
            <span><b>{mark.name}</b>: {dealWords(picture, mark.deal, language)}. <span class="muted">{words.youThey(pointsOf(mark.own, language), pointsOf(mark.account, language))}</span></span>
          </li>
        ))}
      </ul>
      <p class="map-key muted"><span><i class="good" />{words.legendGood}</span><span><i />{words.legendBad}</span><span><i class="line" />{words.legendEdge}</span></p>
    </div>
  );
}

/** Who ends at one place stands there together. */
function marksOf(study: Study, picture: Picture, words: ReturnType<typeof editorWords>): readonly Mark[] {
  const named = picture.marks.map((mark): Mark => ({ ...mark, key: mark.kind, name: words.marks[mark.kind] }));
  const spots = new Map<string, Mark>();
  for (const end of study.ends) {
    const key = end.deal.join('-');
    const before = spots.get(key);
    const name = words.trialPlayers[end.player] ?? end.player;
    spots.set(key, { ...end, key, kind: 'player', name: before ? `${before.name}, ${name}` : name });
  }
  return [...named, ...spots.values()];
}

const dealWords = (picture: Picture, deal: readonly number[], language: Language): string => deal.map((option, i) => { const text = picture.issues[i]?.options[option]; return text ? inLanguage(text, language) : ''; }).join(' · ');

function Plot({ picture, marks, account }: { readonly picture: Picture; readonly marks: readonly Mark[]; readonly account: string }) {
  const { debrief } = useWords();
  const language = useLanguage();
  const words = editorWords(language);
  const { box, width } = useWidth(480);
  const [tip, setTip] = useState<Picture['points'][number] | null>(null);
  const frame = useMemo(() => frameOf({ width, height: Math.round(Math.min(width * 0.9, 460)), edges: [width < 420 ? 34 : 16, 14, 50, width < 420 ? 40 : 60], roomy: false }), [width]);
  const point = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }): void => {
    const place = event.currentTarget.getBoundingClientRect();
    setTip(nearestTo(picture, frame, event.clientX - place.left, event.clientY - place.top));
  };
  return (
    <div ref={box} class="map-box editor-map">
      <svg width={frame.width} height={frame.height} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={words.mapSummary(picture.points.length, picture.acceptable)} onPointerMove={point} onPointerDown={point} onPointerLeave={() => setTip(null)}>
        <MapLand ground={{ points: picture.points, limits: picture.limits }} frame={frame} words={{ own: words.yourPoints, account: debrief.accountAxis(account), belowOwn: debrief.belowOwn, belowTheirs: debrief.belowTheirs }} />
        {marks.map((mark) => <g key={mark.key} transform={`translate(${frame.x(mark.own).toFixed(1)} ${frame.y(mark.account).toFixed(1)})`}><MarkShape kind={mark.kind} /></g>)}
        {tip && <circle cx={frame.x(tip.own)} cy={frame.y(tip.account)} r="12" class="pointed" />}
      </svg>
      {tip && (
        <div class="map-tip" aria-hidden="true" style={{ left: `${Math.min(Math.max(frame.x(tip.own), 120), frame.width - 120)}px`, ...(frame.y(tip.account) > frame.height / 2 ? { bottom: `${frame.height - frame.y(tip.account) + 18}px` } : { top: `${frame.y(tip.account) + 18}px` }) }}>
          <span>{dealWords(picture, tip.deal, language)}</span>
          <span class="muted">{words.youThey(pointsOf(tip.own, language), pointsOf(tip.account, language))}</span>
        </div>
      )}
    </div>
  );
}

function nearestTo(picture: Picture, frame: Frame, px: number, py: number): Picture['points'][number] | null {
  let best: Picture['points'][number] | null = null;
  let least = REACH * REACH;
  for (const candidate of picture.points) {
    const far = (frame.x(candidate.own) - px) ** 2 + (frame.y(candidate.account) - py) ** 2;
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

const STAR = 'M0 -12L3.500 -4L12 -3.500L5.500 2L7.500 10.500L0 5.700L-7.500 10.500L-5.500 2L-12 -3.500L-3.500 -4Z';

/** Each kind has a shape of its own, not only a colour. */
function MarkShape({ kind }: { readonly kind: Mark['kind'] }) {
  if (kind === 'best') return <path d={STAR} class="mark best" />;
  if (kind === 'fair') return <circle r="12" class="mark fair" />;
  if (kind === 'middle') return <path d="M-7 -7L7 7M7 -7L-7 7" class="mark middle" />;
  return <path d="M0 -7L7 0L0 7L-7 0Z" class="mark player" />;
}
