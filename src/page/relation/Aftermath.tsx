import { accountOf, aftermath } from '../../screens/relation.ts';
import type { App, Session } from '../../screens/session.ts';
import { Button } from '../../parts/Button.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { useCards } from '../shelf/useCards.ts';
import { Relation } from './AccountCard.tsx';
import './relation.css';

/** After a talk with an account: what it did to the relation, and the talk that comes next. */
export function Aftermath({ app, session }: { readonly app: App; readonly session: Session }) {
  const { campaign } = session.brief;
  return campaign ? <Afterwards app={app} session={session} account={campaign.account} /> : null;
}

function Afterwards({ app, session, account }: { readonly app: App; readonly session: Session; readonly account: string }) {
  const language = useLanguage();
  const cards = useCards(app);
  const relations = useReadable(app.relations.store);
  const sitting = app.host.store.getState();
  const view = accountOf(account, cards, relations, language);
  if (!view || !cards.some((card) => card.id === session.brief.id)) return null;
  const { next } = view;
  return (
    <section class="aftermath pinned" aria-labelledby="aftermath-title">
      <h3 id="aftermath-title">{view.title}</h3>
      {aftermath(session, sitting.kind === 'playing' && sitting.twist?.alone === true, cards, relations, language).map((line) => <p key={line}>{line}</p>)}
      <Relation view={view} />
      {next && <div><Button icon="play" onPress={() => app.router.go({ screen: 'case', id: next.caseId })}>{next.label}</Button></div>}
    </section>
  );
}
