import { type InClass, isNewBest, markOf, nextStep, type Outcome, outcomeOf, ownPlace, partsOf, type Pupil, refusalWords } from '../../screens/class.ts';
import type { App } from '../../screens/session.ts';
import { Stones } from '../../parts/Bar.tsx';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { Refused, useAsking } from './usePupil.tsx';

const colours = { deal: 'var(--point)', relation: 'var(--they-fill)', information: 'var(--info-fill)', technique: 'var(--you-fill)' } as const;

/** The score of one game as the server worked it out, and what can be done next. */
export function Result({ app, pupil, state, ticket, onSettings }: { readonly app: App; readonly pupil: Pupil; readonly state: InClass; readonly ticket: string; readonly onSettings: () => void }) {
  const { shell, class: words } = useWords();
  const asking = useAsking();
  const outcome = outcomeOf(state.me, ticket);
  const step = nextStep(state);
  const exam = state.info.settings.mode === 'exam';
  const review = !exam || step === 'closed';
  return (
    <div class="page narrow joining">
      <div class="top-row label grain">
        <IconButton icon="arrow-left" label={words.toLobby} onPress={() => app.router.go({ screen: 'class', path: [] })} />
        <div class="title"><Heading>{words.resultTitle}</Heading><p>{state.student.name}</p></div>
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      <section class="card grain stack">
        {outcome ? <Score outcome={outcome} state={state} ticket={ticket} /> : <Waiting pupil={pupil} state={state} ticket={ticket} />}
        {outcome && review && <Button kind="filled" size="big" wide icon="star" onPress={() => app.router.go({ screen: 'class', path: ['review', ticket] })}>{words.toReview}</Button>}
        {outcome && !review && <p class="row"><Icon name="clock" />{words.reviewLater}</p>}
        <Refused no={asking.no} />
        {outcome && step === 'again' && <Button wide icon="again" aria-disabled={asking.busy} onPress={() => asking.ask(() => pupil.play(true))}>{words.again}</Button>}
        {outcome && state.me && step !== 'closed' && <p class="muted">{words.triesLeft(state.me.triesLeft)}</p>}
        <Button wide icon="colleague" onPress={() => app.router.go({ screen: 'class', path: [] })}>{words.toLobby}</Button>
      </section>
    </div>
  );
}

function Score({ outcome, state, ticket }: { readonly outcome: Outcome; readonly state: InClass; readonly ticket: string }) {
  const { class: words, debrief, table } = useWords();
  const language = useLanguage();
  const place = ownPlace(state.board, state.me, state.student.id);
  return (
    <>
      <p class="lead">{table.endings[outcome.ending].title}</p>
      <div class="big-score">
        <p class="figure"><strong>{outcome.total}</strong> <span>{words.total}</span></p>
        <p><b>{debrief.grades[outcome.grade]}</b> {outcome.medal && <span class={`medal-mark ${outcome.medal}`}><Icon name="star" />{words.medals[outcome.medal]}</span>} <span>{words.mark} {markOf(outcome.mark, language)}</span></p>
        {place && <p class="place-line"><b>{words.place(place.place)}</b> {place.players > 0 && words.placeOf(place.players)}</p>}
      </div>
      {state.me && isNewBest(state.me, ticket) && <p class="note bright row"><Icon name="star" />{words.newBest}</p>}
      <ul role="list" class="score-parts">
        {partsOf(outcome).map(([part, value]) => <li key={part}><b>{words.parts[part]}</b><Stones value={value} colour={colours[part]} /><strong>{value}</strong></li>)}
      </ul>
    </>
  );
}

/** Not worked out yet: on its way, waiting for a connection, or refused. */
function Waiting({ pupil, state, ticket }: { readonly pupil: Pupil; readonly state: InClass; readonly ticket: string }) {
  const words = useWords();
  const { shell, class: said } = words;
  const sending = state.sending?.ticket === ticket ? state.sending : null;
  if (sending?.state === 'refused' && sending.no) return <p role="alert" class="note row refused"><Icon name="alert" /><span>{refusalWords(words, sending.no)}</span></p>;
  if (sending?.state === 'later') {
    return (
      <div class="stack" role="status">
        <p class="lead">{said.resultLater}</p>
        <p>{said.resultLaterHow}</p>
        {sending.no && sending.no.error !== 'offline' && <p class="muted">{refusalWords(words, sending.no)}</p>}
        <Button kind="filled" wide icon="again" onPress={() => pupil.again()}>{shell.tryAgain}</Button>
      </div>
    );
  }
  const known = sending !== null || state.me === null || state.me.playing?.id === ticket;
  return <p role="status" class="lead">{known ? said.resultSending : said.resultUnknown}</p>;
}
