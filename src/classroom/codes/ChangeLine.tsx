import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import type { CodeLine, Codes } from '../../screens/codes.ts';
import { codesWords } from '../../text/codes-words.ts';

/** Another name, or away with it. */
export function ChangeLine({ codes, line, onClose }: { readonly codes: Codes; readonly line: CodeLine; readonly onClose: () => void }) {
  const words = codesWords(useLanguage());
  const { shell } = useWords();
  const [name, setName] = useState(line.name);
  const save = (): void => {
    codes.rename(line.key, name);
    onClose();
  };
  return (
    <Dialog title={words.changeTitle} closeLabel={shell.back} onClose={onClose}>
      <form class="stack" onSubmit={(event) => { event.preventDefault(); save(); }}>
        <label class="field"><b>{words.name}</b><input value={name} maxLength={24} autoComplete="off" onInput={(event) => setName(event.currentTarget.value)} /></label>
        <Button kind="filled" wide type="submit" icon="check" onPress={() => undefined}>{words.saveName}</Button>
      </form>
      <Button wide icon="close" onPress={() => { codes.remove(line.key); onClose(); }}>{words.remove}</Button>
    </Dialog>
  );
}
