import { Pick, Segments, Switch } from '../../parts/Fields.tsx';
import { useClassroomWords } from '../useClassroomWords.ts';
import { firstRules, type Rules } from './rules.ts';

const tries = [1, 2, 3, 5, 10, 50] as const;

/** What must be the same for all who are compared: a class, or every class of a competition. */
export function FairRules({ rules, builtIn, onSet }: { readonly rules: Rules; readonly builtIn: boolean; readonly onSet: (part: Partial<Rules>) => void }) {
  const { teacher } = useClassroomWords();
  const exam = rules.mode === 'exam';
  return (
    <>
      <div class="stack">
        <Segments legend={teacher.mode} value={rules.mode} onChange={(mode) => onSet({ mode, tries: mode === 'exam' ? 1 : firstRules.tries })} options={[{ value: 'practice', label: teacher.practice }, { value: 'exam', label: teacher.exam }]} />
        <p class="muted">{exam ? teacher.examHint : teacher.practiceHint}</p>
        {exam && builtIn && <p class="note">{teacher.examWarning}</p>}
        {exam && <Switch name={teacher.vary} hint={teacher.varyHint} on={rules.vary} onChange={(vary) => onSet({ vary })} />}
      </div>
      <div class="stack">
        <Pick name={teacher.tries} value={String(rules.tries)} onChange={(value) => onSet({ tries: Number(value) })} options={tries.map((count) => ({ value: String(count), label: teacher.triesShown(count) }))} />
        <Segments legend={teacher.counts} value={rules.counts} onChange={(counts) => onSet({ counts })} options={[{ value: 'best', label: teacher.best }, { value: 'last', label: teacher.last }]} />
      </div>
      <div class="stack close">
        {!exam && <Switch name={teacher.undo} on={rules.undo} onChange={(undo) => onSet({ undo })} />}
        {!exam && <Switch name={teacher.hints} on={rules.hints} onChange={(hints) => onSet({ hints })} />}
      </div>
    </>
  );
}
