import { apartWords } from '../../screens/after.ts';
import type { Debrief } from '../../screens/debrief.ts';
import type { Session } from '../../screens/session.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { Looks } from './Looks.tsx';

/** One main point, at most two more; each with the moves that show it. */
export function Lessons({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const words = useWords().debrief;
  const apart = apartWords(session, useLanguage());
  const points = session.hindsight?.points ?? debrief.lessons.map((lesson) => ({ lesson, turns: [] }));
  const [main, ...rest] = points;
  if (!main) return null;
  return (
    <section class="pinned lessons" aria-labelledby="lessons-title">
      <h3 id="lessons-title">{words.lessonsTitle}</h3>
      <p class="main-point"><Icon name="advice" /><span><b>{words.mainPoint}:</b> {words.lessons[main.lesson]}</span></p>
      <Looks session={session} turns={main.turns} />
      {apart && <p>{apart}</p>}
      {rest.length > 0 && (
        <ul role="list" class="more-points">
          {rest.map(({ lesson, turns }) => <li key={lesson}><p>{words.lessons[lesson]}</p><Looks session={session} turns={turns.slice(0, 1)} /></li>)}
        </ul>
      )}
    </section>
  );
}
