import type { Debrief } from '../../screens/debrief.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../parts/Language.tsx';

/** One main point, at most two more. */
export function Lessons({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords().debrief;
  const [main, ...rest] = debrief.lessons;
  if (!main) return null;
  return (
    <section class="pinned lessons">
      <h2>{words.lessonsTitle}</h2>
      <p class="main-point"><Icon name="advice" /><span><b>{words.mainPoint}:</b> {words.lessons[main]}</span></p>
      {rest.length > 0 && <ul>{rest.map((lesson) => <li key={lesson}>{words.lessons[lesson]}</li>)}</ul>}
    </section>
  );
}
