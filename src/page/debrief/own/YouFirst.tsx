import { useState } from 'preact/hooks';
import type { Estimate } from '../../../screens/after.ts';
import { Button, LinkButton } from '../../../parts/Button.tsx';
import { Slider } from '../../../parts/Fields.tsx';
import { useWords } from '../../../parts/Language.tsx';

/** Whoever moves nothing has estimated nothing. */
const untouched: Estimate = { they: null, me: null, fairness: null, words: '' };
/** Where a slider stands before it is moved. */
const MIDDLE = 5;

const isBlank = ({ they, me, fairness, words }: Estimate): boolean => they === null && me === null && fairness === null && words.trim() === '';

/** Self-assessment first, then the result: who judged first learns more from it. Without a deal nothing was shared out. */
export function YouFirst({ title, dealt, onDone }: { readonly title: string; readonly dealt: boolean; readonly onDone: (estimate: Estimate | 'skipped') => void }) {
  const { debrief } = useWords();
  const [estimate, setEstimate] = useState(untouched);
  const sliders = ([['they', debrief.they], ['me', debrief.me], ['fairness', debrief.fairness]] as const).filter(([key]) => dealt || key !== 'fairness');
  return (
    <section class="you-first pinned" aria-labelledby="you-first">
      <h2 id="you-first">{debrief.firstYou}</h2>
      <p>{title}. {debrief.firstYouLead}</p>
      {sliders.map(([key, name]) => (
        <Slider key={key} name={name} shown={estimate[key] === null ? debrief.notMoved : debrief.outOfTen(estimate[key])} value={estimate[key] ?? MIDDLE} min={0} max={10} onChange={(grade) => setEstimate({ ...estimate, [key]: grade })} />
      ))}
      <label class="own-words">
        <b>{debrief.why}</b>
        <input type="text" maxLength={200} value={estimate.words} onInput={(event) => setEstimate({ ...estimate, words: event.currentTarget.value })} />
      </label>
      <div class="row apart">
        <LinkButton onPress={() => onDone('skipped')}>{debrief.skip}</LinkButton>
        <Button kind="filled" icon="star" onPress={() => onDone(isBlank(estimate) ? 'skipped' : estimate)}>{debrief.reveal}</Button>
      </div>
    </section>
  );
}
