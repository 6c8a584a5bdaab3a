import { useEffect, useState } from 'preact/hooks';
import type { App } from '../../../screens/session.ts';
import { Button } from '../../../parts/Button.tsx';
import { copyText } from '../../../parts/copy-text.ts';
import { Dialog } from '../../../parts/Dialog.tsx';
import { useLanguage } from '../../../parts/Language.tsx';
import { QrCode } from '../../../parts/QrCode.tsx';
import { useSay } from '../../../parts/say.ts';
import { codesWords } from '../../../text/codes-words.ts';
import './result-code.css';

/** More signs make squares that a camera no longer sees. */
const MOST_FOR_A_CAMERA = 1_200;

/** Where no server keeps the class: the finished game as a code for the teacher. */
export function ResultCode({ app }: { readonly app: App }) {
  const { make: words } = codesWords(useLanguage());
  const [open, setOpen] = useState(false);
  return (
    <aside class="result-code pinned" aria-labelledby="result-code-title">
      <div><h2 id="result-code-title">{words.title}</h2><p>{words.lead}</p></div>
      <Button icon="qr" onPress={() => setOpen(true)}>{words.open}</Button>
      {open && <Dialog title={words.dialog} closeLabel={words.close} onClose={() => setOpen(false)}><Code app={app} /></Dialog>}
    </aside>
  );
}

function Code({ app }: { readonly app: App }) {
  const { make: words } = codesWords(useLanguage());
  const [name, setName] = useState('');
  const code = useCode(app, name);
  return (
    <>
      <div class="code-name">
        <label for="code-name"><b>{words.name}</b></label>
        <input id="code-name" value={name} maxLength={24} autoComplete="off" aria-describedby="code-name-hint" onInput={(event) => setName(event.currentTarget.value)} />
        <span class="muted" id="code-name-hint">{words.nameHint}</span>
      </div>
      {code === undefined && <p role="status">{words.making}</p>}
      {code === null && <p role="alert" class="note">{isCarried(app) ? words.campaign : words.none}</p>}
      {code && <Made code={code} />}
    </>
  );
}

/** A game that began with what an earlier talk left. */
function isCarried(app: App): boolean {
  const sitting = app.host.store.getState();
  return sitting.kind === 'playing' && sitting.twist?.carry !== undefined;
}

function Made({ code }: { readonly code: string }) {
  const { make: words } = codesWords(useLanguage());
  const say = useSay();
  const [note, setNote] = useState<string | null>(null);
  const copy = (): void => void copyText(code).then((done) => {
    const sentence = done ? words.copied : words.copyFailed;
    setNote(sentence);
    say(sentence);
  });
  return (
    <>
      <textarea class="code-text" readOnly rows={5} value={code} aria-label={words.code} spellcheck={false} onFocus={(event) => event.currentTarget.select()} />
      <Button kind="filled" wide icon="files" onPress={copy}>{words.copy}</Button>
      {note && <p class="note">{note}</p>}
      {code.length <= MOST_FOR_A_CAMERA
        ? <><p>{words.qrLead}</p><div class="code-qr"><QrCode text={code} label={words.qr} /></div></>
        : <p class="muted">{words.qrTooLong}</p>}
      <p class="muted">{words.again}</p>
    </>
  );
}

/** undefined: being made. The last one stays while the next is made, so that nothing jumps at each letter. */
function useCode(app: App, name: string): string | null | undefined {
  const [code, setCode] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void app.resultCode(name).then((made) => { if (here) setCode(made); });
    return () => { here = false; };
  }, [app, name]);
  return code;
}
