import type { Move } from '../../core/engine/move.ts';
import { paths } from '../../wire/paths.ts';
import type { Counted, Kept, Outcome } from '../../wire/student.ts';
import type { Answer, ClassServer, ServerNo } from './server.ts';

/** 'sent': the server has every move; 'sending': on its way; 'later': no connection, it is sent afterwards; 'refused': it will not be taken. */
export type Sending = 'sent' | 'sending' | 'later' | 'refused';

export interface MirrorSetting {
  readonly server: ClassServer;
  readonly token: string;
  readonly ticket: string;
  /** Moves that the server is known to hold: the first so many of ours. */
  readonly held: number;
  readonly moves: readonly Move[];
  /** All that the server holds, where that is not the beginning of ours: moves were taken back while nothing could be sent. */
  readonly there?: readonly Move[];
  readonly ended: boolean;
  /** no: why it is later. */
  readonly onSending: (sending: Sending, no: ServerNo | null) => void;
  readonly onOutcome: (outcome: Outcome) => void;
  /** The server says no for good, or holds another game than this one. */
  readonly onRefused: (no: ServerNo) => void;
  readonly later?: (act: () => void, ms: number) => unknown;
}

/** Brings the server what happens here, in order, again and again until it has it. */
export interface Mirror {
  /** The game as it is now. ended: its result is asked for. */
  show(moves: readonly Move[], ended: boolean): void;
  /** What the server has, as far as we know. */
  readonly there: () => readonly Move[];
  /** Try now: the connection is back. */
  again(): void;
  stop(): void;
  readonly held: () => number;
}

/** Moves in one request: as the wire allows. */
const MOST = 60;
/** These may pass by themselves. */
export const passing: readonly ServerNo['error'][] = ['offline', 'too-often', 'no-storage', 'went-wrong', 'paused', 'not-started'];

const same = (a: Move | undefined, b: Move | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

export function createMirror({ server, token, ticket, held, moves, there: before, ended, onSending, onOutcome, onRefused, later = setTimeout }: MirrorSetting): Mirror {
  let wanted = { moves, ended };
  /** What the server holds, as far as we know. */
  let there: readonly Move[] = before ?? moves.slice(0, held);
  let counted = false;
  let busy = false;
  let stopped = false;
  let tries = 0;
  /** The connection came back while a request was still failing: one more try at once. */
  let urgent = false;
  const isThere = (): boolean => there.length === wanted.moves.length && there.every((move, i) => move === wanted.moves[i] || same(move, wanted.moves[i])) && (!wanted.ended || counted);

  /** One step nearer; null where nothing is left to do. */
  async function step(): Promise<Answer<unknown> | null> {
    if (isThere()) return null;
    const now = wanted;
    const differs = there.findIndex((move, i) => !same(move, now.moves[i]));
    const common = differs < 0 ? there.length : differs;
    if (common < there.length) {
      const answer = await server.send<Kept>('POST', paths.undo(ticket), { length: common }, token);
      if (answer.ok) there = there.slice(0, common);
      return answer;
    }
    if (now.ended) {
      const answer = await server.send<Counted>('POST', paths.result(ticket), { moves: now.moves }, token);
      if (answer.ok) {
        [there, counted] = [now.moves, true];
        onOutcome(answer.value.outcome);
      }
      return answer;
    }
    const next = now.moves.slice(common, common + MOST);
    const answer = await server.send<Kept>('POST', paths.moves(ticket), { at: common, moves: next }, token);
    if (answer.ok) there = now.moves.slice(0, Math.min(now.moves.length, Math.max(answer.value.length, common + next.length)));
    else if (answer.error === 'move-gap' && answer.body?.length !== undefined) {
      there = now.moves.slice(0, answer.body.length);
      return { ok: true, value: null };
    }
    return answer;
  }

  async function work(): Promise<void> {
    if (busy || stopped) return;
    busy = true;
    onSending('sending', null);
    for (;;) {
      const answer = await step();
      if (stopped) return;
      if (answer === null) {
        busy = false;
        urgent = false;
        return onSending('sent', null);
      }
      if (answer.ok) tries = 0;
      else {
        busy = false;
        return refused(answer);
      }
    }
  }

  function refused(no: ServerNo): void {
    if (!passing.includes(no.error)) {
      stopped = true;
      onSending('refused', no);
      return onRefused(no);
    }
    if (urgent) {
      urgent = false;
      return void work();
    }
    onSending('later', no);
    tries++;
    later(() => void work(), Math.max(1_000 * (no.body?.wait ?? 0), Math.min(30_000, 500 * 2 ** tries)));
  }

  if (!isThere()) void work();
  return {
    show(next, over) {
      wanted = { moves: next, ended: over };
      void work();
    },
    again() {
      tries = 0;
      urgent = busy;
      void work();
    },
    stop: () => { stopped = true; },
    held: () => there.length,
    there: () => there,
  };
}
