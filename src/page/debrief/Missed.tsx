import { openingWords } from '../../screens/after.ts';
import { type Debrief, missedWords } from '../../screens/debrief.ts';
import { firstName, topicName } from '../../screens/naming.ts';
import type { Session } from '../../screens/session.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useStory } from './story.ts';

const SHOWN = 4;

/** What stayed closed, the heaviest first, each with a question that was tried out and would have opened it. */
export function Missed({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const words = useWords().debrief;
  const story = useStory();
  const language = useLanguage();
  const { missed } = debrief;
  return (
    <section class="pinned" aria-labelledby="missed-title">
      <h3 id="missed-title">{words.missedTitle}</h3>
      {missed.length === 0 ? <p>{words.missedNone}</p> : <p class="muted">{story.missedLead}</p>}
      <ul role="list" class="missed">
        {missed.slice(0, SHOWN).map((fact) => {
          const opening = session.hindsight?.openings.find((known) => known.fact === fact.fact);
          const how = opening ? openingWords(session.brief, opening, language) : null;
          const icon = opening?.turn === null ? 'locked' : opening?.moves[0]?.kind === 'research' ? 'file' : opening && opening.moves.length > 1 ? 'probe' : 'ask';
          return (
            <li key={fact.fact}>
              <Icon name={icon} />
              <div>
                <p><b>{firstName(session.brief, fact.member)}: {topicName(session.brief, fact.topic, language)}</b>{opening && opening.weight > 0 && <span class="muted"> · {story.weighs(opening.weight)}</span>}</p>
                <p>{how ? how.text : missedWords(session.brief, fact, language)} {how?.when && <span class="muted">{how.when}</span>}</p>
                {opening && opening.turn !== null && opening.worth > 0 && <p class="muted">{story.worthKnowing(opening.worth)}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      {missed.length > SHOWN && <p class="muted">{words.more(missed.length - SHOWN)}</p>}
    </section>
  );
}
