import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../core/engine/scenario.ts';
import type { Board } from '../wire/board.ts';
import type { ClassInfo, MoveCode } from '../wire/class.ts';
import { paths } from '../wire/paths.ts';
import type { Joined, JoinRequest, Me, Names, Reviewed, Student, Ticket } from '../wire/student.ts';
import { caseOf, type ClassGame, examGame, type GameSetting, isOtherRules, practiceGame, sendingOf, type SendingGame } from './class-game.ts';
import { createClassDrawer, type KeptEnd, type KeptPupil } from './class-kept.ts';
import { listen, type Live, type Wire } from './class-live.ts';
import type { Sending } from './class-mirror.ts';
import type { Answer, ClassServer, ServerNo } from './class-server.ts';
import type { Drawer } from './drawer.ts';
import type { Library } from './library.ts';
import { type Readable, readable } from './readable.ts';

export type { Board, BoardRow, TeamRow } from '../wire/board.ts';
export type { ClassInfo, MoveCode } from '../wire/class.ts';
export type { Me, Outcome, Reviewed, Student } from '../wire/student.ts';
export type { Wire } from './class-live.ts';
export type { Sending } from './class-mirror.ts';
export type { Answer, ServerNo } from './class-server.ts';

/** In a class, as far as this device knows. */
export interface InClass {
  readonly kind: 'in';
  readonly info: ClassInfo;
  readonly student: Student;
  /** null: the server has not been heard yet. */
  readonly me: Me | null;
  readonly board: Board | null;
  readonly wire: Wire | 'coming';
  /** The game under way on this device, and whether the server has it. null: nothing is being sent. */
  readonly sending: { readonly ticket: string; readonly state: Sending; readonly no: ServerNo | null } | null;
  /** The game was renewed while it was played: this is the one that came instead, until something is played in it. */
  readonly instead: string | null;
}
export type PupilState = { readonly kind: 'none' } | InClass | ({ readonly kind: 'gone' } & KeptEnd);

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

export interface PupilSetting {
  readonly server: ClassServer;
  readonly drawer: Drawer;
  readonly library: Library;
  /** Seats the student at this table. */
  readonly sit: (info: ClassInfo, game: ClassGame) => void;
  /** Away from the table: the game is no longer the student's to play. */
  readonly rise: () => void;
  /** A new try begins: what is left of the last one makes way. */
  readonly fresh: (caseId: string) => void;
}

const gone: readonly ServerNo['error'][] = ['no-key', 'no-class'];

export function createPupil({ server, drawer, library, sit, rise, fresh: beginFresh }: PupilSetting): Pupil {
  const kept = createClassDrawer(drawer);
  const store = createStore<PupilState>(() => stateOf(kept.pupil(), kept.ended()));
  let game: (ClassGame | SendingGame) | null = null;
  let live: Live | null = null;
  let watchers = 0;
  /** Tickets that were asked for anew. */
  const renewed = new Set<string>();

  const token = (): string => kept.pupil()?.token ?? '';
  const change = (part: Partial<Omit<InClass, 'kind'>>): void => {
    const now = store.getState();
    if (now.kind === 'in') store.setState({ ...now, ...part }, true);
  };
  const drop = (): void => {
    game?.stop();
    game = null;
  };

  function enter(joined: KeptPupil): void {
    drop();
    kept.forget();
    kept.keepPupil(joined);
    store.setState(stateOf(joined, null), true);
    if (watchers > 0) restart();
  }

  /** This device's right has ended: nothing of the class can be played here any more. */
  function end(why: KeptEnd['why']): void {
    const now = store.getState();
    if (now.kind !== 'in') return;
    drop();
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
    if (now.board?.state === 'paused' && board.state === 'open') game?.again();
    if (mine(board) !== mine(now.board)) void refresh();
  }

  function restart(): void {
    live?.stop();
    if (store.getState().kind !== 'in') return;
    live = listen({ server, key: token(), onBoard: seen, onWire: (wire) => change({ wire }), onGone: (why) => { if (why === 'removed') end(why); else void lost(); } });
    void refresh();
  }

  const settingOf = (info: ClassInfo, ticket: string): GameSetting => ({
    server, token: token(), info, kept,
    onSending: (state, no) => change({ sending: { ticket, state, no }, ...(state === 'sending' && { instead: null }) }),
    onOutcome: () => void refresh(),
    onRefused: (no) => void refused(no),
  });

  /** A game that went on elsewhere, or is over there: what the server has is the game. */
  async function refused(no: ServerNo): Promise<void> {
    heard(no);
    if (no.error === 'other-move') {
      drop();
      if (await play(false)) rise();
    } else if (no.error === 'other-rules') await renew();
    else await refresh();
  }

  /** The game became another one while it was played: the ticket is asked for anew, and it goes on or begins again. Once per ticket, or two that never agree would ask for ever. */
  async function renew(): Promise<void> {
    const before = game && 'ticket' in game && !kept.game()?.ended ? game.ticket : null;
    if (before === null || renewed.has(before)) return void (await refresh());
    renewed.add(before);
    const no = await play(false);
    const after = game && 'ticket' in game ? game.ticket : null;
    if (!no) change({ instead: after === before ? null : after });
    else if (no.error === 'no-ticket') rise();
  }

  async function opened(info: ClassInfo, ticket: Ticket): Promise<Answer<ClassGame>> {
    const no = { ok: false, error: 'other-rules', body: null } as const;
    if (isOtherRules(ticket)) return no;
    const setting = settingOf(info, ticket.id);
    if (ticket.mode === 'exam') return { ok: true, value: examGame(setting, ticket) };
    const found: Answer<Scenario> = await caseOf(info, library, kept, server, setting.token);
    if (!found.ok) return found;
    drop();
    const made = practiceGame(setting, found.value, ticket);
    return made ? { ok: true, value: made } : no;
  }

  async function play(fresh: boolean): Promise<ServerNo | null> {
    const no = await refresh();
    const now = store.getState();
    if (now.kind !== 'in') return no ?? { error: 'no-key', body: null };
    if (!no && !fresh && !now.me?.playing) return { error: 'no-ticket', body: null };
    const kind = now.info.settings.mode;
    const answer = no ? null : await server.send<Ticket>('POST', paths.tickets, undefined, token());
    const ticket = answer === null ? offlineTicket(kind, no) : answer;
    if (!ticket.ok) return heard(ticket);
    if (fresh && !now.me?.playing) beginFresh(now.info.case.id);
    const made = await opened(now.info, ticket.value);
    if (!made.ok) return heard(made);
    if (store.getState().kind !== 'in') return { error: 'no-key', body: null };
    drop();
    game = made.value;
    sit(now.info, made.value);
    return null;
  }

  /** Without a connection a practice game goes on with what is here. */
  function offlineTicket(kind: 'practice' | 'exam', no: ServerNo | null): Answer<Ticket> {
    const here = kept.game();
    if (kind === 'exam' || !here || here.ended) return { ok: false, error: no?.error ?? 'offline', body: no?.body ?? null };
    return { ok: true, value: { mode: 'practice', id: here.ticket, try: 0, fingerprint: here.fingerprint, rules: here.rules, seed: here.seed, moves: here.there } };
  }

  /** A game that ended while nothing could be sent. */
  function sendRest(): void {
    const now = store.getState();
    const rest = kept.game();
    if (now.kind === 'in' && rest?.ended) game = sendingOf(settingOf(now.info, rest.ticket), rest);
  }

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

  sendRest();
  return {
    store: readable(store),
    look: (pin) => server.get<ClassInfo>(paths.byPin(pin)),
    names: (pin) => server.get<Names>(paths.names(pin)),
    join: (asked) => entering(server.send<Joined>('POST', paths.join, asked, kept.lastToken() ?? undefined)),
    joinByCode: (code) => entering(server.send<Joined>('POST', paths.code, { code })),
    refresh, play,
    watch() {
      if (++watchers === 1) restart();
      return () => {
        if (--watchers === 0) live?.stop();
      };
    },
    again: () => {
      game?.again();
      void refresh();
    },
    moveCode: () => ask(server.send<MoveCode>('POST', paths.moveCode, undefined, token())),
    review: (ticket) => ask(server.get<Reviewed>(paths.review(ticket), token())),
    leave() {
      drop();
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
