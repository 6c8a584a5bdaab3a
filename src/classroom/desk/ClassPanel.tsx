import { useState } from 'preact/hooks';
import { keyLink, type KeptClass } from '../../app/teacher/keys.ts';
import type { TeacherClass } from '../../app/teacher/class.ts';
import { Button } from '../../parts/Button.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Slider, Switch } from '../../parts/Fields.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { dayOf, momentOf } from '../../screens/class.ts';
import type { ChangeRequest, ClassInfo, ClassState } from '../../wire/class.ts';
import { fieldOf, timeOf } from '../dates.ts';
import { saveKey } from '../home/MyClasses.tsx';
import { gamePage } from '../house.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { InCompetition } from './InCompetition.tsx';

/** What may change while the class runs. */
export function ClassPanel({ room, kept, info, state, students }: { readonly room: TeacherClass; readonly kept: KeptClass; readonly info: ClassInfo; readonly state: ClassState; readonly students: number }) {
  const { desk, host, teacher } = useClassroomWords();
  const language = useLanguage();
  const say = useSay();
  const [note, setNote] = useState<string | null>(null);
  const change = (wish: ChangeRequest): void => void room.change(wish).then((answer) => {
    const sentence = answer.ok ? (wish.state ? host.states[answer.value.state] : desk.changed) : refusalSentence(answer, language);
    setNote(answer.ok ? null : sentence);
    say(sentence);
  });
  const { settings } = info;
  return (
    <section class="card grain class-panel" aria-labelledby="class-title">
      <h2 id="class-title">{desk.classTitle}</h2>
      <p class={`host-state ${state}`}><i aria-hidden="true" />{host.states[state]}<em>{settings.mode === 'exam' ? host.examMark : host.practiceMark}</em></p>
      <div class="row">
        <Button size="small" kind="filled" icon={state === 'open' ? 'recess' : 'play'} onPress={() => change({ state: state === 'open' ? 'paused' : 'open' })}>{state === 'open' ? host.pause : state === 'waiting' ? host.start : state === 'paused' ? host.goOn : host.reopen}</Button>
        {(state === 'open' || state === 'paused') && <Button size="small" icon="flag" onPress={() => change({ state: 'closed' })}>{host.stop}</Button>}
      </div>
      {note && <p class="note" role="alert">{note}</p>}
      <div class="stack close">
        <Switch name={desk.joining} on={settings.joining} onChange={(joining) => change({ joining })} />
        <Switch name={desk.hideNames} on={settings.hideNames} onChange={(hideNames) => change({ hideNames })} />
        <Switch name={desk.ownNames} on={settings.ownNames} onChange={(ownNames) => change({ ownNames })} />
      </div>
      <EndDate key={settings.endsAt} endsAt={settings.endsAt} onChange={(endsAt) => change({ endsAt })} />
      <Retention key={settings.retentionDays} info={info} onChange={(retentionDays) => change({ retentionDays })} />
      <InCompetition key={info.competition?.name} room={room} info={info} />
      <div class="stack close">
        <h3>{desk.keyTitle}</h3>
        <p class="muted">{desk.keyLead}</p>
        <div class="row">
          <Button size="small" icon="files" onPress={() => void copyText(keyLink(gamePage(), kept.key)).then((done) => say(done ? desk.linkCopied : desk.copyFailed))}>{desk.copyLink}</Button>
          <Button size="small" icon="save" onPress={() => saveKey(kept, language)}>{teacher.keyFile}</Button>
        </div>
      </div>
      <Wipe room={room} students={students} onRefused={setNote} />
    </section>
  );
}

function EndDate({ endsAt, onChange }: { readonly endsAt: number | null; readonly onChange: (endsAt: number | null) => void }) {
  const { desk, teacher } = useClassroomWords();
  const language = useLanguage();
  const [typed, setTyped] = useState(endsAt === null ? '' : fieldOf(endsAt));
  const time = timeOf(typed);
  const past = time !== null && time <= Date.now();
  return (
    <div class="stack close">
      <label class="field"><b>{desk.endsAt}</b><input type="datetime-local" value={typed} aria-invalid={past} onInput={(event) => setTyped(event.currentTarget.value)} /></label>
      <p class="muted">{past && time !== endsAt ? teacher.endsPast : endsAt === null ? desk.endsNever : desk.endsOn(momentOf(endsAt, language))}</p>
      <div class="row">
        <Button size="small" aria-disabled={time === null || past || time === endsAt} onPress={() => onChange(time)}>{desk.setEnd}</Button>
        {endsAt !== null && <Button size="small" onPress={() => onChange(null)}>{desk.noEnd}</Button>}
      </div>
    </div>
  );
}

function Retention({ info, onChange }: { readonly info: ClassInfo; readonly onChange: (days: number) => void }) {
  const { desk, teacher } = useClassroomWords();
  const language = useLanguage();
  const [days, setDays] = useState(info.settings.retentionDays);
  return (
    <div class="stack close">
      <Slider name={desk.retention} shown={teacher.retentionShown(days)} min={1} max={365} value={days} onChange={setDays} />
      <p class="muted">{desk.deletedOn(dayOf(info.deletedAt, language))}</p>
      {days !== info.settings.retentionDays && <div class="row"><Button size="small" onPress={() => onChange(days)}>{desk.setRetention}</Button></div>}
    </div>
  );
}

function Wipe({ room, students, onRefused }: { readonly room: TeacherClass; readonly students: number; readonly onRefused: (sentence: string) => void }) {
  const { desk } = useClassroomWords();
  const { shell } = useWords();
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const wipe = async (): Promise<void> => {
    const answer = await room.end();
    setAsked(false);
    if (!answer.ok) onRefused(refusalSentence(answer, language));
  };
  return (
    <>
      <hr class="divider" />
      <div><Button size="small" kind="they" icon="close" onPress={() => setAsked(true)}>{desk.wipe}</Button></div>
      {asked && (
        <Dialog title={desk.wipeTitle} closeLabel={shell.close} onClose={() => setAsked(false)}>
          <p>{desk.wipeLead(students)}</p>
          <div class="actions"><Button onPress={() => setAsked(false)}>{desk.wipeNo}</Button><Button kind="they" onPress={() => void wipe()}>{desk.wipeYes}</Button></div>
        </Dialog>
      )}
    </>
  );
}
