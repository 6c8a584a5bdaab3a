import type { AccountView } from '../../screens/relation.ts';
import { hashOf, type App } from '../../screens/session.ts';
import { relationWords } from '../../text/relation.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { RoomWindow } from '../../parts/RoomWindow.tsx';
import { RelationBridge } from './RelationBridge.tsx';
import './relation.css';

/** An account on the shelf: its bridge, how it stands, its talks, and the one to play now. */
export function AccountCard({ app, view, first }: { readonly app: App; readonly view: AccountView; readonly first: boolean }) {
  const { next } = view;
  return (
    <li class="account-card card grain" aria-labelledby={`account-${view.account}`}>
      <h3 id={`account-${view.account}`}>{view.name} <span class="muted">{view.what}</span></h3>
      <Relation view={view} />
      {next && <Button kind={first ? 'filled' : 'plain'} icon="play" wide onPress={() => app.router.go({ screen: 'case', id: next.caseId })}>{next.label}</Button>}
    </li>
  );
}

/** Bridge, facts and talks: the same on the shelf and after a talk. */
export function Relation({ view }: { readonly view: AccountView }) {
  const words = relationWords(useLanguage());
  return (
    <>
      <RelationBridge stops={view.stops} label={view.bridge} />
      <ol class="stops">
        {view.stops.map((stop) => (
          <li key={stop.caseId} class={stop.state}>
            <RoomWindow room={stop.room} outside={stop.outside} />
            <span class="stop-phase">{stop.phase}</span>
            <a href={hashOf({ screen: 'case', id: stop.caseId })} {...(stop.state === 'now' ? { 'aria-current': 'step' as const } : {})}>{stop.title}</a>
            <span class="stop-state">{stop.state === 'built' && <Icon name="check" />}{stop.stateWords}</span>
          </li>
        ))}
      </ol>
      <dl class="standing">{view.facts.map(({ name, word }) => <div key={name}><dt>{name}</dt><dd>{word}</dd></div>)}</dl>
      {view.lines.map((line) => <p key={line}>{line}</p>)}
      {view.missing.length > 0 && <div><p>{words.missing.lead}</p><ul class="missing">{view.missing.map((line) => <li key={line}>{line}</li>)}</ul></div>}
    </>
  );
}
