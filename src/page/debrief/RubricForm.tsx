import { type Criterion, type Form, type FormRow, type Level, levels } from '../../screens/rubric.ts';
import { LookKeys } from './Looks.tsx';
import type { Session } from '../../screens/session.ts';
import { useRubricWords, useStory } from './story.ts';

/** What a teacher may do with the form: other levels, and words beside a row. */
export interface RubricDesk {
  /** What the game proposed: shown where the teacher thinks otherwise. */
  readonly proposal: Form;
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
      {!desk && <p class="muted">{words.lead}</p>}
      <ul role="list">
        {form.rows.map((row) => (
          <li key={row.criterion} class={`level-${row.level}`}>
            <div class="head"><b>{row.name}</b> <span class="muted">{row.weight}</span>{!desk && <span class="level">{row.levelName}</span>}</div>
            {desk && (
              <div class="segments" role="radiogroup" aria-label={`${row.name}: ${words.level}`}>
                {levels.map((level) => <label key={level}><input type="radio" name={`level-${row.criterion}`} checked={row.level === level} onChange={() => desk.onLevel(row.criterion, level)} /><span class="face">{words.levels[level]}</span></label>)}
              </div>
            )}
            {desk && <Proposed row={row} proposal={desk.proposal} />}
            <p>{row.step}</p>
            <p class="muted">{row.evidence.map(({ text }) => text).join(' ')}</p>
            {!desk && row.next && <p class="next-level">{row.next}</p>}
            {session && row.evidence.some(({ turns }) => turns.length > 0) && <p class="keys"><LookKeys session={session} turns={row.evidence.flatMap(({ turns }) => turns)} /></p>}
            {desk && <label class="field"><span>{words.words}</span><textarea rows={2} maxLength={300} aria-label={`${row.name}: ${words.words}`} value={desk.remarks[row.criterion] ?? ''} onInput={(event) => desk.onRemark(row.criterion, event.currentTarget.value)} /></label>}
          </li>
        ))}
      </ul>
      <p><b>{form.total}</b>, {form.passed ? words.passed : words.failed}</p>
      {session && <p class="muted">{story.hintsUsed(session.hinted.length)}</p>}
    </section>
  );
}

function Proposed({ row, proposal }: { readonly row: FormRow; readonly proposal: Form }) {
  const words = useRubricWords();
  const theirs = proposal.rows.find(({ criterion }) => criterion === row.criterion);
  return theirs && theirs.level !== row.level ? <p class="muted">{words.proposal}: {theirs.levelName}</p> : null;
}
