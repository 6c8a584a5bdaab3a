import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../core/scenario/problem.ts';
import { editorWords } from '../text/editor-words.ts';
import { useLanguage } from '../parts/Language.tsx';
import { type Step, stepOf, steps } from './steps/steps.ts';

/** The way through the form, with what still asks for attention. */
export function StepTabs({ step, problems, onStep }: { readonly step: Step; readonly problems: readonly Problem[]; readonly onStep: (step: Step) => void }) {
  const words = editorWords(useLanguage());
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => { list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }); }, [step]);
  return (
    <nav aria-label={words.stepsLabel} class="step-tabs">
      <ol role="list" ref={list}>
        {steps.map((name, i) => {
          const wrong = problems.filter((problem) => problem.severity === 'error' && stepOf(problem.steps) === name).length;
          return (
            <li key={name}>
              <button type="button" {...(name === step ? { 'aria-current': 'step' as const } : {})} onClick={() => onStep(name)}>
                <span class="number" aria-hidden="true">{i + 1}</span>{words.steps[name]}
                {wrong > 0 && <span class="wrong-count"><span aria-hidden="true">{wrong}</span><span class="out-of-sight">{words.stepProblems(wrong)}</span></span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
