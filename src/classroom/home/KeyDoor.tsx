import { useEffect, useState } from 'preact/hooks';
import type { Answer, ServerNo } from '../../app/class/server.ts';
import { leadsCompetition } from '../../app/teacher/keys.ts';
import { Button } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import type { ClassInfo } from '../../wire/class.ts';
import type { CompetitionInfo } from '../../wire/competition.ts';
import { paths } from '../../wire/paths.ts';
import { useHouse } from '../house.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** Where a key waits until its class is found: a server may be away just then. */
const NAME = 'teacher-key';

const isUnknown = ({ error }: ServerNo): boolean => error === 'no-key' || error === 'no-class' || error === 'no-competition';

/** The secret link: the key goes into the drawer and out of the address at once. */
export function KeyDoor({ secret }: { readonly secret: string }) {
  const { teacher } = useClassroomWords();
  const language = useLanguage();
  const { app, ring, competitions, server, go } = useHouse();
  const [no, setNo] = useState<ServerNo | null>(null);
  const look = (): void => {
    const key = app.drawer.read(NAME) ?? secret;
    if (key === '') return go([], { replace: true });
    setNo(null);
    const came = <T,>(answer: Answer<T>, then: (value: T) => void): void => {
      if (answer.ok || isUnknown(answer)) app.drawer.remove(NAME);
      if (answer.ok) then(answer.value);
      else setNo(answer);
    };
    if (leadsCompetition(key)) {
      void server.get<CompetitionInfo>(paths.competition, key).then((answer) => came(answer, (info) => { competitions.keep(key, info); go(['competition', info.id], { replace: true }); }));
    } else {
      void server.get<ClassInfo>(paths.class, key).then((answer) => came(answer, (info) => { ring.keep(key, info); go(['class', info.id, 'host'], { replace: true }); }));
    }
  };
  useEffect(() => {
    // Where nothing can be kept, the address keeps the key: it is all there is.
    if (secret !== '' && app.drawer.write(NAME, secret)) go(['key'], { replace: true });
    else look();
  }, [secret]);
  const unknown = no !== null && isUnknown(no);
  return (
    <div class="wooden classroom"><div class="page narrow"><div class="card grain stack">
      <Heading>{teacher.keyTitle}</Heading>
      {no === null && <p role="status">{teacher.keyLooking}</p>}
      {no && <p class="note" role="alert">{unknown ? teacher.keyUnknown : refusalSentence(no, language)}</p>}
      {no && <div class="row">{!unknown && <Button kind="filled" icon="again" onPress={look}>{teacher.keyAgain}</Button>}<Button icon="home" onPress={() => go([])}>{teacher.toTeacher}</Button></div>}
    </div></div></div>
  );
}
