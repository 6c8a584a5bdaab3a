import { useState } from 'preact/hooks';
import type { KeptClass } from '../../app/teacher/keys.ts';
import { Pick } from '../../parts/Fields.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { FEWEST } from '../../screens/rubric.ts';
import { inLanguage } from '../../text/words.ts';
import type { Desk } from '../../wire/board.ts';
import { paths } from '../../wire/paths.ts';
import { useHouse } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { type Compared, compared as compare, signed } from './rows.ts';

/** What this class learned since another one of the same students: mean gain with how sure that is. */
export function Gain({ kept, desk, compared, onCompared }: { readonly kept: KeptClass; readonly desk: Desk; readonly compared: Compared | null; readonly onCompared: (compared: Compared | null) => void }) {
  const { forms: { gain: words } } = useClassroomWords();
  const language = useLanguage();
  const { ring, server } = useHouse();
  const others = useReadable(ring.store).filter(({ id }) => id !== kept.id);
  const [chosen, setChosen] = useState('');
  const [failed, setFailed] = useState(false);
  const choose = async (id: string): Promise<void> => {
    setChosen(id);
    setFailed(false);
    onCompared(null);
    const other = others.find((one) => one.id === id);
    if (!other) return;
    const answer = await server.get<Desk>(paths.desk, other.key);
    if (answer.ok) onCompared(compare(answer.value, desk));
    else { setFailed(true); setChosen(''); }
  };
  if (others.length === 0) return null;
  return (
    <section class="card grain stack gain" aria-labelledby="gain-title">
      <h2 id="gain-title">{words.title}</h2>
      <p class="off-paper">{words.lead}</p>
      <Pick name={words.pick} value={chosen} options={[{ value: '', label: words.noPick }, ...others.map(({ id, title, pin }) => ({ value: id, label: words.option(inLanguage(title, language), pin) }))]} onChange={(id) => void choose(id)} />
      {failed && <p class="note" role="alert">{words.failed}</p>}
      <div role="status">{compared && <Outcome compared={compared} />}</div>
    </section>
  );
}

function Outcome({ compared: { students, alone, gain } }: { readonly compared: Compared }) {
  const { forms: { gain: words } } = useClassroomWords();
  if (!gain) return <p>{words.few(students.length, FEWEST)}</p>;
  return (
    <>
      <p>{words.mean(gain.before, gain.after)} <b>{words.gain(signed(gain.gain), signed(gain.low), signed(gain.high))}</b> {gain.low <= 0 && gain.high >= 0 && words.unsure} {gain.ofRoom !== null && gain.gain > 0 && words.room(gain.ofRoom)}</p>
      <p class="muted">{words.matched(gain.students, alone)}</p>
    </>
  );
}
