import { useEffect, useState } from 'preact/hooks';
import type { App } from '../../screens/session.ts';
import { inLanguage, languages, type Language } from '../../text/words.ts';
import { RoomArt } from '../../parts/RoomArt.tsx';
import { Bridge } from '../../parts/Bridge.tsx';
import { Button, IconButton, LinkButton } from '../../parts/Button.tsx';
import { Segments } from '../../parts/Fields.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { Guests, Things } from './Guests.tsx';

/** The first screen: a name, a promise, one large button. */
export function Title({ app, onSettings }: { readonly app: App; readonly onSettings: () => void }) {
  const { shell, class: words } = useWords();
  const language = useLanguage();
  const member = app.pupil.known();
  const [last] = app.kept();
  const title = useTitle(app, last, language);
  const first = Object.keys(useReadable(app.records.store)).length === 0 && last === undefined;
  // Who reaches for a button is seen to: faces light up, and the bridge closes.
  const [eager, setEager] = useState(false);
  const [hope, wait] = [(): void => setEager(true), (): void => setEager(false)];
  const playNow = (): void => app.router.go(first && app.caseIds[0] ? { screen: 'case', id: app.caseIds[0] } : { screen: 'cases' });
  return (
    <div class="title-screen">
      <div class="title-room"><RoomArt things={<Things />}><Guests eager={eager} /></RoomArt></div>
      <div class="title-top">
        <Segments<Language>
          legend={shell.language} hideLegend value={language} onChange={(next) => app.settings.change({ language: next })}
          options={languages.map((code) => ({ value: code, label: shell.languageNames[code], lang: code }))}
        />
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      <section class="title-sheet grain">
        <span class="pin" aria-hidden="true" />
        <div class="title-brand">
          <Heading class="title-name">{shell.name}</Heading>
          <Bridge you={1000} them={1000} closed label={shell.bridgeAlt} class="title-bridge" />
        </div>
        <p class="title-promise">{shell.promise}</p>
        <p class="muted">{shell.idea}</p>
        <div class="title-actions" onPointerEnter={hope} onPointerLeave={wait} onFocusIn={hope} onFocusOut={wait}>
          {last !== undefined && <Button kind="filled" size="big" icon="play" onPress={() => app.goOn(last)}>{title ? shell.goOnWith(title) : shell.goOn}</Button>}
          <Button kind={last === undefined ? 'filled' : 'plain'} size={last === undefined ? 'big' : 'normal'} {...(last === undefined ? { icon: 'play' as const } : {})} onPress={playNow}>
            {last === undefined ? shell.playNow : shell.chooseCase}
          </Button>
          {member
            ? <Button icon="colleague" onPress={() => app.router.go({ screen: 'class', path: [] })}>{words.toClass}</Button>
            : <Button icon="colleague" onPress={() => app.router.go({ screen: 'join', path: [] })}>{words.joinClass}</Button>}
        </div>
        {first && <p class="muted">{shell.firstTime}</p>}
        <p class="title-links">
          {last === undefined && <LinkButton onPress={() => app.router.go({ screen: 'cases' })}>{shell.chooseCase}</LinkButton>}
          <LinkButton onPress={() => app.router.go({ screen: 'score' })}>{shell.howScore}</LinkButton>
          <LinkButton onPress={() => app.router.go({ screen: 'teacher', path: [] })}>{shell.forTeachers}</LinkButton>
          <LinkButton onPress={() => app.router.go({ screen: 'editor', path: [] })}>{shell.writeCase}</LinkButton>
        </p>
      </section>
    </div>
  );
}

/** The name of the kept game's case, once it is known. */
function useTitle(app: App, caseId: string | undefined, language: Language): string | null {
  const [title, setTitle] = useState<{ readonly nl: string; readonly en: string } | null>(null);
  useEffect(() => {
    if (caseId === undefined) return;
    let here = true;
    void app.open(caseId).then((opened) => { if (here && opened.ok) setTitle(opened.brief.title); });
    return () => { here = false; };
  }, [app, caseId]);
  return title && inLanguage(title, language);
}
