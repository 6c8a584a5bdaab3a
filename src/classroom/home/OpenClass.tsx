import { useEffect, useState } from 'preact/hooks';
import type { ServerNo } from '../../app/class-server.ts';
import { readOwnCase } from '../../app/teacher-case.ts';
import { Button } from '../../parts/Button.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import type { Opened } from '../../wire/class.ts';
import { paths } from '../../wire/paths.ts';
import { useHouse } from '../house.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { CasePick, type Choice } from './CasePick.tsx';
import { firstRules, requestOf, rulesProblem, type Rules } from './rules.ts';
import { RulesFold } from './RulesFold.tsx';

/** Ten seconds: a case is chosen already, the rules are sound, one large button. */
export function OpenClass() {
  const { teacher } = useClassroomWords();
  const language = useLanguage();
  const say = useSay();
  const { app, ring, server, go } = useHouse();
  const [choice, setChoice] = useState<Choice>({ kind: 'built-in', id: app.caseIds[1] ?? app.caseIds[0] ?? '' });
  const [rules, setRules] = useState<Rules>(firstRules);
  const [state, setState] = useState<'still' | 'opening' | ServerNo>('still');
  // Who comes from writing a case brings it along.
  useEffect(() => {
    const own = app.authoring.forClass.getState();
    if (own) void readOwnCase(new Blob([own.text])).then((read) => setChoice({ kind: 'own', read }));
  }, [app]);
  const problem = rulesProblem(rules, Date.now());
  const asked = choice.kind === 'built-in' ? choice : choice.read?.ok ? { kind: 'own' as const, text: choice.read.text } : null;
  const ready = asked !== null && problem === null && state !== 'opening';
  const open = async (): Promise<void> => {
    if (!asked || !ready) return;
    setState('opening');
    const answer = await server.send<Opened>('POST', paths.classes, requestOf(rules, asked));
    if (!answer.ok) return setState(answer);
    setState('still');
    app.authoring.handOver(null);
    say(teacher.openedSay([...answer.value.class.pin].join(' ')));
    // A device that keeps nothing shows the key first: it would be lost.
    if (ring.keep(answer.value.key, answer.value.class)) go(['class', answer.value.class.id, 'host']);
  };
  return (
    <section class="card grain open-class" aria-labelledby="open-title">
      <h2 id="open-title">{teacher.openTitle}</h2>
      <CasePick app={app} choice={choice} onChoose={(next) => { setChoice(next); setState('still'); }} />
      <RulesFold rules={rules} builtIn={choice.kind === 'built-in'} problem={problem} onChange={setRules} />
      {typeof state === 'object' && <p class="note" role="alert">{refusalSentence(state, language)}</p>}
      {problem !== null && <p class="note" role="alert">{problem === 'teams' ? teacher.teamsMost : teacher.endsPast}</p>}
      <Button kind="filled" size="big" icon="unlocked" aria-disabled={!ready} onPress={() => void open()}>{state === 'opening' ? teacher.opening : teacher.open}</Button>
    </section>
  );
}
