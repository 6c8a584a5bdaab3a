import type { Debrief } from '../../../screens/debrief.ts';
import type { MapMark } from '../../../screens/deal-map.ts';
import { pointsOf } from '../../../text/words.ts';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import { footprints, type Frame } from '../../../parts/map-drawing.ts';

const STAR = 'M0 -19L5.600 -6.500L19 -5.600L8.600 3L12 16.500L0 9L-12 16.500L-8.600 3L-19 -5.600L-5.600 -6.500Z';

/** One mark: your papers circles, theirs squares, the deal a disc of two colours, the best a star, the fair point a ring. frame null: at the origin. */
export function MarkArt({ mark, frame }: { readonly mark: MapMark; readonly frame: Frame | null }) {
  const at = frame ? `translate(${frame.x(mark.own).toFixed(1)} ${frame.y(mark.account).toFixed(1)})` : undefined;
  return (
    <g {...(at ? { transform: at } : {})} class={`mark-art ${mark.kind}`}>
      {mark.kind === 'you' && <circle r="14" />}
      {mark.kind === 'them' && <rect x="-13" y="-13" width="26" height="26" rx="5" />}
      {mark.number > 0 && <text y="5.500" text-anchor="middle">{mark.number}</text>}
      {mark.kind === 'fair' && <circle r={frame ? 25 : 17} class="ring" />}
      {mark.kind === 'best' && <path d={STAR} class="star" />}
      {mark.kind === 'better' && <path d={STAR} class="star pale" transform="scale(0.72)" />}
      {mark.kind === 'deal' && (
        <>
          <circle r="19" class="disc" />
          <path d="M-19 0A19 19 0 0 1 0 -19V19A19 19 0 0 1 -19 0Z" class="half you" />
          <path d="M19 0A19 19 0 0 0 0 -19V19A19 19 0 0 0 19 0Z" class="half they" />
          <circle r="19" class="rim" />
          <path d="M-8 0l6 6l11 -12" class="tick-mark" />
        </>
      )}
    </g>
  );
}

interface Label {
  readonly to: MapMark;
  readonly lines: readonly [string, string];
  readonly width: number;
}

/** Names in the strip above the plot, so that no label lies in the cloud of dots. */
export function MapLabels({ debrief, marks, frame, usual }: {
  readonly debrief: Debrief; readonly marks: readonly MapMark[]; readonly frame: Frame;
  /** The axes are your gain and theirs. */
  readonly usual: boolean;
}) {
  const words = useWords().debrief;
  const language = useLanguage();
  const points = (mark: MapMark): string => (usual ? words.youThey(pointsOf(mark.own, language), pointsOf(mark.account, language)) : `${pointsOf(mark.own, language)} / ${pointsOf(mark.account, language)}`);
  const best = marks.find((mark) => mark.kind === 'best');
  const deal = marks.find((mark) => mark.kind === 'deal');
  const label = (to: MapMark, first: string): Label => ({ to, lines: [first, points(to)], width: Math.max(118, 20 + 8.4 * Math.max(first.length, points(to).length)) });
  const labels = [...(deal ? [label(deal, words.yourDeal)] : []), ...(best ? [label(best, best.name)] : [])].sort((a, b) => a.to.own - b.to.own);
  const right = frame.x(1000) + 14;
  const placed = labels.reduceRight<{ readonly x: number; readonly label: Label }[]>((done, next) => {
    const limit = (done[0]?.x ?? right + 12) - 12 - next.width;
    return [{ x: Math.max(frame.x(0) + 96, Math.min(limit, frame.x(next.to.own) - 20)), label: next }, ...done];
  }, []);
  const corner = debrief.map.filter((point) => point.frontier).reduce<{ own: number; account: number } | null>((first, point) => (first === null || point.own < first.own ? point : first), null);
  const free = (placed[0]?.x ?? right) - 14;
  const needed = 7.1 * words.edgeLead.length;
  const roomFor = free - frame.x(0) - 6 > needed;
  const edgeAt = Math.max(frame.x(0) + 6, Math.min(free - (roomFor ? needed : 70), frame.x(corner?.own ?? 0) - 40));
  return (
    <g class="map-labels">
      {corner && (
        <>
          <path d={`M${edgeAt + 22} ${roomFor ? 45 : 26}Q${edgeAt + 20} ${frame.y(corner.account) - 26} ${frame.x(corner.own) - 6} ${frame.y(corner.account) - 6}`} class="leader" />
          <text x={edgeAt} y="20" class="label-name">{words.edge}</text>
          {roomFor && <text x={edgeAt} y="38" class="label-line">{words.edgeLead}</text>}
        </>
      )}
      {placed.map(({ x, label: { to, lines, width } }) => {
        const tip = { x: frame.x(to.own), y: frame.y(to.account) - 20 };
        return (
          <g key={to.kind}>
            <path d={`M${Math.min(Math.max(tip.x, x + 14), x + width - 14)} 48L${tip.x} ${tip.y}`} class="leader" />
            <rect x={x} y="2" width={width} height="46" rx="8" class="label-box" />
            <text x={x + 11} y="21" class="label-name">{lines[0]}</text>
            <text x={x + 11} y="40" class="label-line">{lines[1]}</text>
          </g>
        );
      })}
    </g>
  );
}

/** Footprints along each side's papers, and on to the deal. */
export function MapPaths({ marks, frame }: { readonly marks: readonly MapMark[]; readonly frame: Frame }) {
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
