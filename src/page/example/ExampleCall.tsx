import { useState } from 'preact/hooks';
import { exampleFor } from '../../screens/example-for.ts';
import type { App, Session } from '../../screens/session.ts';
import { exampleWords } from '../../text/example.ts';
import { Button } from '../../parts/Button.tsx';
import { lazy } from '../../parts/lazy.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import './example.css';

const sheet = lazy(() => import('./ExampleSheet.tsx').then((file) => file.ExampleSheet));

/** After two talks that were no success: the way to a good one. own: the talk to set beside it; onPlay: another try. */
export function ExampleCall({ app, caseId, own = null, onPlay }: { readonly app: App; readonly caseId: string; readonly own?: Session | null; readonly onPlay?: () => void }) {
  const words = exampleWords(useLanguage());
  const records = useReadable(app.records.store);
  const [open, setOpen] = useState(false);
  const { offered, seen } = exampleFor(records[caseId]);
  if (!offered) return null;
  return (
    <section class="note grain example-call" aria-labelledby="example-title">
      <h3 id="example-title">{words.title}</h3>
      <p>{seen ? words.seen : words.offer}</p>
      <Button icon="annual-report" onPress={() => setOpen(true)}>{seen ? words.lookAgain : words.look}</Button>
      {open && <sheet.Screen app={app} caseId={caseId} own={own} onPlay={onPlay} onClose={() => setOpen(false)} />}
    </section>
  );
}
