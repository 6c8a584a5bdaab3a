import type { Estimate } from '../../../screens/after.ts';
import { type Debrief, truthsOf } from '../../../screens/debrief.ts';
import { useWords } from '../../../parts/Language.tsx';
import { useStory } from '../story.ts';

/** What the player thought before the score, beside what was so. */
export function EstimateTable({ debrief, estimate }: { readonly debrief: Debrief; readonly estimate: Estimate }) {
  const words = useWords().debrief;
  const truth = truthsOf(debrief);
  const estimated = estimate.they !== null || estimate.me !== null || estimate.fairness !== null;
  const columns = [['they', words.guessTheir], ['me', words.guessOwn], ['fairness', words.guessFair]] as const;
  return (
    <div class="estimate">
      {estimated && <table>
        <thead><tr><td />{columns.map(([key, name]) => <th key={key} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          <tr><th scope="row">{words.yourGuess}</th>{columns.map(([key]) => <td key={key}>{estimate[key] ?? '–'}</td>)}</tr>
          {truth.me !== null && <tr><th scope="row">{words.inFact}</th>{columns.map(([key]) => <td key={key}>{truth[key] ?? '–'}</td>)}</tr>}
        </tbody>
      </table>}
      {estimated && <p class="muted">{truth.me === null ? words.nothingInFact : words.inFactNote}</p>}
      {estimate.words !== '' && <p>{words.yourWords} “{estimate.words}”</p>}
    </div>
  );
}

/** The same as a sheet of its own. */
export function EstimateSheet({ debrief, estimate }: { readonly debrief: Debrief; readonly estimate: Estimate }) {
  const story = useStory();
  return (
    <section class="pinned" aria-labelledby="estimate-title">
      <h3 id="estimate-title">{story.estimateTitle}</h3>
      <EstimateTable debrief={debrief} estimate={estimate} />
    </section>
  );
}
