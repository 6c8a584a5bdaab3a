import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import type { Codes } from '../../screens/codes.ts';
import { codesWords } from '../../text/codes-words.ts';
import { type Eye, openEye } from './camera.ts';

/** One phone after the other before the camera. */
export function Scan({ codes, onClose }: { readonly codes: Codes; readonly onClose: () => void }) {
  const words = codesWords(useLanguage());
  const say = useSay();
  const video = useRef<HTMLVideoElement>(null);
  const [note, setNote] = useState<string | null>(null);
  useEffect(() => {
    let count = 0;
    let here = true;
    let eye: Eye | null = null;
    const tell = (sentence: string): void => { setNote(sentence); say(sentence); };
    const seen = async (text: string): Promise<void> => {
      if (!/^AT\d/i.test(text)) return tell(words.scanOther);
      const { added, wrong, again, left } = await codes.add(text);
      if (!here) return;
      count += added - wrong;
      tell(left > 0 ? words.left(left) : again > 0 ? words.again(again) : wrong > 0 ? words.wrongs(wrong) : words.scanned(count));
    };
    if (video.current) {
      void openEye(video.current, (text) => void seen(text)).then((opened) => {
        eye = opened;
        if (!here) opened.stop();
      }, () => { if (here) tell(words.scanNoCamera); });
    }
    return () => {
      here = false;
      eye?.stop();
    };
  }, []);
  return (
    <Dialog title={words.scanTitle} closeLabel={words.scanDone} onClose={onClose}>
      <p>{words.scanLead}</p>
      <video ref={video} class="eye" muted playsInline aria-hidden="true" />
      {note && <p class="note">{note}</p>}
      <Button kind="filled" wide icon="check" onPress={onClose}>{words.scanDone}</Button>
    </Dialog>
  );
}
