import { useEffect, useState } from 'preact/hooks';
import { type ClassInfo, pinOf, type Pupil, type PupilState } from '../../screens/class.ts';
import type { App } from '../../screens/session.ts';
import { Button, IconButton, LinkButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import './joining.css';
import { NameStep } from './NameStep.tsx';
import { OtherPlayer } from './OtherPlayer.tsx';
import { type Asking, Refused, useAsking, WithPupil } from './usePupil.tsx';

/** Into a class: a PIN, a name, and you are in. */
export function Join({ app, path, onSettings }: { readonly app: App; readonly path: readonly string[]; readonly onSettings: () => void }) {
  return <div class="wooden"><WithPupil app={app}>{(pupil) => <Door app={app} pupil={pupil} given={pinOf(path[0] ?? '')} onSettings={onSettings} />}</WithPupil></div>;
}

function Door({ app, pupil, given, onSettings }: { readonly app: App; readonly pupil: Pupil; readonly given: string; readonly onSettings: () => void }) {
  const { shell, class: words } = useWords();
  const state = useReadable(pupil.store);
  const asking = useAsking();
  const [info, setInfo] = useState<ClassInfo | null>(null);
  const look = (pin: string): void => asking.ask(async () => {
    const answer = await pupil.look(pin);
    if (!answer.ok) return answer;
    setInfo(answer.value);
    return null;
  });
  // A link or QR has the PIN already; a new one in the address is a new question.
  useEffect(() => { if (given.length === 6) look(given); }, [given]);
  const toClass = (): void => app.router.go({ screen: 'class', path: [] }, { replace: true });
  return (
    <div class="page narrow joining">
      <div class="top-row label grain">
        <IconButton icon="home" label={shell.home} onPress={() => app.router.go({ screen: 'title' })} />
        <div class="title"><Heading>{words.joinTitle}</Heading></div>
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      <Step {...{ state, info, asking, pupil, given, toClass }} onLook={look} onBack={() => { setInfo(null); asking.clear(); }} />
    </div>
  );
}

function Step({ state, info, asking, pupil, given, toClass, onLook, onBack }: {
  readonly state: PupilState; readonly info: ClassInfo | null; readonly asking: Asking; readonly pupil: Pupil; readonly given: string;
  readonly toClass: () => void; readonly onLook: (pin: string) => void; readonly onBack: () => void;
}) {
  const { shell, class: words } = useWords();
  if (state.kind === 'in') return <InAlready pupil={pupil} name={state.student.name} onGoOn={toClass} />;
  if (info) return <NameStep pupil={pupil} info={info} onIn={toClass} onBack={onBack} />;
  if (asking.busy && given.length === 6) return <section class="card grain"><p role="status">{words.looking}</p></section>;
  return <PinStep key={given} first={given} {...{ asking, pupil, toClass, onLook }} closeLabel={shell.back} />;
}

function PinStep({ first, asking, pupil, toClass, onLook }: {
  readonly first: string; readonly asking: Asking; readonly pupil: Pupil; readonly toClass: () => void; readonly onLook: (pin: string) => void; readonly closeLabel: string;
}) {
  const { class: words } = useWords();
  const [pin, setPin] = useState(first);
  const [short, setShort] = useState(false);
  const [byCode, setByCode] = useState(false);
  if (byCode) return <CodeStep pupil={pupil} onIn={toClass} onBack={() => setByCode(false)} />;
  const go = (): void => {
    setShort(pin.length !== 6);
    if (pin.length === 6) onLook(pin);
  };
  return (
    <form class="card grain stack" noValidate onSubmit={(event) => { event.preventDefault(); go(); }}>
      <p>{words.joinLead}</p>
      <label class="typed">
        <b>{words.pin}</b>
        <input
          class="pin-field" value={pin} inputMode="numeric" autoComplete="off" maxLength={9} placeholder="000000" aria-describedby="pin-problem"
          onInput={(event) => { const next = pinOf(event.currentTarget.value); event.currentTarget.value = next; setPin(next); asking.clear(); setShort(false); }}
        />
      </label>
      <div id="pin-problem"><Refused no={asking.no} />{short && <p role="alert" class="note row refused"><Icon name="alert" /><span>{words.pinWrong}</span></p>}</div>
      <Button kind="filled" size="big" wide type="submit" aria-disabled={asking.busy} onPress={() => undefined}>{asking.busy ? words.looking : words.look}</Button>
      <LinkButton icon="swap" onPress={() => { asking.clear(); setByCode(true); }}>{words.haveCode}</LinkButton>
    </form>
  );
}

/** From another device, or with a code that the teacher gave. */
function CodeStep({ pupil, onIn, onBack }: { readonly pupil: Pupil; readonly onIn: () => void; readonly onBack: () => void }) {
  const { shell, class: words } = useWords();
  const [code, setCode] = useState('');
  const asking = useAsking();
  const go = (): void => asking.ask(async () => {
    const no = await pupil.joinByCode(code);
    if (!no) onIn();
    return no;
  });
  return (
    <form class="card grain stack" noValidate onSubmit={(event) => { event.preventDefault(); go(); }}>
      <label class="typed">
        <b>{words.code}</b>
        <input class="pin-field code" value={code} autoComplete="off" autoCapitalize="characters" spellcheck={false} maxLength={12} aria-describedby="code-hint" onInput={(event) => { setCode(event.currentTarget.value.toUpperCase()); asking.clear(); }} />
        <span class="muted" id="code-hint">{words.codeHint}</span>
      </label>
      <Refused no={asking.no} />
      <Button kind="filled" size="big" wide type="submit" aria-disabled={asking.busy} onPress={() => undefined}>{words.codeGo}</Button>
      <LinkButton icon="arrow-left" onPress={onBack}>{shell.back}</LinkButton>
    </form>
  );
}

/** Two pupils on one device: the one who is in goes on, or makes way. */
function InAlready({ pupil, name, onGoOn }: { readonly pupil: Pupil; readonly name: string; readonly onGoOn: () => void }) {
  const { class: words } = useWords();
  return (
    <section class="card grain stack">
      <p class="lead">{words.inAlready(name)}</p>
      <p>{words.inAlreadyLead}</p>
      <Button kind="filled" size="big" wide icon="play" onPress={onGoOn}>{words.goOnAs(name)}</Button>
      <OtherPlayer pupil={pupil} />
    </section>
  );
}
