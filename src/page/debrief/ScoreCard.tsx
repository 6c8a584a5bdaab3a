import { dealTitle, type Debrief, kindOf, type Part, partRows } from '../../screens/debrief.ts';
import { dealName } from '../../screens/naming.ts';
import type { Session } from '../../screens/session.ts';
import { Stones } from '../../parts/Bar.tsx';
import { Button } from '../../parts/Button.tsx';
import { MedalArt } from '../../parts/Medal.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { EndPicture } from './EndPicture.tsx';
import { ResultBridge } from './ResultBridge.tsx';
import { useStory } from './story.ts';

const colours = { deal: 'var(--point)', relation: 'var(--they-fill)', information: 'var(--info-fill)', technique: 'var(--you-fill)' } as const satisfies Record<Part, string>;

/** A line never begins with what parts two terms. */
const hardSpace = '\u00A0';
/** More letters than fit on two lines of the card. */
const LONG = 120;

/** The score with its four named parts, ten bridge stones each. onMap: to the map, where that is further down. */
export function ScoreCard({ session, debrief, onMap }: { readonly session: Session; readonly debrief: Debrief; readonly onMap: () => void }) {
  const words = useWords().debrief;
  const story = useStory();
  const language = useLanguage();
  const { score, deal } = debrief;
  const agreed = deal ? dealName(session.brief, deal.deal, language).replaceAll(' · ', `${hardSpace}· `) : '';
  return (
    <section class="pinned score-card" aria-labelledby="score-title">
      <div class="score-head">
        <div>
          <h3 id="score-title">{dealTitle(session.brief, deal !== null, language)}</h3>
          <div class="figure">
            <strong><span class="out-of-sight">{words.score}: {words.outOf(score.total)}</span><span aria-hidden="true">{score.total}</span></strong>
            <MedalArt medal={score.medal} />
            <p><b>{words.grades[score.grade]}</b><span>{words.medals[score.medal ?? 'none']}</span></p>
          </div>
          <p class="kind-line">{words.kinds[kindOf(debrief)]}</p>
        </div>
        <div class="pictures"><EndPicture brief={session.brief} members={debrief.members} /><ResultBridge score={score} dealt={deal !== null} /></div>
        {agreed !== '' && <p class={agreed.length > LONG ? 'deal-line long' : 'deal-line'}>{agreed}</p>}
        <div class="to-map"><Button size="small" icon="target" onPress={onMap}>{story.toMap}</Button></div>
      </div>
      <ul role="list" class="parts">
        {partRows(debrief, language).map(({ part, value, reason }) => (
          <li key={part} aria-label={words.partOf(words.parts[part], value, reason)}>
            <b aria-hidden="true">{words.parts[part]}</b><Stones value={value} colour={colours[part]} /><strong aria-hidden="true">{value}</strong><span aria-hidden="true">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
