import type { Entry, Hindsight } from '../../../screens/after.ts';
import type { Debrief } from '../../../screens/debrief.ts';
import { insightOf, labelPair } from '../../../screens/insight.ts';
import { firstName } from '../../../screens/naming.ts';
import type { Session } from '../../../screens/session.ts';
import { inLanguage } from '../../../text/words.ts';
import { MedalArt } from '../../../parts/Medal.tsx';
import { Gloss } from '../../../parts/Gloss.tsx';
import { useLanguage } from '../../../parts/Language.tsx';
import { useStory } from '../story.ts';

/** The prediction game and the label task, with a small medal of their own. */
export function Insight({ session, debrief, hindsight, entry, onEntry }: {
  readonly session: Session; readonly debrief: Debrief; readonly hindsight: Hindsight; readonly entry: Entry; readonly onEntry: (entry: Entry) => void;
}) {
  const story = useStory();
  const insight = insightOf(debrief, entry.labels, hindsight.people);
  const lines = [
    ...insight.orders.map(({ id, grade }) => story.agreement(firstName(session.brief, id), grade)),
    ...(insight.dials === null ? [] : [story.dialHits(insight.dials)]), ...(insight.decides === null ? [] : [story.decidesHit(insight.decides)]), ...(insight.roles ? [story.roleHits(insight.roles.right, insight.roles.of)] : []),
    ...(insight.labels ? [story.labelCount(insight.labels.right, insight.labels.of)] : []),
  ];
  return (
    <section class="pinned insight" aria-labelledby="insight-title">
      <h3 id="insight-title">{story.insightTitle}</h3>
      <p class="muted">{story.insightLead}</p>
      <div class="insight-medal" role="status"><MedalArt medal={insight.medal} eye /><p><b>{insight.percent === null ? story.insightEmpty : story.insightMedals[insight.medal ?? 'none']}</b></p></div>
      {lines.length > 0 && <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      <h4><Gloss id="position">{story.labelTitle}</Gloss></h4>
      <p class="muted">{story.labelLead}</p>
      {session.brief.members.map(({ id, name }) => <LabelPair key={id} session={session} hindsight={hindsight} id={id} name={name} entry={entry} onEntry={onEntry} />)}
    </section>
  );
}

/** Two lines of one person: which is the interest? Answered once; then both are named. */
function LabelPair({ session, hindsight, id, name, entry, onEntry }: { readonly session: Session; readonly hindsight: Hindsight; readonly id: string; readonly name: string; readonly entry: Entry; readonly onEntry: (entry: Entry) => void }) {
  const story = useStory();
  const language = useLanguage();
  const given = entry.labels[id];
  return (
    <fieldset class="label-pair">
      <legend><b>{name}</b></legend>
      {labelPair(hindsight, session.seed, id).map(({ kind, text }) => (
        <button key={kind} type="button" class={given === undefined ? 'line-card' : kind === 'interest' ? 'line-card truth' : 'line-card'} aria-pressed={given === kind} aria-disabled={given !== undefined} onClick={() => { if (given === undefined) onEntry({ ...entry, labels: { ...entry.labels, [id]: kind } }); }}>
          {inLanguage(text, language)}
        </button>
      ))}
      {given && <p role="status">{given === 'interest' ? story.labelRight : story.labelWrong}</p>}
    </fieldset>
  );
}
