import type { Game, Step } from '../engine/game.ts';
import { loreById } from '../engine/lore.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Debrief } from '../scoring/debrief-type.ts';
import { sharesOf } from '../scoring/quality.ts';
import type { MethodUse } from './techniques.ts';

/** The assessment form of teaching 9.6: the game proposes with evidence, the teacher decides. */
export const criteria = ['preparation', 'opening', 'listening', 'interests', 'bargaining', 'relation', 'closing', 'reflection'] as const;
export type Criterion = (typeof criteria)[number];
/** Weights sum to 100. */
export const weights: Readonly<Record<Criterion, number>> = { preparation: 15, opening: 10, listening: 20, interests: 15, bargaining: 20, relation: 10, closing: 5, reflection: 5 };
/** Worst first; the per cent of the weight that each gives. */
export const levels = ['O', 'V', 'G', 'U'] as const;
export type Level = (typeof levels)[number];
const part: Readonly<Record<Level, number>> = { O: 0, V: 55, G: 75, U: 100 };

export const evidences = [
  'plan', 'no-plan', 'prep-facts', 'roles-right', 'predicted', 'opened-parts', 'no-opening', 'tuned', 'gave-first', 'information', 'summaries', 'chains', 'depth3',
  'interests-heard', 'heavy-heard', 'labels-right', 'packages', 'threats', 'within-limit', 'used-dials', 'choice-or-bridge', 'deal-quality', 'relation', 'mistakes', 'nobody-short',
  'summed-up', 'no-summary', 'agreed', 'next-step', 'reasoned-no', 'reflected', 'explained', 'transferred', 'no-reflection',
] as const;
/** A line under a row: what was seen, how much of how much, and in which turns. */
export interface Evidence {
  readonly what: (typeof evidences)[number];
  readonly count: number;
  readonly of: number;
  readonly turns: readonly number[];
}
export interface RubricRow {
  readonly criterion: Criterion;
  readonly level: Level;
  readonly evidence: readonly Evidence[];
}

const seen = (what: Evidence['what'], count = 1, of = 0, turns: readonly number[] = []): Evidence => ({ what, count, of, turns: turns.slice(0, 3) });
/** The highest level whose step, and every step before it, was taken. */
const reached = (...steps: readonly [boolean, boolean, boolean]): Level => levels[steps.findIndex((step) => !step) === -1 ? 3 : steps.findIndex((step) => !step)] ?? 'O';

interface Play { readonly scenario: Scenario; readonly game: Game; readonly steps: readonly Step[]; readonly debrief: Debrief; readonly methods: readonly MethodUse[] }

/** Rows 1-7, from what happened. */
export function judged(scenario: Scenario, game: Game, steps: readonly Step[], debrief: Debrief, methods: readonly MethodUse[]): readonly RubricRow[] {
  const played: Play = { scenario, game, steps, debrief, methods };
  return [preparation(played), opening(played), listening(played), interests(played), bargaining(played), relation(played), closing(played)];
}

function preparation({ game, scenario, methods, debrief }: Play): RubricRow {
  const { plan } = game;
  const found = methods.filter((use) => use.method === 'account-analysis');
  const opened = found.reduce((sum, use) => sum + use.change.opened, 0);
  const roles = scenario.members.filter((member) => member.roles.some((role) => role === plan?.roles?.[member.id])).length;
  const half = debrief.decides.guess !== null && debrief.decides.guess === debrief.decides.truth && 2 * roles >= scenario.members.length;
  const predicted = debrief.members.filter((member) => member.predicted !== null && member.predicted.agreement >= 40).length;
  const evidence = [
    plan ? seen('plan', plan.target, plan.limit) : seen('no-plan', 0), seen('prep-facts', opened, 0, found.map((use) => use.turn)),
    seen('roles-right', roles, scenario.members.length), seen('predicted', predicted, scenario.members.length),
  ];
  return { criterion: 'preparation', level: reached(plan !== null && opened > 0, half, predicted === scenario.members.length), evidence };
}

/** Moves at the table. */
const talk = (steps: readonly Step[]): readonly Step[] => steps.filter(({ move }) => move.kind !== 'research' && move.kind !== 'plan' && move.kind !== 'sit');

function opening({ scenario, steps }: Play): RubricRow {
  const start = talk(steps).slice(0, 3);
  const opened = start.find(({ move }) => move.kind === 'open');
  const parts = opened?.move.kind === 'open' ? [opened.move.greet, opened.move.goal, opened.move.agenda].filter(Boolean).length : 0;
  const guards = scenario.members.filter((member) => member.roles.includes('gatekeeper') || member.roles.includes('decider')).map(({ id }) => id);
  const tuned = start.filter(({ move }) => (move.kind === 'ask' || move.kind === 'empathise' || move.kind === 'apologise' || move.kind === 'refer') && guards.includes(move.member));
  const given = start.filter(({ move }) => move.kind === 'share' || move.kind === 'refer' || move.kind === 'advise');
  const evidence = [
    opened ? seen('opened-parts', parts, 3, [opened.turn]) : seen('no-opening', 0),
    ...(tuned.length > 0 ? [seen('tuned', tuned.length, 0, tuned.map(({ turn }) => turn))] : []), ...(given.length > 0 ? [seen('gave-first', given.length, 0, given.map(({ turn }) => turn))] : []),
  ];
  return { criterion: 'opening', level: reached(parts >= 2, tuned.length > 0, given.length > 0), evidence };
}

function listening({ scenario, game, methods, debrief }: Play): RubricRow {
  const { factPoints, factPointsInAll } = debrief.score.parts;
  const share = factPointsInAll === 0 ? 100 : Math.floor((100 * factPoints) / factPointsInAll);
  const summaries = methods.filter((use) => use.method === 'summary' && use.worked);
  const chains = methods.filter((use) => use.method === 'lsd');
  const deep = game.facts.filter((fact) => loreById(scenario, fact)?.depth === 3).length;
  const evidence = [
    seen('information', share, 100), seen('summaries', summaries.length, 0, summaries.map(({ turn }) => turn)), seen('chains', chains.length, 0, chains.map(({ turn }) => turn)),
    seen('depth3', deep),
  ];
  return { criterion: 'listening', level: reached(share >= 25 && summaries.length > 0, share >= 50 && chains.length >= 2, share >= 75 && deep > 0), evidence };
}

/** Influence that makes a member heavy, millionths. */
const HEAVY = 300_000;

function interests({ scenario, game, steps, debrief }: Play): RubricRow {
  const about = (member: string): readonly string[] => game.facts.filter((fact) => { const lore = loreById(scenario, fact); return lore?.about === member && lore.issue >= 0; });
  const heard = scenario.members.flatMap((member) => about(member.id));
  const turns = steps.filter((step) => step.happenings.some((happening) => happening.kind === 'fact-opened' && heard.includes(happening.fact))).map((step) => step.turn);
  const heavy = scenario.members.filter((_, j) => (sharesOf(scenario)[j] ?? 0) >= HEAVY);
  const known = heavy.filter((member) => about(member.id).length > 0);
  const nobodyShort = debrief.deal !== null && debrief.members.every((member) => !member.belowLimit);
  const evidence = [seen('interests-heard', heard.length, 0, turns), seen('heavy-heard', known.length, heavy.length), ...(nobodyShort ? [seen('nobody-short')] : [])];
  return { criterion: 'interests', level: reached(heard.length >= 2, known.length === heavy.length && heavy.length > 0, nobodyShort && heard.length >= scenario.members.length + 1), evidence };
}

function bargaining({ methods, debrief, steps }: Play): RubricRow {
  const packages = methods.filter((use) => use.method === 'package' || use.method === 'meso');
  const threats = methods.filter((use) => use.method === 'threat' || use.method === 'ultimatum');
  const used = methods.filter((use) => use.worked && (use.method === 'deadline' || use.method === 'criterion' || use.method === 'consulting'));
  const bridge = methods.filter((use) => use.method === 'meso').length + steps.filter((step) => step.happenings.some(({ kind }) => kind === 'option-unlocked')).length;
  const within = debrief.score.parts.kind !== 'below-own-limit';
  const evidence = [
    seen('packages', packages.length, 0, packages.map(({ turn }) => turn)), ...(threats.length > 0 ? [seen('threats', threats.length, 0, threats.map(({ turn }) => turn))] : []),
    seen('within-limit', within ? 1 : 0), seen('used-dials', used.length, 0, used.map(({ turn }) => turn)), ...(bridge > 0 ? [seen('choice-or-bridge', bridge)] : []), seen('deal-quality', debrief.score.deal, 100),
  ];
  return { criterion: 'bargaining', level: reached(packages.length > 0 && within && threats.length === 0, packages.length >= 2 && used.length > 0, bridge > 0 && debrief.score.deal >= 85), evidence };
}

function relation({ game, debrief }: Play): RubricRow {
  const value = debrief.score.relation;
  const mistakes = game.errors.length;
  const short = debrief.members.filter((member) => member.belowLimit).length;
  const evidence = [seen('relation', value, 100), seen('mistakes', mistakes, 0, game.errors.map(({ turn }) => turn)), ...(debrief.deal && short === 0 ? [seen('nobody-short')] : [])];
  return { criterion: 'relation', level: reached(value >= 45 && mistakes < 2, value >= 60, value >= 70 && short === 0), evidence };
}

function closing({ game, steps, scenario, debrief }: Play): RubricRow {
  const end = steps.slice(-1).map(({ turn }) => turn);
  if (game.agreed === null) {
    const reasoned = steps.at(-1)?.move.kind === 'walk' && game.justified;
    const right = reasoned && debrief.score.parts.kind === 'justified-no';
    return { criterion: 'closing', level: reached(reasoned, right, false), evidence: [reasoned ? seen('reasoned-no', 1, 0, end) : seen('no-summary', 0, 0, end)] };
  }
  const { summary, next } = game.closing ?? { summary: false, next: false };
  const willing = game.members.some((member, j) => member.where === 'table' && member.trust >= (scenario.members[j]?.trust ?? 0));
  const evidence = [summary ? seen('summed-up', 1, 0, end) : seen('no-summary', 0, 0, end), ...(summary && willing ? [seen('agreed')] : []), ...(next ? [seen('next-step')] : [])];
  return { criterion: 'closing', level: reached(summary, willing, next), evidence };
}

/** What the student wrote, as far as a machine may judge it: written, explained, carried over. */
export interface Written {
  readonly result: boolean;
  readonly cause: boolean;
  readonly transfer: boolean;
  /** Label task: pairs right, of how many; null where it was not done. */
  readonly labels: { readonly right: number; readonly of: number } | null;
}

/** The whole form: the seven rows of the talk, with what was written afterwards. */
export function proposed(rows: readonly RubricRow[], written: Written): readonly RubricRow[] {
  const { labels, result, cause, transfer } = written;
  const withLabels = rows.map((row) => (row.criterion === 'interests' && labels ? { ...row, evidence: [...row.evidence, seen('labels-right', labels.right, labels.of)] } : row));
  const evidence = !result ? [seen('no-reflection', 0)] : [seen('reflected'), ...(cause ? [seen('explained')] : []), ...(transfer ? [seen('transferred')] : [])];
  return [...withLabels, { criterion: 'reflection', level: reached(result, cause, transfer), evidence }];
}

export interface Mark {
  /** 0-100, tenths kept: 725 is 72.5. */
  readonly tenths: number;
  /** School mark in tenths, 10-100: total ÷ 10, never below 1. */
  readonly mark: number;
  /** At least 55, and rows 3 and 5 not O. */
  readonly passed: boolean;
}

export function markOf(rows: readonly Pick<RubricRow, 'criterion' | 'level'>[]): Mark {
  const hundredths = rows.reduce((sum, { criterion, level }) => sum + weights[criterion] * part[level], 0);
  const tenths = Math.floor((hundredths + 5) / 10);
  const failed = rows.some(({ criterion, level }) => level === 'O' && (criterion === 'listening' || criterion === 'bargaining'));
  return { tenths, mark: Math.max(10, Math.floor((tenths + 5) / 10)), passed: tenths >= 550 && !failed };
}
