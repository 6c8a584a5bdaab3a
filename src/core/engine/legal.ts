import type { Game } from './game.ts';
import { heard } from './hearsay.ts';
import { dealIndex, landOf } from './land.ts';
import { topicsOf } from './lore.ts';
import type { Deal, Move, MoveKind, Plan, Refusal } from './move.ts';
import type { Choice } from './observation.ts';
import type { Scenario } from './scenario.ts';

/** Two packages of one multiple offer may differ this much in own points (hundredths). */
export const MESO_SPREAD = 800;

const stageOf = {
  research: 'preparing', plan: 'preparing', sit: 'preparing', close: 'closing',
  open: 'talking', empathise: 'talking', apologise: 'talking', refer: 'talking', ask: 'talking', check: 'talking', probe: 'talking',
  summarise: 'talking', silence: 'talking', deadline: 'talking', visit: 'talking', share: 'talking', criterion: 'talking', advise: 'talking',
  offer: 'talking', package: 'talking', meso: 'talking', accept: 'talking', decline: 'talking', invite: 'talking', recess: 'talking',
  threaten: 'talking', ultimatum: 'talking', walk: 'talking',
} as const satisfies Record<MoveKind, Game['stage']>;

/** Why a move cannot be played now, or null where it can. Uses nothing that the player does not know. */
export function refusalOf(scenario: Scenario, game: Game, move: Move): Refusal | null {
  if (game.stage === 'ended') return 'over';
  if (stageOf[move.kind] !== game.stage) return 'not-now';
  if ('member' in move) {
    const wrong = wrongMember(scenario, game, move.member, move.kind === 'visit');
    if (wrong) return wrong;
  }
  return special(scenario, game, move);
}

function wrongMember(scenario: Scenario, game: Game, id: string, outsideToo: boolean): Refusal | null {
  const j = scenario.members.findIndex((member) => member.id === id);
  const where = game.members[j]?.where;
  if (where === undefined) return 'no-such-member';
  if (where === 'left' || (where === 'outside' && !outsideToo)) return 'not-in-the-room';
  return null;
}

function special(scenario: Scenario, game: Game, move: Move): Refusal | null {
  switch (move.kind) {
    case 'research': return researchRefusal(scenario, game, move.source);
    case 'plan': return planRefusal(scenario, move.plan);
    case 'ask': case 'check': return topicsOf(scenario, move.member).includes(move.topic) ? null : 'no-such-topic';
    case 'probe': return memberState(scenario, game, move.member)?.hints.includes(move.topic) ? null : 'no-hint-yet';
    case 'summarise': return summaryRefusal(scenario, game, move.member, move.topic);
    case 'deadline': return move.act === 'name' && game.deadlineNamed ? 'already-done' : null;
    case 'open': return game.papers.length > 0 || game.minutes > 0 ? 'not-now' : null;
    case 'apologise': return memberState(scenario, game, move.member)?.apologised ? 'already-done' : null;
    case 'refer': return giftRefusal(scenario, game, move.member, move.gift);
    case 'visit': return visitRefusal(scenario, game, move.member);
    case 'share': return scenario.issues.some((issue) => issue.id === move.issue) ? null : 'no-such-topic';
    case 'criterion': case 'advise': return factRefusal(game, move.fact);
    case 'offer': case 'ultimatum': return dealRefusal(scenario, game, move.deal);
    case 'package': return dealRefusal(scenario, game, move.deal) ?? packageRefusal(scenario, move.ask, move.give);
    case 'meso': return mesoRefusal(scenario, game, move.deals);
    case 'accept': case 'decline': return game.counter === null ? 'no-counter-offer' : null;
    case 'walk': return move.reason === 'fact' ? factRefusal(game, move.fact) ?? (move.fact === undefined ? 'no-such-fact' : null) : null;
    default: return null;
  }
}

const memberState = (scenario: Scenario, game: Game, id: string) => game.members[scenario.members.findIndex((member) => member.id === id)];

function researchRefusal(scenario: Scenario, game: Game, source: string): Refusal | null {
  if (!scenario.prep.sources.some((candidate) => candidate.id === source)) return 'no-such-topic';
  if (game.sourcesRead.includes(source)) return 'already-read';
  return game.prepLeft > 0 ? null : 'no-points-left';
}

function planRefusal(scenario: Scenario, plan: Plan): Refusal | null {
  const fine = (points: number): boolean => Number.isInteger(points) && points >= 0 && points <= 100;
  if (!fine(plan.target) || !fine(plan.limit)) return 'plan-out-of-range';
  return plan.firstOffer && !isDeal(scenario, plan.firstOffer) ? 'no-such-deal' : null;
}

/** Only what was told or at least hinted at can be summarised; a hint alone makes a wrong summary. */
function summaryRefusal(scenario: Scenario, game: Game, member: string, topic: string): Refusal | null {
  const hints = memberState(scenario, game, member)?.hints ?? [];
  return heard(scenario, game.facts, member).includes(topic) || hints.includes(topic) ? null : 'nothing-to-summarise';
}

function giftRefusal(scenario: Scenario, game: Game, member: string, gift: string | undefined): Refusal | null {
  if (gift !== undefined && !scenario.gifts.some((candidate) => candidate.id === gift)) return 'no-gift';
  return memberState(scenario, game, member)?.gifts.includes(gift ?? 'tip') ? 'already-done' : null;
}

/** Whoever guards the door lets you through when they trust you or got something. Model 4, row 20. */
function visitRefusal(scenario: Scenario, game: Game, id: string): Refusal | null {
  if (game.aside === id) return 'already-done';
  if (memberState(scenario, game, id)?.where !== 'outside') return null;
  const barred = scenario.members.some((member, j) => {
    const state = game.members[j];
    return member.id !== id && member.roles.includes('gatekeeper') && state?.where === 'table' && state.trust < 40 && state.gifts.length === 0;
  });
  return barred ? 'gatekeeper-bars' : null;
}

const factRefusal = (game: Game, fact: string | undefined): Refusal | null => (fact === undefined || game.facts.includes(fact) ? null : 'fact-unknown');

const isDeal = (scenario: Scenario, deal: Deal): boolean =>
  deal.length === scenario.issues.length && scenario.issues.every((issue, i) => issue.options[deal[i] ?? -1] !== undefined);

function dealRefusal(scenario: Scenario, game: Game, deal: Deal): Refusal | null {
  if (!isDeal(scenario, deal)) return 'no-such-deal';
  return scenario.issues.every((issue, i) => isOpen(game, issue.id, issue.options[deal[i] ?? 0])) ? null : 'option-closed';
}

export const isOpen = (game: Game, issue: string, option: { readonly id: string; readonly unlock?: unknown } | undefined): boolean =>
  option !== undefined && (option.unlock === undefined || game.unlocked.includes(`${issue}/${option.id}`));

/** "If you …, then I …" names two different issues, or none. */
function packageRefusal(scenario: Scenario, ask: string | undefined, give: string | undefined): Refusal | null {
  const exists = (id: string | undefined): boolean => id === undefined || scenario.issues.some((issue) => issue.id === id);
  if (!exists(ask) || !exists(give)) return 'no-such-topic';
  return ask !== undefined && ask === give ? 'not-a-package' : null;
}

function mesoRefusal(scenario: Scenario, game: Game, deals: readonly Deal[]): Refusal | null {
  if (deals.length < 2 || deals.length > 3) return 'too-few-packages';
  for (const deal of deals) {
    const wrong = dealRefusal(scenario, game, deal);
    if (wrong) return wrong;
  }
  if (new Set(deals.map((deal) => deal.join())).size < deals.length) return 'same-package-twice';
  const own = deals.map((deal) => landOf(scenario).own[dealIndex(scenario, deal)] ?? 0);
  return Math.max(...own) - Math.min(...own) <= MESO_SPREAD ? null : 'packages-too-far-apart';
}

/** Every move that is allowed now; the player still fills in packages, reasons and guesses. */
export function choicesOf(scenario: Scenario, game: Game): readonly Choice[] {
  if (game.stage === 'ended') return [];
  if (game.stage === 'closing') return [{ kind: 'close' }];
  if (game.stage === 'preparing') {
    const sources = scenario.prep.sources.map((source) => ({ kind: 'research', source: source.id }) as const);
    return [...sources.filter((choice) => refusalOf(scenario, game, choice) === null), { kind: 'plan' }, { kind: 'sit' }];
  }
  return [...scenario.members.flatMap((member, j) => personal(scenario, game, member.id, j)), ...forAll(scenario, game)];
}

/** Moves that address one member. Only what may be refused is asked of refusalOf. */
function personal(scenario: Scenario, game: Game, member: string, j: number): readonly Choice[] {
  const state = game.members[j];
  const visit = { kind: 'visit', member } as const;
  const visits: Choice[] = refusalOf(scenario, game, visit) === null ? [visit] : [];
  if (state?.where !== 'table') return visits;
  const topics = topicsOf(scenario, member).flatMap((topic) => [{ kind: 'ask', member, topic } as const, { kind: 'check', member, topic } as const]);
  const probes = state.hints.map((topic) => ({ kind: 'probe', member, topic }) as const);
  const summaries = [...new Set([...heard(scenario, game.facts, member), ...state.hints])].map((topic) => ({ kind: 'summarise', member, topic }) as const);
  const facts = [undefined, ...game.facts].flatMap((fact): Choice[] => fact === undefined ? [{ kind: 'criterion', member }, { kind: 'advise', member }] : [{ kind: 'criterion', member, fact }, { kind: 'advise', member, fact }]);
  const gifts = [{ kind: 'refer', member } as const, ...scenario.gifts.map((gift) => ({ kind: 'refer', member, gift: gift.id }) as const)].filter((choice) => refusalOf(scenario, game, choice) === null);
  const shares = scenario.issues.map((issue) => ({ kind: 'share', member, issue: issue.id }) as const);
  const excuses: Choice[] = state.apologised ? [] : [{ kind: 'apologise', member }];
  return [...topics, ...probes, ...summaries, { kind: 'empathise', member }, ...excuses, ...gifts, { kind: 'deadline', act: 'ask', member }, ...visits, ...shares, ...facts, { kind: 'threaten', member }];
}

function forAll(scenario: Scenario, game: Game): Choice[] {
  const plain: (Choice & Move)[] = [{ kind: 'silence' }, { kind: 'deadline', act: 'name' }, { kind: 'accept' }, { kind: 'invite' }, { kind: 'recess', call: false }, { kind: 'recess', call: true }];
  const opening: Choice[] = refusalOf(scenario, game, { kind: 'open', greet: true, goal: true, agenda: true }) === null ? [{ kind: 'open' }] : [];
  const declining: Choice[] = game.counter === null ? [] : [{ kind: 'decline' }];
  return [...opening, ...plain.filter((choice) => refusalOf(scenario, game, choice) === null), ...declining, { kind: 'offer' }, { kind: 'package' }, { kind: 'meso' }, { kind: 'ultimatum' }, { kind: 'walk' }];
}
