import type { ComponentChildren } from 'preact';
import { pathText, type Path, type Problem } from '../../core/scenario/problem.ts';
import { inForm } from './naming.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { usePen } from '../pen.ts';

/**
 * A field with its name, its meaning and what is wrong with it. htmlFor: the one control in it; without, the name is only read.
 * No empty text is drawn: it makes the browser lay out the whole fieldset around it again at each letter.
 */
export function Box({ path, label, help = '', htmlFor, children }: { readonly path: Path; readonly label: string; readonly help?: string; readonly htmlFor?: string; readonly children: ComponentChildren }) {
  return (
    <div class="field" data-path={pathText(path)}>
      {label !== '' && (htmlFor ? <label class="field-name" for={htmlFor}>{label}</label> : <span class="field-name">{label}</span>)}
      {children}
      {help !== '' && <p class="field-help">{help}</p>}
      <Wrong path={path} />
    </div>
  );
}

/** What is wrong at exactly this place. */
export function Wrong({ path }: { readonly path: Path }) {
  const pen = usePen();
  const language = useLanguage();
  const here = pathText(path);
  const found = pen.problems.filter((problem) => problem.path === here && !problem.whole);
  return <>{found.map((problem, i) => <p key={i} class={`field-wrong ${problem.severity}`}><Icon name={iconOf(problem)} /><span>{inForm(problem, language)}</span></p>)}</>;
}

export const iconOf = (problem: Problem): 'alert' | 'info' | 'advice' => (problem.severity === 'error' ? 'alert' : problem.severity === 'warning' ? 'info' : 'advice');
