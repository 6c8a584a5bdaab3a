import { useState } from 'preact/hooks';
import type { TeacherClass } from '../../app/teacher/class.ts';
import { Button } from '../../parts/Button.tsx';
import { Sheet } from '../../parts/Dialog.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { timeOfDay } from '../../screens/class.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { notPlayed, type ResultRow } from './rows.ts';

/** Names that do not belong here go out together: who came in last stands first. */
export function Tidy({ room, rows, onDone, onClose }: { readonly room: TeacherClass; readonly rows: readonly ResultRow[]; readonly onDone: (sentence: string) => void; readonly onClose: () => void }) {
  const { desk: { tidy: words } } = useClassroomWords();
  const { shell } = useWords();
  const language = useLanguage();
  const say = useSay();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [no, setNo] = useState<string | null>(null);
  const latest = [...rows].sort((a, b) => b.student.joinedAt - a.student.joinedAt);
  const idle = latest.filter(notPlayed).map(({ student }) => student.id);
  const here = latest.filter(({ student }) => chosen.has(student.id));
  const losing = here.filter(({ counted }) => counted !== null).length;
  const flip = (id: string): void => setChosen(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  const take = (ids: readonly string[]): void => { setChosen(new Set(ids)); say(words.chosen(ids.length)); };
  const clear = async (): Promise<void> => {
    if (here.length === 0) return;
    const answer = await room.removeAll(here.map(({ student }) => student.id));
    if (!answer.ok) return setNo(refusalSentence(answer, language));
    onDone(words.removed(answer.value.removed));
    onClose();
  };
  return (
    <Sheet title={words.title} closeLabel={shell.close} onClose={onClose}>
      <p>{words.lead}</p>
      <div class="row">
        {idle.length > 0 && <Button size="small" icon="check" onPress={() => take(idle)}>{words.idle(idle.length)}</Button>}
        {chosen.size > 0 && <Button size="small" onPress={() => take([])}>{words.nobody}</Button>}
      </div>
      <ul role="list" class="tidy-names">
        {latest.map(({ student, state }) => (
          <li key={student.id}>
            <label><input type="checkbox" checked={chosen.has(student.id)} onChange={() => flip(student.id)} /><span><b>{student.name}</b><span class="muted">{words.row(timeOfDay(student.joinedAt, language), state)}</span></span></label>
          </li>
        ))}
      </ul>
      <div class="tidy-do">
        {losing > 0 && <p class="note">{words.losing(losing)}</p>}
        {no && <p class="note" role="alert">{no}</p>}
        <Button kind="they" icon="close" aria-disabled={here.length === 0} onPress={() => void clear()}>{words.go(here.length)}</Button>
      </div>
    </Sheet>
  );
}
