import { Button } from '../parts/Button.tsx';
import { Heading } from '../parts/Heading.tsx';
import { useHouse } from './house.ts';
import { useClassroomWords } from './useClassroomWords.ts';

/** In place of a class or a competition that is deleted, or that no key fits; onForget where a key is kept that can go. */
export function Lost({ title, lead, onForget }: { readonly title: string; readonly lead: string; readonly onForget?: () => void }) {
  const { teacher } = useClassroomWords();
  const { go } = useHouse();
  return (
    <div class="wooden classroom"><div class="page narrow"><div class="card grain stack">
      <Heading>{title}</Heading>
      <p>{lead}</p>
      <div class="row">
        <Button kind="filled" icon="home" onPress={() => go([])}>{teacher.toTeacher}</Button>
        {onForget && <Button onPress={() => { go([]); onForget(); }}>{teacher.forget}</Button>}
      </div>
    </div></div></div>
  );
}
