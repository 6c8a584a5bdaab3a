import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassView, TeacherClass } from '../../app/teacher/class.ts';
import type { KeptClass } from '../../app/teacher/keys.ts';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { inLanguage } from '../../text/words.ts';
import type { Board } from '../../wire/board.ts';
import type { ClassInfo } from '../../wire/class.ts';
import { useHouse } from '../house.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { BoardView } from './BoardView.tsx';
import { ClassMapView } from './ClassMapView.tsx';
import { CompetitionView } from './CompetitionView.tsx';
import type { HostActs } from './acts.ts';
import { HostBar } from './HostBar.tsx';
import { HostTop } from './HostTop.tsx';
import { Lobby } from './Lobby.tsx';
import { Podium } from './Podium.tsx';
import { useKeys } from './useKeys.ts';
import { type View, viewOf } from './views.ts';

/** The digital board in front of the class. */
export function Host({ room, kept, view, path }: { readonly room: TeacherClass; readonly kept: KeptClass; readonly view: ClassView; readonly path: readonly string[] }) {
  const { host } = useClassroomWords();
  const language = useLanguage();
  const { info, board } = view;
  const title = inLanguage(kept.title, language);
  if (!info || !board) return <div class="host"><div class="host-stage"><Heading class="out-of-sight">{host.title(title)}</Heading><p class="host-wait pinned" role="status">{view.wire === 'away' ? host.wires.away : host.loading}</p></div></div>;
  return <Shown room={room} kept={kept} info={info} board={board} away={view.wire === 'away'} path={path} title={host.title(title)} />;
}

function Shown({ room, kept, info, board, away, path, title }: {
  readonly room: TeacherClass; readonly kept: KeptClass; readonly info: ClassInfo; readonly board: Board; readonly away: boolean; readonly path: readonly string[]; readonly title: string;
}) {
  const { host } = useClassroomWords();
  const language = useLanguage();
  const say = useSay();
  const { go } = useHouse();
  const shared = info.competition !== undefined;
  const wished = viewOf(path[0]);
  const view = (wished === 'classes' && !shared ? null : wished) ?? (board.state === 'waiting' ? 'lobby' : 'board');
  const [named, setNamed] = useState(!info.settings.hideNames);
  const [teams, setTeams] = useState(info.settings.teams.length > 0);
  const [keys, setKeys] = useState(true);
  const [no, setNo] = useState<string | null>(null);
  /** How often a view was chosen: the jump after the start makes way for a later choice. */
  const chosen = useRef(0);
  const show = (next: View): void => {
    chosen.current++;
    go(['class', kept.id, 'host', next], { replace: true });
  };
  const acts: HostActs = {
    door: (joining) => void room.change({ joining }).then((answer) => {
      setNo(answer.ok ? null : refusalSentence(answer, language));
      if (answer.ok) say(joining ? host.doorOpened : host.doorShut);
    }),
    show, full, desk: () => go(['class', kept.id, 'desk']), keys: () => setKeys(!keys), names: () => setNamed(!named), teams: () => setTeams(!teams),
    turn: (state) => {
      const before = chosen.current;
      void room.change({ state }).then((answer) => {
        setNo(answer.ok ? null : refusalSentence(answer, language));
        if (answer.ok) say(host.states[answer.value.state]);
        // Whoever starts wants to see them play.
        if (answer.ok && state === 'open' && view === 'lobby' && chosen.current === before) show('board');
      });
    },
  };
  const hasTeams = board.teams.length > 0;
  useKeys(keys, {
    1: () => show('lobby'), 2: () => show('board'), 3: () => show('podium'), 4: () => show('map'), f: full, n: acts.names, b: acts.desk,
    s: () => acts.turn(board.state === 'open' ? 'paused' : 'open'), ...(hasTeams ? { t: acts.teams } : {}), ...(shared ? { 5: () => show('classes') } : {}),
  });
  useWireWords(away);
  return (
    <div class="host" data-view={view}>
      <Heading class="out-of-sight">{title}</Heading>
      <HostTop info={info} board={board} view={view} away={away} />
      {no && <p class="note host-no" role="alert">{no}</p>}
      <div class="host-stage">
        {view === 'lobby' && <Lobby info={info} board={board} onDoor={acts.door} />}
        {view === 'board' && <BoardView board={board} named={named} teams={teams && hasTeams} />}
        {view === 'podium' && <Podium board={board} named={named} teams={teams && hasTeams} />}
        {view === 'map' && <ClassMapView room={room} board={board} named={named} />}
        {view === 'classes' && <CompetitionView classKey={kept.key} own={info.id} named={named} />}
      </div>
      <HostBar board={board} view={view} named={named} teams={hasTeams ? teams : null} shared={shared} keys={keys} acts={acts} />
    </div>
  );
}

function full(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Said once when the connection goes, and once when it is back. */
function useWireWords(away: boolean): void {
  const { host } = useClassroomWords();
  const say = useSay();
  const [was, setWas] = useState(false);
  useEffect(() => {
    if (away !== was) say(away ? host.wires.away : host.wires.back);
    setWas(away);
  }, [away]);
}
