import { useEffect, useRef, useState } from 'preact/hooks';
import { cardLine, dealTitle, type Debrief } from '../../../screens/debrief.ts';
import type { Session } from '../../../screens/session.ts';
import { inLanguage } from '../../../text/words.ts';
import { Button } from '../../../parts/Button.tsx';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import { CARD, type CardWords, drawCard } from './share-picture.ts';
import { useStory } from '../story.ts';

const FILE = 'aan-tafel.png';

/** A picture of the result, made here and sent nowhere by itself. No name unless one is filled in. */
export function ShareCard({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const story = useStory();
  const words = useWords().debrief;
  const language = useLanguage();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [name, setName] = useState('');
  const [failed, setFailed] = useState(false);
  const { score } = debrief;
  const lasts = debrief.deal !== null && score.parts.kind === 'deal';
  const card: CardWords = {
    title: inLanguage(session.brief.title, language), account: dealTitle(session.brief, debrief.deal !== null, language), score: score.total, grade: words.grades[score.grade],
    line: cardLine(debrief, language), name: name.trim(), you: (score.parts.own ?? 0) / 1e6, them: (score.parts.account ?? 0) / 1e6, closed: lasts, medal: score.medal,
  };
  const key = JSON.stringify(card);
  useEffect(() => {
    const to = canvas.current?.getContext?.('2d');
    if (!to) return setFailed(true);
    drawCard(to, card);
    // The shipped letters may come a moment later than the first drawing.
    void document.fonts?.ready.then(() => drawCard(to, card));
  }, [key]);
  const withFile = (act: (file: File) => void): void => {
    try {
      canvas.current?.toBlob((blob) => { if (blob) act(new File([blob], FILE, { type: 'image/png' })); else setFailed(true); }, 'image/png');
    } catch {
      setFailed(true);
    }
  };
  const save = (file: File): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = FILE;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  // Who breaks off the sharing changes nothing.
  const send = (file: File): void => void navigator.share({ files: [file] }).catch(() => undefined);
  return (
    <section class="pinned share" aria-labelledby="share-title">
      <h3 id="share-title">{story.shareTitle}</h3>
      <p class="muted">{story.shareLead}</p>
      <canvas ref={canvas} width={CARD.width} height={CARD.height} role="img" aria-label={story.shareAlt(card.title, card.score)} />
      {failed && <p role="alert">{story.shareFailed}</p>}
      <label class="field"><span>{story.shareName}</span><input type="text" maxLength={30} autocomplete="off" value={name} onInput={(event) => setName(event.currentTarget.value)} /></label>
      <div class="row">
        <Button size="small" icon="save" onPress={() => withFile(save)}>{story.shareSave}</Button>
        {typeof navigator.share === 'function' && <Button size="small" icon="share" onPress={() => withFile(send)}>{story.shareSend}</Button>}
      </div>
    </section>
  );
}
