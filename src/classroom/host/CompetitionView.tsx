import { useReadable } from '../../parts/readable.ts';
import type { FollowedCompetition } from '../../app/teacher/competition.ts';
import { SharedBoard } from '../competition/SharedBoard.tsx';
import { useFollowed } from '../competition/useCompetition.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** The classes of the competition, in front of one of them. */
export function CompetitionView({ classKey, own, named }: { readonly classKey: string; readonly own: string; readonly named: boolean }) {
  const followed = useFollowed(classKey);
  return followed && <Shown followed={followed} own={own} named={named} />;
}

function Shown({ followed, own, named }: { readonly followed: FollowedCompetition; readonly own: string; readonly named: boolean }) {
  const { competition: words } = useClassroomWords();
  const { board, gone } = useReadable(followed.store);
  if (gone || !board) return <p class="host-wait pinned" role="status">{gone ? words.out : words.loading}</p>;
  return <SharedBoard board={board} own={own} named={named} />;
}
