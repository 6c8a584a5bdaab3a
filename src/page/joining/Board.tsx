import { type Board as ClassBoard, boardLines } from '../../screens/class.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../parts/Language.tsx';

/** How everybody stands; equal scores share a place. */
export function Board({ board, own }: { readonly board: ClassBoard; readonly own: string }) {
  const said = useWords();
  const { class: words } = said;
  const lines = boardLines(board, own, said, 60);
  const hidden = board.rows.some((row) => row.name === null);
  return (
    <section class="card grain stack class-board" aria-labelledby="board-title">
      <h2 id="board-title">{board.mode === 'practice' ? words.boardPractice : words.board}</h2>
      {hidden && <p class="muted">{words.boardHidden}</p>}
      {board.teams.length > 0 && <Teams board={board} />}
      {lines.every((line) => line.place === '') && <p class="muted">{words.boardEmpty}</p>}
      <ol role="list" class="board-lines">
        {lines.map((line) => (
          <li key={line.key} class={line.own ? 'own' : ''} {...(line.own ? { 'aria-current': 'true' as const } : {})}>
            <span class="place">{line.place}</span>
            <span class="who"><b>{line.name}</b>{line.own && line.name !== words.you && <em>{words.you}</em>}{line.team && <small>{line.team}</small>}</span>
            {line.total === '' ? <span class="muted">{line.doing}</span> : <span class="total">{line.medal && <><Icon name="star" class={line.medal} /><span class="out-of-sight">{words.medals[line.medal]}</span></>}<strong>{line.total}</strong></span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Teams({ board }: { readonly board: ClassBoard }) {
  const { class: words } = useWords();
  return (
    <>
      <h3>{words.teams}</h3>
      <ol role="list" class="board-lines teams">
        {board.teams.map((team) => (
          <li key={team.team}>
            <span class="place">{team.place ?? ''}</span>
            <span class="who"><b>{team.team}</b><small>{words.played(team.played, team.students)}</small></span>
            {team.total === null ? <span class="muted">{words.teamWaits}</span> : <strong>{team.total}</strong>}
          </li>
        ))}
      </ol>
    </>
  );
}
