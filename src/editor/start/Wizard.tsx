import { useEffect, useRef, useState } from 'preact/hooks';
import { begin, issuesIn, strayLine } from '../../core/scenario/mending/begin.ts';
import { goesWith } from '../../core/scenario/defaults.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Button, LinkButton } from '../../parts/Button.tsx';
import { Segments } from '../../parts/Fields.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import type { Drawer } from '../../app/drawer.ts';
import { FacePick, type Pronoun } from '../form/FacePick.tsx';
import { lookOf } from '../steps/PeopleStep.tsx';
import { keepAnswers, keptAnswers, type Somebody, unanswered } from './answers.ts';

const questions = ['title', 'account', 'people', 'issues', 'trade'] as const;
type Question = (typeof questions)[number];

/** Five questions, one at a time; the answers make a case that can be played. They are kept until it is made. */
export function Wizard({ drawer, onMade, onCancel }: { readonly drawer: Drawer; readonly onMade: (text: string) => void; readonly onCancel: () => void }) {
  const language = useLanguage();
  const words = editorWords(language);
  const [given, setGiven] = useState(() => keptAnswers(drawer) ?? unanswered);
  const [cameBack, setCameBack] = useState(given !== unanswered);
  const [wrong, setWrong] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { at } = given;
  const question = questions[at] ?? 'title';
  const lines = given.issues ?? words.examples.issues;
  const issues = issuesIn(lines);
  const stray = strayLine(lines);
  useEffect(() => heading.current?.focus(), [at]);
  const write = (part: Partial<typeof given>): void => {
    const next = { ...given, ...part };
    keepAnswers(drawer, next);
    setGiven(next);
    setWrong(null);
  };
  const anew = (): void => {
    keepAnswers(drawer, null);
    setGiven(unanswered);
    setCameBack(false);
  };
  const missing: Readonly<Record<Question, string | null>> = {
    title: given.title.trim() === '' ? words.needTitle : null,
    account: null,
    people: given.people[0]?.name.trim() ? null : words.needPerson,
    issues: stray ? words.strayIssue(stray.slice(0, 40)) : issues.length < 2 ? words.tooFewIssues : null,
    trade: null,
  };
  const next = (): void => {
    const why = missing[question];
    if (why) return setWrong(why);
    if (at < questions.length - 1) return write({ at: at + 1 });
    keepAnswers(drawer, null);
    onMade(begin({ title: given.title.trim(), account: given.account.trim() || words.examples.account, people: given.people.map((person) => ({ ...person, name: person.name.trim() })).filter((person) => person.name !== ''), issues, trade: Math.min(given.trade, issues.length - 1), language }));
  };
  return (
    <form class="card grain wizard" onSubmit={(event) => { event.preventDefault(); next(); }}>
      <p class="muted">{words.questionOf(at + 1, questions.length)}</p>
      <h2 tabIndex={-1} ref={heading}>{words.questions[question]}</h2>
      <p>{words.questions[`${question}Hint`]}</p>
      {cameBack && <p class="note"><span>{words.cameBack}</span> <LinkButton onPress={anew}>{words.anew}</LinkButton></p>}
      {question === 'title' && <Line label={words.questions.title} hideLabel value={given.title} example={words.examples.title} onWrite={(title) => write({ title })} />}
      {question === 'account' && <Line label={words.questions.account} hideLabel value={given.account} example={words.examples.account} onWrite={(account) => write({ account })} />}
      {question === 'people' && (
        <>
          {given.people.map((person, j) => (j > 1 && !given.people[j - 1]?.name.trim() && !person.name.trim() ? null : <PersonLine key={j} at={j} person={person} onWrite={(next) => write({ people: given.people.map((one, k) => (k === j ? next : one)) })} />))}
        </>
      )}
      {question === 'issues' && <textarea aria-label={words.questions.issues} rows={6} value={lines} maxLength={2000} onInput={(event) => write({ issues: event.currentTarget.value })} />}
      {question === 'trade' && (
        <fieldset class="choices tall">
          <legend class="out-of-sight">{words.questions.trade}</legend>
          {issues.map((issue, i) => <label key={issue.label}><input type="radio" name="trade" checked={i === Math.min(given.trade, issues.length - 1)} onChange={() => write({ trade: i })} /><span>{issue.label}</span></label>)}
        </fieldset>
      )}
      {wrong && <p class="note" role="alert">{wrong}</p>}
      <div class="row apart">
        {at === 0 ? <LinkButton onPress={onCancel}>{words.back}</LinkButton> : <LinkButton onPress={() => write({ at: at - 1 })}>{words.back}</LinkButton>}
        <Button kind="filled" icon={at === questions.length - 1 ? 'check' : 'arrow-right'} onPress={next}>{at === questions.length - 1 ? words.make : words.next}</Button>
      </div>
    </form>
  );
}

/** A name, how one speaks of them, and a face that goes with it. What is shown is what one gets. */
function PersonLine({ at, person, onWrite }: { readonly at: number; readonly person: Somebody; readonly onWrite: (next: Somebody) => void }) {
  const words = editorWords(useLanguage());
  const { name, pronoun, look } = person;
  const speak = (next: Pronoun): void => onWrite({ name, pronoun: next, ...(look !== undefined && goesWith(look, next) && { look }) });
  return (
    <div class="person-line">
      <Line label={words.personOf(at + 1)} value={name} example={[words.examples.people, words.examples.second, words.examples.third][at] ?? ''} onWrite={(next) => onWrite({ ...person, name: next })} />
      {name.trim() !== '' && (
        <>
          <Segments legend={words.pronounAsk} value={pronoun} options={(['she', 'he', 'they'] as const).map((value) => ({ value, label: words.choices[value] ?? value }))} onChange={speak} />
          <FacePick name={`face-${at}`} pronoun={pronoun} now={lookOf(person, at)} onPick={(next) => onWrite({ ...person, look: next })} />
        </>
      )}
    </div>
  );
}

/** hideLabel: the heading above asks the same. */
function Line({ label, hideLabel = false, value, example, onWrite }: { readonly label: string; readonly hideLabel?: boolean; readonly value: string; readonly example: string; readonly onWrite: (word: string) => void }) {
  return <label class="line"><span class={hideLabel ? 'out-of-sight' : undefined}>{label}</span><input type="text" value={value} maxLength={80} placeholder={example} onInput={(event) => onWrite(event.currentTarget.value)} /></label>;
}
