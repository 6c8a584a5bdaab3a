import { Icon } from '../../parts/Icon.tsx';
import type { HintSeen } from '../../wire/student.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** Which hints of the coach a student read in one game: at which move, why, and how far down the ladder. */
export function Hints({ hints }: { readonly hints: readonly HintSeen[] }) {
  const { desk: { hints: words } } = useClassroomWords();
  if (hints.length === 0) return <p class="muted">{words.none}</p>;
  return (
    <details class="hints-read">
      <summary><Icon name="advice" />{words.count(hints.length)}</summary>
      <ul>{hints.map(({ turn, trigger, rung }) => <li key={`${turn}${trigger}${rung}`}>{words.line(turn + 1, words.causes[trigger], words.rungs[rung])}</li>)}</ul>
    </details>
  );
}
