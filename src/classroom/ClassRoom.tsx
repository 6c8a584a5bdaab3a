import { useEffect, useState } from 'preact/hooks';
import { openTeacherClass, type TeacherClass } from '../app/teacher-class.ts';
import { forgetForms } from '../app/teacher-forms.ts';
import type { KeptClass } from '../app/teacher-keys.ts';
import { Button } from '../parts/Button.tsx';
import { Heading } from '../parts/Heading.tsx';
import { useReadable } from '../parts/readable.ts';
import { Desk } from './desk/Desk.tsx';
import { Host } from './host/Host.tsx';
import { useHouse } from './house.ts';
import { useClassroomWords } from './useClassroomWords.ts';

/** One class, followed live while its teacher looks at it. */
export function ClassRoom({ kept, path }: { readonly kept: KeptClass; readonly path: readonly string[] }) {
  const { server } = useHouse();
  const [room, setRoom] = useState<TeacherClass | null>(null);
  useEffect(() => {
    const opened = openTeacherClass(server, kept.key);
    setRoom(opened);
    return opened.stop;
  }, [server, kept.key]);
  return room && <Followed room={room} kept={kept} path={path} />;
}

function Followed({ room, kept, path: [place, ...rest] }: { readonly room: TeacherClass; readonly kept: KeptClass; readonly path: readonly string[] }) {
  const { ring } = useHouse();
  const view = useReadable(room.store);
  // The end date and the PIN may have changed: the list at the front door follows.
  useEffect(() => { if (view.info) ring.keep(kept.key, view.info); }, [view.info]);
  if (view.gone) return <Lost kept={kept} />;
  if (place === 'desk') return <Desk room={room} kept={kept} view={view} path={rest} />;
  return <Host room={room} kept={kept} view={view} path={rest} />;
}

function Lost({ kept }: { readonly kept: KeptClass }) {
  const { teacher } = useClassroomWords();
  const { app, ring, go } = useHouse();
  return (
    <div class="wooden classroom"><div class="page narrow"><div class="card grain stack">
      <Heading>{teacher.lostClass}</Heading>
      <p>{teacher.lostClassLead}</p>
      <div class="row">
        <Button kind="filled" icon="home" onPress={() => go([])}>{teacher.toTeacher}</Button>
        <Button onPress={() => { go([]); ring.forget(kept.id); forgetForms(app.drawer, kept.id); }}>{teacher.forget}</Button>
      </div>
    </div></div></div>
  );
}
