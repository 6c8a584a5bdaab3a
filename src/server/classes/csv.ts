import { csvWords } from '../../text/csv-words.ts';
import { csvFile } from '../../text/csv.ts';
import type { Language } from '../../text/words.ts';
import type { Board, Desk } from '../../wire/board.ts';

/** Tenths as a Dutch spreadsheet reads them: 75 is 7,5. */
const tenths = (value: number, language: Language): string => (value / 10).toFixed(1).replace('.', language === 'nl' ? ',' : '.');

/** The class as a file for a Dutch Excel: semicolons, a byte-order mark, CRLF. One row per student, with the game that counts. */
export function csvOf(board: Board, desk: Desk, language: Language): string {
  const words = csvWords[language];
  const nameOf = (id: string): string => desk.students.find((student) => student.id === id)?.name ?? '';
  const rows = board.rows.map((row) => {
    const result = desk.students.find((student) => student.id === row.student)?.results.find((one) => one.counted);
    const outcome = result?.outcome;
    return [
      row.place, nameOf(row.student), row.team, row.total, outcome ? tenths(outcome.mark, language) : null,
      outcome?.deal ?? null, outcome?.relation ?? null, outcome?.information ?? null, outcome?.technique ?? null,
      row.tries, result?.moves ?? null, result?.facts ?? null, result?.factsInAll ?? null, result?.hints.length ?? null, result ? result.sameAs.map(nameOf).join(', ') : null,
      words.doing[row.doing], words.mode[board.mode],
    ];
  });
  return csvFile([Object.values(words.columns), ...rows]);
}
