import { MedalArt } from '../../parts/Medal.tsx';
import type { Board, BoardRow, TeamRow } from '../../wire/board.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { useFlip } from './useFlip.ts';

/** Columns so that a row stays as high as it can be. */
const columnsFor = (count: number): number => (count > 36 ? 4 : count > 20 ? 3 : count > 9 ? 2 : 1);

/** Who stands where, as it changes. named: names may be seen by the class now. */
export function BoardView({ board, named, teams }: { readonly board: Board; readonly named: boolean; readonly teams: boolean }) {
  const { host } = useClassroomWords();
  const { rows } = board;
  const finished = rows.filter((row) => row.place !== null).length;
  return (
    <section class="board-sheet pinned" aria-labelledby="board-title">
      <span class="pin" aria-hidden="true" />
      <div class="board-head">
        <h2 id="board-title">{host.boardTitle}</h2>
        <p>{host.finishedOf(finished, rows.length)}{board.mode === 'practice' && ` · ${host.practiceBoard}`}</p>
      </div>
      {rows.length === 0 ? <p class="board-empty">{host.boardEmpty}</p> : teams ? <TeamList teams={board.teams} /> : <PlayerList rows={rows} named={named} />}
    </section>
  );
}

function PlayerList({ rows, named }: { readonly rows: readonly BoardRow[]; readonly named: boolean }) {
  const { host } = useClassroomWords();
  const list = useFlip<HTMLOListElement>(rows.map((row) => row.student).join());
  const columns = columnsFor(rows.length);
  return (
    <ol role="list" ref={list} class="board-rows" style={{ '--columns': columns, '--rows': Math.max(6, Math.ceil(rows.length / columns)) }}>
      {rows.map((row) => (
        <li key={row.student} data-id={row.student} class={`board-row ${row.doing}`} style={{ '--part': (row.total ?? 0) / 1000 }}>
          <span class="place">{row.place !== null && <span class="out-of-sight">{host.place} </span>}{row.place ?? '–'}</span>
          <span class="name">{named ? row.name ?? host.hidden : host.hidden}{row.team && <small>{row.team}</small>}</span>
          {row.doing !== 'finished' && <span class="doing">{row.doing === 'playing' && row.place !== null ? host.again : host.doing[row.doing]}</span>}
          {row.medal && <><MedalArt medal={row.medal} /><span class="out-of-sight">{host.medal[row.medal]}</span></>}
          <strong>{row.total ?? ''}</strong>
        </li>
      ))}
    </ol>
  );
}

function TeamList({ teams }: { readonly teams: readonly TeamRow[] }) {
  const { host } = useClassroomWords();
  const list = useFlip<HTMLOListElement>(teams.map((team) => team.team).join());
  return (
    <ol role="list" ref={list} class="board-rows" style={{ '--columns': teams.length > 6 ? 2 : 1, '--rows': Math.max(5, Math.ceil(teams.length / (teams.length > 6 ? 2 : 1))) }}>
      {teams.map((team) => (
        <li key={team.team} data-id={team.team} class={team.total === null ? 'board-row waiting' : 'board-row finished'} style={{ '--part': (team.total ?? 0) / 1000 }}>
          <span class="place">{team.place ?? '–'}</span>
          <span class="name">{team.team}<small>{host.teamPlayed(team.played, team.students)}{team.total === null && team.students > 0 && `, ${host.teamLater}`}</small></span>
          <strong>{team.total ?? ''}</strong>
        </li>
      ))}
    </ol>
  );
}
