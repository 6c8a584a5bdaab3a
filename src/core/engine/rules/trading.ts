import { feltUtility } from '../aspiration.ts';
import { complaint } from '../complaint.ts';
import { judge, wouldDo, type Verdict } from '../decide.ts';
import type { Game } from '../game.ts';
import type { Leaning } from '../happening.ts';
import { dealIndex, landOf } from '../land.ts';
import { TELLING_WEIGHT } from '../lore.ts';
import { affect, affectTable, atTable, begin, mistake, note, setMember, withGame, worked, type Effect, type Turn } from '../member.ts';
import type { Deal, Move } from '../move.ts';
import type { Paper } from '../observation.ts';
import { gain, ONE, POINT } from '../points.ts';
import type { Scenario } from '../scenario.ts';
import { praise } from './contact.ts';
import { openReason } from './reveal.ts';

type Of<K extends Move['kind']> = Extract<Move, { kind: K }>;
type Form = 'offer' | 'package' | 'meso' | 'ultimatum';

/** A gain this far below the limit is an insult; a later offer this much worse than your best is a retraction. */
const INSULT = -250_000;
const RETRACTION = 100_000;

const courtesy = {
  offer: { patience: -4 },
  package: { mood: 3, process: 3, patience: -4 },
  meso: { mood: 3, process: 4 },
  ultimatum: { trust: -10 },
} as const satisfies Record<Form, Effect>;

export const offer = (scenario: Scenario, game: Game, move: Of<'offer'>): Turn => single(scenario, game, move.deal, 'offer', move.praise ?? false, null, null);
export const conditional = (scenario: Scenario, game: Game, move: Of<'package'>): Turn =>
  single(scenario, game, move.deal, 'package', move.praise ?? false, move.ask ?? null, move.give ?? null);

function single(scenario: Scenario, game: Game, deal: Deal, form: Form, praised: boolean, ask: string | null, give: string | null): Turn {
  const index = dealIndex(scenario, deal);
  const verdict = judge(scenario, game, index);
  let turn = note(layDown(scenario, begin(game), [deal], form), { kind: 'offered', deals: [deal], form, ask, give });
  if (praised) turn = praise(turn);
  if (asksFor(game, deal)) return agree(turn, deal, 'them', false);
  turn = received(scenario, game, turn, index, form);
  turn = leanings(scenario, game, turn, index, verdict);
  return verdict.accepted ? agree(turn, deal, 'them', verdict.late) : note(turn, { kind: 'refused', veto: verdict.veto });
}

/** Two or three packages of equal worth to you: everybody points at the best for them, which gives away what they weigh most. */
export function meso(scenario: Scenario, game: Game, move: Of<'meso'>): Turn {
  const indices = move.deals.map((deal) => dealIndex(scenario, deal));
  const verdicts = indices.map((index) => judge(scenario, game, index));
  let turn = note(layDown(scenario, begin(game), move.deals, 'meso'), { kind: 'offered', deals: move.deals, form: 'meso', ask: null, give: null });
  if (move.praise) turn = praise(turn);
  for (const j of atTable(game)) turn = pointAt(scenario, game, turn, j, move.deals, indices);
  const liked = indices.map((_, k) => k).sort((a, b) => (verdicts[b]?.group ?? 0) - (verdicts[a]?.group ?? 0) || a - b);
  const best = liked[0] ?? 0;
  turn = received(scenario, game, turn, indices[best] ?? 0, 'meso');
  turn = leanings(scenario, game, turn, indices[best] ?? 0, verdicts[best] ?? judge(scenario, game, indices[best] ?? 0));
  turn = worked(turn, 'meso');
  const yes = liked.find((k) => verdicts[k]?.accepted) ?? liked.find((k) => asksFor(game, move.deals[k] ?? []));
  if (yes !== undefined) return agree(turn, move.deals[yes] ?? [], 'them', verdicts[yes]?.late ?? false);
  return note(turn, { kind: 'refused', veto: verdicts[best]?.veto ?? null });
}

/** What lies there as their own paper is a deal as soon as you lay it down too. */
const asksFor = (game: Game, deal: Deal): boolean => game.papers[game.counter ?? -1]?.deal.join() === deal.join();

function pointAt(scenario: Scenario, game: Game, turn: Turn, j: number, deals: readonly Deal[], indices: readonly number[]): Turn {
  const member = scenario.members[j];
  if (!member) return turn;
  const felt = indices.map((index) => feltUtility(scenario, game, j, index));
  const best = felt.indexOf(Math.max(...felt));
  const told = note(turn, { kind: 'pointed-at', member: member.id, deal: best });
  const spread = scenario.issues.map((_, i) => {
    const worths = deals.map((deal) => (member.weights[i] ?? 0) * (member.values[i]?.[deal[i] ?? 0] ?? 0));
    return (member.weights[i] ?? 0) < TELLING_WEIGHT ? 0 : Math.max(...worths) - Math.min(...worths);
  });
  const widest = spread.indexOf(Math.max(...spread));
  const topic = scenario.issues[widest]?.id;
  return topic === undefined || (spread[widest] ?? 0) === 0 ? told : openReason(scenario, told, member.id, topic, 'meso');
}

function layDown(scenario: Scenario, turn: Turn, deals: readonly Deal[], form: Form): Turn {
  const papers = deals.map((deal): Paper => paperOf(scenario, turn.game, 'you', deal, form));
  return withGame(turn, { papers: [...turn.game.papers, ...papers], aside: null });
}

export function paperOf(scenario: Scenario, game: Game, by: string, deal: Deal, form: Paper['form']): Paper {
  const own = landOf(scenario).own[dealIndex(scenario, deal)] ?? 0;
  return { by, deal, form, minute: game.minutes, turn: game.turn, ownTenths: Math.floor((own + 5) / 10) };
}

/** What a package does to each member: courtesy or insult, credit, going back on an earlier offer, the anchor of a first offer. */
function received(scenario: Scenario, game: Game, turn: Turn, index: number, form: Form): Turn {
  const first = !game.papers.some((paper) => paper.by === 'you');
  let now = turn;
  let raised = false;
  scenario.members.forEach((member, j) => {
    const state = game.members[j];
    if (!state || state.where === 'left') return;
    const felt = feltUtility(scenario, game, j, index);
    const x = gain(felt, member.batna * POINT, landOf(scenario).ideals[j] ?? 0);
    if (state.where === 'table') now = manners(now, j, member.id, x, state.best, form);
    const better = state.best === null ? 0 : Math.max(0, x - state.best);
    if (better > 0 || state.best === null) raised = true;
    now = setMember(now, j, { credit: state.credit + (form === 'offer' ? Math.floor(better / 2) : better), best: Math.max(state.best ?? x, x) });
    if (first && felt >= (member.batna - 15) * POINT) now = anchor(scenario, now, j, index);
  });
  return form === 'package' && raised ? worked(now, 'package') : now;
}

function manners(turn: Turn, j: number, id: string, x: number, best: number | null, form: Form): Turn {
  let now = turn;
  if (x < INSULT) now = note(mistake(affect(now, j, { mood: -10, face: -6, patience: -8 }), 'insult'), { kind: 'insulted', member: id });
  else now = affect(now, j, courtesy[form]);
  if (best !== null && x < best - RETRACTION) now = note(mistake(affect(now, j, { trust: -6, mood: -8, face: -4 }), 'went-back'), { kind: 'went-back', member: id });
  return now;
}

/** A first offer within reach moves what they aim at: 0.10 per unit of your own share above a half. Model 4, row 12. */
function anchor(scenario: Scenario, turn: Turn, j: number, index: number): Turn {
  const land = landOf(scenario);
  const share = Math.min(ONE, Math.max(0, gain(land.own[index] ?? 0, scenario.player.batna * POINT, land.ownIdeal)));
  return setMember(turn, j, { shift: (turn.game.members[j]?.shift ?? 0) - Math.floor((share - ONE / 2) / 10) });
}

/** How each looks at it, and what they name first when they do not like it: naming it is a hint. */
function leanings(scenario: Scenario, game: Game, turn: Turn, index: number, verdict: Verdict): Turn {
  const deal = landOf(scenario).deals[index] ?? [];
  let now = turn;
  scenario.members.forEach((member, j) => {
    const state = now.game.members[j];
    if (!state || state.where !== 'table') return;
    const own = verdict.own[j] ?? 0;
    const leaning = leaningOf(own);
    const over = own < 0 ? complaint(scenario, game, j, deal) : null;
    const hints = over === null || state.hints.includes(over) || state.shrugged.includes(over) || knows(scenario, now.game, member.id, over) ? state.hints : [...state.hints, over];
    now = note(setMember(now, j, { support: own, leaning, hints }), { kind: 'judged', member: member.id, leaning, over });
  });
  return now;
}

export const leaningOf = (s: number): Leaning => (s >= 500_000 ? 'likes' : s >= 0 ? 'leans' : s > -500_000 ? 'wavers' : s > -ONE ? 'doubts' : 'rejects');

const knows = (scenario: Scenario, game: Game, member: string, topic: string): boolean =>
  game.facts.includes(`${member}/${topic}`) || scenario.facts.some((fact) => fact.about === member && fact.topic === topic && game.facts.includes(fact.id));

export function agree(turn: Turn, deal: Deal, by: 'them' | 'you', late: boolean): Turn {
  return note(withGame(turn, { agreed: deal, stage: 'closing', counter: null }), { kind: 'agreed', deal, by, late });
}

export function accept(_: Scenario, game: Game, _move: Of<'accept'>): Turn {
  const paper = game.papers[game.counter ?? -1];
  if (!paper) throw new Error('nothing to accept');
  return agree(begin(game), paper.deal, 'you', false);
}

/** A "no" with a reason: their next paper takes the named issue into account. */
export function decline(scenario: Scenario, game: Game, move: Of<'decline'>): Turn {
  const issue = scenario.issues.findIndex((candidate) => candidate.id === move.over);
  let turn = note(withGame(begin(game), { counter: null }), { kind: 'declined', over: move.over ?? null });
  if (issue < 0) return turn;
  if (!game.stressed.includes(issue)) turn = withGame(turn, { stressed: [...game.stressed, issue] });
  return affectTable(turn, { process: 1 });
}

export const invite = (_: Scenario, game: Game, _move: Of<'invite'>): Turn => note(begin(game), { kind: 'invited' });

/** Take it or leave it: who can live with it and trusts you a little says yes, who cannot walks out. Model 4, row 18. */
export function ultimatum(scenario: Scenario, game: Game, move: Of<'ultimatum'>): Turn {
  const index = dealIndex(scenario, move.deal);
  const willing = scenario.members.map((member, j) => {
    const state = game.members[j];
    return state !== undefined && state.where !== 'left' && state.trust >= 30 && feltUtility(scenario, game, j, index) >= (member.batna + 2) * POINT;
  });
  const vetoed = scenario.members.find((member, j) => scenario.veto.includes(member.id) && game.members[j]?.where !== 'left' && feltUtility(scenario, game, j, index) < member.batna * POINT);
  let turn = note(layDown(scenario, begin(game), [move.deal], 'ultimatum'), { kind: 'offered', deals: [move.deal], form: 'ultimatum', ask: null, give: null });
  turn = mistake(affectTable(turn, courtesy.ultimatum), 'ultimatum');
  if (!vetoed && wouldDo(scenario, game, willing)) return agree(turn, move.deal, 'them', false);
  for (const j of atTable(game)) if (!willing[j]) turn = note(setMember(turn, j, { where: 'left' }), { kind: 'left', member: scenario.members[j]?.id ?? '' });
  return note(withGame(turn, { stage: 'ended', ending: 'they-walked-out' }), { kind: 'ended', how: 'they-walked-out', reason: null, fact: null });
}
