import { editorWords } from '../../text/editor-words.ts';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { EventsStep } from './EventsStep.tsx';
import { FactsStep } from './FactsStep.tsx';
import { IssuesStep } from './IssuesStep.tsx';
import { DialsStep, TextsStep } from './OtherSteps.tsx';
import { PeopleStep } from './PeopleStep.tsx';
import { StakesStep } from './StakesStep.tsx';
import type { Step } from './steps.ts';
import { StoryStep } from './StoryStep.tsx';

const forms = { story: StoryStep, people: PeopleStep, issues: IssuesStep, stakes: StakesStep, facts: FactsStep, dials: DialsStep, events: EventsStep, texts: TextsStep };

export function StepForm({ step }: { readonly step: Step }) {
  const words = editorWords(useLanguage());
  const Form = forms[step];
  return (
    <section class="step stack" key={step}>
      <Heading>{words.steps[step]}</Heading>
      <p class="step-lead">{words.stepLeads[step]}</p>
      <Form />
    </section>
  );
}
