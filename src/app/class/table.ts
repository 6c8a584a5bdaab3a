import { createStore } from 'zustand/vanilla';
import type { Move, Refusal } from '../../core/engine/move.ts';
import type { Told } from '../../text/tell.ts';
import { paths } from '../../wire/paths.ts';
import type { Answered, ExamTicket, Outcome } from '../../wire/student.ts';
import { passing, type Sending } from './mirror.ts';
import type { ClassServer, ServerNo } from './server.ts';
import { readable } from '../readable.ts';
import type { Session, Table } from '../table.ts';

export interface RemoteSetting {
  readonly server: ClassServer;
  readonly token: string;
  readonly ticket: ExamTicket;
  readonly hints: boolean;
  readonly onSending: (sending: Sending, no: ServerNo | null) => void;
  readonly onOutcome: (outcome: Outcome) => void;
  /** The server says no for good: nothing more can be played at this table. */
  readonly onRefused: (no: ServerNo) => void;
  readonly later?: (act: () => void, ms: number) => unknown;
}

export interface RemoteTable extends Table {
  /** Try now: the connection is back, or somebody asks for it. */
  again(): void;
  stop(): void;
}

const nothing = (): void => undefined;

/**
 * A table that stands on the server: a move is sent, and what it brought comes back later.
 * One move at a time; a move that did not arrive is kept and sent again, and the server
 * answers the same move in the same place the same. Nothing is taken back.
 */
export function openRemoteTable({ server, token, ticket, hints, onSending, onOutcome, onRefused, later = setTimeout }: RemoteSetting): RemoteTable {
  const { brief, observation, steps } = ticket;
  const store = createStore<Session>(() => ({ brief, observation, steps, told: ticket.told as readonly Told[], refusal: null, practice: false, hints, replayable: false, debrief: null, hindsight: null, seed: 0, hinted: [], first: null }));
  /** Moves that have no answer yet, the first of them on its way. */
  let waiting: readonly Move[] = [];
  let busy = false;
  let stopped = false;
  let tries = 0;

  function take({ step, told, observation: seen, outcome }: Answered): void {
    const now = store.getState();
    waiting = waiting.slice(1);
    tries = 0;
    store.setState({ observation: seen, steps: [...now.steps, step], told: [...now.told, ...(told as readonly Told[])], refusal: null });
    if (outcome) onOutcome(outcome);
  }

  async function work(): Promise<void> {
    if (busy || stopped) return;
    busy = true;
    for (let move = waiting[0]; move && !stopped; move = waiting[0]) {
      onSending('sending', null);
      const answer = await server.send<Answered>('POST', paths.moves(ticket.id), { at: store.getState().steps.length, moves: [move] }, token);
      if (stopped) return;
      if (answer.ok) take(answer.value);
      else if (answer.error === 'move-refused') refuse((answer.body?.refusal ?? 'not-now') as Refusal);
      else return failed(answer);
    }
    busy = false;
    onSending('sent', null);
  }

  /** The rules say no: what was to follow it does not follow. */
  function refuse(refusal: Refusal): void {
    waiting = [];
    store.setState({ refusal });
  }

  function failed(no: ServerNo): void {
    busy = false;
    if (passing.includes(no.error)) {
      onSending('later', no);
      tries++;
      later(() => void work(), Math.max(1_000 * (no.body?.wait ?? 0), Math.min(15_000, 500 * 2 ** tries)));
      return;
    }
    stopped = true;
    onSending('refused', no);
    onRefused(no);
  }

  return {
    store: readable(store),
    play(move) {
      if (stopped || !fits(waiting, store.getState(), move)) return false;
      waiting = [...waiting, move];
      store.setState({ refusal: null });
      void work();
      return true;
    },
    undo: () => false,
    rewind: nothing,
    restart: nothing,
    hint: nothing,
    transcript: () => null,
    again: () => void work(),
    stop: () => { stopped = true; },
  };
}

/** At the table one waits for the answer; in the preparation one may go on, but a move that is on its way does not go twice. */
function fits(waiting: readonly Move[], { observation }: Session, move: Move): boolean {
  if (waiting.length === 0) return true;
  if (observation.stage !== 'preparing' || waiting.some((other) => other.kind === 'sit')) return false;
  return !waiting.some((other) => JSON.stringify(other) === JSON.stringify(move));
}
