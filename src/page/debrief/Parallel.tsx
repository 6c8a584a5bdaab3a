import { useEffect, useState } from 'preact/hooks';
import type { Hindsight } from '../../screens/after.ts';
import { parallelOf } from '../../screens/parallel.ts';
import type { App, Session } from '../../screens/session.ts';
import { inLanguage } from '../../text/words.ts';
import { Button } from '../../parts/Button.tsx';
import { Gloss } from '../../parts/Gloss.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useStory } from './story.ts';

/** The trades of this case in words, and the same trade in another world. */
export function Parallel({ app, session, hindsight }: { readonly app: App | undefined; readonly session: Session; readonly hindsight: Hindsight }) {
  const story = useStory();
  const language = useLanguage();
  const parallel = parallelOf(session.brief.id, app?.caseIds ?? []);
  const title = useTitle(app, parallel?.caseId ?? null);
  const best = (id: string | null): number | undefined => (id === null ? undefined : app?.records.store.getState()[id]?.best);
  const [here, there] = [best(session.brief.id), best(parallel?.caseId ?? null)];
  return (
    <section class="pinned" aria-labelledby="trades-title">
      <h3 id="trades-title"><Gloss id="logrolling">{story.tradesTitle}</Gloss></h3>
      <ul class="trades">{hindsight.trades.map((trade) => <li key={trade.nl}>{inLanguage(trade, language)}</li>)}</ul>
      {parallel && (
        <>
          <h3>{story.parallelTitle}</h3>
          <p>{story.parallelLead(story.principles[parallel.principle])}</p>
          {parallel.caseId !== null && title !== null && (
            <>
              <p>{story.parallelFind(title)}</p>
              {here !== undefined && there !== undefined && <p class="muted">{story.parallelScores(here, there)}</p>}
              <Button icon="play" onPress={() => app?.router.leave({ screen: 'case', id: parallel.caseId ?? '' })}>{story.parallelPlay(title)}</Button>
            </>
          )}
        </>
      )}
    </section>
  );
}

/** The title of another case, once it is fetched. */
function useTitle(app: App | undefined, caseId: string | null): string | null {
  const language = useLanguage();
  const [title, setTitle] = useState<{ readonly nl: string; readonly en: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (app && caseId !== null) void app.open(caseId).then((opened) => { if (wanted && opened.ok) setTitle(opened.brief.title); });
    return () => { wanted = false; };
  }, [app, caseId]);
  return title ? inLanguage(title, language) : null;
}
