import { easier } from '../groundwork.ts';
import { heard, learning, outdated } from '../hearsay.ts';
import { closedLore, shownOf } from '../lore.ts';
import type { Game, MemberState } from '../game.ts';
import type { RevealWay } from '../happening.ts';
import { affect, begin, expert, indexOf, mistake, note, setMember, withGame, worked, type Turn } from '../member.ts';
import type { Move } from '../move.ts';
import type { Member, Scenario } from '../scenario.ts';
import { nowSaid, openFact, settle, unsaidBy } from './reveal.ts';

type Of<K extends Move['kind']> = Extract<Move, { kind: K }>;
type Way = 'ask' | 'check' | 'probe' | 'deadline';

/** q of the openness test, by how one asks. Model 3.2. */
const force = { check: 5, ask: 15, deadline: 15, probe: 25 } as const satisfies Record<Way, number>;
/** Openness that a fact of depth 1, 2, 3 asks for. */
const bars = { 1: 25, 2: 45, 3: 60 } as const;
/** Trust at which a reason of depth 3 stays closed. */
const NO_TRUST = 20;
/** In a private word nobody listens in: people say a little more. Ours; small beside trust. */
const IN_PRIVATE = 5;
const technique = { ask: 'open-question', check: 'closed-check', probe: 'probe', deadline: 'deadline' } as const satisfies Record<Way, string>;

export const ask = (scenario: Scenario, game: Game, move: Of<'ask'>): Turn => question(scenario, game, move.member, move.topic, 'ask');
export const probe = (scenario: Scenario, game: Game, move: Of<'probe'>): Turn => question(scenario, game, move.member, move.topic, 'probe');

export function check(scenario: Scenario, game: Game, move: Of<'check'>): Turn {
  const turn = question(scenario, game, move.member, move.topic, 'check', move.guess);
  const issue = scenario.issues.findIndex((candidate) => candidate.id === move.topic);
  const j = indexOf(scenario, move.member);
  const member = scenario.members[j];
  if (move.guess === undefined || issue < 0 || !member) return turn;
  const right = (member.values[issue]?.[move.guess] ?? 0) === Math.max(...(member.values[issue] ?? [0])) && (member.weights[issue] ?? 0) > 0;
  const told = note(turn, { kind: 'guess-checked', member: move.member, topic: move.topic, right });
  return right ? worked(affect(told, j, { trust: 3 }), 'closed-check') : told;
}

/** What surrounds a question, beside who is asked. easier: see groundwork.ts, points. */
export interface Setting {
  readonly afterSummary: boolean;
  readonly privately: boolean;
  readonly easier: number;
}

/** O = 0.6·trust + 0.1·mood + q + 10·[summary just before] − 0.05·hurry, in hundredths; a private word and good preparation add a little. Model 3.2 and section 11. */
function openness(member: Member, state: MemberState, way: Way, setting: Setting): number {
  const said = 60 * state.trust + 10 * state.mood + 100 * force[way] + (setting.afterSummary ? 1000 : 0) - 5 * member.timePressure;
  return said + (setting.privately ? 100 * IN_PRIVATE : 0) + 100 * setting.easier;
}

/** The deepest reasons ask for trust, however well one asks. */
export const opens = (member: Member, state: MemberState, depth: 1 | 2 | 3, way: Way, setting: Setting): boolean =>
  (depth < 3 || state.trust > NO_TRUST) && openness(member, state, way, setting) >= 100 * bars[depth];

function question(scenario: Scenario, game: Game, id: string, topic: string, way: Way, guess?: number): Turn {
  const j = indexOf(scenario, id);
  const member = scenario.members[j];
  const state = game.members[j];
  if (!member || !state) throw new Error(`no member ${id}`);
  const asked = note(withGame(begin(game), { questions: game.questions + 1 }), { kind: 'asked', member: id, topic, way, ...(guess === undefined ? {} : { guess }) });
  const next = closedLore(scenario, game, id, topic)[0];
  if (!next) return nothingNew(scenario, asked, member, state, topic);
  const open = opens(member, state, next.depth, way, { afterSummary: game.justSummarised === id, privately: game.aside === id, easier: easier(scenario, game) });
  const moved = affect(asked, j, { trust: 2, mood: 1, process: 3, patience: -2 });
  if (!open) return note(hinting(moved, j, topic), { kind: 'hinted', member: id, topic });
  if (game.facts.includes(next.id)) return worked(settle(scenario, moved, next, id), technique[way]);
  const told = worked(openFact(scenario, moved, next, way satisfies RevealWay, id), technique[way]);
  // What is only said asks for one question more.
  return next.written?.rumour === undefined ? told : hinting(told, j, topic);
}

function hinting(turn: Turn, j: number, topic: string): Turn {
  const hints = turn.game.members[j]?.hints ?? [];
  return hints.includes(topic) ? turn : setMember(turn, j, { hints: [...hints, topic] });
}

/** Either they told it already (a mistake: you did not listen), or you only read it, or it hardly matters to them. */
function nothingNew(scenario: Scenario, turn: Turn, member: Member, state: MemberState, topic: string): Turn {
  const j = indexOf(scenario, member.id);
  const issue = scenario.issues.findIndex((candidate) => candidate.id === topic);
  const told = state.shrugged.includes(topic) || turn.game.facts.some((fact) => fact === `${member.id}/${topic}` || scenario.facts.some((written) => written.id === fact && written.about === member.id && written.topic === topic));
  if (told && outdated(scenario, turn.game, member.id, topic)) return retell(scenario, turn, member, topic, issue);
  if (told && unsaidBy(scenario, turn.game, member.id, topic).length > 0) return confirm(scenario, turn, member, topic);
  if (told) return note(mistake(affect(turn, j, { trust: -2, patience: -8 }), 'asked-again'), { kind: 'asked-again', member: member.id, topic });
  const moved = setMember(affect(turn, j, { trust: 2, mood: 1, process: 3, patience: -2 }), j, { shrugged: [...state.shrugged, topic], hints: state.hints.filter((hint) => hint !== topic) });
  return note(withGame(moved, learning(moved.game, `${member.id}/${topic}`)), { kind: 'shrugged', member: member.id, topic, shown: issue >= 0 ? shownOf(member, issue, false) : null });
}

/** What you read or heard elsewhere may be asked of who it is about, once: they say it in their own words, and nobody minds. */
function confirm(scenario: Scenario, turn: Turn, member: Member, topic: string): Turn {
  const moved = affect(nowSaid(scenario, turn, member.id, topic), indexOf(scenario, member.id), { trust: 1, process: 2, patience: -2 });
  return note(withGame(moved, learning(moved.game, `${member.id}/${topic}`)), { kind: 'confirmed', member: member.id, topic });
}

/** Asking again after something changed for somebody is listening well: they say how it is now. */
function retell(scenario: Scenario, turn: Turn, member: Member, topic: string, issue: number): Turn {
  const moved = affect(nowSaid(scenario, turn, member.id, topic), indexOf(scenario, member.id), { trust: 2, mood: 1, process: 3, patience: -2 });
  const inFigures = heard(scenario, turn.game.weighed, member.id).includes(topic);
  const shown = issue >= 0 ? shownOf(member, issue, inFigures) : null;
  return note(withGame(moved, learning(moved.game, `${member.id}/${topic}`)), { kind: 'retold', member: member.id, topic, shown });
}

export function summarise(scenario: Scenario, game: Game, move: Of<'summarise'>): Turn {
  const j = indexOf(scenario, move.member);
  const state = game.members[j];
  if (!state) throw new Error(`no member ${move.member}`);
  const right = heard(scenario, game.facts, move.member).includes(move.topic);
  const again = right && state.summarised.includes(move.topic);
  const turn = note(begin(game), { kind: 'summarised', member: move.member, topic: move.topic, right, again });
  if (!right) return mistake(affect(turn, j, { trust: -2, patience: -3 }), 'wrong-summary');
  if (again) return affect(turn, j, { patience: -3 });
  const said = setMember(nowSaid(scenario, turn, move.member, move.topic), j, { summarised: [...state.summarised, move.topic] });
  return worked(expert(affect(said, j, { trust: 3, mood: 2, process: 5, face: 2, patience: -1 }), 2), 'summary');
}

export function deadline(scenario: Scenario, game: Game, move: Of<'deadline'>): Turn {
  if (move.act === 'ask') return question(scenario, game, move.member, 'time', 'deadline');
  return worked(note(withGame(begin(game), { deadlineNamed: true }), { kind: 'deadline-named' }), 'deadline');
}

export function silence(scenario: Scenario, game: Game, _move: Of<'silence'>): Turn {
  const third = game.silences + 1 >= 3;
  const table = game.members.map((_, j) => j).filter((j) => game.members[j]?.where === 'table');
  const uneasy = table.filter((j) => third || (game.members[j]?.trust ?? 0) < 30);
  let turn = withGame(begin(game), { silences: game.silences + 1, hush: true });
  for (const j of table) turn = affect(turn, j, uneasy.includes(j) ? { process: 1, mood: -4 } : { process: 1 });
  return note(turn, { kind: 'kept-silent', uneasy: uneasy.map((j) => scenario.members[j]?.id ?? '') });
}
