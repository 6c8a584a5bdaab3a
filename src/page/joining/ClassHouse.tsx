import { useEffect } from 'preact/hooks';
import type { Pupil, PupilState } from '../../screens/class.ts';
import type { App } from '../../screens/session.ts';
import { Button } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import './joining.css';
import { Lobby } from './Lobby.tsx';
import { Result } from './Result.tsx';
import { Review } from './Review.tsx';
import { WithPupil } from './usePupil.tsx';

/** The class of this device: the lobby, the score of a game, its debrief. */
export function ClassHouse({ app, path, onSettings }: { readonly app: App; readonly path: readonly string[]; readonly onSettings: () => void }) {
  return <div class="wooden"><WithPupil app={app}>{(pupil) => <Inside app={app} pupil={pupil} path={path} onSettings={onSettings} />}</WithPupil></div>;
}

function Inside({ app, pupil, path, onSettings }: { readonly app: App; readonly pupil: Pupil; readonly path: readonly string[]; readonly onSettings: () => void }) {
  const state = useReadable(pupil.store);
  useEffect(() => pupil.watch(), [pupil]);
  if (state.kind !== 'in') return <Outside app={app} state={state} />;
  const [what, given] = path;
  // From the table one comes without a number: the game that was just played.
  const ticket = given ?? state.sending?.ticket ?? state.me?.results.at(-1)?.ticket;
  const props = { app, pupil, state, onSettings };
  if (what === 'result' && ticket) return <Result key={ticket} {...props} ticket={ticket} />;
  if (what === 'review' && ticket) return <Review key={ticket} {...props} ticket={ticket} />;
  return <Lobby {...props} />;
}

/** No class on this device: never was, or not any more. */
function Outside({ app, state }: { readonly app: App; readonly state: Exclude<PupilState, { kind: 'in' }> }) {
  const { shell, class: words } = useWords();
  const said = state.kind === 'none' ? { title: words.notIn, lead: words.notInLead } : { removed: { title: words.removedTitle, lead: words.removed }, deleted: { title: words.deletedTitle, lead: words.deleted }, moved: { title: words.movedTitle, lead: words.moved } }[state.why];
  return (
    <div class="page narrow joining">
      <section class="card grain stack">
        <Heading key={state.kind}>{said.title}</Heading>
        <p role="alert">{said.lead}</p>
        <Button kind="filled" wide icon="colleague" onPress={() => app.router.go({ screen: 'join', path: [] })}>{words.joinClass}</Button>
        <Button wide icon="home" onPress={() => app.router.go({ screen: 'title' })}>{shell.home}</Button>
      </section>
    </div>
  );
}
