import { useEffect, useState } from 'preact/hooks';
import type { OpenDraft } from '../app/drafts/desk.ts';
import type { App } from '../screens/session.ts';

/** How many moves of the author's own trial wait to be gone on with; null: none. Once the case is another than it was played, a trial begins anew. */
export function useTrial(app: App, { id, text }: OpenDraft): number | null {
  const [waiting, setWaiting] = useState<{ readonly text: string; readonly moves: number } | null>(null);
  useEffect(() => {
    let here = true;
    void app.underWay(id).then((moves) => { if (here) setWaiting(moves === null ? null : { text, moves }); });
    return () => { here = false; };
  }, [app, id]);
  return waiting?.text === text ? waiting.moves : null;
}
