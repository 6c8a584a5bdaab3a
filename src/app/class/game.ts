import { RULES } from '../../core/engine/game.ts';
import type { Move } from '../../core/engine/move.ts';
import type { Scenario } from '../../core/engine/scenario.ts';
import { fingerprint } from '../../core/replay/fingerprint.ts';
import { replayMoves } from '../../core/replay/replay.ts';
import { readScenario } from '../../core/scenario/read.ts';
import type { ClassInfo } from '../../wire/class.ts';
import { paths } from '../../wire/paths.ts';
import type { ExamTicket, Outcome, PracticeTicket } from '../../wire/student.ts';
import type { ClassDrawer, KeptGame } from './kept.ts';
import { createHintMirror } from './hints.ts';
import { createMirror, type Sending } from './mirror.ts';
import type { Answer, ClassServer, ServerNo } from './server.ts';
import { openRemoteTable } from './table.ts';
import { hintsIn } from '../kept.ts';
import type { HintGiven } from '../kept-text.ts';
import type { Library } from '../library.ts';
import { openTable, type Session, type Table } from '../table.ts';

/** A game of a class on this device, and how it gets to the server. */
export interface ClassGame {
  readonly ticket: string;
  readonly table: Table;
  /** After each change at the table. */
  follow(session: Session): void;
  /** Try to send now. */
  again(): void;
  stop(): void;
}

export interface GameSetting {
  readonly server: ClassServer;
  readonly token: string;
  readonly info: ClassInfo;
  readonly kept: ClassDrawer;
  readonly onSending: (sending: Sending, no: ServerNo | null) => void;
  readonly onOutcome: (ticket: string, outcome: Outcome) => void;
  readonly onRefused: (no: ServerNo) => void;
}

const same = (a: readonly Move[], b: readonly Move[]): boolean => JSON.stringify(a) === JSON.stringify(b);
const startsWith = (moves: readonly Move[], first: readonly Move[]): boolean => first.length <= moves.length && same(moves.slice(0, first.length), first);

/**
 * The moves to go on with: what was played here and could not be sent yet, unless the game
 * went on somewhere else since: the server's is what everybody can see.
 */
function movesToGoOn(ticket: PracticeTicket, kept: KeptGame | null): readonly Move[] {
  if (kept?.ticket !== ticket.id || kept.seed !== ticket.seed) return ticket.moves;
  return startsWith(kept.moves, ticket.moves) || same(kept.there, ticket.moves) ? kept.moves : ticket.moves;
}

/** Practice: the game runs here, and the server gets each move. */
export function practiceGame(setting: GameSetting, scenario: Scenario, ticket: PracticeTicket): ClassGame | null {
  const { kept, info } = setting;
  const before = movesToGoOn(ticket, kept.game());
  const sound = [before, ticket.moves].find((moves) => replayMoves(scenario, ticket.seed, moves).ok);
  if (!sound) return null;
  const here = kept.game();
  const hinted = here?.ticket === ticket.id ? hintsIn(here.hinted).filter(({ turn }) => turn <= sound.length) : [];
  const table = openTable({ scenario, seed: ticket.seed, moves: sound, practice: info.settings.undo, hints: info.settings.hints, replayable: false, hinted });
  const shown = table.store.getState();
  const mirror = sendingOf(setting, { ticket: ticket.id, fingerprint: ticket.fingerprint, rules: ticket.rules, seed: ticket.seed, moves: sound, there: ticket.moves, ended: shown.debrief !== null, hinted });
  return {
    ticket: ticket.id, table,
    follow: (session) => mirror.show(session.steps.map((step) => step.move), session.debrief !== null, session.hinted),
    again: mirror.again, stop: mirror.stop,
  };
}

export interface SendingGame {
  show(moves: readonly Move[], ended: boolean, hinted: readonly HintGiven[]): void;
  again(): void;
  stop(): void;
}

/** Keeps a practice game on this device until the server has all of it; also without a table, after the end. */
export function sendingOf({ server, token, kept, onSending, onOutcome, onRefused }: GameSetting, game: KeptGame): SendingGame {
  let now = game;
  let done = false;
  const keep = (): void => { if (!done) kept.keepGame(now); };
  const hints = createHintMirror(server, token, game.ticket);
  const mirror = createMirror({
    server, token, ticket: game.ticket, held: 0, there: game.there, moves: game.moves, ended: game.ended,
    onSending(sending, no) {
      // The first word of a mirror may come before it is known here by name.
      if (sending === 'sent') queueMicrotask(() => { now = { ...now, there: mirror.there() }; keep(); });
      onSending(sending, no);
    },
    onOutcome(outcome) {
      done = true;
      kept.keepGame(null);
      onOutcome(game.ticket, outcome);
    },
    onRefused(no) {
      done = true;
      // A closed class may be opened again, a newer page may be fetched: then the game goes on.
      if (no.error !== 'closed' && no.error !== 'other-rules') kept.keepGame(null);
      onRefused(no);
    },
  });
  keep();
  hints.show(hintsIn(game.hinted));
  return {
    show(moves, ended, hinted) {
      if (done) return;
      now = { ...now, moves, ended, hinted };
      keep();
      hints.show(hinted);
      mirror.show(moves, ended);
    },
    again() {
      hints.again();
      mirror.again();
    },
    stop: mirror.stop,
  };
}

/** Exam: the table stands on the server, nothing of the game is kept here, and the coach is silent. */
export function examGame({ server, token, onSending, onOutcome, onRefused }: GameSetting, ticket: ExamTicket): ClassGame {
  const table = openRemoteTable({ server, token, ticket, hints: false, onSending, onOutcome: (outcome) => onOutcome(ticket.id, outcome), onRefused });
  return { ticket: ticket.id, table, follow: () => undefined, again: table.again, stop: table.stop };
}

/** This page plays by other rules than the server: it is older, or newer. */
export const isOtherRules = (ticket: { readonly rules: number }): boolean => ticket.rules !== RULES;

/** The case of the class: from the game's own files where it is the same one, else from the server, and kept. */
export async function caseOf(info: ClassInfo, library: Library, kept: ClassDrawer, server: ClassServer, token: string): Promise<Answer<Scenario>> {
  const wanted = info.case.fingerprint;
  const fits = (scenario: Scenario): boolean => fingerprint(scenario) === wanted;
  if (!info.case.own) {
    const found = await library.find(info.case.id);
    if (found.ok && fits(found.scenario)) return { ok: true, value: found.scenario };
  }
  const here = kept.caseText(wanted);
  const read = here === null ? null : readScenario(here);
  if (read?.ok && fits(read.scenario)) return { ok: true, value: read.scenario };
  const answer = await server.get<{ readonly text: string }>(paths.caseText, token);
  if (!answer.ok) return answer;
  const came = readScenario(answer.value.text);
  if (!came.ok || !fits(came.scenario)) return { ok: false, error: 'other-rules', body: null };
  kept.keepCase(wanted, answer.value.text);
  return { ok: true, value: came.scenario };
}
