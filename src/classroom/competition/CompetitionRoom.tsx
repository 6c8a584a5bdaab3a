import type { FollowedCompetition } from '../../app/teacher-competition.ts';
import type { KeptCompetition } from '../../app/teacher-keys.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { useHouse } from '../house.ts';
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
  const { go, onSettings } = useHouse();
  const { board, wire, gone } = useReadable(followed.store);
  if (gone) return <Lost kept={kept} />;
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

function Lost({ kept }: { readonly kept: KeptCompetition }) {
  const { competition: words, teacher } = useClassroomWords();
  const { competitions, go } = useHouse();
  return (
    <div class="wooden classroom"><div class="page narrow"><div class="card grain stack">
      <Heading>{words.lost}</Heading>
      <p>{words.lostLead}</p>
      <div class="row">
        <Button kind="filled" icon="home" onPress={() => go([])}>{teacher.toTeacher}</Button>
        <Button onPress={() => { go([]); competitions.forget(kept.id); }}>{teacher.forget}</Button>
      </div>
    </div></div></div>
  );
}
