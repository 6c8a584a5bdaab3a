import { Pick, Segments, Slider, Switch } from '../../parts/Fields.tsx';
import { useClassroomWords } from '../useClassroomWords.ts';
import type { Rules } from './rules.ts';

const tries = [1, 2, 3, 5, 10, 50] as const;

/** Everything that one may leave as it is, behind one fold. */
export function RulesFold({ rules, builtIn, problem, onChange }: {
  readonly rules: Rules; readonly builtIn: boolean; readonly problem: 'teams' | 'ends' | null; readonly onChange: (rules: Rules) => void;
}) {
  const { teacher } = useClassroomWords();
  const set = (part: Partial<Rules>): void => onChange({ ...rules, ...part });
  const exam = rules.mode === 'exam';
  return (
    <details class="fold">
      <summary><b>{teacher.rules}</b><span class="muted">{teacher.summary(exam, rules.tries, rules.counts === 'best', rules.retentionDays)}</span></summary>
      <div class="rules">
        <div class="stack">
          <Segments legend={teacher.mode} value={rules.mode} onChange={(mode) => set({ mode })} options={[{ value: 'practice', label: teacher.practice }, { value: 'exam', label: teacher.exam }]} />
          <p class="muted">{exam ? teacher.examHint : teacher.practiceHint}</p>
          {exam && builtIn && <p class="note">{teacher.examWarning}</p>}
          {exam && <Switch name={teacher.vary} hint={teacher.varyHint} on={rules.vary} onChange={(vary) => set({ vary })} />}
        </div>
        <div class="stack">
          <Pick name={teacher.tries} value={String(rules.tries)} onChange={(value) => set({ tries: Number(value) })} options={tries.map((count) => ({ value: String(count), label: teacher.triesShown(count) }))} />
          <Segments legend={teacher.counts} value={rules.counts} onChange={(counts) => set({ counts })} options={[{ value: 'best', label: teacher.best }, { value: 'last', label: teacher.last }]} />
        </div>
        <div class="stack close">
          <Switch name={teacher.waiting} hint={teacher.waitingHint} on={rules.together} onChange={(together) => set({ together })} />
          {!exam && <Switch name={teacher.undo} on={rules.undo} onChange={(undo) => set({ undo })} />}
          <Switch name={teacher.hints} on={rules.hints} onChange={(hints) => set({ hints })} />
          <Switch name={teacher.sameSeed} hint={teacher.sameSeedHint} on={rules.sameSeed} onChange={(sameSeed) => set({ sameSeed })} />
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
