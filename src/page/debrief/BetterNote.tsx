import { changesOf, type Debrief, gainsOf, kindOf } from '../../screens/debrief.ts';
import { accountOf } from '../../screens/deal-map.ts';
import type { Session } from '../../screens/session.ts';
import { pointsOf } from '../../text/words.ts';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** One sentence on a marigold note: the deal that would have hurt nobody. */
export function BetterNote({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const words = useWords().debrief;
  const language = useLanguage();
  const { deal, better, best } = debrief;
  const lasts = debrief.score.parts.kind === 'deal';
  if ((!deal || !lasts) && !best) return null;
  return (
    <section class="better-note">
      <svg viewBox="-24 -24 48 48" width="48" height="48" aria-hidden="true">
        <path d="M0 -21L6.200 -7.200L21 -6.200L9.500 3.300L13.300 18.200L0 10L-13.300 18.200L-9.500 3.300L-21 -6.200L-6.200 -7.200Z" />
      </svg>
      <p>
        {deal && lasts && better && <><b>{words.betterLead(changesOf(session.brief, deal.deal, better.deal, language))}</b> {words.betterGains(gainsOf(session.brief, deal, better, language))}</>}
        {deal && lasts && !better && <b>{kindOf(debrief) === 'dealUneven' && best ? words.shareOtherwise(pointsOf(best.own, language), pointsOf(accountOf(debrief, best.deal), language)) : words.efficient}</b>}
        {deal && !lasts && best && <b>{words.bestInstead(pointsOf(best.own, language))}</b>}
        {!deal && best && <b>{words.noDealBetter(pointsOf(best.own, language))}</b>}
      </p>
    </section>
  );
}
