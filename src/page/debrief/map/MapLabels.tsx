import { useMemo } from 'preact/hooks';
import type { Debrief } from '../../../screens/debrief.ts';
import type { MapMark } from '../../../screens/deal-map.ts';
import { pointsOf } from '../../../text/words.ts';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import type { Frame } from '../../../parts/map-drawing.ts';
import { useStory } from '../story.ts';
import { between, type Blot, type Box, hidden, nearestOf, placeFor, type Spot } from './label-place.ts';

/** What a name had better not hide: a dot, the edge, a footprint, a limit, or the words in both lower corners. */
const costs = { good: 60, bad: 45, line: 90, limit: 12, word: 150 } as const;
/** How long those words are at most, and how high their middle stands, in pixels. */
const [CORNER, MIDDLE] = [130, 15] as const;

interface Label {
  readonly to: Spot;
  readonly lines: readonly [string, string];
  readonly width: number;
}
interface Laid extends Label { readonly box: Box }

/** Names beside what they name, where the plot is free. */
export function MapLabels({ debrief, marks, frame, usual }: {
  readonly debrief: Debrief; readonly marks: readonly MapMark[]; readonly frame: Frame;
  /** The axes are your gain and theirs. */
  readonly usual: boolean;
}) {
  const words = useWords().debrief;
  const { foundBest } = useStory();
  const language = useLanguage();
  const { edge, labels } = useMemo(() => {
    const points = (mark: MapMark): string => (usual ? words.youThey(pointsOf(mark.own, language), pointsOf(mark.account, language)) : `${pointsOf(mark.own, language)} / ${pointsOf(mark.account, language)}`);
    const [deal, best] = (['deal', 'best'] as const).map((kind) => marks.find((mark) => mark.kind === kind));
    const label = (mark: MapMark, name: string): Label => ({ to: spotOf(mark, frame), lines: [name, points(mark)], width: Math.max(100, 24 + 7.7 * name.length, 24 + 7.4 * points(mark).length) });
    // Two names for one spot are one name.
    const same = deal !== undefined && deal.deal.join() === best?.deal.join();
    const wanted = [...(deal ? [label(deal, same ? foundBest : words.yourDeal)] : []), ...(best && !same ? [label(best, best.name)] : [])];
    return layOut(debrief, marks, frame, wanted, words.edge, words.edgeLead);
  }, [debrief, marks, frame, usual, words, foundBest, language]);
  return (
    <g class="map-labels">
      {edge && <EdgeName laid={edge} />}
      {labels.map((laid) => <NameTag key={laid.lines[0]} laid={laid} />)}
    </g>
  );
}

const spotOf = ({ own, account }: Pick<MapMark, 'own' | 'account'>, frame: Frame): Spot => ({ x: frame.x(own), y: frame.y(account) });

function layOut(debrief: Debrief, marks: readonly MapMark[], frame: Frame, wanted: readonly Label[], edgeName: string, edgeLead: string): { readonly edge: Laid | null; readonly labels: readonly Laid[] } {
  const corners = debrief.map.filter((point) => point.frontier).sort((a, b) => a.own - b.own).map((point) => spotOf(point, frame));
  const under = hidden(frame, blotsOf(debrief, marks, frame, corners));
  const spots = marks.map((mark) => spotOf(mark, frame));
  const inOrder = (order: readonly Label[]): { readonly laid: readonly Laid[]; readonly cost: number } => order.reduce<{ readonly laid: readonly Laid[]; readonly cost: number }>(({ laid, cost }, label) => {
    const found = placeFor({ ...label, height: 46 }, frame, under, spots, laid.map(({ box }) => box));
    return { laid: [...laid, { ...label, box: found.box }], cost: cost + found.cost };
  }, { laid: [], cost: 0 });
  // Who stands first takes the best place: whichever order serves both.
  const [one, other] = [inOrder(wanted), inOrder([...wanted].reverse())];
  const labels = (one.cost <= other.cost ? one : other).laid;
  const first = clearest(corners, spots);
  if (!first) return { edge: null, labels };
  const boxes = labels.map(({ box }) => box);
  const [whole, short] = [18 + 7.2 * edgeLead.length, 14 + 8.4 * edgeName.length].map((width) => ({ width, ...placeFor({ width, height: width > 100 ? 42 : 22, to: first }, frame, under, spots, boxes) }));
  // The whole sentence only where it hides nothing.
  const chosen = whole && short && under(whole.box) === 0 && whole.cost <= short.cost + 120 ? whole : short;
  return { edge: chosen ? { to: first, lines: [edgeName, chosen === whole ? edgeLead : ''], width: chosen.width, box: chosen.box } : null, labels };
}

/** A corner of the edge that no mark lies on, the leftmost such; where all are covered, the first. */
function clearest(corners: readonly Spot[], spots: readonly Spot[]): Spot | null {
  return corners.find((spot) => spots.every((mark) => Math.hypot(mark.x - spot.x, mark.y - spot.y) > FREE)) ?? corners[0] ?? null;
}
const FREE = 34;

function blotsOf(debrief: Debrief, marks: readonly MapMark[], frame: Frame, corners: readonly Spot[]): readonly Blot[] {
  const [own, account] = [frame.x(debrief.limits.own), frame.y(debrief.limits.account)];
  const line = (spots: readonly Spot[], cost: number): Blot[] => spots.slice(1).flatMap((spot, i) => between(spots[i] ?? spot, spot).map((on) => ({ ...on, cost })));
  const [left, right, low] = [frame.x(0), frame.x(1000), frame.y(0) - MIDDLE];
  const paths = (['you', 'them'] as const).flatMap((side) => line(marks.filter(({ kind }) => kind === side || kind === 'deal').map((mark) => spotOf(mark, frame)), costs.line));
  return [
    ...debrief.map.map((point) => ({ ...spotOf(point, frame), cost: point.acceptable ? costs.good : costs.bad })),
    ...line(corners, costs.line), ...paths,
    ...line([{ x: own, y: frame.y(1000) }, { x: own, y: frame.y(0) }], costs.limit), ...line([{ x: frame.x(0), y: account }, { x: frame.x(1000), y: account }], costs.limit),
    ...line([{ x: left, y: low }, { x: left + CORNER, y: low }], costs.word), ...line([{ x: right - CORNER, y: low }, { x: right, y: low }], costs.word),
  ];
}

/** From a name to its mark, up to its rim. */
function leaderOf(box: Box, to: Spot, rim: number): string {
  const from = nearestOf(box, to);
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const part = far <= rim ? 0 : (far - rim) / far;
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${(from.x + (to.x - from.x) * part).toFixed(1)} ${(from.y + (to.y - from.y) * part).toFixed(1)}`;
}

function NameTag({ laid: { box, to, lines } }: { readonly laid: Laid }) {
  return (
    <g>
      <path d={leaderOf(box, to, 21)} class="leader" />
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="8" class="label-box" />
      <text x={box.x + 11} y={box.y + 20} class="label-name">{lines[0]}</text>
      <text x={box.x + 11} y={box.y + 38} class="label-line">{lines[1]}</text>
    </g>
  );
}

function EdgeName({ laid: { box, to, lines } }: { readonly laid: Laid }) {
  return (
    <g class="edge-name">
      <path d={leaderOf({ x: box.x - 4, y: box.y - 2, width: box.width + 4, height: box.height + 2 }, to, 8)} class="leader" />
      <text x={box.x + 4} y={box.y + 16} class="label-name">{lines[0]}</text>
      {lines[1] !== '' && <text x={box.x + 4} y={box.y + 35} class="label-line">{lines[1]}</text>}
    </g>
  );
}
