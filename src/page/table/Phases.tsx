import { useState } from 'preact/hooks';
import { optionName } from '../../screens/naming.ts';
import type { Move, Session } from '../../screens/session.ts';
import { inLanguage } from '../../text/words.ts';
import { Bridge } from '../../parts/Bridge.tsx';
import { Button } from '../../parts/Button.tsx';
import { Sheet } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

function Tick({ name, hint, on, onChange }: { readonly name: string; readonly hint: string; readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={() => onChange(!on)} />
      <span class="box" aria-hidden="true"><Icon name="check" /></span>
      <span><b>{name}</b><span class="line">{hint}</span></span>
    </label>
  );
}

/** How to begin: three courtesies, each its own choice. */
export function OpeningSheet({ onPlay, onClose }: { readonly onPlay: (move: Move) => void; readonly onClose: () => void }) {
  const { table, shell } = useWords();
  const [said, setSaid] = useState({ greet: true, goal: false, agenda: false });
  return (
    <Sheet title={table.openTitle} closeLabel={shell.close} onClose={onClose}>
      <p>{table.openLead}</p>
      <Tick name={table.greet} hint={table.greetHint} on={said.greet} onChange={(greet) => setSaid({ ...said, greet })} />
      <Tick name={table.goalSay} hint={table.goalHint} on={said.goal} onChange={(goal) => setSaid({ ...said, goal })} />
      <Tick name={table.agenda} hint={table.agendaHint} on={said.agenda} onChange={(agenda) => setSaid({ ...said, agenda })} />
      <Button kind="filled" icon="wave" onPress={() => onPlay({ kind: 'open', ...said })}>{table.say}</Button>
    </Sheet>
  );
}

/** There is a deal: confirming it and naming the next step. */
export function Closing({ session, onPlay }: { readonly session: Session; readonly onPlay: (move: Move) => void }) {
  const { table } = useWords();
  const language = useLanguage();
  const [said, setSaid] = useState({ summary: false, next: false });
  const { agreed } = session.observation;
  return (
    <section class="phase stack" aria-labelledby="phase-title">
      <h2 id="phase-title" tabIndex={-1}>{table.closeTitle}</h2>
      {agreed && (
        <dl class="deal-list">
          {session.brief.issues.map((issue, i) => <div key={issue.id}><dt>{inLanguage(issue.label, language)}</dt><dd>{optionName(session.brief, i, agreed[i] ?? 0, language)}</dd></div>)}
        </dl>
      )}
      <p>{table.closeLead}</p>
      <Tick name={table.closeSummary} hint={table.closeSummaryHint} on={said.summary} onChange={(summary) => setSaid({ ...said, summary })} />
      <Tick name={table.closeNext} hint={table.closeNextHint} on={said.next} onChange={(next) => setSaid({ ...said, next })} />
      <Button kind="filled" icon="handshake" wide onPress={() => onPlay({ kind: 'close', ...said })}>{table.finish}</Button>
    </section>
  );
}

/** How it ended, before the debrief. */
export function Ended({ session, label, onDebrief }: { readonly session: Session; readonly label?: string; readonly onDebrief: () => void }) {
  const { table } = useWords();
  const { ending } = session.observation;
  if (ending === null) return null;
  return (
    <section class="phase stack" aria-labelledby="phase-title">
      <h2 id="phase-title" tabIndex={-1}>{table.endings[ending].title}</h2>
      <p>{table.endings[ending].lead}</p>
      {ending === 'deal' && <Bridge you={1000} them={1000} closed class="small-bridge" />}
      <Button kind="filled" icon="star" wide onPress={onDebrief}>{label ?? table.toDebrief}</Button>
    </section>
  );
}
