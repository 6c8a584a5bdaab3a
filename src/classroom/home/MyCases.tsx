import { useEffect, useState } from 'preact/hooks';
import type { DraftDesk } from '../../app/drafts/desk.ts';
import { Button } from '../../parts/Button.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { momentOf } from '../../screens/class.ts';
import { useHouse } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** The latest ones; all of them lie on the writing desk. */
const MOST = 4;

/** The cases that are being written on this device: on with one, or play it with the class that is about to be opened. */
export function MyCases({ onTaken }: { readonly onTaken: () => void }) {
  const { teacher } = useClassroomWords();
  const { app } = useHouse();
  const [desk, setDesk] = useState<DraftDesk | null>(null);
  useEffect(() => {
    let here = true;
    // Without its code there is no list; the way to the writing desk stays.
    void app.authoring.desk().then((came) => { if (here) setDesk(came); }, () => undefined);
    return () => { here = false; };
  }, [app]);
  return (
    <section class="card grain stack" aria-labelledby="cases-title">
      <h2 id="cases-title">{teacher.casesTitle}</h2>
      {desk ? <Drafts desk={desk} onTaken={onTaken} /> : <p class="muted">{teacher.casesNone}</p>}
      <div><Button size="small" icon="pen" onPress={() => app.router.go({ screen: 'editor', path: [] })}>{teacher.writeCase}</Button></div>
    </section>
  );
}

function Drafts({ desk, onTaken }: { readonly desk: DraftDesk; readonly onTaken: () => void }) {
  const { teacher } = useClassroomWords();
  const language = useLanguage();
  const { app } = useHouse();
  const list = useReadable(desk.store, (state) => state.list);
  const take = async (id: string, title: string): Promise<void> => {
    const text = await desk.text(id);
    if (text === null) return;
    app.authoring.handOver({ title, text });
    onTaken();
  };
  if (list.length === 0) return <p class="muted">{teacher.casesNone}</p>;
  return (
    <ul role="list" class="my-classes">
      {[...list].sort((a, b) => b.changed - a.changed).slice(0, MOST).map((draft) => {
        const title = draft.title || teacher.caseUntitled;
        return (
          <li key={draft.id}>
            <p><b>{title}</b><span class="muted">{teacher.caseChanged(momentOf(draft.changed, language))}</span></p>
            <div class="row">
              <Button size="small" icon="pen" aria-label={teacher.writeOnOf(title)} onPress={() => app.router.go({ screen: 'editor', path: [draft.id, 'story'] })}>{teacher.writeOn}</Button>
              <Button size="small" icon="check" aria-label={teacher.takeCaseOf(title)} onPress={() => void take(draft.id, title)}>{teacher.takeCase}</Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
