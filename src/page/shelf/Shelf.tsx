import { shelfCard, type ShelfCard } from '../../screens/shelf.ts';
import { accountsOf } from '../../screens/relation.ts';
import { hashOf, type App, type CaseCard } from '../../screens/session.ts';
import { relationWords } from '../../text/relation.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { RoomWindow } from '../../parts/RoomWindow.tsx';
import { useReadable } from '../../parts/readable.ts';
import { AccountCard } from '../relation/AccountCard.tsx';
import { useCards } from './useCards.ts';

/** All cases in the order in which they teach. A case that cannot be read leaves its place empty, not the shelf. */
export function Shelf({ app, onSettings }: { readonly app: App; readonly onSettings: () => void }) {
  const { shell } = useWords();
  const language = useLanguage();
  const cards = useCards(app);
  const records = useReadable(app.records.store);
  const kept = app.kept();
  // What one is busy with comes first; who begins begins with a single case.
  const begun = Object.keys(useReadable(app.relations.store)).length > 0;
  return (
    <div class="wooden"><div class="page">
      <div class="top-row label grain">
        <IconButton icon="home" label={shell.home} onPress={() => app.router.go({ screen: 'title' })} />
        <div class="title"><Heading>{shell.shelfTitle}</Heading><p>{shell.shelfLead}</p></div>
        <IconButton icon="help" label={shell.howScore} onPress={() => app.router.go({ screen: 'score' })} />
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      {begun && <Accounts app={app} cards={cards} />}
      <ul role="list" class="shelf">
        {cards.filter((card) => card.single).map((card) => <CaseFile key={card.id} card={shelfCard(card, records, kept.includes(card.id), language)} />)}
      </ul>
      {!begun && <Accounts app={app} cards={cards} />}
      {cards.length === 0 && <p role="status">{shell.loading}</p>}
    </div></div>
  );
}

/** The customers that one can follow through the years. */
function Accounts({ app, cards }: { readonly app: App; readonly cards: readonly CaseCard[] }) {
  const language = useLanguage();
  const words = relationWords(language);
  const views = accountsOf(cards, useReadable(app.relations.store), language);
  if (views.length === 0) return null;
  const busy = views.find((view) => view.begun && view.next);
  return (
    <section class="accounts" aria-labelledby="accounts-title">
      <div class="label grain"><h2 id="accounts-title">{words.title}</h2><p>{words.lead}</p></div>
      <ul role="list">{views.map((view) => <AccountCard key={view.account} app={app} view={view} first={view === busy} />)}</ul>
    </section>
  );
}

function CaseFile({ card }: { readonly card: ShelfCard }) {
  const { shell } = useWords();
  const mark = card.running ? shell.runningMark : card.tutorial && card.best === null ? shell.tutorialMark : null;
  return (
    <li class={card.tutorial ? 'case-file first' : 'case-file'}>
      <span class="tab">{card.levelWords}</span>
      <div class="leaf-card card grain">
        <div class="window-strip"><RoomWindow room={card.room} outside={card.outside} /><div class="faces">{card.people.map((person) => <Avatar key={person.id} look={person.look} name={person.name} size={52} />)}</div></div>
        {mark && <span class="mark">{mark}</span>}
        <h2><a class="cover" href={hashOf({ screen: 'case', id: card.id })}>{card.title}</a></h2>
        <p class="account"><b>{card.account}</b> <span class="muted">{card.what}</span></p>
        <p class="facts"><span><Icon name="clock" />{card.minutes}</span><span><Icon name="colleague" />{card.peopleWords}</span>{card.level > 0 && <Stars level={card.level} />}</p>
        <dl class="dials">
          {card.dials.map((dial) => (
            <div key={dial.name}><dt>{dial.name}</dt><dd><span class={dial.at === null ? 'pips hidden-yet' : 'pips'} aria-hidden="true">{[0, 1, 2].map((i) => <i key={i} class={dial.at !== null && i <= dial.at ? 'on' : ''} />)}</span>{dial.word}</dd></div>
          ))}
        </dl>
        <p class={card.best === null ? 'score muted' : 'score'}>{card.best !== null && <Icon name="star" />}{card.scoreWords}{card.example !== null && <span class="example-mark"><Icon name="annual-report" />{card.example}</span>}</p>
      </div>
    </li>
  );
}

function Stars({ level }: { readonly level: number }) {
  return <span class="stars" aria-hidden="true">{[1, 2, 3, 4, 5].map((i) => <svg key={i} viewBox="0 0 24 24" class={i <= level ? 'on' : ''}><path d="M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.6-5.9-3.2-5.9 3.2 1.2-6.6-4.8-4.6 6.6-.9z" /></svg>)}</span>;
}
