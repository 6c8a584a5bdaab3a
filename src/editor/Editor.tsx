import { useEffect, useState } from 'preact/hooks';
import './start/start.css';
import './form/form.css';
import './form/lists.css';
import './steps/steps.css';
import './editor.css';
import './beside/beside.css';
import type { DraftDesk } from '../app/drafts/desk.ts';
import { idOf, type Import, importBytes, importText } from '../app/drafts/import.ts';
import type { Laboratory } from '../app/laboratory.ts';
import type { App, Text } from '../screens/session.ts';
import { editorWords } from '../text/editor-words.ts';
import { inLanguage } from '../text/words.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useLanguage, useWords } from '../parts/Language.tsx';
import { useReadable } from '../parts/readable.ts';
import { useSay } from '../parts/say.ts';
import { Start } from './start/Start.tsx';
import { steps } from './steps/steps.ts';
import { useDrop } from './useDrop.ts';
import { Workspace } from './Workspace.tsx';

export interface EditorProps {
  readonly app: App;
  readonly path: readonly string[];
  readonly onSettings: () => void;
  readonly laboratory: Laboratory;
}

/** The house of the author. Address: #/editor, #/editor/<draft>/<step>. */
export function Editor(props: EditorProps) {
  const { app, laboratory } = props;
  const words = editorWords(useLanguage());
  const { shell } = useWords();
  const [desk, setDesk] = useState<DraftDesk | 'coming' | 'away'>('coming');
  useEffect(() => () => laboratory.close(), [laboratory]);
  useEffect(() => {
    if (desk !== 'coming') return;
    app.authoring.desk().then(setDesk, () => setDesk('away'));
  }, [app, desk]);
  if (desk === 'coming') return <div class="panel"><p role="status">{shell.loading}</p></div>;
  if (desk === 'away') return <div class="panel"><p role="alert">{words.deskAway}</p><Button kind="filled" icon="again" onPress={() => setDesk('coming')}>{shell.tryAgain}</Button></div>;
  return <Desk {...props} desk={desk} />;
}

type Coming = { readonly text: string; readonly like: { readonly id: string; readonly title: string } };

function Desk({ app, path, onSettings, laboratory, desk }: EditorProps & { readonly desk: DraftDesk }) {
  const language = useLanguage();
  const words = editorWords(language);
  const say = useSay();
  const [id, step] = path;
  const open = useReadable(desk.store, (state) => state.open);
  const [wrong, setWrong] = useState<string | null>(null);
  const [changes, setChanges] = useState<readonly Text[]>([]);
  const [twice, setTwice] = useState<Coming | null>(null);
  const missing = useOpened(desk, id);

  const goTo = (draft: string): void => app.router.go({ screen: 'editor', path: [draft, 'story'] });
  const make = (text: string): void => { setWrong(null); goTo(desk.create(text)); };
  /** A case that has the name of one on the desk may be meant to take its place: the author says. */
  const take = async (coming: Import): Promise<void> => {
    if (!coming.ok) return setWrong(coming.why === 'too-big' ? words.fileTooBig : words.fileNotText);
    setChanges(said(coming.changes));
    const like = await sameOnDesk(desk, coming.id);
    if (like) setTwice({ text: coming.text, like });
    else make(coming.text);
  };
  const takeFile = (file: File): void => { void file.arrayBuffer().then((buffer) => take(importBytes(new Uint8Array(buffer))), () => setWrong(words.fileNotText)); };
  const over = useDrop(takeFile);
  const replace = ({ text, like }: Coming): void => {
    void desk.open(like.id).then(() => {
      desk.change(text, '');
      goTo(like.id);
      say(words.overwrote);
    });
  };
  const here = open && open.id === id;
  const copied = open && id !== undefined && !here && desk.store.getState().copied;
  useEffect(() => { if (copied && open) app.router.go({ screen: 'editor', path: [open.id, step ?? 'story'] }, { replace: true }); }, [copied]);
  return (
    <>
      {here
        ? <Workspace key={id} app={app} desk={desk} draft={open} step={steps.find((name) => name === (step ?? desk.place(id)?.step)) ?? 'story'} laboratory={laboratory} onSettings={onSettings} />
        : id === undefined || missing ? <Start app={app} desk={desk} onText={(text, fresh = true) => { if (fresh) make(text); else void take(importText(text)); }} onFile={takeFile} onOpen={goTo} onSettings={onSettings} /> : null}
      {over && <div class="drop-veil" aria-hidden="true"><p>{words.dropHere}</p></div>}
      {(wrong ?? (missing ? words.unknownDraft : null)) && <Sorry sentence={wrong ?? words.unknownDraft} onClose={() => { setWrong(null); if (missing) app.router.go({ screen: 'editor', path: [] }, { replace: true }); }} />}
      {changes.length > 0 && !twice && (
        <Dialog title={words.renewedTitle} closeLabel={words.renewedGood} onClose={() => setChanges([])}>
          <p>{words.renewedLead}</p>
          <ul class="changes">{changes.map((change) => <li key={change.nl}>{inLanguage(change, language)}</li>)}</ul>
          <div class="actions"><Button kind="filled" onPress={() => setChanges([])}>{words.renewedGood}</Button></div>
        </Dialog>
      )}
      {twice && (
        <Dialog title={words.replaceAsk} closeLabel={words.keep} onClose={() => setTwice(null)}>
          <p>{words.replaceLead(twice.like.title || words.noTitle)}</p>
          <div class="actions">
            <Button onPress={() => { setTwice(null); replace(twice); }}>{words.replaceYes}</Button>
            <Button kind="filled" onPress={() => { setTwice(null); make(twice.text); }}>{words.replaceCopy}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function Sorry({ sentence, onClose }: { readonly sentence: string; readonly onClose: () => void }) {
  const { shell } = useWords();
  return <div class="notices"><p class="note" role="alert"><span /><span>{sentence}</span><Button size="small" onPress={onClose}>{shell.noticeClose}</Button></p></div>;
}

/** Opens the draft of the address. true: it is not on this device. */
function useOpened(desk: DraftDesk, id: string | undefined): boolean {
  const [missing, setMissing] = useState<string | null>(null);
  useEffect(() => {
    if (id === undefined) return;
    let here = true;
    void desk.open(id).then((found) => { if (here) setMissing(found ? null : id); });
    return () => { here = false; };
  }, [desk, id]);
  return id !== undefined && missing === id;
}

/** The same change at many places is said once. */
const said = (changes: readonly Text[]): readonly Text[] => [...new Map(changes.map((change) => [change.nl, change])).values()];

async function sameOnDesk(desk: DraftDesk, id: string | null): Promise<Coming['like'] | null> {
  if (id === null) return null;
  for (const draft of desk.store.getState().list) {
    const text = await desk.text(draft.id);
    if (text !== null && idOf(text) === id) return draft;
  }
  return null;
}
