import type { Problem } from '../../app/teacher/case.ts';
import { LinkButton } from '../../parts/Button.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { inLanguage } from '../../text/words.ts';
import { useHouse } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

const MOST = 8;

/** What is wrong with the teacher's file: where, what, and the way out. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { teacher } = useClassroomWords();
  const language = useLanguage();
  const { app } = useHouse();
  return (
    <div class="note problems">
      <h3>{teacher.ownBroken}</h3>
      <ol role="list">
        {problems.slice(0, MOST).map((problem, i) => (
          <li key={i}><span class="muted">{teacher.problemAt(problem.line, problem.path)}</span><b>{inLanguage(problem.message, language)}</b><span>{teacher.wayOut} {inLanguage(problem.fix, language)}</span></li>
        ))}
      </ol>
      {problems.length > MOST && <p>{teacher.problemsMore(problems.length - MOST)}</p>}
      <div><LinkButton onPress={() => app.router.go({ screen: 'editor', path: [] })}>{teacher.toEditor}</LinkButton></div>
    </div>
  );
}
