import { Slider, Switch } from '../../parts/Fields.tsx';
import { useClassroomWords } from '../useClassroomWords.ts';
import { FairRules } from './FairRules.tsx';
import type { Rules } from './rules.ts';

/** Everything that one may leave as it is, behind one fold. fixed: a competition has set what must be fair. */
export function RulesFold({ rules, builtIn, fixed, problem, onChange }: {
  readonly rules: Rules; readonly builtIn: boolean; readonly fixed: boolean; readonly problem: 'teams' | 'ends' | null; readonly onChange: (rules: Rules) => void;
}) {
  const { teacher, competition } = useClassroomWords();
  const set = (part: Partial<Rules>): void => onChange({ ...rules, ...part });
  const summary = fixed ? competition.fixed : teacher.summary(rules.mode === 'exam', rules.tries, rules.counts === 'best', rules.retentionDays);
  return (
    <details class="fold">
      <summary><b>{teacher.rules}</b><span class="muted">{summary}</span></summary>
      <div class="rules">
        {!fixed && <FairRules rules={rules} builtIn={builtIn} onSet={set} />}
        <div class="stack close">
          <Switch name={teacher.waiting} hint={teacher.waitingHint} on={rules.together} onChange={(together) => set({ together })} />
          {!fixed && <Switch name={teacher.sameSeed} hint={teacher.sameSeedHint} on={rules.sameSeed} onChange={(sameSeed) => set({ sameSeed })} />}
        </div>
        <div class="stack close">
          <Switch name={teacher.ownNames} hint={teacher.ownNamesHint} on={rules.ownNames} onChange={(ownNames) => set({ ownNames })} />
          <Switch name={teacher.hideNames} on={rules.hideNames} onChange={(hideNames) => set({ hideNames })} />
          <label class="field"><b>{teacher.teams}</b><input type="text" value={rules.teams} placeholder={teacher.teamsExample} aria-invalid={problem === 'teams'} onInput={(event) => set({ teams: event.currentTarget.value })} /><span class="muted">{problem === 'teams' ? teacher.teamsMost : teacher.teamsHint}</span></label>
        </div>
        <label class="field"><b>{teacher.endsAt}</b><input type="datetime-local" value={rules.endsAt} aria-invalid={problem === 'ends'} onInput={(event) => set({ endsAt: event.currentTarget.value })} /><span class="muted">{problem === 'ends' ? teacher.endsPast : teacher.endsAtHint}</span></label>
        <Slider name={teacher.retention} shown={teacher.retentionShown(rules.retentionDays)} min={1} max={365} value={rules.retentionDays} onChange={(retentionDays) => set({ retentionDays })}><p class="muted">{teacher.retentionHint}</p></Slider>
      </div>
    </details>
  );
}
