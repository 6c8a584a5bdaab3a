import type { Game, Step } from '../engine/game.ts';
import type { Happening } from '../engine/happening.ts';
import { dealIndex, landOf } from '../engine/land.ts';
import { POINT } from '../engine/points.ts';
import type { Scenario } from '../engine/scenario.ts';
import { agreedIn, welcomed } from '../scoring/papers.ts';

/** What a move is called in the books. The first group counts in the score; the others are named only. */
export const methods = [
  'open-question', 'closed-check', 'probe', 'summary', 'lsd', 'empathy', 'silence', 'share', 'criterion', 'package', 'meso', 'advice', 'referral', 'apology', 'deadline',
  'consulting', 'private-word', 'closing', 'opening', 'account-analysis', 'single-offer', 'threat', 'ultimatum', 'insult', 'retract', 'self-praise', 'walk-away',
] as const;
export type Method = (typeof methods)[number];

/** What a move changed: whole points; opened: facts. */
export interface Change {
  readonly trust: number;
  readonly mood: number;
  readonly want: number;
  readonly expertise: number;
  readonly opened: number;
}

export interface MethodUse {
  readonly turn: number;
  readonly minute: number;
  readonly method: Method;
  readonly worked: boolean;
  readonly member: string | null;
  readonly topic: string | null;
  readonly change: Change;
}

/** The techniques of a talk in order, each with what it changed. */
export function methodsOf(scenario: Scenario, steps: readonly Step[], course: readonly Game[]): readonly MethodUse[] {
  return steps.flatMap((step, i) => {
    const found = step.happenings.flatMap((happening) => namedIn(scenario, steps.slice(0, i), step, happening, course[i + 1]));
    const once = found.filter((use, k) => found.findIndex((other) => other.method === use.method) === k);
    return once.map((use): MethodUse => ({ turn: step.turn, minute: step.minute, ...use, change: changeOf(scenario, course[i], course[i + 1], use.member) }));
  });
}

type Named = Pick<MethodUse, 'method' | 'worked' | 'member' | 'topic'>;

function namedIn(scenario: Scenario, before: readonly Step[], step: Step, happening: Happening, after: Game | undefined): Named[] {
  const named = (method: Method, worked: boolean, member: string | null = null, topic: string | null = null): Named[] => [{ method, worked, member, topic }];
  switch (happening.kind) {
    case 'fact-opened': return openedBy(before, happening, named);
    case 'asked-again': return named(step.move.kind === 'check' ? 'closed-check' : 'open-question', false, happening.member, happening.topic);
    case 'summarised': return happening.again ? [] : named('summary', happening.right, happening.member, happening.topic);
    case 'empathised': return named('empathy', happening.needed, happening.member);
    case 'kept-silent': return named('silence', happening.uneasy.length === 0);
    case 'apologised': return named('apology', happening.worked, happening.member);
    case 'referred': return named('referral', happening.relevant, happening.member);
    case 'shared': return named('share', true, happening.member, happening.issue);
    case 'criterion-used': return named('criterion', happening.worked, happening.member);
    case 'advised': return named('advice', happening.worked, happening.member);
    case 'deadline-named': return named('deadline', true);
    case 'visited': return named('private-word', true, happening.member);
    case 'recessed': return happening.call ? named('consulting', true) : [];
    case 'offered': return offeredAs(scenario, step, happening, named);
    case 'threatened': return named('threat', false, happening.member);
    case 'insulted': return named('insult', false, happening.member);
    // What all agreed to was no step back.
    case 'went-back': return agreedIn(step) ? [] : named('retract', false, happening.member);
    case 'praised-own-offer': return named('self-praise', false);
    case 'opened': return named('opening', happening.greet && happening.goal && happening.agenda);
    case 'closed': return named('closing', happening.summary);
    case 'ended': return happening.how === 'walked-away' ? named('walk-away', landOf(scenario).acceptable.length === 0 && (after?.justified ?? false)) : [];
    default: return [];
  }
}

type As = (method: Method, worked: boolean, member?: string | null, topic?: string | null) => Named[];

function openedBy(before: readonly Step[], opened: Extract<Happening, { kind: 'fact-opened' }>, named: As): Named[] {
  const { way, by, topic } = opened;
  if (way === 'prep') return named('account-analysis', true, null, topic);
  if (way === 'deadline') return named('deadline', true, by, topic);
  if (way === 'check') return named('closed-check', true, by, topic);
  if (way === 'ask') return named('open-question', true, by, topic);
  if (way !== 'probe') return [];
  const lately = before.slice(-2).some((step) => step.happenings.some((happening) => happening.kind === 'summarised' && happening.right && happening.member === by));
  return [...named('probe', true, by, topic), ...(lately ? named('lsd', true, by, topic) : [])];
}

/** What gives away more than one has without a deal did not work, however well it was liked. */
function offeredAs(scenario: Scenario, step: Step, { form, deals }: Extract<Happening, { kind: 'offered' }>, named: As): Named[] {
  const keeps = deals.every((deal) => (landOf(scenario).own[dealIndex(scenario, deal)] ?? 0) >= scenario.player.batna * POINT);
  if (form === 'meso') return named('meso', step.happenings.some((happening) => happening.kind === 'pointed-at'));
  if (form === 'ultimatum') return named('ultimatum', step.happenings.some((happening) => happening.kind === 'agreed'));
  return named(form === 'package' ? 'package' : 'single-offer', keeps && welcomed(step));
}

/** For the member spoken to; over all of them, the one with the largest change of trust. */
function changeOf(scenario: Scenario, before: Game | undefined, after: Game | undefined, member: string | null): Change {
  if (!before || !after) return { trust: 0, mood: 0, want: 0, expertise: 0, opened: 0 };
  const j = member === null ? mostMoved(before, after) : scenario.members.findIndex((known) => known.id === member);
  const [was, is] = [before.members[j], after.members[j]];
  const want = was?.aspiration != null && is?.aspiration != null ? Math.round((is.aspiration - was.aspiration) / 100) : 0;
  return { trust: (is?.trust ?? 0) - (was?.trust ?? 0), mood: (is?.mood ?? 0) - (was?.mood ?? 0), want, expertise: after.expertise - before.expertise, opened: after.facts.length - before.facts.length };
}

const mostMoved = (before: Game, after: Game): number => after.members.reduce((most, member, j) => {
  const moved = (k: number): number => Math.abs((after.members[k]?.trust ?? 0) - (before.members[k]?.trust ?? 0));
  return Math.abs(member.trust - (before.members[j]?.trust ?? 0)) > moved(most) ? j : most;
}, 0);
