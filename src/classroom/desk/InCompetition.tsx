import { useState } from 'preact/hooks';
import type { TeacherClass } from '../../app/teacher/class.ts';
import { Button } from '../../parts/Button.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import type { ClassInfo, ChangeRequest } from '../../wire/class.ts';
import { CodeFields, joinOf, noAlong } from '../competition/CodeFields.tsx';
import { useCode } from '../competition/useCompetition.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** Whether the class plays in a competition: in, or out of it. */
export function InCompetition({ room, info }: { readonly room: TeacherClass; readonly info: ClassInfo }) {
  const { competition: words } = useClassroomWords();
  const language = useLanguage();
  const say = useSay();
  const [no, setNo] = useState<string | null>(null);
  const change = async (competition: NonNullable<ChangeRequest['competition']> | null): Promise<void> => {
    const answer = await room.change({ competition });
    setNo(answer.ok ? null : refusalSentence(answer, language));
    if (answer.ok) say(answer.value.competition ? words.joined(answer.value.competition.name) : words.left);
  };
  return (
    <div class="stack close">
      <h3>{words.deskTitle}</h3>
      {no && <p class="note" role="alert">{no}</p>}
      {info.competition ? <Leave in={info.competition} onLeave={() => void change(null)} /> : <Join onJoin={(join) => void change(join)} />}
    </div>
  );
}

function Leave({ in: { name, as }, onLeave }: { readonly in: NonNullable<ClassInfo['competition']>; readonly onLeave: () => void }) {
  const { competition: words } = useClassroomWords();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <p>{words.plays(name, as)}</p>
      {asked
        ? <div class="note stack"><p>{words.leaveLead}</p><div class="row"><Button size="small" onPress={() => setAsked(false)}>{words.leaveNo}</Button><Button size="small" kind="they" onPress={onLeave}>{words.leaveYes}</Button></div></div>
        : <div><Button size="small" onPress={() => setAsked(true)}>{words.leave}</Button></div>}
    </>
  );
}

function Join({ onJoin }: { readonly onJoin: (join: NonNullable<ChangeRequest['competition']>) => void }) {
  const { competition: words } = useClassroomWords();
  const [along, setAlong] = useState(noAlong);
  const found = useCode(along.code);
  const join = joinOf(along, found);
  return (
    <>
      <p class="muted">{words.deskLead}</p>
      <CodeFields along={along} found={found} onChange={setAlong} />
      <div><Button size="small" icon="flag" aria-disabled={join === null} onPress={() => { if (join) onJoin(join); }}>{words.join}</Button></div>
    </>
  );
}
