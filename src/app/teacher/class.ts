import type { Board, ClassMap, Desk } from '../../wire/board.ts';
import type { ChangeRequest, ClassInfo, MoveCode, Removed } from '../../wire/class.ts';
import { paths } from '../../wire/paths.ts';
import type { Reviewed, Student } from '../../wire/student.ts';
import { createCell } from '../cell.ts';
import { listen, type Wire } from '../class/live.ts';
import type { Answer, ClassServer } from '../class/server.ts';
import type { Readable } from '../readable.ts';

/** One class as its teacher sees it now. */
export interface ClassView {
  readonly info: ClassInfo | null;
  readonly board: Board | null;
  /** 'first': nothing heard yet. */
  readonly wire: Wire | 'first';
  /** The class is deleted, or the key fits it no longer. */
  readonly gone: boolean;
}

/** A class under the hands of its teacher: what it is, as it changes, and what can be done with it. */
export interface TeacherClass {
  readonly store: Readable<ClassView>;
  change(wish: ChangeRequest): Promise<Answer<ClassInfo>>;
  rename(student: string, name: string): Promise<Answer<Student>>;
  remove(student: string): Promise<Answer<unknown>>;
  /** Several at once. */
  removeAll(students: readonly string[]): Promise<Answer<Removed>>;
  code(student: string): Promise<Answer<MoveCode>>;
  desk(): Promise<Answer<Desk>>;
  map(): Promise<Answer<ClassMap>>;
  review(ticket: string): Promise<Answer<Reviewed>>;
  /** The results as a file, as the server makes it; null: it did not come. */
  file(language: string): Promise<Blob | null>;
  /** Deletes everything of this class. */
  end(): Promise<Answer<unknown>>;
  stop(): void;
}

/** Another teacher with the same link may have changed something that the board does not tell. */
const LOOK_AGAIN = 30_000;

export function openTeacherClass(server: ClassServer, key: string): TeacherClass {
  const cell = createCell<ClassView>({ info: null, board: null, wire: 'first', gone: false });
  const set = (part: Partial<ClassView>): void => cell.set({ ...cell.store.getState(), ...part });
  let asking = false;
  const look = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    const answer = await server.get<ClassInfo>(paths.class, key);
    asking = false;
    if (answer.ok) set({ info: answer.value });
    else if (answer.error === 'no-key' || answer.error === 'no-class') over();
  };
  const live = listen({
    server, key,
    onBoard(board) {
      const { info } = cell.store.getState();
      set({ board });
      if (!info || info.state !== board.state) void look();
    },
    onWire: (wire) => { if (cell.store.getState().wire !== wire) set({ wire }); },
    onGone: () => over(),
  });
  const looking = setInterval(() => void look(), LOOK_AGAIN);
  const stop = (): void => {
    live.stop();
    clearInterval(looking);
  };
  function over(): void {
    stop();
    set({ gone: true });
  }
  void look();
  return {
    store: cell.store, stop,
    async change(wish) {
      const answer = await server.send<ClassInfo>('PATCH', paths.class, wish, key);
      if (answer.ok) set({ info: answer.value });
      return answer;
    },
    rename: (student, name) => server.send('PATCH', paths.student(student), { name }, key),
    remove: (student) => server.send('DELETE', paths.student(student), undefined, key),
    removeAll: (students) => server.send('POST', paths.removal, { students }, key),
    code: (student) => server.send('POST', paths.studentCode(student), undefined, key),
    desk: () => server.get(paths.desk, key),
    map: () => server.get(paths.map, key),
    review: (ticket) => server.get(paths.review(ticket), key),
    async file(language) {
      const answer = await server.open(`${paths.export}?lang=${language}`, key);
      return answer?.ok ? answer.blob().catch(() => null) : null;
    },
    async end() {
      const answer = await server.send('DELETE', paths.class, undefined, key);
      if (answer.ok) over();
      return answer;
    },
  };
}
