import type { Board, InClass, Me, Outcome, Reviewed, ServerNo } from '../app/class/pupil.ts';
import type { Language, Words } from '../text/words.ts';
import type { Session, Table } from './session.ts';

export type { PupilDoor } from '../app/class/door.ts';
export type { Answer, Board, BoardRow, ClassInfo, InClass, Me, MoveCode, Outcome, Pupil, PupilState, Reviewed, Sending, ServerNo, TeamRow, Wire } from '../app/class/pupil.ts';

/** What the server said, or did not say, in words. */
export function refusalWords({ class: said }: Words, { error, body }: ServerNo): string {
  const sentence = said.refusals[error];
  return body?.wait ? `${sentence} ${said.wait(body.wait)}` : sentence;
}

/** What is typed of a PIN: its digits. */
export const pinOf = (typed: string): string => typed.replaceAll(/\D/g, '').slice(0, 6);

/** What the large button of the class page does. */
export type NextStep = 'start' | 'go-on' | 'again' | 'wait' | 'paused' | 'closed' | 'no-tries';

export function nextStep({ me, info, board }: InClass): NextStep {
  const state = board?.state ?? info.state;
  if (state === 'closed') return 'closed';
  if (state === 'paused') return 'paused';
  if (state === 'waiting') return 'wait';
  if (me?.playing) return 'go-on';
  if (me && me.triesLeft < 1) return 'no-tries';
  return me && me.results.length > 0 ? 'again' : 'start';
}

export interface BoardLine {
  readonly key: string;
  readonly place: string;
  readonly name: string;
  readonly team: string | null;
  readonly total: string;
  readonly medal: 'gold' | 'silver' | 'bronze' | null;
  readonly doing: string;
  readonly own: boolean;
}

/** The board as it is read: the placed ones by place, then who is still busy. Longer than `most`: the first ones and yourself. */
export function boardLines(board: Board, own: string, said: Words, most = 200): readonly BoardLine[] {
  const { class: words } = said;
  const lines = [...board.rows]
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (b.total ?? 0) - (a.total ?? 0))
    .map((row, i): BoardLine => ({
      key: row.student, place: row.place === null ? '' : String(row.place),
      name: row.name ?? (row.student === own ? words.you : `${words.someone} ${i + 1}`), team: row.team,
      total: row.total === null ? '' : String(row.total), medal: medalOf(row.medal), doing: words.doing[row.doing], own: row.student === own,
    }));
  return lines.filter((line, i) => i < most || line.own);
}

const medals = ['gold', 'silver', 'bronze'] as const;
const medalOf = (medal: string | null): BoardLine['medal'] => medals.find((one) => one === medal) ?? null;

/** Own place among those who have one. */
export function ownPlace(board: Board | null, me: Me | null, own: string): { readonly place: number; readonly players: number } | null {
  const row = board?.rows.find((one) => one.student === own);
  const place = row ? row.place : (me?.place ?? null);
  if (place === null) return null;
  const players = board ? board.rows.filter((one) => one.place !== null).length : 0;
  return { place, players };
}

/** What the server made of this game; null: not yet known. */
export const outcomeOf = (me: Me | null, ticket: string): Outcome | null => me?.results.find((result) => result.ticket === ticket)?.outcome ?? null;

export const bestOf = (me: Me | null): number | null => (me && me.results.length > 0 ? Math.max(...me.results.map((result) => result.outcome.total)) : null);

/** Whether this game is better than every one before it, where there were any. */
export function isNewBest(me: Me, ticket: string): boolean {
  const at = me.results.findIndex((result) => result.ticket === ticket);
  const before = me.results.slice(0, Math.max(0, at)).map((result) => result.outcome.total);
  const now = me.results[at]?.outcome.total ?? 0;
  return before.length > 0 && before.every((total) => total < now);
}

export const partsOf = (outcome: Outcome): readonly (readonly ['deal' | 'relation' | 'information' | 'technique', number])[] => (['deal', 'relation', 'information', 'technique'] as const).map((part) => [part, outcome[part]] as const);

/** Tenths of a mark: 75 is 7,5. */
export const markOf = (tenths: number, language: Language): string => (tenths / 10).toFixed(1).replace('.', language === 'nl' ? ',' : '.');

const spoken = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;
export const dayOf = (at: number, language: Language): string => new Intl.DateTimeFormat(spoken[language], { day: 'numeric', month: 'long' }).format(at);
export const momentOf = (at: number, language: Language): string => new Intl.DateTimeFormat(spoken[language], { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(at);
export const timeOfDay = (at: number, language: Language): string => new Intl.DateTimeFormat(spoken[language], { hour: '2-digit', minute: '2-digit' }).format(at);

export interface StripLine {
  /** trouble: it can be tried again; over: nothing more is taken. */
  readonly kind: 'calm' | 'busy' | 'waiting' | 'trouble' | 'over';
  readonly word: keyof Words['class']['strip'];
  readonly no: ServerNo | null;
}

/** Whether the class has what is played here. Practice plays on meanwhile; in an exam the answer is waited for. */
export function stripOf({ info, me, board, sending, instead, wire }: InClass): StripLine {
  const exam = info.settings.mode === 'exam';
  const no = sending?.no && sending.no.error !== 'offline' ? sending.no : null;
  const state = board?.state ?? info.state;
  // The class stands still for everybody, also for who makes no move now. A finished game has nothing to fear from it.
  if (me?.playing && sending?.state !== 'refused' && (state === 'paused' || state === 'closed')) return { kind: state === 'closed' ? 'over' : 'waiting', word: state, no: null };
  if (instead !== null && sending?.state !== 'refused') return { kind: 'waiting', word: 'instead', no: null };
  switch (sending?.state) {
    case 'refused': return no?.error === 'other-rules' ? { kind: 'over', word: 'renewed', no: null } : { kind: 'over', word: 'refused', no };
    case 'later': return exam ? { kind: 'trouble', word: 'examLater', no } : { kind: 'waiting', word: 'later', no: null };
    case 'sending': return { kind: 'busy', word: exam ? 'examSending' : 'sending', no: null };
    // Practice plays on by itself; in an exam the next move would wait.
    default: return exam && me?.playing && wire === 'away' ? { kind: 'waiting', word: 'examAway', no: null } : { kind: 'calm', word: exam ? 'examSent' : 'sent', no: null };
  }
}

/** A finished game as a table to look at: nothing can be played at it. */
export function reviewTable({ brief, observation, seed, steps, told, debrief, hindsight, hints, scenario }: Reviewed): Table {
  const session: Session = { brief, observation, steps, told: told as Session['told'], refusal: null, practice: false, hints: false, replayable: false, debrief, hindsight, seed, hinted: hints, first: null };
  const nothing = (): void => undefined;
  return { store: { getState: () => session, subscribe: () => nothing }, play: () => false, undo: () => false, rewind: nothing, restart: nothing, hint: nothing, transcript: () => ({ scenario, seed, steps }) };
}
