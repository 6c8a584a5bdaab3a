import { useState } from 'preact/hooks';
import type { ServerNo } from '../../app/class/server.ts';
import { Button } from '../../parts/Button.tsx';
import { Segments } from '../../parts/Fields.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import type { Opened } from '../../wire/class.ts';
import { paths } from '../../wire/paths.ts';
import { CodeFields, joinOf, noAlong } from '../competition/CodeFields.tsx';
import { useCode } from '../competition/useCompetition.ts';
import { useHouse } from '../house.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { caseOf, CasePick, type Choice } from './CasePick.tsx';
import { firstRules, requestOf, rulesProblem, type Rules } from './rules.ts';
import { RulesFold } from './RulesFold.tsx';
import { useOwnCase } from './useOwnCase.ts';

/** Ten seconds: a case is chosen already, the rules are sound, one large button. */
export function OpenClass() {
  const { teacher, competition: words } = useClassroomWords();
  const language = useLanguage();
  const say = useSay();
  const { app, ring, server, go } = useHouse();
  const [choice, setChoice] = useState<Choice>({ kind: 'built-in', id: app.caseIds[1] ?? app.caseIds[0] ?? '' });
  const [rules, setRules] = useState<Rules>(firstRules);
  const [state, setState] = useState<'still' | 'opening' | ServerNo>('still');
  const [way, setWay] = useState<'alone' | 'along'>('alone');
  const [along, setAlong] = useState(noAlong);
  const found = useCode(along.code);
  useOwnCase(setChoice);
  const problem = rulesProblem(rules, Date.now());
  const join = joinOf(along, found);
  const asked = way === 'alone' ? caseOf(choice) : join && { kind: 'competition' as const, ...join };
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
      <Segments legend={words.whatFor} value={way} onChange={(next) => { setWay(next); setState('still'); }} options={[{ value: 'alone', label: words.alone }, { value: 'along', label: words.along }]} />
      {way === 'alone'
        ? <CasePick app={app} choice={choice} onChoose={(next) => { setChoice(next); setState('still'); }} />
        : <CodeFields along={along} found={found} onChange={(next) => { setAlong(next); setState('still'); }} />}
      <RulesFold rules={rules} builtIn={choice.kind === 'built-in'} fixed={way === 'along'} problem={problem} onChange={setRules} />
      {typeof state === 'object' && <p class="note" role="alert">{refusalSentence(state, language)}</p>}
      {problem !== null && <p class="note" role="alert">{problem === 'teams' ? teacher.teamsMost : teacher.endsPast}</p>}
      <Button kind="filled" size="big" icon="unlocked" aria-disabled={!ready} onPress={() => void open()}>{state === 'opening' ? teacher.opening : teacher.open}</Button>
    </section>
  );
}
