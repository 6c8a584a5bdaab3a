import { useEffect, useState } from 'preact/hooks';
import type { ClassView, TeacherClass } from '../../app/teacher/class.ts';
import type { KeptClass } from '../../app/teacher/keys.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { inLanguage } from '../../text/words.ts';
import { Forms } from '../forms/Forms.tsx';
import { useHouse } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { useFresh } from '../useFresh.ts';
import { ClassPanel } from './ClassPanel.tsx';
import { Results } from './Results.tsx';
import { Review } from './Review.tsx';
import { resultRows } from './rows.ts';
import { StudentSheet } from './StudentSheet.tsx';

/** The teacher's desk: everything of one class, for one pair of eyes. */
export function Desk({ room, kept, view, path: [first, ticket, tab] }: { readonly room: TeacherClass; readonly kept: KeptClass; readonly view: ClassView; readonly path: readonly string[] }) {
  const { host, forms, desk: words } = useClassroomWords();
  const { shell } = useWords();
  const language = useLanguage();
  const { go, onSettings } = useHouse();
  const { info, board } = view;
  const [again, setAgain] = useState(0);
  const round = useRounds(board?.state === 'open' && info?.settings.mode === 'practice' && info.settings.hints === true);
  const desk = useFresh(room.desk, `${board?.version} ${again} ${round}`);
  const [open, setOpen] = useState<string | null>(null);
  const title = inLanguage(kept.title, language);
  if (first === 'game' && ticket) return <Review key={ticket} room={room} kept={kept} desk={desk} ticket={ticket} whole={tab === 'debrief'} />;
  if (first === 'forms') return <Forms kept={kept} room={room} desk={desk} ticket={ticket ?? null} />;
  const rows = desk && board ? resultRows(desk, board, language) : null;
  const row = rows?.find((one) => one.student.id === open);
  return (
    <div class="wooden classroom"><div class="page desk">
      <div class="top-row label grain">
        <IconButton icon="home" label={host.home} onPress={() => go([])} />
        <div class="title"><Heading>{words.title(title)}</Heading><p>{words.lead(kept.pin, info?.case.account ?? '')}</p></div>
        <Button size="small" icon="list" onPress={() => go(['class', kept.id, 'desk', 'forms'])}>{forms.open}</Button>
        <Button size="small" icon="laptop" onPress={() => go(['class', kept.id, 'host'])}>{words.toHost}</Button>
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      {view.wire === 'away' && <p class="note" role="status">{host.wires.away}</p>}
      {rows && info && board
        ? <div class="desk-sheets"><Results room={room} info={info} rows={rows} teams={board.teams} onOpen={setOpen} /><ClassPanel room={room} kept={kept} info={info} state={board.state} students={board.rows.length} /></div>
        : <p class="card" role="status">{host.loading}</p>}
      {row && <StudentSheet key={row.student.id} room={room} kept={kept} row={row} onChanged={() => setAgain(again + 1)} onClose={() => setOpen(null)} />}
    </div></div>
  );
}

/** A hint that is read changes no board: while there may be some, the desk is looked at anew now and then. */
const ROUND = 15_000;
function useRounds(playing: boolean): number {
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!playing) return undefined;
    const turning = setInterval(() => setRound((before) => before + 1), ROUND);
    return () => clearInterval(turning);
  }, [playing]);
  return round;
}
