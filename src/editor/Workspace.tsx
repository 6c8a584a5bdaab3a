import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fieldsOf } from '../core/scenario/idents.ts';
import { mend } from '../core/scenario/mending/mend.ts';
import type { Path, Problem } from '../core/scenario/problem.ts';
import { type Sheet, sheetAgain } from '../core/scenario/sheet/sheet.ts';
import { playable } from '../core/scenario/trying/study.ts';
import type { DraftDesk, OpenDraft } from '../app/drafts/desk.ts';
import type { Laboratory } from '../app/laboratory.ts';
import type { App } from '../screens/session.ts';
import { editorWords } from '../text/editor-words.ts';
import { type Language, otherThan } from '../text/words.ts';
import { Button } from '../parts/Button.tsx';
import { useLanguage } from '../parts/Language.tsx';
import { useSay } from '../parts/say.ts';
import { Beside, type View } from './beside/Beside.tsx';
import { hasTexts, namesIn, type Pen, PenContext, readText } from './pen.ts';
import { seek } from './seek.ts';
import { usePlace } from './usePlace.ts';
import { StepForm } from './steps/StepForm.tsx';
import { type Step, stepOf, steps } from './steps/steps.ts';
import { StepTabs } from './StepTabs.tsx';
import { TopBar } from './TopBar.tsx';
import { WIDE } from './useWide.ts';
import { useFormText } from './useFormText.ts';
import { useStudy } from './useStudy.ts';

/** One case being written: the form at the left, and beside it what comes of it. */
export function Workspace({ app, desk, draft, step, laboratory, onSettings }: {
  readonly app: App; readonly desk: DraftDesk; readonly draft: OpenDraft; readonly step: Step; readonly laboratory: Laboratory; readonly onSettings: () => void;
}) {
  const language = useLanguage();
  const words = editorWords(language);
  const say = useSay();
  const [view, setView] = useState<View>('form');
  const [sought, setSought] = useState<Problem | null>(null);
  const done = useRef<Problem | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const stand = usePlace(desk, draft.id, step, form);
  const formText = useFormText(draft.text, view);
  const made = useRef<Sheet | null>(null);
  const sheet = useMemo(() => sheetAgain(made.current, formText), [formText]);
  const { study, hold } = useStudy(laboratory, draft.text);
  const writing = useCallback((on: boolean): void => {
    if (on) hold();
    desk.writing(on);
  }, [desk, hold]);
  const [both, setBoth] = useState(false);
  const lead = useCallback((path: Path): void => { setTimeout(() => { if (form.current) seek(form.current, path, 'write'); }); }, []);
  const pen = useMemo(() => sheet && penOf(sheet, { desk, writing, lead, made, problems: study?.problems ?? [], language, both, setBoth }), [sheet, study, language, both]);
  // The same piece while the case is the same: whether it is kept already is no reason to draw the form again.
  const written = useMemo(() => pen && <PenContext.Provider value={pen}><StepForm step={step} /></PenContext.Provider>, [pen, step]);
  const goStep = (to: Step): void => app.router.go({ screen: 'editor', path: [draft.id, to] });
  useEffect(() => {
    if (!sought || !form.current || done.current === sought) return;
    const [there, problem] = [form.current, sought];
    done.current = sought;
    setTimeout(() => seek(there, problem.steps));
  }, [sought, step, view]);

  /** On a wide screen the form is there already: what lies beside it stays. */
  const showForm = (): void => { if (!window.matchMedia(WIDE).matches) setView('form'); };
  const goTo = (problem: Problem): void => {
    if (!sheet) {
      setSought({ ...problem });
      return setView('text');
    }
    showForm();
    if (stepOf(problem.steps) !== step) goStep(stepOf(problem.steps));
    // A new object each time: the same problem twice is two ways there.
    setSought({ ...problem });
  };
  const solve = (problem: Problem): void => {
    const next = mend(draft.text, problem);
    if (next === null) return;
    desk.change(next, '');
    say(words.mended);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const back = event.key.toLowerCase() === 'z' && !event.shiftKey;
    const forth = event.key.toLowerCase() === 'y' || (event.key.toLowerCase() === 'z' && event.shiftKey);
    if (!back && !forth) return;
    event.preventDefault();
    if (back) desk.undo();
    else desk.redo();
  };
  const title = (pen && readText(fieldsOf(pen.value)['title'], language)) || words.noTitle;
  const errors = study?.problems.filter((problem) => problem.severity === 'error').length ?? 0;
  return (
    <div class="editor" data-view={view} onKeyDown={onKey}>
      <TopBar app={app} desk={desk} draft={draft} title={title} ready={study !== null && playable(study)} onSettings={onSettings} onProblems={() => setView('problems')} />
      <StepTabs step={step} problems={study?.problems ?? []} onStep={(to) => { goStep(to); showForm(); }} />
      <div class="editor-body">
        <div class="editor-form grain" ref={form} onFocusIn={stand}>
          {written ?? <Unreadable onText={() => setView('text')} onUndo={desk.undo} canUndo={draft.canUndo} />}
          {pen && <NextStep step={step} onStep={goStep} />}
        </div>
        <Beside view={view} onView={setView} onWriting={writing} draft={draft} desk={desk} study={study} errors={errors} title={title} laboratory={laboratory} sought={sought} onGo={goTo} onMend={solve} pen={pen} />
      </div>
    </div>
  );
}

/** The author's own language, unless the case is in the other one. */
function writingLanguage(value: unknown, language: Language): Language {
  const { title } = fieldsOf(value);
  if (typeof title === 'string') return 'nl';
  const known = fieldsOf(title);
  const other = otherThan(language);
  return known[language] === undefined && known[other] !== undefined ? other : language;
}

interface Around {
  readonly desk: DraftDesk;
  readonly writing: Pen['writing'];
  readonly lead: Pen['lead'];
  /** Where it leaves what it made, which need not be read from its text again. */
  readonly made: { current: Sheet | null };
  readonly problems: readonly Problem[];
  readonly language: Language;
  /** Whether the author asked for both languages. */
  readonly both: boolean;
  readonly setBoth: (both: boolean) => void;
}

function penOf(sheet: Sheet, { desk, writing, lead, made, problems, language, both, setBoth }: Around): Pen {
  const { value } = sheet;
  const first = writingLanguage(value, language);
  const there = hasTexts(value, otherThan(first));
  return {
    sheet, value, problems, writing, lead, names: namesIn(value, language), language: first, both: both || there, setBoth: there ? null : setBoth,
    change(what, act) {
      // What was drawn may be a letter older than what is there: the newest text is changed.
      const text = desk.store.getState().open?.text ?? sheet.text;
      const newest = text === sheet.text ? sheet : sheetAgain(made.current, text);
      if (!newest) return;
      made.current = act(newest);
      desk.change(made.current.text, what);
    },
  };
}

function NextStep({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  const words = editorWords(useLanguage());
  const next = steps[steps.indexOf(step) + 1];
  return next ? <div class="next-step"><Button icon="arrow-right" onPress={() => onStep(next)}>{words.nextStep(words.steps[next])}</Button></div> : null;
}

/** Text that is no JSON cannot be shown as a form: the text beside it says where it went wrong. */
function Unreadable({ onText, onUndo, canUndo }: { readonly onText: () => void; readonly onUndo: () => void; readonly canUndo: boolean }) {
  const words = editorWords(useLanguage());
  return (
    <div class="note stack" role="status">
      <p>{words.wrongText}</p>
      <div class="row">
        <Button icon="log" onPress={onText}>{words.toText}</Button>
        {canUndo && <Button icon="undo" onPress={onUndo}>{words.undo}</Button>}
      </div>
    </div>
  );
}

