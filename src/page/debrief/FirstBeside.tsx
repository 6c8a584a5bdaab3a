import type { FirstRun } from '../../screens/after.ts';
import { changesOf, type Debrief } from '../../screens/debrief.ts';
import { dealName } from '../../screens/naming.ts';
import type { Session } from '../../screens/session.ts';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useStory } from './story.ts';

/** A branch beside the run it left. */
export function FirstBeside({ session, debrief, first }: { readonly session: Session; readonly debrief: Debrief; readonly first: FirstRun }) {
  const story = useStory();
  const words = useWords().debrief;
  const language = useLanguage();
  // The same clock as the button that led here: the minute of the move that is played otherwise.
  const minute = first.steps[first.from]?.minute ?? 0;
  const runs = [[story.firstRun, first.debrief], [story.thisRun, debrief]] as const;
  const rows = [['deal', words.parts.deal], ['relation', words.parts.relation], ['information', words.parts.information], ['technique', words.parts.technique]] as const;
  const changed = first.debrief.deal && debrief.deal ? changesOf(session.brief, first.debrief.deal.deal, debrief.deal.deal, language) : '';
  return (
    <section class="pinned" aria-labelledby="first-title">
      <h3 id="first-title">{story.firstTitle}</h3>
      <p class="muted">{story.firstLead(minute)}</p>
      <table>
        <thead><tr><td />{runs.map(([name]) => <th key={name} scope="col" class="number">{name}</th>)}</tr></thead>
        <tbody>
          <tr><th scope="row">{story.scoreWord}</th>{runs.map(([name, run]) => <td key={name} class="number"><b>{run.score.total}</b></td>)}</tr>
          {rows.map(([part, name]) => <tr key={part}><th scope="row">{name}</th>{runs.map(([run, { score }]) => <td key={run} class="number">{score[part]}</td>)}</tr>)}
        </tbody>
      </table>
      {runs.map(([name, { deal }]) => <p key={name}><b>{name}:</b> {deal ? dealName(session.brief, deal.deal, language) : story.noDeal}</p>)}
      {changed && <p class="muted">{changed}</p>}
    </section>
  );
}
