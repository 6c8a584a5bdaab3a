import { useState } from 'preact/hooks';
import type { TeacherClass } from '../../app/teacher/class.ts';
import { Button } from '../../parts/Button.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { markOf } from '../../screens/class.ts';
import type { TeamRow } from '../../wire/board.ts';
import type { ClassInfo } from '../../wire/class.ts';
import { saveFile } from '../save-file.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { meanOf, type ResultRow, tableText } from './rows.ts';
import { Tidy } from './Tidy.tsx';

/** The results as a table, to look at and to take along. */
export function Results({ room, info, rows, teams, onOpen }: { readonly room: TeacherClass; readonly info: ClassInfo; readonly rows: readonly ResultRow[]; readonly teams: readonly TeamRow[]; readonly onOpen: (student: string) => void }) {
  const { desk, host } = useClassroomWords();
  const language = useLanguage();
  const say = useSay();
  const [tidying, setTidying] = useState(false);
  const [note, setNote] = useState<string | null>(null);
  const tell = (sentence: string): void => { setNote(sentence); say(sentence); };
  const save = async (): Promise<void> => {
    const file = await room.file(language);
    if (file) saveFile(desk.csvName(info.pin), file);
    else tell(desk.csvFailed);
  };
  const mean = meanOf(rows);
  return (
    <section class="card grain results" aria-labelledby="results-title">
      <div class="row apart">
        <h2 id="results-title">{desk.results}</h2>
        <div class="row">
          {rows.length > 1 && <Button size="small" icon="checklist" onPress={() => setTidying(true)}>{desk.tidy.open}</Button>}
          <Button size="small" icon="files" onPress={() => void copyText(tableText(rows, language)).then((done) => tell(done ? desk.copied : desk.copyFailed))}>{desk.copy}</Button>
          <Button size="small" icon="save" onPress={() => void save()}>{desk.csv}</Button>
        </div>
      </div>
      {note && <p class="note">{note}</p>}
      {mean !== null && <p class="muted">{desk.averages(String(mean), rows.filter((row) => row.counted).length, rows.length)}</p>}
      {teams.length > 0 && <p class="team-line">{teams.map((team) => <span key={team.team}><b>{team.team}</b> {team.total ?? '–'} <span class="muted">{host.teamPlayed(team.played, team.students)}</span></span>)}</p>}
      {rows.length === 0 ? <p class="muted">{desk.none}</p> : <ResultTable rows={rows} hasTeams={teams.length > 0} onOpen={onOpen} />}
      {tidying && <Tidy room={room} rows={rows} onDone={tell} onClose={() => setTidying(false)} />}
    </section>
  );
}

function ResultTable({ rows, hasTeams, onOpen }: { readonly rows: readonly ResultRow[]; readonly hasTeams: boolean; readonly onOpen: (student: string) => void }) {
  const { desk: { column, ...desk } } = useClassroomWords();
  const language = useLanguage();
  const numbers = [column.score, column.mark, column.deal, column.relation, column.information, column.technique, column.facts, desk.hints.column, column.tries] as const;
  return (
    <div class="wide-table" role="region" tabIndex={0} aria-label={desk.results}>
      <table>
        <thead><tr><th scope="col" class="number">{column.place}</th><th scope="col">{column.name}</th>{hasTeams && <th scope="col">{column.team}</th>}{numbers.map((name) => <th key={name} scope="col" class="number">{name}</th>)}<th scope="col">{column.state}</th></tr></thead>
        <tbody>
          {rows.map(({ student, counted, state, sameAs }) => (
            <tr key={student.id}>
              <td class="number"><b>{student.place ?? '–'}</b></td>
              <th scope="row"><button type="button" class="link-button" aria-label={desk.openStudent(student.name)} onClick={() => onOpen(student.id)}>{student.name}</button>{sameAs.length > 0 && <span class="same" title={desk.same(sameAs.join(', '))}><Icon name="alert" />{desk.sameMark}</span>}</th>
              {hasTeams && <td>{student.team}</td>}
              {[counted?.outcome.total, counted && markOf(counted.outcome.mark, language), counted?.outcome.deal, counted?.outcome.relation, counted?.outcome.information, counted?.outcome.technique, counted && `${counted.facts}/${counted.factsInAll}`, counted?.hints.length, student.results.length].map((value, i) => <td key={i} class="number">{i === 0 ? <b>{value ?? ''}</b> : value ?? ''}</td>)}
              <td>{state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
