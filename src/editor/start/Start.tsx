import { useRef, useState } from 'preact/hooks';
import type { DraftCard, DraftDesk } from '../../app/drafts/desk.ts';
import type { App } from '../../screens/session.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Button, ChoiceButton, IconButton } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { Wizard } from './Wizard.tsx';

/** English as it is written in Europe. */
const dates = { nl: 'nl-NL', en: 'en-GB' } as const;

type Way = 'wizard' | 'template' | 'copy' | 'paste';

/** The writing desk: what lies there, and the ways to begin something new. */
export function Start({ app, desk, onText, onFile, onOpen, onSettings }: {
  readonly app: App; readonly desk: DraftDesk; readonly onText: (text: string, fresh?: boolean) => void; readonly onFile: (file: File) => void; readonly onOpen: (id: string) => void; readonly onSettings: () => void;
}) {
  const words = editorWords(useLanguage());
  const { shell } = useWords();
  const { list, keeping } = useReadable(desk.store);
  const [way, setWay] = useState<Way | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="wooden"><div class="page editor-start">
      <div class="top-row label grain">
        <IconButton icon="home" label={shell.home} onPress={() => app.router.go({ screen: 'title' })} />
        <div class="title"><Heading>{words.title}</Heading><p>{words.lead}</p></div>
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      {keeping === 'blocked' && <p class="note" role="alert"><Icon name="alert" />{words.blocked}</p>}
      {way === 'wizard' ? <Wizard drawer={app.drawer} onMade={onText} onCancel={() => setWay(null)} /> : (
        <>
          {list.length > 0 && <Drafts list={list} desk={desk} onOpen={onOpen} />}
          <section class="card grain stack beginnings">
            <h2>{words.beginWith}</h2>
            <div class="ways">
              <ChoiceButton icon="advice" kind="filled" name={words.wizard} hint={words.wizardHint} onPress={() => setWay('wizard')} />
              <ChoiceButton icon="factory" name={words.template} hint={words.templateHint} aria-expanded={way === 'template'} onPress={() => setWay(way === 'template' ? null : 'template')} />
              {way === 'template' && <Chosen list={app.authoring.templates.map((id) => ({ id, name: words.branches[id] ?? id }))} bring={app.authoring.templateText} onText={onText} />}
              <ChoiceButton icon="files" name={words.copy} hint={words.copyHint} aria-expanded={way === 'copy'} onPress={() => setWay(way === 'copy' ? null : 'copy')} />
              {way === 'copy' && <Chosen list={app.caseIds.map((id) => ({ id, name: id }))} bring={app.authoring.shelfText} onText={onText} named />}
              <ChoiceButton icon="file" name={words.file} hint={words.fileHint} onPress={() => picker.current?.click()} />
              <input ref={picker} type="file" accept=".json,application/json" class="out-of-sight" tabIndex={-1} aria-hidden="true" onChange={(event) => { const file = event.currentTarget.files?.[0]; event.currentTarget.value = ''; if (file) onFile(file); }} />
              <ChoiceButton icon="log" name={words.paste} hint={words.pasteHint} aria-expanded={way === 'paste'} onPress={() => setWay(way === 'paste' ? null : 'paste')} />
              {way === 'paste' && <Paste onText={(text) => onText(text, false)} />}
            </div>
          </section>
        </>
      )}
    </div></div>
  );
}

function Drafts({ list, desk, onOpen }: { readonly list: readonly DraftCard[]; readonly desk: DraftDesk; readonly onOpen: (id: string) => void }) {
  const language = useLanguage();
  const words = editorWords(language);
  const [leaving, setLeaving] = useState<DraftCard | null>(null);
  const when = new Intl.DateTimeFormat(dates[language], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="card grain stack drafts">
      <h2>{words.drafts}</h2>
      <p class="muted">{words.draftsLead(list.length)}</p>
      <ul role="list">
        {list.map((draft) => (
          <li key={draft.id}>
            <button type="button" class="draft" onClick={() => onOpen(draft.id)}>
              <Icon name="pen" /><span><b>{words.openDraft(draft.title || words.noTitle)}</b><span class="muted">{words.changed(when.format(draft.changed))}</span></span>
            </button>
            <IconButton icon="close" label={words.removeDraft(draft.title || words.noTitle)} onPress={() => setLeaving(draft)} />
          </li>
        ))}
      </ul>
      {leaving && (
        <Dialog title={words.removeAsk(leaving.title || words.noTitle)} closeLabel={words.keep} onClose={() => setLeaving(null)}>
          <p>{words.removeWarn}</p>
          <div class="actions">
            <Button onPress={() => setLeaving(null)}>{words.keep}</Button>
            <Button kind="they" onPress={() => { void desk.remove(leaving.id); setLeaving(null); }}>{words.removeYes}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

/** Which one: its text comes when it is chosen. */
function Chosen({ list, bring, onText, named = false }: { readonly list: readonly { readonly id: string; readonly name: string }[]; readonly bring: (id: string) => Promise<string | null>; readonly onText: (text: string) => void; readonly named?: boolean }) {
  const words = editorWords(useLanguage());
  const [failed, setFailed] = useState(false);
  const take = (id: string): void => { void bring(id).then((text) => { if (text === null) setFailed(true); else onText(text); }); };
  return (
    <div class="chosen">
      {list.map(({ id, name }) => <Button key={id} size="small" onPress={() => take(id)}>{named ? <TitleOf id={id} bring={bring} /> : name}</Button>)}
      {failed && <p role="alert">{words.fetchFailed}</p>}
    </div>
  );
}

/** The title of a case, once its text is here. */
function TitleOf({ id, bring }: { readonly id: string; readonly bring: (id: string) => Promise<string | null> }) {
  const language = useLanguage();
  const [title, setTitle] = useState<string>(id);
  useState(() => { void bring(id).then((text) => setTitle(titleIn(text, language) ?? id)); });
  return <>{title}</>;
}

function titleIn(text: string | null, language: 'nl' | 'en'): string | null {
  const file: unknown = text === null ? null : JSON.parse(text);
  const title: unknown = typeof file === 'object' && file !== null && 'title' in file ? file.title : null;
  if (typeof title === 'string') return title;
  const word: unknown = typeof title === 'object' && title !== null ? (title as Record<string, unknown>)[language] : null;
  return typeof word === 'string' ? word : null;
}

function Paste({ onText }: { readonly onText: (text: string) => void }) {
  const words = editorWords(useLanguage());
  const [text, setText] = useState('');
  return (
    <div class="stack paste">
      <label class="line"><span>{words.pasteLabel}</span><textarea rows={6} value={text} spellcheck={false} onInput={(event) => setText(event.currentTarget.value)} /></label>
      <Button icon="check" aria-disabled={text.trim() === ''} onPress={() => onText(text)}>{words.pasteGo}</Button>
    </div>
  );
}
