import { bestForYou, dealTenths } from '../../screens/preparation.ts';
import { inLanguage, pointsOf } from '../../text/words.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Segments } from '../../parts/Fields.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import type { StepProps } from './step-props.ts';

/** The package to open with, if the player wants one; own points move along. */
export function FirstOfferStep({ brief, draft, change }: StepProps) {
  const { prepare } = useWords();
  const language = useLanguage();
  const deal = draft.firstOffer;
  return (
    <section class="stack">
      <Segments<'no' | 'yes'>
        legend={prepare.firstLead} value={deal ? 'yes' : 'no'} onChange={(answer) => change({ firstOffer: answer === 'yes' ? bestForYou(brief) : null })}
        options={[{ value: 'no', label: prepare.firstNone }, { value: 'yes', label: prepare.firstSome }]}
      />
      {deal && (
        <>
          <div class="worth" aria-live="polite"><p><b>{prepare.firstWorth(pointsOf(dealTenths(brief, deal), language))}</b></p><Bar value={dealTenths(brief, deal) / 10} limit={draft.limit} goal={draft.target} /></div>
          {brief.issues.map((issue, i) => (
            <Segments
              key={issue.id} legend={inLanguage(issue.label, language)} value={String(deal[i])}
              onChange={(option) => change({ firstOffer: deal.map((old, k) => (k === i ? Number(option) : old)) })}
              options={issue.options.map((option, o) => ({ value: String(o), label: inLanguage(option.label, language) }))}
            />
          ))}
        </>
      )}
    </section>
  );
}
