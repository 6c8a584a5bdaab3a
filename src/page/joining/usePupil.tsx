import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Pupil, refusalWords, type ServerNo } from '../../screens/class.ts';
import type { App } from '../../screens/session.ts';
import { Button } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../parts/Language.tsx';

/** The student of this device, when its code is here. */
export function WithPupil({ app, children }: { readonly app: App; readonly children: (pupil: Pupil) => ComponentChildren }) {
  const { shell, class: words } = useWords();
  const [pupil, setPupil] = useState<Pupil | 'coming' | 'away' | 'no-server'>('coming');
  useEffect(() => {
    if (pupil !== 'coming') return;
    let here = true;
    // Who was in a class before may be without a connection now: that is no reason to say there are no classes.
    const able = app.pupil.known() ? Promise.resolve(true) : app.pupil.serverAnswers();
    void Promise.all([app.pupil.open(), able]).then(([opened, answers]) => { if (here) setPupil(answers ? (opened ?? 'away') : navigator.onLine ? 'no-server' : 'away'); });
    return () => { here = false; };
  }, [pupil]);
  if (pupil === 'coming') return <Card><p role="status">{shell.loading}</p></Card>;
  if (pupil === 'no-server') return <NoServer app={app} />;
  if (pupil === 'away') {
    return (
      <Card>
        <Heading>{words.joinTitle}</Heading>
        <p role="alert" class="note row refused"><Icon name="alert" /><span>{words.refusals.offline}</span></p>
        <Button kind="filled" wide icon="again" onPress={() => setPupil('coming')}>{shell.tryAgain}</Button>
        <Button wide icon="home" onPress={() => app.router.go({ screen: 'title' })}>{shell.home}</Button>
      </Card>
    );
  }
  return <>{children(pupil)}</>;
}

/** A sheet on the table top. */
export function Card({ children }: { readonly children: ComponentChildren }) {
  return <div class="page narrow joining"><section class="card grain stack">{children}</section></div>;
}

/** A plain web space has no classes: what works there instead. */
function NoServer({ app }: { readonly app: App }) {
  const { shell, class: words } = useWords();
  return (
    <Card>
      <Heading>{words.noServer}</Heading>
      <p>{words.noServerLead}</p>
      <p>{words.noServerHow}</p>
      <p>{words.noServerTeacher}</p>
      <Button kind="filled" wide icon="play" onPress={() => app.router.go({ screen: 'cases' })}>{words.toCases}</Button>
      <Button wide icon="list" onPress={() => app.router.go({ screen: 'codes', path: [] })}>{words.toCodes}</Button>
      <Button wide icon="home" onPress={() => app.router.go({ screen: 'title' })}>{shell.home}</Button>
    </Card>
  );
}

export interface Asking {
  readonly busy: boolean;
  readonly no: ServerNo | null;
  /** One question at a time; its refusal is shown until the next. */
  ask(question: () => Promise<ServerNo | null>): void;
  clear(): void;
}

export function useAsking(): Asking {
  const [state, setState] = useState<{ readonly busy: boolean; readonly no: ServerNo | null }>({ busy: false, no: null });
  const ask = (question: () => Promise<ServerNo | null>): void => {
    if (state.busy) return;
    setState({ busy: true, no: null });
    void question().then((no) => setState({ busy: false, no }), () => setState({ busy: false, no: { error: 'offline', body: null } }));
  };
  const clear = useCallback(() => setState({ busy: false, no: null }), []);
  return { ...state, ask, clear };
}

/** Why the server said no: stands where it happened, and is spoken. */
export function Refused({ no }: { readonly no: ServerNo | null }) {
  const words = useWords();
  return <div role="alert">{no && <p class="note row refused"><Icon name="alert" /><span>{refusalWords(words, no)}</span></p>}</div>;
}
