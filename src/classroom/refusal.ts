import type { ServerNo } from '../app/class/server.ts';
import { classroomWords } from '../text/classroom-words.ts';
import { type Language, words } from '../text/words.ts';

/** Why the server said no, with what to do: where the teacher needs other words than a student, those. */
export function refusalSentence(no: ServerNo, language: Language): string {
  const said = words(language).class;
  const ours: Readonly<Partial<Record<ServerNo['error'], string>>> = classroomWords(language).teacher.refused;
  const theirs: Readonly<Partial<Record<ServerNo['error'], string>>> = said.refusals;
  const why = ours[no.error] ?? theirs[no.error] ?? said.refusals['went-wrong'];
  return no.body?.wait === undefined ? why : `${why} ${said.wait(no.body.wait)}`;
}
