import { mendWords } from '../../core/scenario/mending/mend.ts';
import type { Problem } from '../../core/scenario/problem.ts';
import type { Study } from '../../app/laboratory.ts';
import { editorWords } from '../../text/editor-words.ts';
import { inLanguage } from '../../text/words.ts';
import { Button, LinkButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { iconOf } from '../form/Box.tsx';
import { inForm, useNaming } from '../form/naming.ts';
import { stepOf } from '../steps/steps.ts';

const order = ['error', 'warning', 'hint'] as const;

/** Everything that can be said about the case, the worst first; each leads to its place, and some mend themselves. */
export function ProblemList({ study, onGo, onMend }: { readonly study: Study | null; readonly onGo: (problem: Problem) => void; readonly onMend: (problem: Problem) => void }) {
  const language = useLanguage();
  const words = editorWords(language);
  const naming = useNaming();
  if (!study) return <p role="status">{words.mapWorking}</p>;
  const { problems } = study;
  const sorted = order.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  /** The step of the form and the field; a text that cannot be read has a line only. */
  const placed = ({ steps, path, line }: Problem): string => {
    if (path === '(file)') return '';
    const name = steps.findLast((step) => typeof step === 'string');
    const field = typeof name === 'string' ? naming.field(steps.slice(0, steps.lastIndexOf(name)), name) : '';
    return field === '' ? words.lineOf(line) : `${words.steps[stepOf(steps)]} · ${field}`;
  };
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return (
    <div class="stack problems">
      <p class={errors === 0 ? 'all-well' : ''}>{errors === 0 ? <><Icon name="check" />{problems.length === 0 ? words.noProblems : words.onlySmall}</> : words.problemCount(errors, problems.length - errors)}</p>
      <ul role="list">
        {sorted.map((problem, i) => (
          <li key={i} class={`problem ${problem.severity}`}>
            <p class="problem-head"><Icon name={iconOf(problem)} /><b>{words.severities[problem.severity]}</b><span class="muted">{placed(problem)}</span></p>
            <p>{inForm(problem, language)}</p>
            <div class="row">
              <LinkButton aria-label={`${words.goTo}: ${inLanguage(problem.message, language)}`} onPress={() => onGo(problem)}>{words.goTo}</LinkButton>
              {problem.mend && <Button size="small" icon="check" onPress={() => onMend(problem)}>{inLanguage(mendWords(problem.mend), language)}</Button>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
