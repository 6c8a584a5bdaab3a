import { dealTitle, type Debrief, kindOf, type Part, partRows } from '../../screens/debrief.ts';
import { dealName } from '../../screens/naming.ts';
import type { Session } from '../../screens/session.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Stones } from '../../parts/Bar.tsx';
import { Bridge } from '../../parts/Bridge.tsx';
import { MedalArt } from '../../parts/Medal.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import type { Estimate } from '../../screens/after.ts';
import { EstimateTable } from './own/EstimateTable.tsx';

const colours = { deal: 'var(--point)', relation: 'var(--they-fill)', information: 'var(--info-fill)', technique: 'var(--you-fill)' } as const satisfies Record<Part, string>;

/** The score with its four named parts, ten bridge stones each. */
export function ScoreCard({ session, debrief, estimate }: { readonly session: Session; readonly debrief: Debrief; readonly estimate: Estimate | null }) {
  const words = useWords().debrief;
  const language = useLanguage();
  const { score, deal } = debrief;
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
          {deal && <p class="deal-line">{dealName(session.brief, deal.deal, language)}</p>}
        </div>
        <div class="together" aria-hidden="true">
          <Bridge you={Math.floor((score.parts.own ?? 0) / 1000)} them={Math.floor((score.parts.account ?? 0) / 1000)} closed={deal !== null && score.parts.kind === 'deal'} />
          <div class="row faces">{session.brief.members.slice(0, 4).map((member, j) => {
            const result = debrief.members[j];
            return <Avatar key={member.id} look={member.look} name={member.name} size={44} expression={!deal ? 'neutral' : result?.belowLimit ? 'concerned' : (result?.moodTo ?? 0) > 20 ? 'laugh' : 'smile'} />;
          })}</div>
        </div>
      </div>
      <p class="kind-line">{words.kinds[kindOf(debrief)]}</p>
      <ul role="list" class="parts">
        {partRows(debrief, language).map(({ part, value, reason }) => (
          <li key={part} aria-label={words.partOf(words.parts[part], value, reason)}>
            <b aria-hidden="true">{words.parts[part]}</b><Stones value={value} colour={colours[part]} /><strong aria-hidden="true">{value}</strong><span aria-hidden="true">{reason}</span>
          </li>
        ))}
      </ul>
      {estimate && <EstimateTable debrief={debrief} estimate={estimate} />}
    </section>
  );
}
