import { apartWords, askNext, lookAt, type Point } from '../../screens/after.ts';
import { type Debrief, praises } from '../../screens/debrief.ts';
import type { Session } from '../../screens/session.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { Looks } from './Looks.tsx';
import { useStory } from './story.ts';

/** One main point, at most two more; each with the moves that show it. After praise the rest is for the next time. */
export function Lessons({ session, debrief, onReplay, onAgain }: {
  readonly session: Session; readonly debrief: Debrief;
  /** Where it can be played again: from the move that the first tip is about, or from the start. */
  readonly onReplay?: (turn: number) => void; readonly onAgain?: () => void;
}) {
  const words = useWords().debrief;
  const story = useStory();
  const language = useLanguage();
  const apart = apartWords(session, language);
  const points: readonly Point[] = session.hindsight?.points ?? debrief.lessons.map((lesson) => ({ lesson, turns: [], member: null }));
  const [main, ...rest] = points;
  // There is nothing to mend in what went well.
  const mend = points.find(({ lesson }) => !praises.includes(lesson));
  if (!main) return null;
  const praised = praises.includes(main.lesson);
  return (
    <section class="pinned lessons" aria-labelledby="lessons-title">
      <h3 id="lessons-title">{words.lessonsTitle}</h3>
      <p class="main-point"><Icon name={praised ? 'star' : 'advice'} /><span><b>{praised ? story.strongPoint : words.mainPoint}:</b> {words.lessons[main.lesson]}</span></p>
      {!praised && <Closed session={session} point={main} />}
      <Looks session={session} turns={main.turns} from={speaker(main)} />
      {apart && <p>{apart}</p>}
      {rest.length > 0 && (
        <ul role="list" class="more-points">
          {rest.map((point) => (
            <li key={point.lesson}>
              <p>{praised && <b>{story.nextTime}: </b>}{!praised && praises.includes(point.lesson) && <b>{story.strongPoint}: </b>}{words.lessons[point.lesson]}</p>
              <Closed session={session} point={point} />
              <Looks session={session} turns={point.turns.slice(0, 1)} from={speaker(point)} />
            </li>
          ))}
        </ul>
      )}
      {onReplay && onAgain && mend && <Retry session={session} turn={mend.turns[0]} onReplay={onReplay} onAgain={onAgain} />}
    </section>
  );
}

/** What to ask the next time, where much stayed hidden: the same that the chapter about the people tells first. */
function Closed({ session, point }: { readonly session: Session; readonly point: Point }) {
  const language = useLanguage();
  const next = point.lesson === 'find-out-more' ? askNext(session, language) : null;
  return next && <p class="ask-next"><b>{next.about}:</b> {next.how}</p>;
}

/** Whoever just saw why it went wrong may press again right there. */
function Retry({ session, turn, onReplay, onAgain }: { readonly session: Session; readonly turn: number | undefined; readonly onReplay: (turn: number) => void; readonly onAgain: () => void }) {
  const words = useWords().debrief;
  const language = useLanguage();
  const look = turn === undefined ? null : lookAt(session, turn, language);
  return (
    <div class="row retry">
      {look && !look.preparing && <Button size="small" icon="play" onPress={() => onReplay(look.turn)}>{words.playFromMinute(look.minute)}</Button>}
      <Button size="small" icon="again" onPress={onAgain}>{words.again}</Button>
    </div>
  );
}

/** A hint left lying, and what somebody told, is shown in the words of who said it. */
const speaker = ({ lesson, member }: Point): string | null => (lesson === 'probe-the-hint' || lesson === 'sum-up' ? member : null);
