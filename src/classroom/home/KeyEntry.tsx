import { useState } from 'preact/hooks';
import { keyIn } from '../../app/teacher/keys.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useHouse } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** Another device, a colleague, a lost link: in by the key file or the link. */
export function KeyEntry() {
  const { teacher } = useClassroomWords();
  const { go } = useHouse();
  const [typed, setTyped] = useState('');
  const [none, setNone] = useState(false);
  const open = (text: string): void => {
    const key = keyIn(text);
    setNone(key === null);
    if (key !== null) go(['key', key], { replace: true });
  };
  return (
    <section class="card grain stack" aria-labelledby="key-title">
      <h2 id="key-title">{teacher.keyTitle}</h2>
      <p>{teacher.keyLead}</p>
      <label class="button small file-button"><Icon name="files" />{teacher.keyFileOpen}<input type="file" accept=".txt,.json,text/plain" onChange={(event) => { void event.currentTarget.files?.[0]?.text().then(open, () => setNone(true)); event.currentTarget.value = ''; }} /></label>
      <form class="key-form" onSubmit={(event) => { event.preventDefault(); open(typed); }}>
        <label class="field"><b>{teacher.keyLabel}</b><input type="text" autocomplete="off" spellcheck={false} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} /></label>
        <Button size="small" onPress={() => open(typed)}>{teacher.keyOpen}</Button>
      </form>
      {none && <p class="note" role="alert">{teacher.keyNone}</p>}
    </section>
  );
}
