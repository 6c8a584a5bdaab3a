import { useEffect, useMemo, useState } from 'preact/hooks';
import { type InClass, type Pupil, type Reviewed, reviewTable, type ServerNo } from '../../screens/class.ts';
import type { App } from '../../screens/session.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { debrief } from '../frame/screens.ts';
import { Refused } from './usePupil.tsx';

/** A game of the class talked over, as the server replayed it. */
export function Review({ app, pupil, ticket, onSettings }: { readonly app: App; readonly pupil: Pupil; readonly state: InClass; readonly ticket: string; readonly onSettings: () => void }) {
  const { shell, class: words } = useWords();
  const language = useLanguage();
  const [came, setCame] = useState<Reviewed | ServerNo | null>(null);
  useEffect(() => {
    if (came !== null) return;
    let here = true;
    void pupil.review(ticket).then((answer) => { if (here) setCame(answer.ok ? answer.value : answer); });
    return () => { here = false; };
  }, [came, ticket]);
  const table = useMemo(() => (came && 'debrief' in came ? reviewTable(came) : null), [came]);
  const back = (): void => app.router.go({ screen: 'class', path: ['result', ticket] }, { replace: true });
  if (table) return <debrief.Screen table={table} language={language} menu={<IconButton icon="menu" label={shell.menu} onPress={onSettings} />} onLeave={back} />;
  return (
    <div class="page narrow joining">
      <section class="card grain stack">
        <Heading>{words.toReview}</Heading>
        {came === null && <p role="status">{words.reviewComing}</p>}
        {came && 'error' in came && <><Refused no={came} /><Button icon="again" onPress={() => setCame(null)}>{shell.tryAgain}</Button></>}
        <Button wide icon="colleague" onPress={back}>{words.resultTitle}</Button>
      </section>
    </div>
  );
}
