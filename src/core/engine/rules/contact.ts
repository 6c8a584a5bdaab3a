import { feltPower } from '../aspiration.ts';
import type { Game } from '../game.ts';
import { heard, unsure } from '../hearsay.ts';
import { loreById, type Lore } from '../lore.ts';
import { affect, affectTable, atTable, begin, expert, indexOf, mistake, note, setMember, withGame, worked, type Turn } from '../member.ts';
import type { Move } from '../move.ts';
import type { Option, Scenario } from '../scenario.ts';
import { hearsay, known, openFact, settle, unlockOption } from './reveal.ts';

type Of<K extends Move['kind']> = Extract<Move, { kind: K }>;

function stateOf(scenario: Scenario, game: Game, id: string) {
  const j = indexOf(scenario, id);
  const state = game.members[j];
  const member = scenario.members[j];
  if (!state || !member) throw new Error(`no member ${id}`);
  return { j, state, member };
}

/** Greeting, goal and agenda: each a small courtesy that sets the tone. Ours; the rubric asks for the three. */
export function openTalk(_: Scenario, game: Game, move: Of<'open'>): Turn {
  const turn = affectTable(begin(game), { mood: move.greet ? 2 : 0, trust: move.goal ? 1 : 0, process: (move.goal ? 1 : 0) + (move.agenda ? 3 : 0) });
  return note(turn, { kind: 'opened', greet: move.greet, goal: move.goal, agenda: move.agenda });
}

export function empathise(scenario: Scenario, game: Game, move: Of<'empathise'>): Turn {
  const { j, state } = stateOf(scenario, game, move.member);
  const needed = state.mood < 0 || state.trust < 40;
  const turn = note(begin(game), { kind: 'empathised', member: move.member, needed });
  return needed ? worked(affect(turn, j, { trust: 3, mood: 12, face: 4, process: 3 }), 'empathy') : affect(turn, j, { mood: 3 });
}

/** Works once, after a failure of competence, while trust is low; a broken promise asks for proof. Model 4, row 15. */
export function apologise(scenario: Scenario, game: Game, move: Of<'apologise'>): Turn {
  const { j, state, member } = stateOf(scenario, game, move.member);
  const proven = member.grievance === 'competence' || (member.grievance === 'integrity' && known(scenario, begin(game), move.proof) !== undefined);
  const works = proven && !state.apologised && state.trust < 40;
  const turn = note(setMember(begin(game), j, { apologised: true }), { kind: 'apologised', member: move.member, worked: works });
  if (works) return worked(affect(turn, j, { trust: 10, mood: 10, face: 8 }), 'apology');
  return member.grievance === 'integrity' && !proven ? mistake(affect(turn, j, { trust: -3 }), 'weak-apology') : turn;
}

export function refer(scenario: Scenario, game: Game, move: Of<'refer'>): Turn {
  const { j, state } = stateOf(scenario, game, move.member);
  const gift = scenario.gifts.find((candidate) => candidate.id === move.gift);
  const relevant = gift !== undefined && gift.member === move.member && (gift.needs === undefined || known(scenario, begin(game), gift.needs) !== undefined);
  const turn = note(setMember(begin(game), j, { gifts: [...state.gifts, move.gift ?? 'tip'] }), { kind: 'referred', member: move.member, gift: gift?.id ?? null, relevant });
  return relevant ? worked(affect(turn, j, { trust: 8, mood: 6 }), 'referral') : affect(turn, j, { trust: 2 });
}

/** Telling what matters to you: trust, and their next paper takes it into account. Answering their question is worth a little more. */
export function share(scenario: Scenario, game: Game, move: Of<'share'>): Turn {
  const { j, state } = stateOf(scenario, game, move.member);
  const issue = scenario.issues.findIndex((candidate) => candidate.id === move.issue);
  const answered = state.waitsFor === move.issue;
  const fresh = !game.stressed.includes(issue);
  let turn = note(begin(game), { kind: 'shared', member: move.member, issue: move.issue, answered });
  if (answered) turn = affect(setMember(turn, j, { waitsFor: null }), j, { trust: 1, process: 1 });
  if (!fresh) return turn;
  turn = withGame(turn, { stressed: [...game.stressed, issue] });
  return worked(affect(turn, j, { trust: 3 }), 'share');
}

/** An objective criterion needs a fact that you know; each fact counts once. Model 4, row 8. */
export function criterion(scenario: Scenario, game: Game, move: Of<'criterion'>): Turn {
  const { j, state } = stateOf(scenario, game, move.member);
  const fact = known(scenario, begin(game), move.fact);
  const fresh = fact !== undefined && !game.members.some((member) => member.criteria.includes(fact.id));
  let turn = note(begin(game), { kind: 'criterion-used', member: move.member, fact: fact?.id ?? null, worked: fresh });
  if (move.praise) turn = praise(turn);
  const rumour = hearsay(scenario, turn, move.fact);
  if (rumour) return settle(scenario, affect(turn, j, { patience: -3 }), rumour, move.member);
  if (!fact || !fresh) return mistake(affect(turn, j, { patience: -3 }), 'unfounded-criterion');
  turn = affect(setMember(turn, j, { criteria: [...state.criteria, fact.id] }), j, { press: 30_000, process: 5, trust: 1 });
  return worked(expert(turn, 6), 'criterion');
}

/** About them, or what your own company can do on an issue of which they told you what it means to them. */
const concerns = (scenario: Scenario, game: Game, member: string, { about, topic, issue }: Lore): boolean =>
  about === member || (about === 'own' && issue >= 0 && heard(scenario, game.facts.filter((id) => !unsure(scenario, game, id)), member).includes(topic));

/** Advice that nobody asked for helps when it fits their problem. Model 4, row 13. */
export function advise(scenario: Scenario, game: Game, move: Of<'advise'>): Turn {
  const { j, state } = stateOf(scenario, game, move.member);
  const fact = known(scenario, begin(game), move.fact);
  const fits = fact !== undefined && concerns(scenario, game, move.member, fact) && !state.advised.includes(fact.id);
  const turn = note(begin(game), { kind: 'advised', member: move.member, fact: fact?.id ?? null, worked: fits });
  const rumour = hearsay(scenario, turn, move.fact);
  if (rumour) return settle(scenario, affect(turn, j, { patience: -4 }), rumour, move.member);
  if (!fits) return mistake(affect(turn, j, { patience: -4 }), 'unfounded-advice');
  return worked(expert(affect(setMember(turn, j, { advised: [...state.advised, fact.id] }), j, { trust: 5 }), 3), 'advice');
}

/** "A very fair offer": praise of the own offer irritates everybody who hears it. Model 4, row 23. */
export const praise = (turn: Turn): Turn => note(mistake(affectTable(turn, { mood: -3 }), 'self-praise'), { kind: 'praised-own-offer' });

export function visit(scenario: Scenario, game: Game, move: Of<'visit'>): Turn {
  const { j, state } = stateOf(scenario, game, move.member);
  const outside = state.where === 'outside';
  const turn = withGame(setMember(begin(game), j, { where: 'table' }), { aside: move.member });
  const met = note(turn, { kind: 'visited', member: move.member, outside });
  return worked(outside ? note(met, { kind: 'position-stated', member: move.member }) : met, 'private-word');
}

/** A pause takes the heat out, or the chill. Calling home opens what your own company knows, and may widen your mandate. */
export function recess(scenario: Scenario, game: Game, move: Of<'recess'>): Turn {
  let turn = note(begin(game), { kind: 'recessed', call: move.call });
  for (const j of atTable(game)) turn = setMember(turn, j, { mood: Math.trunc((game.members[j]?.mood ?? 0) / 2) });
  if (!move.call) return turn;
  turn = withGame(turn, { called: true });
  const before = turn.happenings.length;
  for (const fact of scenario.facts.filter((candidate) => candidate.about === 'own' && candidate.byEvent === undefined)) {
    const lore = loreById(scenario, fact.id);
    if (lore) turn = openFact(scenario, turn, lore, 'ask', null);
  }
  scenario.issues.forEach((issue) => issue.options.forEach((option, o) => {
    if (option.unlock?.by === 'authority') turn = askDesk(scenario, turn, issue.id, option, o);
  }));
  const news = turn.happenings.slice(before).some((happening) => happening.kind !== 'desk-answered');
  return news ? worked(turn, 'consulting') : turn;
}

/** The colleague who goes about an option: persuaded by a fact that you know, else they say what they miss, and you may call again. */
function askDesk(scenario: Scenario, turn: Turn, issue: string, option: Option, o: number): Turn {
  const desk = option.unlock?.by === 'authority' ? option.unlock.desk : undefined;
  if (!desk || turn.game.unlocked.includes(`${issue}/${option.id}`)) return unlockOption(turn, issue, option.id, o, 'authority');
  const granted = desk.needs === undefined || known(scenario, turn, desk.needs) !== undefined;
  const answered = note(turn, { kind: 'desk-answered', issue, option: o, granted });
  return granted ? unlockOption(answered, issue, option.id, o, 'authority') : answered;
}

/** A threat adds pressure, least where the account is strong, and costs the relation. Model 4, row 17. */
export function threaten(scenario: Scenario, game: Game, move: Of<'threaten'>): Turn {
  const { j } = stateOf(scenario, game, move.member);
  const turn = affect(begin(game), j, { press: 80 * (1000 - feltPower(scenario, game.expertise)), trust: -15, mood: -20, face: -10, process: -10, patience: -15 });
  return note(mistake(turn, 'threat'), { kind: 'threatened', member: move.member });
}
