import type { ServerNo } from '../app/class-server.ts';
import { classroomWords } from '../text/classroom-words.ts';
import type { Language } from '../text/words.ts';

/** Why the server said no, with what to do. */
export function refusalSentence(no: ServerNo, language: Language): string {
  const { refused, wait } = classroomWords(language).teacher;
  const sentences: Readonly<Partial<Record<ServerNo['error'], string>>> = refused;
  const why = sentences[no.error] ?? refused['went-wrong'];
  return no.body?.wait === undefined ? why : `${why} ${wait(no.body.wait)}`;
}
