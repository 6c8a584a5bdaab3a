import type { StoreApi } from 'zustand/vanilla';
import type { Scenario } from '../../core/engine/scenario.ts';
import type { ClassInfo } from '../../wire/class.ts';
import { paths } from '../../wire/paths.ts';
import type { Ticket } from '../../wire/student.ts';
import { caseOf, type ClassGame, examGame, type GameSetting, isOtherRules, practiceGame, sendingOf, type SendingGame } from './game.ts';
import type { ClassDrawer } from './kept.ts';
import type { InClass, PupilSetting, PupilState } from './pupil-state.ts';
import type { Answer, ServerNo } from './server.ts';

/** What a student's tries need of the class around them. */
interface TriesSetting extends Omit<PupilSetting, 'drawer'> {
  readonly kept: ClassDrawer;
  readonly store: Pick<StoreApi<PupilState>, 'getState'>;
  readonly change: (part: Partial<Omit<InClass, 'kind'>>) => void;
  /** Passes a refusal on; the ones that end everything do so. */
  readonly heard: (no: ServerNo) => ServerNo;
  readonly refresh: () => Promise<ServerNo | null>;
}

/** The games of one student in a class: each on a ticket of the server, one at a time. */
export interface Tries {
  /** To the table: on with the game under way or, where fresh, a new one. null: sits. */
  play(fresh: boolean): Promise<ServerNo | null>;
  /** Tries to send what is not there yet. */
  again(): void;
  /** A game that ended while nothing could be sent is sent now. */
  sendRest(): void;
  /** Lets go of the game under way; what is kept of it stays kept. */
  drop(): void;
}

export function createTries({ server, kept, library, store, change, heard, refresh, sit, rise, fresh: beginFresh }: TriesSetting): Tries {
  let game: (ClassGame | SendingGame) | null = null;
  /** Tickets that were asked for anew. */
  const renewed = new Set<string>();
  const tokenOf = (): string => kept.pupil()?.token ?? '';
  const drop = (): void => {
    game?.stop();
    game = null;
  };

  const settingOf = (info: ClassInfo, ticket: string): GameSetting => ({
    server, token: tokenOf(), info, kept,
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
    const answer = no ? null : await server.send<Ticket>('POST', paths.tickets, undefined, tokenOf());
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

  return { play, sendRest, drop, again: () => game?.again() };
}
