import { useState } from 'preact/hooks';
import type { ServerNo } from '../../app/class/server.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { useSay } from '../../parts/say.ts';
import type { CompetitionOpened } from '../../wire/competition.ts';
import { paths } from '../../wire/paths.ts';
import { caseOf, CasePick, type Choice } from '../home/CasePick.tsx';
import { FairRules } from '../home/FairRules.tsx';
import { fairOf, firstRules, type Rules } from '../home/rules.ts';
import { useOwnCase } from '../home/useOwnCase.ts';
import { useHouse } from '../house.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** One name, one case, one set of rules: then there is a code for the colleagues. */
export function StartCompetition() {
  const { competition: words, teacher } = useClassroomWords();
  const { shell } = useWords();
  const { app, go, onSettings } = useHouse();
  const [name, setName] = useState('');
  const [choice, setChoice] = useState<Choice>({ kind: 'built-in', id: app.caseIds[1] ?? app.caseIds[0] ?? '' });
  const [rules, setRules] = useState<Rules>(firstRules);
  useOwnCase(setChoice);
  const asked = caseOf(choice);
  return (
    <div class="wooden classroom"><div class="page narrow-desk">
      <div class="top-row label grain">
        <IconButton icon="arrow-left" label={teacher.toTeacher} onPress={() => go([])} />
        <div class="title"><Heading>{words.startTitle}</Heading><p>{words.startLead}</p></div>
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      <section class="card grain open-class" aria-label={words.startTitle}>
        <label class="field"><b>{words.name}</b><input type="text" autocomplete="off" maxLength={40} placeholder={words.nameExample} value={name} onInput={(event) => setName(event.currentTarget.value)} /></label>
        <CasePick app={app} choice={choice} onChoose={setChoice} />
        <div class="rules open">
          <FairRules rules={rules} builtIn={choice.kind === 'built-in'} onSet={(part) => setRules({ ...rules, ...part })} />
        </div>
        <StartKey request={asked && name.trim() !== '' ? { name: name.trim(), case: asked, rules: fairOf(rules) } : null} />
      </section>
    </div></div>
  );
}

/** request: null while something is missing. */
function StartKey({ request }: { readonly request: object | null }) {
  const { competition: words, teacher } = useClassroomWords();
  const language = useLanguage();
  const say = useSay();
  const { app, server, competitions, go } = useHouse();
  const keeps = useReadable(app.drawer.store) === 'works';
  const [state, setState] = useState<'still' | 'starting' | ServerNo>('still');
  const ready = request !== null && state !== 'starting';
  const start = async (): Promise<void> => {
    setState('starting');
    const answer = await server.send<CompetitionOpened>('POST', paths.competitions, request);
    if (!answer.ok) return setState(answer);
    const { key, competition } = answer.value;
    say(words.startedSay([...competition.code].join(' ')));
    competitions.keep(key, competition);
    go(['competition', competition.id], { replace: true });
  };
  return (
    <>
      {typeof state === 'object' && <p class="note" role="alert">{refusalSentence(state, language)}</p>}
      {!keeps && <p class="note" role="status">{teacher.notKept}</p>}
      <Button kind="filled" size="big" icon="flag" aria-disabled={!ready} onPress={() => void start()}>{state === 'starting' ? words.starting : words.start}</Button>
    </>
  );
}
