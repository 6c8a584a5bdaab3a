import { Button } from '../../parts/Button.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { dayOf } from '../../screens/class.ts';
import { useHouse } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** Several classes on one board: those that this device leads, and the way to a new one. */
export function MyCompetitions() {
  const { competition: words } = useClassroomWords();
  const language = useLanguage();
  const { competitions, go } = useHouse();
  const kept = useReadable(competitions.store);
  return (
    <section class="card grain stack" aria-labelledby="competitions-title">
      <h2 id="competitions-title">{words.title}</h2>
      {kept.length === 0 && <p class="muted">{words.mineNone}</p>}
      {kept.length > 0 && (
        <ul role="list" class="my-classes">
          {kept.map((one) => (
            <li key={one.id}>
              <p><b>{one.name}</b><span class="muted">{words.row(one.code, dayOf(one.deletedAt, language))}</span></p>
              <div class="row"><Button size="small" icon="list" aria-label={words.openOf(one.name)} onPress={() => go(['competition', one.id])}>{words.open}</Button></div>
            </li>
          ))}
        </ul>
      )}
      <div><Button size="small" icon="flag" onPress={() => go(['competition', 'new'])}>{words.toStart}</Button></div>
    </section>
  );
}
