import { type Debrief, missedWords } from '../../screens/debrief.ts';
import type { Session } from '../../screens/session.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

const SHOWN = 4;

/** What stayed closed, the heaviest first, each with the question that would have opened it. */
export function Missed({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const words = useWords().debrief;
  const language = useLanguage();
  const { missed } = debrief;
  return (
    <section class="pinned">
      <h2>{words.missedTitle}</h2>
      {missed.length === 0 && <p>{words.missedNone}</p>}
      <ul role="list" class="missed">
        {missed.slice(0, SHOWN).map((fact) => <li key={fact.fact}><Icon name={fact.how === 'prep' ? 'file' : fact.how === 'probe' ? 'probe' : 'ask'} /><span>{missedWords(session.brief, fact, language)}</span></li>)}
      </ul>
      {missed.length > SHOWN && <p class="muted">{words.more(missed.length - SHOWN)}</p>}
    </section>
  );
}
