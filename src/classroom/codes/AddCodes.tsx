import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import type { Added, Codes } from '../../screens/codes.ts';
import { codesWords } from '../../text/codes-words.ts';
import type { CodesWords } from '../../text/words/codes.nl.ts';
import { detector } from './camera.ts';
import { Scan } from './Scan.tsx';

const addedWords = (words: CodesWords, { added, wrong, again, left }: Added): string =>
  [added > 0 && words.added(added), wrong > 0 && words.wrongs(wrong), again > 0 && words.again(again), left > 0 && words.left(left)].filter(Boolean).join(' ');

/** Codes onto the board: pasted, typed or scanned. */
export function AddCodes({ codes }: { readonly codes: Codes }) {
  const words = codesWords(useLanguage());
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [scanning, setScanning] = useState(false);
  const tell = (sentence: string): void => { setNote(sentence); say(sentence); };
  const add = async (): Promise<void> => {
    if (typed.trim() === '') return tell(words.nothing);
    setBusy(true);
    setNote(words.adding);
    const added = await codes.add(typed);
    setBusy(false);
    if (added.left === 0) setTyped('');
    tell(addedWords(words, added));
  };
  return (
    <section class="card grain stack add-codes" aria-labelledby="add-title">
      <h2 id="add-title">{words.addTitle}</h2>
      <div class="paste">
        <label for="paste"><b>{words.paste}</b></label>
        <span class="muted" id="paste-hint">{words.pasteHint}</span>
        <textarea id="paste" rows={6} value={typed} spellcheck={false} autoCapitalize="characters" placeholder={words.pasteExample} aria-describedby="paste-hint" onInput={(event) => { setTyped(event.currentTarget.value); setNote(null); }} />
      </div>
      <Button kind="filled" wide icon="check" aria-disabled={busy} onPress={() => void add()}>{words.add}</Button>
      {detector() && <Button wide icon="camera" onPress={() => setScanning(true)}>{words.scan}</Button>}
      {note && <p class="note">{note}</p>}
      {scanning && <Scan codes={codes} onClose={() => setScanning(false)} />}
    </section>
  );
}
