import { useState } from 'preact/hooks';
import '../classroom.css';
import './codes.css';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { useSay } from '../../parts/say.ts';
import type { Codes as Collected } from '../../screens/codes.ts';
import type { App } from '../../screens/session.ts';
import { codesWords } from '../../text/codes-words.ts';
import { AddCodes } from './AddCodes.tsx';
import { CodeBoard } from './CodeBoard.tsx';
import { WrongCodes } from './WrongCodes.tsx';

/** A board without a server: the teacher collects result codes, and each game is played again right here. */
export function Codes({ app, onSettings, codes }: { readonly app: App; readonly onSettings: () => void; readonly codes: Collected }) {
  const words = codesWords(useLanguage());
  const { shell } = useWords();
  const state = useReadable(codes.store);
  return (
    <div class="wooden classroom"><div class="page codes">
      <div class="top-row label grain">
        <IconButton icon="home" label={words.home} onPress={() => app.router.go({ screen: 'title' })} />
        <div class="title"><Heading>{words.title}</Heading><p>{words.lead}</p></div>
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      <div class="codes-sheets">
        <div class="stack">
          <CodeBoard codes={codes} state={state} />
          <WrongCodes codes={codes} state={state} />
          {state.entries.length > 0 && <Keeping codes={codes} kept={state.kept} />}
        </div>
        <div class="stack"><AddCodes codes={codes} /></div>
      </div>
    </div></div>
  );
}

/** Where the board is kept, and how it goes. */
function Keeping({ codes, kept }: { readonly codes: Collected; readonly kept: boolean }) {
  const words = codesWords(useLanguage());
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const close = (): void => setAsked(false);
  return (
    <section class="card grain row apart keeping">
      <p role={kept ? undefined : 'alert'}>{kept ? words.keptHere : words.notKept}</p>
      <Button size="small" icon="close" onPress={() => setAsked(true)}>{words.wipe}</Button>
      {asked && (
        <Dialog title={words.wipeTitle} closeLabel={words.wipeNo} onClose={close}>
          <p>{words.wipeLead}</p>
          <div class="actions">
            <Button onPress={close}>{words.wipeNo}</Button>
            <Button kind="they" onPress={() => { codes.wipe(); close(); say(words.emptyTitle); }}>{words.wipeYes}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
