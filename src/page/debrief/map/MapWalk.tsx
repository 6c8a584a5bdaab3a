import { useMemo } from 'preact/hooks';
import { packageView } from '../../../screens/axes.ts';
import type { Debrief } from '../../../screens/debrief.ts';
import type { MapMark } from '../../../screens/deal-map.ts';
import { dealName } from '../../../screens/naming.ts';
import type { Session } from '../../../screens/session.ts';
import { Slider } from '../../../parts/Fields.tsx';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import { useStory } from '../story.ts';
import { MarkArt } from './MapMarks.tsx';
import { PackageCard } from './PackageCard.tsx';

/** The way over the map without a pointer: what has a name, every dot in turn, and the package that was chosen. */
export function MapWalk({ session, debrief, sentence, marks, order, pinned, nameOf, onPin }: {
  readonly session: Session; readonly debrief: Debrief; readonly sentence: string; readonly marks: readonly MapMark[];
  /** The dots from left to right, sorted when they are first walked through. */
  readonly order: () => readonly number[];
  readonly pinned: number | null; readonly nameOf: (index: number) => string | null; readonly onPin: (index: number | null) => void;
}) {
  const words = useWords().debrief;
  const story = useStory();
  const language = useLanguage();
  const keys = useMemo(() => marks.filter((mark) => mark.number === 0 && (mark.kind !== 'fair' || !marks.some((other) => other.kind === 'best' && other.deal.join() === mark.deal.join()))), [marks]);
  const indexOf = (deal: readonly number[]): number => debrief.map.findIndex((point) => point.deal.join() === deal.join());
  const at = pinned === null ? 0 : order().indexOf(pinned);
  return (
    <section class="pinned map-walk" aria-labelledby="walk-title">
      <h3 id="walk-title">{story.walkTitle}</h3>
      <p class="map-sentence">{sentence}</p>
      <ul role="list" class="map-marks" aria-label={words.mapPoints}>
        {keys.map((mark) => (
          <li key={mark.kind}>
            <button type="button" class={`mark-key ${mark.kind}`} aria-label={`${mark.name}. ${dealName(session.brief, mark.deal, language)}`} onClick={() => onPin(indexOf(mark.deal))}>
              <svg viewBox="-22 -22 44 44" width="30" height="30" aria-hidden="true"><MarkArt mark={mark} frame={null} /></svg><span>{mark.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <Slider name={story.walkDots} shown={pinned === null ? story.pickDot : story.dotAt(at + 1, debrief.map.length, dealName(session.brief, debrief.map[pinned]?.deal ?? [], language))} value={at} min={0} max={debrief.map.length - 1} onChange={(place) => onPin(order()[place] ?? 0)} />
      {pinned !== null && <PackageCard view={packageView(session, debrief, session.hindsight, pinned, language)} name={nameOf(pinned)} onClose={() => onPin(null)} />}
    </section>
  );
}
