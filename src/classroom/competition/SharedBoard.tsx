import { MedalArt } from '../../parts/Medal.tsx';
import type { CompetitionBoard, CompetitionClass } from '../../wire/competition.ts';
import { useFlip } from '../host/useFlip.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

const BEST = 5;

/** The classes of a competition as they stand, with the rule in words. own: the class in front of which it hangs; null: on the leader's desk, which has the name already. */
export function SharedBoard({ board, own, named }: { readonly board: CompetitionBoard; readonly own: string | null; readonly named: boolean }) {
  const { competition: words, host } = useClassroomWords();
  return (
    <section class="board-sheet pinned shared-board" aria-labelledby="shared-title">
      <span class="pin" aria-hidden="true" />
      <div class="board-head">
        <h2 id="shared-title">{own === null ? host.boardTitle : words.boardTitle(board.name)}</h2>
        <p>{words.rule}{board.mode === 'practice' && ` ${words.practice}`}</p>
      </div>
      <div class="shared-sheets">
        {board.classes.length === 0 ? <p class="board-empty">{words.empty}</p> : <ClassList classes={board.classes} own={own} />}
        <div class="shared-side">
          <h3>{words.best}</h3>
          {board.best.length === 0 && <p class="muted">{words.bestNone}</p>}
          <ol role="list" class="shared-best">
            {board.best.slice(0, BEST).map((pupil) => (
              <li key={pupil.student}><b>{pupil.place}</b><span>{(named && pupil.name) || words.hidden} <small>{pupil.class}</small></span>{pupil.medal && <MedalArt medal={pupil.medal} />}<strong>{pupil.total}</strong></li>
            ))}
          </ol>
          {board.teams.length > 0 && <h3>{words.teamsTitle}</h3>}
          <ol role="list" class="shared-best">
            {board.teams.slice(0, BEST).map((team) => <li key={`${team.class}/${team.team}`}><b>{team.place ?? '–'}</b><span>{words.teamOf(team.team, team.name)}</span><strong>{team.total ?? ''}</strong></li>)}
          </ol>
        </div>
      </div>
    </section>
  );
}

function ClassList({ classes, own }: { readonly classes: readonly CompetitionClass[]; readonly own: string | null }) {
  const { competition: words, host } = useClassroomWords();
  const list = useFlip<HTMLOListElement>(classes.map((one) => one.class).join());
  const columns = classes.length > 24 ? 3 : classes.length > 8 ? 2 : 1;
  return (
    <ol role="list" ref={list} class="board-rows" style={{ '--columns': columns, '--rows': Math.max(5, Math.ceil(classes.length / columns)) }}>
      {classes.map((one) => (
        <li key={one.class} data-id={one.class} class={one.total === null ? 'board-row waiting' : 'board-row finished'} style={{ '--part': (one.total ?? 0) / 1000 }}>
          <span class="place">{one.place !== null && <span class="out-of-sight">{host.place} </span>}{one.place ?? '–'}</span>
          <span class="name"><b>{one.name}</b>{one.class === own && <em>{words.ours}</em>}<small>{host.teamPlayed(one.played, one.students)}{one.total === null && one.students > 0 && `, ${words.later}`}</small></span>
          <strong>{one.total ?? ''}</strong>
        </li>
      ))}
    </ol>
  );
}
