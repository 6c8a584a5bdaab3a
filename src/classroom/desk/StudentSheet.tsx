import { useState } from 'preact/hooks';
import type { Answer } from '../../app/class/server.ts';
import type { TeacherClass } from '../../app/teacher/class.ts';
import type { KeptClass } from '../../app/teacher/keys.ts';
import { Button } from '../../parts/Button.tsx';
import { Sheet } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { momentOf } from '../../screens/class.ts';
import type { MoveCode } from '../../wire/class.ts';
import { useHouse } from '../house.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { Hints } from './Hints.tsx';
import type { ResultRow } from './rows.ts';

/** One student: the games, another name, another device, out of the class. */
export function StudentSheet({ room, kept, row: { student, sameAs }, onChanged, onClose }: { readonly room: TeacherClass; readonly kept: KeptClass; readonly row: ResultRow; readonly onChanged: () => void; readonly onClose: () => void }) {
  const { desk: { student: words, ...desk } } = useClassroomWords();
  const { shell } = useWords();
  const language = useLanguage();
  const say = useSay();
  const { go } = useHouse();
  const [name, setName] = useState(student.name);
  const [no, setNo] = useState<string | null>(null);
  const [code, setCode] = useState<MoveCode | null>(null);
  const [removing, setRemoving] = useState(false);
  const did = <T,>(answer: Answer<T>, then: (value: T) => void): void => {
    setNo(answer.ok ? null : refusalSentence(answer, language));
    if (answer.ok) then(answer.value);
  };
  const rename = async (): Promise<void> => did(await room.rename(student.id, name), (renamed) => { say(words.renamed(renamed.name)); setName(renamed.name); onChanged(); });
  const remove = async (): Promise<void> => did(await room.remove(student.id), () => { say(words.removed(student.name)); onChanged(); onClose(); });
  return (
    <Sheet title={student.name} closeLabel={shell.close} onClose={onClose}>
      <p class="muted">{words.joinedAt(momentOf(student.joinedAt, language))}{student.team !== null && ` ${desk.column.team}: ${student.team}.`}</p>
      {no && <p class="note" role="alert">{no}</p>}
      {sameAs.length > 0 && <p class="note row"><Icon name="alert" />{desk.same(sameAs.join(', '))}</p>}
      <div class="stack">
        <h3>{words.games}</h3>
        {student.results.length === 0 && <p class="muted">{words.noGames}</p>}
        <ul role="list" class="games">
          {student.results.map((result) => (
            <li key={result.ticket}>
              <p><b>{words.game(result.try, result.outcome.total)}</b>{result.counted && <span class="counts"><Icon name="check" />{words.counts}</span>}</p>
              <Button size="small" icon="log" aria-label={words.lookAt(result.try)} onPress={() => go(['class', kept.id, 'desk', 'game', result.ticket])}>{words.look}</Button>
              <Hints hints={result.hints} />
            </li>
          ))}
          {student.playing && <li><p><b>{desk.hints.now}</b></p><Hints hints={student.playing.hints} /></li>}
        </ul>
        <p class="muted">{desk.hints.free}</p>
      </div>
      <form class="stack" onSubmit={(event) => { event.preventDefault(); void rename(); }}>
        <h3>{words.rename}</h3>
        <label class="field"><b class="out-of-sight">{words.name}</b><input type="text" value={name} autocomplete="off" maxLength={60} onInput={(event) => setName(event.currentTarget.value)} /></label>
        <div><Button size="small" aria-disabled={name.trim() === '' || name === student.name} onPress={() => void rename()}>{words.saveName}</Button></div>
      </form>
      <div class="stack">
        <h3>{words.code}</h3>
        {code
          ? <><p class="move-code">{code.code.slice(0, 4)} {code.code.slice(4)}</p><p>{words.codeLead} {words.codeUntil(momentOf(code.expiresAt, language))}</p></>
          : <div><Button size="small" icon="phone" onPress={() => void room.code(student.id).then((answer) => did(answer, setCode))}>{words.makeCode}</Button></div>}
      </div>
      <hr class="divider" />
      {removing
        ? <div class="note stack"><b>{words.removeTitle(student.name)}</b><p>{words.removeLead}</p><div class="row"><Button size="small" onPress={() => setRemoving(false)}>{words.removeNo}</Button><Button size="small" kind="they" onPress={() => void remove()}>{words.removeYes}</Button></div></div>
        : <div><Button size="small" kind="they" icon="close" onPress={() => setRemoving(true)}>{words.remove}</Button></div>}
    </Sheet>
  );
}
