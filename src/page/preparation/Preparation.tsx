import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { draftOf, planOf, stepsOf, type Draft, type PrepareStep } from '../../screens/preparation.ts';
import type { App, Brief, Table } from '../../screens/session.ts';
import { Button, IconButton, LinkButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../parts/Language.tsx';
import { TaskCard } from '../briefing/TaskCard.tsx';
import { DialsStep } from './DialsStep.tsx';
import { FirstOfferStep } from './FirstOfferStep.tsx';
import { GoalStep } from './GoalStep.tsx';
import { PrioritiesStep } from './PrioritiesStep.tsx';
import { RolesStep } from './RolesStep.tsx';
import { SourcesStep } from './SourcesStep.tsx';
import type { StepProps } from './step-props.ts';

/** The account analysis and the plan, one small step at a time. Every step may be skipped. */
export function Preparation({ app, brief, table, menu, onLeave }: {
  readonly app: App; readonly brief: Brief; readonly table: Table; readonly menu: ComponentChildren; readonly onLeave: () => void;
}) {
  const { shell, prepare } = useWords();
  const steps = useMemo(() => stepsOf(brief), [brief]);
  const [at, setAt] = useState(0);
  const [furthest, setFurthest] = useState(0);
  const goTo = (place: number): void => { setAt(place); setFurthest(Math.max(furthest, place)); };
  const [draft, setDraft] = useState<Draft>(() => draftOf(brief, app.draft(brief.id)));
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  useEffect(() => app.keepDraft(brief.id, planOf(draft)), [draft]);
  const step = steps[at];
  const last = at >= steps.length - 1;
  const sit = (): void => {
    const plan = planOf(draft);
    // Whoever neither saw the goal nor filled anything in planned nothing: what the page proposes is no plan of theirs.
    const planned = furthest >= steps.indexOf('goal') || JSON.stringify(plan) !== JSON.stringify(planOf(draftOf(brief, null)));
    if (brief.level > 0 && planned) table.play({ kind: 'plan', plan });
    table.play({ kind: 'sit' });
  };
  return (
    <div class="panel preparation">
      <div class="top-row">
        <IconButton icon="arrow-left" label={shell.back} onPress={at > 0 ? () => setAt(at - 1) : onLeave} />
        <div class="title"><Heading key={step ?? 'none'}>{step ? prepare.steps[step] : prepare.title}</Heading>{step && <p>{steps.length > 1 ? `${prepare.title}, ${prepare.step(at + 1, steps.length)}` : prepare.title}</p>}</div>
        {menu}
      </div>
      {steps.length > 1 && <Trail steps={steps} at={at} onGo={goTo} />}
      {at === 0 && <details class="task-again" open={isOfClass(app)}><summary>{prepare.task}</summary><TaskCard brief={brief} /></details>}
      {step ? <StepOf key={step} step={step} brief={brief} draft={draft} change={change} table={table} /> : <p>{prepare.tutorialLead}</p>}
      <div class="begin">
        {last
          ? <Button kind="filled" icon="handshake" wide onPress={sit}>{prepare.sit}</Button>
          : <Button kind="filled" wide onPress={() => goTo(at + 1)}>{prepare.next}<Icon name="arrow-right" /></Button>}
      </div>
      {!last && <LinkButton onPress={sit}>{prepare.skipAll}</LinkButton>}
    </div>
  );
}

/** Who comes from a class did not pass the briefing: the task is told here. */
function isOfClass(app: App): boolean {
  const sitting = app.host.store.getState();
  return sitting.kind === 'playing' && sitting.ofClass === true;
}

function StepOf({ step, table, ...rest }: StepProps & { readonly step: PrepareStep; readonly table: Table }) {
  switch (step) {
    case 'sources': return <SourcesStep brief={rest.brief} table={table} />;
    case 'goal': return <GoalStep {...rest} />;
    case 'first': return <FirstOfferStep {...rest} />;
    case 'roles': return <RolesStep {...rest} />;
    case 'dials': return <DialsStep {...rest} />;
    case 'priorities': return <PrioritiesStep {...rest} />;
  }
}

/** The steps as stepping stones; each can be pressed. */
function Trail({ steps, at, onGo }: { readonly steps: readonly PrepareStep[]; readonly at: number; readonly onGo: (at: number) => void }) {
  const { prepare } = useWords();
  return (
    <nav aria-label={prepare.title}>
      <ol role="list" class="trail">
        {steps.map((step, i) => (
          <li key={step}>
            <button type="button" class={i < at ? 'done' : i === at ? 'here' : ''} onClick={() => onGo(i)} {...(i === at ? { 'aria-current': 'step' as const } : {})} title={prepare.steps[step]}>
              <span aria-hidden="true">{i < at ? '✓' : i + 1}</span><span class="out-of-sight">{prepare.steps[step]}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
