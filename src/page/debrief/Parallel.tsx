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
  const parallel = useParallel(app, session);
  return (
    <section class="pinned" aria-labelledby="trades-title">
      <h3 id="trades-title"><Gloss id="logrolling">{story.tradesTitle}</Gloss></h3>
      <ul class="trades">{hindsight.trades.map((trade) => <li key={trade.nl}>{inLanguage(trade, language)}</li>)}</ul>
      {parallel && (
        <>
          <h3>{story.parallelTitle}</h3>
          <p>{story.parallelLead(parallel.principle)}</p>
          {parallel.alone && <p>{story.parallelNone}</p>}
          {parallel.title !== null && (
            <>
              <p>{story.parallelFind(parallel.title)}</p>
              {parallel.scores && <p class="muted">{story.parallelScores(...parallel.scores)}</p>}
              <Button icon="play" onPress={() => app?.router.leave({ screen: 'case', id: parallel.caseId ?? '' })}>{story.parallelPlay(parallel.title)}</Button>
            </>
          )}
        </>
      )}
    </section>
  );
}

export interface ParallelWords {
  /** What the case turns on, in words. */
  readonly principle: string;
  readonly caseId: string | null;
  /** No other case turns on it. */
  readonly alone: boolean;
  /** Of the other case; null until it is fetched. */
  readonly title: string | null;
  /** The best score here and there, where both were played. */
  readonly scores: readonly [here: number, there: number] | null;
}

/** null: it is not known what this case turns on. */
export function useParallel(app: App | undefined, session: Session): ParallelWords | null {
  const story = useStory();
  const parallel = parallelOf(session.brief.id, app?.caseIds ?? []);
  const title = useTitle(app, parallel?.caseId ?? null);
  if (!parallel) return null;
  const best = (id: string | null): number | undefined => (id === null ? undefined : app?.records.store.getState()[id]?.best);
  const [here, there] = [best(session.brief.id), best(parallel.caseId)];
  return { principle: story.principles[parallel.principle], caseId: parallel.caseId, alone: parallel.caseId === null && app !== undefined, title, scores: here === undefined || there === undefined ? null : [here, there] };
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
