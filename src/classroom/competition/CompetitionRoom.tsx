import type { FollowedCompetition } from '../../app/teacher/competition.ts';
import type { KeptCompetition } from '../../app/teacher/keys.ts';
import { IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { useHouse } from '../house.ts';
import { Lost } from '../Lost.tsx';
import { useClassroomWords } from '../useClassroomWords.ts';
import { LeaderPanel } from './LeaderPanel.tsx';
import { SharedBoard } from './SharedBoard.tsx';
import { useFollowed } from './useCompetition.ts';

/** A competition for who leads it: the shared board, the code, the classes. */
export function CompetitionRoom({ kept }: { readonly kept: KeptCompetition }) {
  const followed = useFollowed(kept.key);
  return followed && <Led followed={followed} kept={kept} />;
}

function Led({ followed, kept }: { readonly followed: FollowedCompetition; readonly kept: KeptCompetition }) {
  const { competition: words, host, teacher } = useClassroomWords();
  const { shell } = useWords();
  const { competitions, go, onSettings } = useHouse();
  const { board, wire, gone } = useReadable(followed.store);
  if (gone) return <Lost title={words.lost} lead={words.lostLead} onForget={() => competitions.forget(kept.id)} />;
  return (
    <div class="wooden classroom"><div class="page desk">
      <div class="top-row label grain">
        <IconButton icon="home" label={teacher.toTeacher} onPress={() => go([])} />
        <div class="title"><Heading>{words.boardTitle(board?.name ?? kept.name)}</Heading><p>{words.lead}</p></div>
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      {wire === 'away' && <p class="note" role="status">{host.wires.away}</p>}
      {board
        ? <div class="desk-sheets"><SharedBoard board={board} own={null} named /><LeaderPanel followed={followed} kept={kept} board={board} /></div>
        : <p class="card" role="status">{words.loading}</p>}
    </div></div>
  );
}
