import { type Criterion, type Form, type Level, levels } from '../../screens/rubric.ts';
import { LookKey } from './Looks.tsx';
import type { Session } from '../../screens/session.ts';
import { useRubricWords, useStory } from './story.ts';

/** What a teacher may do with the form: other levels, and words beside a row. */
export interface RubricDesk {
  readonly remarks: Readonly<Partial<Record<Criterion, string>>>;
  readonly onLevel: (criterion: Criterion, level: Level) => void;
  readonly onRemark: (criterion: Criterion, remark: string) => void;
}

/** The assessment form: the game's proposal with its evidence. desk: the teacher's hand; without it the form is read only. */
export function RubricForm({ form, session, desk }: { readonly form: Form; readonly session?: Session; readonly desk?: RubricDesk }) {
  const words = useRubricWords();
  const story = useStory();
  return (
    <section class="pinned rubric" aria-labelledby="rubric-title">
      <h3 id="rubric-title">{words.title}</h3>
      <p class="muted">{words.lead}</p>
      <ul role="list">
        {form.rows.map((row) => (
          <li key={row.criterion} class={`level-${row.level}`}>
            <div class="head"><b>{row.name}</b> <span class="muted">{row.weight}</span>{!desk && <span class="level">{row.levelName}</span>}</div>
            {desk && (
              <div class="segments" role="radiogroup" aria-label={`${row.name}: ${words.level}`}>
                {levels.map((level) => <label key={level}><input type="radio" name={`level-${row.criterion}`} checked={row.level === level} onChange={() => desk.onLevel(row.criterion, level)} /><span class="face">{words.levels[level]}</span></label>)}
              </div>
            )}
            <p>{row.step}</p>
            <p class="muted">{row.evidence.map(({ text }) => text).join(' ')} {session && [...new Set(row.evidence.flatMap(({ turns }) => turns))].slice(0, 4).map((turn) => <LookKey key={turn} session={session} turn={turn} />)}</p>
            {desk && <label class="field"><span>{words.words}</span><input type="text" maxLength={300} value={desk.remarks[row.criterion] ?? ''} onInput={(event) => desk.onRemark(row.criterion, event.currentTarget.value)} /></label>}
          </li>
        ))}
      </ul>
      <p><b>{form.total}</b>, {form.passed ? words.passed : words.failed}</p>
      <p class="muted">{story.hintsUsed(session?.hinted.length ?? 0)}</p>
    </section>
  );
}
