import { useEffect } from 'preact/hooks';
import type { Act } from '../../screens/acts.ts';
import { coachScreen } from '../../screens/coach.ts';
import type { Session, Table } from '../../screens/session.ts';
import { coachWords } from '../../text/coach.ts';
import { LinkButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** The coach: at the first levels a tip at each move, later only when asked; a ladder of hints where something calls for one. Never the answer, never more than one at once. */
export function Coach({ session, table, act }: { readonly session: Session; readonly table: Table; readonly act: Act | null }) {
  const language = useLanguage();
  const said = coachWords(language);
  const coach = coachScreen(session, language);
  const { trigger = null, rungs = [], next = null, manner = 'asked' } = coach ?? {};
  const offered = manner === 'offers' && trigger !== null;
  // What is shown unasked is noted as read too: the teacher sees it in the log.
  useEffect(() => { if (offered && trigger) table.hint({ trigger, rung: 1 }); }, [trigger, offered, session.steps.length]);
  if (!coach) return null;
  if (trigger === null) return manner === 'offers' ? <Tip act={act} /> : null;
  const read = (): void => { if (next) table.hint({ trigger, rung: next }); };
  if (rungs.length === 0) return null;
  return (
    <div class="coach note" role="status">
      <Icon name="advice" />
      <div>
        <p><b>{said.title}.</b> {rungs[0]}</p>
        {rungs.slice(1).map((rung, i) => <p key={rung}>{i === 1 && `${said.say} `}{rung}</p>)}
        {next && <LinkButton onPress={read} data-act="coach">{said.more}</LinkButton>}
      </div>
    </div>
  );
}

/** The way to ask for a first hint, where one waits to be asked for. */
export function CoachCall({ session, table }: { readonly session: Session; readonly table: Table }) {
  const language = useLanguage();
  const said = coachWords(language);
  const { trigger = null, rungs = [], next = null } = coachScreen(session, language) ?? {};
  if (trigger === null || next === null || rungs.length > 0) return null;
  return <LinkButton icon="advice" title={said.free} onPress={() => table.hint({ trigger, rung: next })} data-act="coach">{said.ask}</LinkButton>;
}

/** Where nothing calls for a hint: what a beginner may look at next. */
function Tip({ act }: { readonly act: Act | null }) {
  const { table } = useWords();
  const { coach } = table;
  const said = act === 'open' || act === 'ask' || act === 'probe' || act === 'summarise' || act === 'offer' || act === 'accept' || act === 'share' || act === 'empathise' ? coach[act] : coach.other;
  return <p class="coach note"><Icon name="advice" /><span><b>{table.coachTitle}.</b> {said}</span></p>;
}
