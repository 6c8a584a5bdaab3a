import { useState } from 'preact/hooks';
import { forgetForms } from '../../app/teacher/forms.ts';
import { keyLink, type KeptClass } from '../../app/teacher/keys.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { dayOf } from '../../screens/class.ts';
import { classroomWords } from '../../text/classroom-words.ts';
import { inLanguage, type Language } from '../../text/words.ts';
import { gamePage, useHouse } from '../house.ts';
import { saveFile } from '../save-file.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** The classes whose keys this device holds. */
export function MyClasses() {
  const { teacher } = useClassroomWords();
  const { shell } = useWords();
  const { app, ring } = useHouse();
  const classes = useReadable(ring.store);
  const keeps = useReadable(app.drawer.store) === 'works';
  const [leaving, setLeaving] = useState<KeptClass | null>(null);
  return (
    <section class="card grain stack" aria-labelledby="mine-title">
      <h2 id="mine-title">{teacher.mineTitle}</h2>
      {classes.length === 0 && <p class="muted">{teacher.mineNone}</p>}
      {classes.length > 0 && !keeps && <p class="note" role="alert">{teacher.notKept}</p>}
      <ul role="list" class="my-classes">{classes.map((kept) => <ClassRow key={kept.id} kept={kept} onLeave={() => setLeaving(kept)} />)}</ul>
      {leaving && (
        <Dialog title={teacher.forgetTitle} closeLabel={shell.close} onClose={() => setLeaving(null)}>
          <p>{teacher.forgetLead}</p>
          <div class="actions">
            <Button onPress={() => setLeaving(null)}>{teacher.keep}</Button>
            <Button kind="they" onPress={() => { ring.forget(leaving.id); forgetForms(app.drawer, leaving.id); setLeaving(null); }}>{teacher.forget}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function ClassRow({ kept, onLeave }: { readonly kept: KeptClass; readonly onLeave: () => void }) {
  const { teacher } = useClassroomWords();
  const language = useLanguage();
  const { go } = useHouse();
  const title = inLanguage(kept.title, language);
  return (
    <li>
      <p><b>{title}</b><span class="muted">{teacher.mineRow(kept.pin, dayOf(kept.deletedAt, language))}</span></p>
      <div class="row">
        <Button size="small" icon="laptop" aria-label={teacher.hostOf(title)} onPress={() => go(['class', kept.id, 'host'])}>{teacher.host}</Button>
        <Button size="small" icon="list" aria-label={teacher.deskOf(title)} onPress={() => go(['class', kept.id, 'desk'])}>{teacher.desk}</Button>
        <IconButton icon="save" label={teacher.keyFileOf(title)} onPress={() => saveKey(kept, language)} />
        <IconButton icon="close" label={teacher.forgetOf(title)} onPress={onLeave} />
      </div>
    </li>
  );
}

export function saveKey(kept: KeptClass, language: Language): void {
  const { keyFileName, keyFileText } = classroomWords(language).teacher;
  const text = keyFileText(inLanguage(kept.title, language), kept.pin, keyLink(gamePage(), kept.key), dayOf(kept.deletedAt, language));
  saveFile(keyFileName(kept.pin), new Blob([text], { type: 'text/plain;charset=utf-8' }));
}
