import { useEffect, useState } from 'preact/hooks';
import { serverAnswers } from '../../app/class/server.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useHouse } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { KeyEntry } from './KeyEntry.tsx';
import { MyCases } from './MyCases.tsx';
import { MyClasses } from './MyClasses.tsx';
import { MyCompetitions } from './MyCompetitions.tsx';
import { OpenClass } from './OpenClass.tsx';

/** The teacher's front door. */
export function Home() {
  const { teacher } = useClassroomWords();
  const { shell } = useWords();
  const { app, onSettings } = useHouse();
  const answers = useServerAnswers();
  // A case that was taken from the list begins the opening anew: it is chosen there, and in view.
  const [taken, setTaken] = useState(0);
  useEffect(() => { if (taken > 0) document.getElementById('open-title')?.scrollIntoView({ block: 'start' }); }, [taken]);
  return (
    <div class="wooden classroom"><div class="page">
      <div class="top-row label grain">
        <IconButton icon="home" label={teacher.home} onPress={() => app.router.go({ screen: 'title' })} />
        <div class="title"><Heading>{teacher.title}</Heading>{answers !== false && <p>{teacher.lead}</p>}</div>
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      {answers === null && <p class="card" role="status">{teacher.looking}</p>}
      {answers === false && <NoServer />}
      {answers && onlyHere() && <p class="note">{teacher.onlyHere}</p>}
      {answers && <div class="home-sheets"><OpenClass key={taken} /><div class="stack"><MyClasses /><MyCases onTaken={() => setTaken(taken + 1)} /><MyCompetitions /><KeyEntry /></div></div>}
    </div></div>
  );
}

/** An address that means another machine on every other device. */
const onlyHere = (): boolean => /^(localhost|127\..*|\[::1\])$/.test(window.location.hostname);

/** The game as plain files: two sentences, and the way without a server. */
function NoServer() {
  const { teacher } = useClassroomWords();
  const { app } = useHouse();
  return (
    <section class="card grain stack no-server" aria-labelledby="no-server">
      <h2 id="no-server">{teacher.noServerTitle}</h2>
      <p>{teacher.noServer}</p>
      <p>{teacher.noServerCodes}</p>
      <div class="row"><Button kind="filled" icon="list" onPress={() => app.router.go({ screen: 'codes', path: [] })}>{teacher.toCodes}</Button></div>
    </section>
  );
}

function useServerAnswers(): boolean | null {
  const { fetching } = useHouse();
  const [answers, setAnswers] = useState<boolean | null>(null);
  useEffect(() => {
    let here = true;
    const ask = (): void => void serverAnswers(fetching).then((yes) => { if (here) setAnswers(yes); });
    ask();
    window.addEventListener('online', ask);
    return () => {
      here = false;
      window.removeEventListener('online', ask);
    };
  }, [fetching]);
  return answers;
}
