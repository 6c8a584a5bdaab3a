import { useEffect, useState } from 'preact/hooks';
import type { ServerNo } from '../../app/class-server.ts';
import { Button } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import type { ClassInfo } from '../../wire/class.ts';
import { paths } from '../../wire/paths.ts';
import { useHouse } from '../house.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** Where a key waits until its class is found: a server may be away just then. */
const NAME = 'teacher-key';

/** The secret link: the key goes into the drawer and out of the address at once. */
export function KeyDoor({ secret }: { readonly secret: string }) {
  const { teacher } = useClassroomWords();
  const language = useLanguage();
  const { app, ring, server, go } = useHouse();
  const [no, setNo] = useState<ServerNo | null>(null);
  const look = (): void => {
    const key = app.drawer.read(NAME) ?? secret;
    if (key === '') return go([], { replace: true });
    setNo(null);
    void server.get<ClassInfo>(paths.class, key).then((answer) => {
      const unknown = !answer.ok && (answer.error === 'no-key' || answer.error === 'no-class');
      if (answer.ok || unknown) app.drawer.remove(NAME);
      if (!answer.ok) return setNo(answer);
      ring.keep(key, answer.value);
      go(['class', answer.value.id, 'host'], { replace: true });
    });
  };
  useEffect(() => {
    // Where nothing can be kept, the address keeps the key: it is all there is.
    if (secret !== '' && app.drawer.write(NAME, secret)) go(['key'], { replace: true });
    else look();
  }, [secret]);
  const unknown = no !== null && (no.error === 'no-key' || no.error === 'no-class');
  return (
    <div class="wooden classroom"><div class="page narrow"><div class="card grain stack">
      <Heading>{teacher.keyTitle}</Heading>
      {no === null && <p role="status">{teacher.keyLooking}</p>}
      {no && <p class="note" role="alert">{unknown ? teacher.keyUnknown : refusalSentence(no, language)}</p>}
      {no && <div class="row">{!unknown && <Button kind="filled" icon="again" onPress={look}>{teacher.keyAgain}</Button>}<Button icon="home" onPress={() => go([])}>{teacher.toTeacher}</Button></div>}
    </div></div></div>
  );
}
