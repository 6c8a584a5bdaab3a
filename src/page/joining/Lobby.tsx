import { useState } from 'preact/hooks';
import { bestOf, dayOf, type InClass, momentOf, type NextStep, nextStep, ownPlace, type Pupil } from '../../screens/class.ts';
import type { App } from '../../screens/session.ts';
import { Button, IconButton, LinkButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { Board } from './Board.tsx';
import { MoveDevice } from './MoveDevice.tsx';
import { ClassLine } from './NameStep.tsx';
import { OtherPlayer } from './OtherPlayer.tsx';
import { Refused, useAsking } from './usePupil.tsx';

/** Waiting, playing, and seeing how everybody stands. */
export function Lobby({ app, pupil, state, onSettings }: { readonly app: App; readonly pupil: Pupil; readonly state: InClass; readonly onSettings: () => void }) {
  const { shell, class: words } = useWords();
  const language = useLanguage();
  const { info, student, me, board } = state;
  return (
    <div class="page joining lobby">
      <div class="top-row label grain">
        <IconButton icon="home" label={shell.home} onPress={() => app.router.go({ screen: 'title' })} />
        <div class="title"><Heading>{student.name}</Heading><p>{student.team ? `${words.team}: ${student.team}` : words.youAre}</p></div>
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      <div class="lobby-columns">
        <div class="stack">
          <section class="card grain stack">
            <ClassLine info={info} />
            <Go app={app} pupil={pupil} state={state} />
            <Standing state={state} />
            {info.settings.endsAt !== null && <p class="muted">{words.endsAt(momentOf(info.settings.endsAt, language))}</p>}
          </section>
          {me && me.results.length > 0 && <Games app={app} state={state} />}
        </div>
        <div class="stack">
          {board && <Board board={board} own={student.id} />}
          <section class="card grain stack quiet">
            <MoveDevice pupil={pupil} />
            <OtherPlayer pupil={pupil} onLeft={() => app.router.go({ screen: 'join', path: [] }, { replace: true })} />
            <p class="muted small" role="status">{words.wires[state.wire]}. {words.keptUntil(dayOf(info.deletedAt, language))}</p>
          </section>
        </div>
      </div>
    </div>
  );
}

const presses = ['start', 'go-on', 'again'] as const satisfies readonly NextStep[];

/** What there is to do now: one sentence and one large button. */
function Go({ pupil, state }: { readonly app: App; readonly pupil: Pupil; readonly state: InClass }) {
  const { class: words } = useWords();
  const asking = useAsking();
  const step = nextStep(state);
  const { mode, counts } = state.info.settings;
  const label = { start: words.start, 'go-on': words.goOn, again: words.again };
  const press = presses.find((one) => one === step);
  const said = { wait: words.waiting, paused: words.paused, closed: words.closed, 'no-tries': words.triesLeft(0), start: words.openState, 'go-on': words.openState, again: words.openState }[step];
  const about = mode === 'exam' ? words.examLead : counts === 'best' ? words.practiceLead : words.practiceLast;
  return (
    <>
      <p class={`lead state ${step}`} role="status">{step === 'wait' && <span class="waiting-dots" aria-hidden="true"><i /><i /><i /></span>}<span>{said}</span></p>
      {step === 'closed' && state.me?.playing && <p>{words.closedUnfinished}</p>}
      <Refused no={asking.no} />
      {press && <Button kind="filled" size="big" wide icon={press === 'again' ? 'again' : 'play'} aria-disabled={asking.busy} onPress={() => asking.ask(() => pupil.play(press !== 'go-on'))}>{label[press]}</Button>}
      {step !== 'closed' && step !== 'no-tries' && state.me && <p class="muted">{about} {words.triesLeft(state.me.triesLeft)}</p>}
    </>
  );
}

/** Own best and own place, side by side. */
function Standing({ state }: { readonly state: InClass }) {
  const { class: words } = useWords();
  const best = bestOf(state.me);
  const place = ownPlace(state.board, state.me, state.student.id);
  return (
    <dl class="standing">
      <div><dt>{words.yourBest}</dt><dd>{best === null ? <span class="none">{words.noScore}</span> : <><strong>{best}</strong> <span>{words.total}</span></>}</dd></div>
      <div><dt>{words.yourPlace}</dt><dd>{place === null ? <span class="none">{words.noScore}</span> : <><strong>{words.place(place.place)}</strong> {place.players > 0 && <span>{words.placeOf(place.players)}</span>}</>}</dd></div>
    </dl>
  );
}

/** Every finished game, with a way to its score and debrief. */
function Games({ app, state }: { readonly app: App; readonly state: InClass }) {
  const { class: words } = useWords();
  const [all, setAll] = useState(false);
  const results = [...(state.me?.results ?? [])].reverse();
  const shown = all ? results : results.slice(0, 4);
  return (
    <section class="card grain stack" aria-labelledby="own-games">
      <h2 id="own-games">{words.yourGames}</h2>
      <ol role="list" class="own-games">
        {shown.map((result) => (
          <li key={result.ticket}>
            <span>{words.game(result.try)}</span><strong>{result.outcome.total}</strong>
            <Button size="small" aria-label={`${words.view}: ${words.game(result.try)}`} onPress={() => app.router.go({ screen: 'class', path: ['result', result.ticket] })}>{words.view}<Icon name="arrow-right" /></Button>
          </li>
        ))}
      </ol>
      {results.length > shown.length && <LinkButton onPress={() => setAll(true)}>+ {results.length - shown.length}</LinkButton>}
    </section>
  );
}
