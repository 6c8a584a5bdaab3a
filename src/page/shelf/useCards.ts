import { useEffect, useState } from 'preact/hooks';
import type { App, CaseCard } from '../../screens/session.ts';

/** All cases in the order in which they teach. One that cannot be read leaves its place empty. */
export function useCards(app: App): readonly CaseCard[] {
  const [cards, setCards] = useState<Readonly<Record<string, CaseCard>>>({});
  useEffect(() => {
    let here = true;
    for (const id of app.caseIds) {
      void app.open(id).then((opened) => { if (here && opened.ok) setCards((before) => ({ ...before, [id]: opened.card })); });
    }
    return () => { here = false; };
  }, [app]);
  return app.caseIds.map((id) => cards[id]).filter((card) => card !== undefined);
}
