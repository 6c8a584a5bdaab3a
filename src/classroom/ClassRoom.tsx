import { useEffect, useState } from 'preact/hooks';
import { openTeacherClass, type TeacherClass } from '../app/teacher/class.ts';
import { forgetForms } from '../app/teacher/forms.ts';
import type { KeptClass } from '../app/teacher/keys.ts';
import { useReadable } from '../parts/readable.ts';
import { Desk } from './desk/Desk.tsx';
import { Host } from './host/Host.tsx';
import { useHouse } from './house.ts';
import { Lost } from './Lost.tsx';
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
  const { app, ring } = useHouse();
  const { teacher } = useClassroomWords();
  const view = useReadable(room.store);
  // The end date and the PIN may have changed: the list at the front door follows.
  useEffect(() => { if (view.info) ring.keep(kept.key, view.info); }, [view.info]);
  if (view.gone) return <Lost title={teacher.lostClass} lead={teacher.lostClassLead} onForget={() => { ring.forget(kept.id); forgetForms(app.drawer, kept.id); }} />;
  if (place === 'desk') return <Desk room={room} kept={kept} view={view} path={rest} />;
  return <Host room={room} kept={kept} view={view} path={rest} />;
}
