import { apartWords, type Point } from '../../screens/after.ts';
import type { Debrief } from '../../screens/debrief.ts';
import type { Session } from '../../screens/session.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { Looks } from './Looks.tsx';

/** One main point, at most two more; each with the moves that show it. */
export function Lessons({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const words = useWords().debrief;
  const apart = apartWords(session, useLanguage());
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
    </section>
  );
}

/** A hint left lying is shown in the words of who gave it. */
const slipper = ({ lesson, member }: Point): string | null => (lesson === 'probe-the-hint' ? member : null);
