import { type FormChange, unchanged } from '../../app/teacher/forms.ts';
import type { KeptClass } from '../../app/teacher/keys.ts';
import { Button } from '../../parts/Button.tsx';
import { useHouse } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import type { FormLine } from './rows.ts';

/** One form under the teacher's hand. */
export function StudentForm({ kept, line: { ticket, form, proposal, change }, onChange }: { readonly kept: KeptClass; readonly line: FormLine; readonly onChange: (change: FormChange) => void }) {
  const { forms: words } = useClassroomWords();
  const { Assessment, go } = useHouse();
  return (
    <>
      <Assessment form={form} desk={{
        proposal, remarks: change.remarks,
        onLevel: (criterion, level) => onChange({ ...change, levels: { ...change.levels, [criterion]: level } }),
        onRemark: (criterion, remark) => onChange({ ...change, remarks: { ...change.remarks, [criterion]: remark } }),
      }} />
      <div class="row off-paper">
        <Button size="small" icon="log" onPress={() => go(['class', kept.id, 'desk', 'game', ticket])}>{words.look}</Button>
        <Button size="small" icon="again" aria-disabled={Object.keys(change.levels).length === 0} onPress={() => onChange({ ...change, levels: unchanged.levels })}>{words.reset}</Button>
      </div>
    </>
  );
}
