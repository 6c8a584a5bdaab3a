import { useRef, useState } from 'preact/hooks';
import { begin, issuesIn } from '../../core/scenario/begin.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Button, LinkButton } from '../../parts/Button.tsx';
import { useLanguage } from '../../parts/Language.tsx';

const questions = ['title', 'account', 'people', 'issues', 'trade'] as const;
type Question = (typeof questions)[number];

/** Five questions, one at a time; the answers make a case that can be played. */
export function Wizard({ onMade, onCancel }: { readonly onMade: (text: string) => void; readonly onCancel: () => void }) {
  const language = useLanguage();
  const words = editorWords(language);
  const [at, setAt] = useState(0);
  const [given, setGiven] = useState({ title: '', account: '', first: '', second: '', issues: words.examples.issues, trade: 1 });
  const [wrong, setWrong] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = questions[at] ?? 'title';
  const issues = issuesIn(given.issues);
  const write = (part: Partial<typeof given>): void => { setGiven({ ...given, ...part }); setWrong(null); };
  const missing: Readonly<Record<Question, string | null>> = {
    title: given.title.trim() === '' ? words.needTitle : null,
    account: null,
    people: given.first.trim() === '' ? words.needPerson : null,
    issues: issues.length < 2 ? words.tooFewIssues : null,
    trade: null,
  };
  const step = (to: number): void => {
    setAt(to);
    setTimeout(() => heading.current?.focus());
  };
  const next = (): void => {
    const why = missing[question];
    if (why) return setWrong(why);
    if (at < questions.length - 1) return step(at + 1);
    onMade(begin({ title: given.title.trim(), account: given.account.trim() || words.examples.account, people: [given.first, given.second].map((name) => name.trim()).filter((name) => name !== ''), issues, trade: Math.min(given.trade, issues.length - 1), language }));
  };
  return (
    <form class="card grain wizard" onSubmit={(event) => { event.preventDefault(); next(); }}>
      <p class="muted">{words.questionOf(at + 1, questions.length)}</p>
      <h2 tabIndex={-1} ref={heading}>{words.questions[question]}</h2>
      <p>{words.questions[`${question}Hint`]}</p>
      {question === 'title' && <Line label={words.questions.title} value={given.title} example={words.examples.title} onWrite={(title) => write({ title })} />}
      {question === 'account' && <Line label={words.questions.account} value={given.account} example={words.examples.account} onWrite={(account) => write({ account })} />}
      {question === 'people' && (
        <>
          <Line label={words.personOf(1)} value={given.first} example={words.examples.people} onWrite={(first) => write({ first })} />
          <Line label={words.personOf(2)} value={given.second} example={words.examples.second} onWrite={(second) => write({ second })} />
        </>
      )}
      {question === 'issues' && <textarea aria-label={words.questions.issues} rows={6} value={given.issues} maxLength={2000} onInput={(event) => write({ issues: event.currentTarget.value })} />}
      {question === 'trade' && (
        <fieldset class="choices tall">
          <legend class="out-of-sight">{words.questions.trade}</legend>
          {issues.map((issue, i) => <label key={issue.label}><input type="radio" name="trade" checked={i === Math.min(given.trade, issues.length - 1)} onChange={() => write({ trade: i })} /><span>{issue.label}</span></label>)}
        </fieldset>
      )}
      {wrong && <p class="note" role="alert">{wrong}</p>}
      <div class="row apart">
        {at === 0 ? <LinkButton onPress={onCancel}>{words.back}</LinkButton> : <LinkButton onPress={() => step(at - 1)}>{words.back}</LinkButton>}
        <Button kind="filled" icon={at === questions.length - 1 ? 'check' : 'arrow-right'} onPress={next}>{at === questions.length - 1 ? words.make : words.next}</Button>
      </div>
    </form>
  );
}

function Line({ label, value, example, onWrite }: { readonly label: string; readonly value: string; readonly example: string; readonly onWrite: (word: string) => void }) {
  return <label class="line"><span>{label}</span><input type="text" value={value} maxLength={80} placeholder={example} onInput={(event) => onWrite(event.currentTarget.value)} /></label>;
}
