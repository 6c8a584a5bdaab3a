import { createStore } from 'zustand/vanilla';
import type { Board } from '../../wire/board.ts';
import type { ClassInfo, MoveCode } from '../../wire/class.ts';
import { paths } from '../../wire/paths.ts';
import type { Joined, JoinRequest, Me, Names, Reviewed } from '../../wire/student.ts';
import { createClassDrawer, type KeptEnd, type KeptPupil } from './kept.ts';
import { listen, type Live } from './live.ts';
import type { Answer, ServerNo } from './server.ts';
import type { InClass, PupilSetting, PupilState } from './pupil-state.ts';
import { createTries } from './tries.ts';
import { type Readable, readable } from '../readable.ts';

export type { Board, BoardRow, TeamRow } from '../../wire/board.ts';
export type { ClassInfo, MoveCode } from '../../wire/class.ts';
export type { Me, Outcome, Reviewed, Student } from '../../wire/student.ts';
export type { Wire } from './live.ts';
export type { Sending } from './mirror.ts';
export type { InClass, PupilSetting, PupilState } from './pupil-state.ts';
export type { Answer, ServerNo } from './server.ts';

/** The student of this device. */
export interface Pupil {
  readonly store: Readable<PupilState>;
  look(pin: string): Promise<Answer<ClassInfo>>;
  names(pin: string): Promise<Answer<Names>>;
  /** null: you are in. */
  join(asked: JoinRequest): Promise<ServerNo | null>;
  joinByCode(code: string): Promise<ServerNo | null>;
  refresh(): Promise<ServerNo | null>;
  /** The board and the state of the class as they change, until the returned function is called. */
  watch(): () => void;
  /** To the table: on with the game under way or, where fresh, a new one. null: sits. */
  play(fresh: boolean): Promise<ServerNo | null>;
  /** Tries to send what is not there yet. */
  again(): void;
  moveCode(): Promise<Answer<MoveCode>>;
  review(ticket: string): Promise<Answer<Reviewed>>;
  /** The class goes from this device; on the server everything stays. */
  leave(): void;
}

const gone: readonly ServerNo['error'][] = ['no-key', 'no-class'];

export function createPupil({ server, drawer, library, sit, rise, fresh: beginFresh }: PupilSetting): Pupil {
  const kept = createClassDrawer(drawer);
  const store = createStore<PupilState>(() => stateOf(kept.pupil(), kept.ended()));
  let live: Live | null = null;
  let watchers = 0;

  const token = (): string => kept.pupil()?.token ?? '';
  const change = (part: Partial<Omit<InClass, 'kind'>>): void => {
    const now = store.getState();
    if (now.kind === 'in') store.setState({ ...now, ...part }, true);
  };
  function enter(joined: KeptPupil): void {
    tries.drop();
    kept.forget();
    kept.keepPupil(joined);
    store.setState(stateOf(joined, null), true);
    if (watchers > 0) restart();
  }

  /** This device's right has ended: nothing of the class can be played here any more. */
  function end(why: KeptEnd['why']): void {
    const now = store.getState();
    if (now.kind !== 'in') return;
    tries.drop();
    live?.stop();
    kept.forget({ why, info: now.info });
    store.setState({ kind: 'gone', why, info: now.info }, true);
    rise();
  }

  /** A right that ended while the class is still there went to another device. */
  async function lost(): Promise<void> {
    const before = store.getState();
    if (before.kind !== 'in') return;
    const { info, student } = before;
    const answer = await server.get<ClassInfo>(paths.byPin(info.pin));
    const now = store.getState();
    if (now.kind === 'in' && now.student.id === student.id) end(answer.ok && answer.value.id === info.id ? 'moved' : 'deleted');
  }

  /** Passes the refusal on; the ones that end everything do so. */
  function heard(no: ServerNo): ServerNo {
    if (no.error === 'removed') end('removed');
    else if (gone.includes(no.error)) void lost();
    return no;
  }

  async function refresh(): Promise<ServerNo | null> {
    const before = kept.pupil();
    if (!before) return null;
    const answer = await server.get<Me>(paths.me, before.token);
    if (kept.pupil()?.token !== before.token) return null;
    if (!answer.ok) return heard(answer);
    const me = answer.value;
    kept.keepPupil({ token: before.token, student: me.student, info: me.class, me });
    change({ me, info: me.class, student: me.student });
    return null;
  }

  /** The board tells that something changed; what changed for this student is asked for. */
  function seen(board: Board): void {
    const now = store.getState();
    if (now.kind !== 'in') return;
    const mine = (one: Board | null): string => JSON.stringify([one?.state, one?.rows.find((row) => row.student === now.student.id)]);
    change({ board });
    if (now.board?.state === 'paused' && board.state === 'open') tries.again();
    if (mine(board) !== mine(now.board)) void refresh();
  }

  function restart(): void {
    live?.stop();
    if (store.getState().kind !== 'in') return;
    live = listen({ server, key: token(), onBoard: seen, onWire: (wire) => change({ wire }), onGone: (why) => { if (why === 'removed') end(why); else void lost(); } });
    void refresh();
  }

  const tries = createTries({ server, kept, library, store, change, heard, refresh, sit, rise, fresh: beginFresh });

  const entering = async (answer: Promise<Answer<Joined>>): Promise<ServerNo | null> => {
    const came = await answer;
    if (!came.ok) return came;
    enter({ token: came.value.token, student: came.value.student, info: came.value.class, me: null });
    await refresh();
    return null;
  };
  const ask = async <T>(answer: Promise<Answer<T>>): Promise<Answer<T>> => {
    const came = await answer;
    if (!came.ok) heard(came);
    return came;
  };

  tries.sendRest();
  return {
    store: readable(store),
    look: (pin) => server.get<ClassInfo>(paths.byPin(pin)),
    names: (pin) => server.get<Names>(paths.names(pin)),
    join: (asked) => entering(server.send<Joined>('POST', paths.join, { ...asked, token: kept.tokenFor(asked.pin) }, kept.lastToken() ?? undefined)),
    joinByCode: (code) => entering(server.send<Joined>('POST', paths.code, { code, token: kept.tokenFor(code) })),
    refresh,
    play: tries.play,
    watch() {
      if (++watchers === 1) restart();
      return () => {
        if (--watchers === 0) live?.stop();
      };
    },
    again: () => {
      tries.again();
      void refresh();
    },
    moveCode: () => ask(server.send<MoveCode>('POST', paths.moveCode, undefined, token())),
    review: (ticket) => ask(server.get<Reviewed>(paths.review(ticket), token())),
    leave() {
      tries.drop();
      live?.stop();
      const now = store.getState();
      if (now.kind === 'in') beginFresh(now.info.case.id);
      kept.forget();
      store.setState({ kind: 'none' }, true);
    },
  };
}

function stateOf(pupil: KeptPupil | null, ended: KeptEnd | null): PupilState {
  if (!pupil && ended) return { kind: 'gone', ...ended };
  return pupil ? { kind: 'in', info: pupil.info, student: pupil.student, me: pupil.me, board: null, wire: 'coming', sending: null, instead: null } : { kind: 'none' };
}
