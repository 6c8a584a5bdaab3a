import { useEffect, useState } from 'preact/hooks';
import { exampleSteps, lacking, type ExampleStep } from '../../screens/example.ts';
import type { App, Session } from '../../screens/session.ts';
import { exampleWords } from '../../text/example.ts';
import { Avatar, YouAvatar } from '../../parts/Avatar.tsx';
import { Button } from '../../parts/Button.tsx';
import { Sheet } from '../../parts/Dialog.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** The example, step by step, and the own talk beside it. */
export function ExampleSheet({ app, caseId, own, onPlay, onClose }: { readonly app: App; readonly caseId: string; readonly own: Session | null; readonly onPlay: (() => void) | undefined; readonly onClose: () => void }) {
  const words = exampleWords(useLanguage());
  const { shell } = useWords();
  const [example, again] = useExample(app, caseId);
  return (
    <Sheet title={words.title} closeLabel={shell.close} onClose={onClose}>
      {example === undefined && <p role="status">{words.coming}</p>}
      {example === null && <><p role="alert">{words.failed}</p><Button icon="again" onPress={again}>{shell.tryAgain}</Button></>}
      {example && <Told example={example} own={own} />}
      {example && onPlay && <Button kind="filled" icon="again" wide onPress={onPlay}>{words.play}</Button>}
    </Sheet>
  );
}

/** undefined: it is coming; null: it did not come. */
function useExample(app: App, caseId: string): readonly [Session | null | undefined, () => void] {
  const [example, setExample] = useState<Session | null | undefined>(undefined);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    setExample(undefined);
    void app.example(caseId).then((came) => { if (wanted) setExample(came); });
    return () => { wanted = false; };
  }, [app, caseId, round]);
  return [example, () => setRound(round + 1)];
}

function Told({ example, own }: { readonly example: Session; readonly own: Session | null }) {
  const language = useLanguage();
  const words = exampleWords(language);
  const total = example.debrief?.score.total ?? 0;
  const missing = own ? lacking(example, own, language) : [];
  return (
    <>
      <p>{words.lead} {words.other}</p>
      <ol class="example-steps" aria-label={words.steps}>{exampleSteps(example, language).map((step) => <li key={step.turn}><Step step={step} /></li>)}</ol>
      <p><b>{example.debrief?.deal ? words.end(total) : words.endNo(total)}</b></p>
      {own && (
        <section class="stack" aria-labelledby="example-compare">
          <h3 id="example-compare">{words.compareTitle}</h3>
          <p>{missing.length > 0 ? words.lacking(missing.join(', ')) : words.lackingNone} {words.compareAsk}</p>
        </section>
      )}
    </>
  );
}

function Step({ step: { minute, did, why, quote, answer } }: { readonly step: ExampleStep }) {
  const { table } = useWords();
  const words = exampleWords(useLanguage());
  return (
    <>
      <p><span class="muted">{minute === null ? words.before : words.inMinute(minute)}</span> <b>{did}</b></p>
      {why && <p class="why"><b>{words.because}</b> {why}</p>}
      {quote && <p class="line"><YouAvatar word={table.you} size={32} /><q>{quote}</q></p>}
      {answer && <p class="line"><Avatar look={answer.look} name={answer.name} size={32} /><span>{answer.name}: <q>{answer.text}</q></span></p>}
    </>
  );
}
