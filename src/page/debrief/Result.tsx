import { useRef } from 'preact/hooks';
import { mostTelling } from '../../screens/debrief.ts';
import { useMatch } from '../../parts/useMatch.ts';
import { ExampleCall } from '../example/ExampleCall.tsx';
import { BetterNote } from './BetterNote.tsx';
import type { ChapterProps } from './chapter-props.ts';
import { FirstBeside } from './FirstBeside.tsx';
import { Lessons } from './Lessons.tsx';
import { DealMap } from './map/DealMap.tsx';
import { Moments } from './Moments.tsx';
import { EstimateSheet } from './own/EstimateTable.tsx';
import { ScoreCard } from './ScoreCard.tsx';

/** On a phone what was learned comes before the map; the same border as in result.css. */
const NARROW = '(max-width: 559px)';

/** How it went, in one look: score, what would have been better, two moments with a face, and the map of all deals. */
export function Result(props: ChapterProps) {
  const { session, debrief } = props;
  const narrow = useMatch(NARROW);
  const place = useRef<HTMLDivElement>(null);
  // What stands where is the same for the eye, a keyboard and a screen reader.
  const learned = <Learned key="learned" {...props} />;
  const toMap = (): void => {
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.querySelector<HTMLElement>('#map-title')?.focus({ preventScroll: true });
  };
  return (
    <div class="result-sheets">
      <div class="first">
        <ScoreCard session={session} debrief={debrief} onMap={toMap} />
        <BetterNote session={session} debrief={debrief} />
      </div>
      {narrow && learned}
      <DealMap key="map" session={session} debrief={debrief} place={place}>{!narrow && learned}</DealMap>
    </div>
  );
}

/** Two moments, what to take along, and what stands beside it. */
function Learned({ app, session, debrief, entry, table, onAgain }: ChapterProps) {
  const onReplay = session.replayable ? { onReplay: (turn: number) => table.rewind(turn) } : {};
  const again = session.replayable ? { ...onReplay, onAgain } : {};
  return (
    <div class="learned">
      {session.first && <FirstBeside session={session} debrief={debrief} first={session.first} />}
      <Moments session={session} moments={mostTelling(debrief)} brief {...onReplay} />
      <Lessons session={session} debrief={debrief} {...again} />
      {entry.estimate !== null && entry.estimate !== 'skipped' && <EstimateSheet debrief={debrief} estimate={entry.estimate} />}
      {app && session.replayable && !session.first && <ExampleCall app={app} caseId={session.brief.id} own={session} onPlay={onAgain} />}
    </div>
  );
}
