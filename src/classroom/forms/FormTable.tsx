import type { KeptClass } from '../../app/teacher/keys.ts';
import { useLanguage } from '../../parts/Language.tsx';
import { inLanguage } from '../../text/words.ts';
import { useHouse } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import type { FormLine } from './rows.ts';

/** A whole class: one student per line, one criterion per column. */
export function FormTable({ kept, lines }: { readonly kept: KeptClass; readonly lines: readonly FormLine[] }) {
  const { forms: words } = useClassroomWords();
  const language = useLanguage();
  const { go } = useHouse();
  return (
    <section class="card grain results" aria-label={words.title(inLanguage(kept.title, language))}>
      <div class="wide-table" role="region" tabIndex={0} aria-label={words.open}>
        <table>
          <thead><tr><th scope="col">{words.name}</th>{lines[0]?.form.rows.map(({ criterion, name }) => <th key={criterion} scope="col">{name}</th>)}<th scope="col" class="number">{words.points}</th><th scope="col" class="number">{words.mark}</th><th scope="col">{words.passed}</th></tr></thead>
          <tbody>
            {lines.map(({ ticket, name, form, proposal }) => (
              <tr key={ticket}>
                <th scope="row"><button type="button" class="link-button" aria-label={words.openForm(name)} onClick={() => go(['class', kept.id, 'desk', 'forms', ticket])}>{name}</button></th>
                {form.rows.map((row, i) => <td key={row.criterion} class={`level-${row.level}`}>{row.levelName}{proposal.rows[i]?.level !== row.level && <small class="muted"> {words.changed}</small>}</td>)}
                <td class="number">{form.points}</td><td class="number"><b>{form.mark}</b></td><td>{form.passed ? words.yes : words.no}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
