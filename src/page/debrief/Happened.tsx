import type { Debrief } from '../../screens/debrief.ts';
import { firstName } from '../../screens/naming.ts';
import type { Session } from '../../screens/session.ts';
import { inLanguage } from '../../text/words.ts';
import { happenedWords } from '../../text/after.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';

/** Events of the talk with what they changed, and what was only said: nobody is blamed for what could not be known. */
export function Happened({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const language = useLanguage();
  const words = happenedWords(language);
  const { events = [], rumours = [] } = debrief;
  if (events.length + rumours.length === 0) return null;
  const nameOf = (id: string | null): string | null => (id === null ? null : firstName(session.brief, id));
  return (
    <section class="pinned" aria-labelledby="happened-title">
      <h3 id="happened-title">{events.length > 0 ? words.title : words.rumours}</h3>
      {events.length > 0 && <p class="muted">{words.lead}</p>}
      <ul role="list" class="missed">
        {events.map(({ turn, changes }, n) => (
          <li key={n}>
            <Icon name="clock" />
            <div><p>{[...new Set(changes.map(({ kind, member }) => words.changes[kind](nameOf(member))))].join(' ')} <span class="muted">{words.at(session.steps[turn]?.minute ?? 0)}</span></p></div>
          </li>
        ))}
        {rumours.map(({ heard, truth, checked }, n) => (
          <li key={`rumour ${String(n)}`}>
            <Icon name="probe" />
            <div>
              <p><b>{inLanguage(heard, language)}</b></p>
              <p>{truth === null ? words.right : (checked ? words.wrongChecked : words.wrong)(inLanguage(truth, language))}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
