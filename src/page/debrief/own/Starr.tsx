import { type Entry, LONGEST, reflections } from '../../../screens/after.ts';
import { Gloss } from '../../../parts/Gloss.tsx';
import { useStory } from '../story.ts';

/** The reflection, field by field, kept while it is written. */
export function Starr({ entry, onEntry }: { readonly entry: Entry; readonly onEntry: (entry: Entry) => void }) {
  const story = useStory();
  return (
    <section class="pinned starr" aria-labelledby="starr-title">
      <h3 id="starr-title"><Gloss id="starr">{story.starrTitle}</Gloss></h3>
      <p class="muted">{story.starrLead}</p>
      {entry.goalBefore !== '' && <p class="note">{story.goalBefore(entry.goalBefore)}</p>}
      {reflections.map((field) => (
        <label key={field} class="field">
          <b>{story.starr[field].name}</b><span class="muted">{story.starr[field].ask}</span>
          <textarea rows={field === 'goal' ? 2 : 3} maxLength={LONGEST} value={entry.words[field] ?? ''} onInput={(event) => onEntry({ ...entry, words: { ...entry.words, [field]: event.currentTarget.value } })} />
        </label>
      ))}
    </section>
  );
}
