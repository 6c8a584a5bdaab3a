import { Bar, BarLegend } from '../../parts/Bar.tsx';
import { Slider } from '../../parts/Fields.tsx';
import { useWords } from '../../parts/Language.tsx';
import type { StepProps } from './step-props.ts';

/** What to reach, and below what to walk away. The goal never stands below the limit. */
export function GoalStep({ brief, draft, change }: StepProps) {
  const { prepare } = useWords();
  const { target, limit } = draft;
  return (
    <section class="stack">
      <p>{prepare.goalLead}</p>
      <Slider name={prepare.target} shown={prepare.points(target)} value={target} min={0} max={100} onChange={(points) => change({ target: points, limit: Math.min(points, limit) })} />
      <Slider name={prepare.limit} shown={prepare.points(limit)} value={limit} min={0} max={100} onChange={(points) => change({ limit: points, target: Math.max(points, target) })} />
      <div class="card grain stack">
        <Bar value={0} limit={limit} goal={target} height="1.4rem" />
        <BarLegend limit={`${prepare.limit} ${limit}`} goal={`${prepare.target} ${target}`} />
        <p>{prepare.limitFact(brief.own.batna)} {limit < brief.own.batna && <b>{prepare.limitLow}</b>}</p>
        <p class="muted">{prepare.targetMeaning}</p>
      </div>
    </section>
  );
}
