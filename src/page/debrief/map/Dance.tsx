import { useState } from 'preact/hooks';
import type { Debrief } from '../../../screens/debrief.ts';
import type { MapMark } from '../../../screens/deal-map.ts';
import { dealName } from '../../../screens/naming.ts';
import type { Session } from '../../../screens/session.ts';
import { LinkButton } from '../../../parts/Button.tsx';
import { Gloss } from '../../../parts/Gloss.tsx';
import { useLanguage } from '../../../parts/Language.tsx';
import { MarkArt } from './MapMarks.tsx';
import { useStory } from '../story.ts';

/** A long dance is shown from its start; the rest on demand. */
const SHOWN = 6;
/** Fewer left than this are not worth a press. */
const SPARE = 3;

/** The papers of both sides as numbered steps with their names; a press shows the package on the map. */
export function Dance({ session, debrief, marks, onPick }: { readonly session: Session; readonly debrief: Debrief; readonly marks: readonly MapMark[]; readonly onPick: (mark: MapMark) => void }) {
  const story = useStory();
  const language = useLanguage();
  const papers = marks.filter((mark) => mark.number > 0);
  const [pressed, setPressed] = useState(false);
  const all = pressed || papers.length < SHOWN + SPARE;
  return (
    <section class="dance" aria-labelledby="dance-title">
      <h3 id="dance-title"><Gloss id="dance">{story.danceTitle}</Gloss></h3>
      {papers.length === 0 ? <p>{story.danceNone}</p> : <p class="muted">{story.danceLead}</p>}
      <ol role="list">
        {papers.slice(0, all ? papers.length : SHOWN).map((mark) => {
          const step = debrief.dance[mark.number - 1]?.step ?? 'first';
          return (
            <li key={mark.number}>
              <button type="button" class="dance-step" onClick={() => onPick(mark)}>
                <svg viewBox="-16 -16 32 32" width="28" height="28" aria-hidden="true"><MarkArt mark={mark} frame={null} /></svg>
                <span><span class="out-of-sight">{mark.name}: </span><b>{story.steps[step]}</b> <span class="muted">{(mark.kind === 'you' ? story.ownStepMeanings : story.stepMeanings)[step]}</span><br /><span>{dealName(session.brief, mark.deal, language)}</span></span>
              </button>
            </li>
          );
        })}
      </ol>
      {!all && <LinkButton onPress={() => setPressed(true)}>{story.showAll(papers.length)}</LinkButton>}
    </section>
  );
}
