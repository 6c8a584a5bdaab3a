import type { PointsLine } from '../../screens/table.ts';
import { pointsOf } from '../../text/words.ts';
import { Bar } from '../../parts/Bar.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** What the paper in question is worth to you, against limit and goal. */
export function Points({ line }: { readonly line: PointsLine }) {
  const { table } = useWords();
  const language = useLanguage();
  const lead = { agreed: table.agreedPaper, theirs: table.theirPaper, own: table.ownPaper, none: table.noPaper }[line.whose];
  return (
    <section class={`points ${line.whose}`}>
      <p class={`worth-line ${line.whose}`}>
        <span>{lead}</span>
        {line.whose !== 'none' && <><strong>{pointsOf(line.tenths, language)}</strong><span class="of">{table.ofHundred}</span></>}
      </p>
      <Bar value={line.tenths / 10} side={line.whose === 'theirs' ? 'they' : 'you'} limit={line.limit} goal={line.goal} />
      <Marks limit={line.limit} goal={line.goal} />
    </section>
  );
}

/** Words below the bar, each under its mark; pushed apart where they would touch. */
function Marks({ limit, goal }: { readonly limit: number; readonly goal: number | null }) {
  const { table } = useWords();
  const near = goal !== null && goal - limit < 28;
  const at = (points: number): string => `${Math.min(100, Math.max(0, points))}%`;
  return (
    <div class="marks">
      <span class={near ? 'left-of' : limit < 16 ? 'from' : limit > 84 ? 'left-of' : ''} style={{ left: near && goal !== null ? at(Math.max(30, (limit + goal) / 2 - 1)) : at(limit) }}>{table.limit(limit)}</span>
      {goal !== null && <span class={near ? 'right-of' : goal > 84 ? 'left-of' : ''} style={{ left: near ? at(Math.max(30, (limit + goal) / 2 + 1)) : at(goal) }}>{table.goal(goal)}</span>}
    </div>
  );
}
