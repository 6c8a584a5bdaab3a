import { useState } from 'preact/hooks';
import { actGroups, actMinutes, canAct, groupNames, type Act, type ActGroup } from '../../screens/acts.ts';
import { allEvaded } from '../../screens/moves.ts';
import type { Session } from '../../screens/session.ts';
import { Sheet } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { LinkButton } from '../../parts/Button.tsx';
import { actIcons } from './act-icons.ts';

/** Every move there is, by what it is for: one line, what it costs, how it sounds; or why it cannot be done now. */
export function MoreSheet({ session, onAct, onLeave, onClose }: {
  readonly session: Session; readonly onAct: (act: Act) => void; readonly onLeave: () => void; readonly onClose: () => void;
}) {
  const { table, shell } = useWords();
  const [group, setGroup] = useState<ActGroup>('ask');
  return (
    <Sheet title={table.moreTitle} closeLabel={shell.close} onClose={onClose}>
      <div class="group-keys" role="group" aria-label={table.moreTitle}>
        {groupNames.map((name) => (
          <button type="button" key={name} class="group-key" aria-pressed={name === group} onClick={() => setGroup(name)}>{table.groups[name]}</button>
        ))}
      </div>
      <section aria-label={table.groups[group]} class="stack">
        <ul role="list" class="stack">
          {actGroups[group].map((act) => <li key={act}><ActButton session={session} act={act} onAct={onAct} /></li>)}
        </ul>
        {group === 'stop' && <LinkButton icon="home" onPress={onLeave}>{table.leave}</LinkButton>}
      </section>
    </Sheet>
  );
}

function ActButton({ session, act, onAct }: { readonly session: Session; readonly act: Act; readonly onAct: (act: Act) => void }) {
  const { table, asking } = useWords();
  const say = useSay();
  const { name, line, example } = table.acts[act];
  const able = canAct(session.observation, act);
  const [refused, setRefused] = useState(false);
  const press = (): void => {
    if (able) return onAct(act);
    setRefused(true);
    say(table.notNow(table.whyNot[act]));
  };
  return (
    <button type="button" class={refused ? 'act refused' : 'act'} aria-disabled={!able} data-act={act} onClick={press}>
      <Icon name={actIcons[act]} />
      <span class="about">
        <span class="name-line"><b>{name}</b> <span class="cost">{table.cost(actMinutes(act))}</span></span>
        <span class="line">{act === 'probe' && allEvaded(session) ? asking.allEvaded : line}</span>
        {able ? <span class="example">{example}</span> : <span class="why"><Icon name="locked" />{table.whyNot[act]}</span>}
      </span>
    </button>
  );
}
