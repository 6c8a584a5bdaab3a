import { apartWords, lookAt, type Point } from '../../screens/after.ts';
import type { Debrief } from '../../screens/debrief.ts';
import type { Session } from '../../screens/session.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { Looks } from './Looks.tsx';

/** One main point, at most two more; each with the moves that show it. */
export function Lessons({ session, debrief, onReplay, onAgain }: {
  readonly session: Session; readonly debrief: Debrief;
  /** Where it can be played again: from the move that the main point is about, or from the start. */
  readonly onReplay?: (turn: number) => void; readonly onAgain?: () => void;
}) {
  const words = useWords().debrief;
  const language = useLanguage();
  const apart = apartWords(session, language);
  const points: readonly Point[] = session.hindsight?.points ?? debrief.lessons.map((lesson) => ({ lesson, turns: [], member: null }));
  const [main, ...rest] = points;
  if (!main) return null;
  return (
    <section class="pinned lessons" aria-labelledby="lessons-title">
      <h3 id="lessons-title">{words.lessonsTitle}</h3>
      <p class="main-point"><Icon name="advice" /><span><b>{words.mainPoint}:</b> {words.lessons[main.lesson]}</span></p>
      <Looks session={session} turns={main.turns} from={slipper(main)} />
      {apart && <p>{apart}</p>}
      {rest.length > 0 && (
        <ul role="list" class="more-points">
          {rest.map((point) => <li key={point.lesson}><p>{words.lessons[point.lesson]}</p><Looks session={session} turns={point.turns.slice(0, 1)} from={slipper(point)} /></li>)}
        </ul>
      )}
      {onReplay && onAgain && !settled.includes(main.lesson) && <Retry session={session} turn={main.turns[0]} onReplay={onReplay} onAgain={onAgain} />}
    </section>
  );
}

/** There is nothing to mend in a game that went like this. */
const settled: readonly Point['lesson'][] = ['win-win', 'walked-away-rightly'];

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

/** A hint left lying is shown in the words of who gave it. */
const slipper = ({ lesson, member }: Point): string | null => (lesson === 'probe-the-hint' ? member : null);
