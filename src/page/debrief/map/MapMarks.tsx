import type { MapMark } from '../../../screens/deal-map.ts';
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
