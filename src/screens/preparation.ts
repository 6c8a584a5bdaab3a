import { roles, type Role } from '../core/engine/scenario.ts';
import { ownTenths } from '../core/engine/observe.ts';
import type { Deal, DialGuess, Plan } from '../core/engine/move.ts';
import type { Brief } from '../core/engine/observation.ts';
import { inLanguage, type Language, words } from '../text/words.ts';

/** The steps of the preparation, in order. */
export const prepareSteps = ['sources', 'goal', 'first', 'roles', 'dials', 'priorities'] as const;
export type PrepareStep = (typeof prepareSteps)[number];

/** Everything the player fills in, each with a sane start so that any step may be skipped. */
export interface Draft {
  readonly target: number;
  readonly limit: number;
  readonly firstOffer: Deal | null;
  readonly decides: string | null;
  readonly roles: Readonly<Record<string, string>>;
  readonly dials: DialGuess | null;
  readonly priorities: Readonly<Record<string, readonly string[]>>;
}

/** Which steps a case has: the exercise goes straight to the table; one person has no riddle of roles. */
export function stepsOf(brief: Brief): readonly PrepareStep[] {
  return prepareSteps.filter((step) => {
    if (step === 'sources') return brief.sources.length > 0 && brief.prepPoints > 0;
    if (brief.level === 0) return false;
    return step !== 'roles' || brief.members.length > 1;
  });
}

/** Own points that a case can give at most, whole points. */
const mostOf = (brief: Brief): number => brief.own.weights.reduce((sum, weight, i) => sum + (weight * Math.max(...(brief.own.values[i] ?? [0]))) / 100, 0);

/** kept: what was filled in before a reload; odd parts fall back one by one. */
export function draftOf(brief: Brief, kept: Plan | null): Draft {
  const limit = brief.own.batna;
  // Halfway between the own limit and everything: ambitious, and other than all or nothing.
  const target = Math.round((limit + mostOf(brief)) / 2);
  return {
    target: kept?.target ?? target,
    limit: kept?.limit ?? limit,
    firstOffer: kept?.firstOffer?.length === brief.issues.length ? kept.firstOffer : null,
    decides: kept?.decides ?? null,
    roles: kept?.roles ?? {},
    dials: kept?.dials ?? null,
    priorities: kept?.priorities ?? {},
  };
}

/** The plan as a move carries it: what was not filled in is not in it. */
export function planOf(draft: Draft): Plan {
  return {
    target: draft.target,
    limit: draft.limit,
    ...(draft.firstOffer ? { firstOffer: draft.firstOffer } : {}),
    ...(draft.decides !== null ? { decides: draft.decides } : {}),
    ...(Object.keys(draft.roles).length > 0 ? { roles: draft.roles } : {}),
    ...(draft.dials ? { dials: draft.dials } : {}),
    ...(Object.keys(draft.priorities).length > 0 ? { priorities: draft.priorities } : {}),
  };
}

/** The order that the player has for a member; the order of the case until one is made. */
export const orderOf = (brief: Brief, draft: Draft, member: string): readonly string[] => {
  const made = draft.priorities[member];
  return made && made.length === brief.issues.length ? made : brief.issues.map((issue) => issue.id);
};

/** The same order with one item a place up (-1) or down (+1); at the edge nothing moves. */
export function shifted(order: readonly string[], item: string, by: -1 | 1): readonly string[] {
  const at = order.indexOf(item);
  const to = at + by;
  const other = order[to];
  if (at < 0 || other === undefined) return order;
  return order.map((id, i) => (i === at ? other : i === to ? item : id));
}

/** Where an offer starts: the option that is best for the player on every issue. */
export const bestForYou = (brief: Brief): Deal => brief.own.values.map((values) => values.indexOf(Math.max(...values)));

export interface PointsRow {
  readonly issue: string;
  /** Weight 0-100. */
  readonly weight: number;
  /** Own points of each option, tenths. */
  readonly options: readonly { readonly option: number; readonly tenths: number }[];
}

/** Own points per issue and option: what the briefing shows as bars. */
export function pointsRows(brief: Brief): readonly PointsRow[] {
  return brief.issues.map((issue, i) => ({
    issue: issue.id,
    weight: brief.own.weights[i] ?? 0,
    options: issue.options.map((_, option) => ({ option, tenths: Math.round(((brief.own.weights[i] ?? 0) * (brief.own.values[i]?.[option] ?? 0)) / 10) })),
  }));
}

/** What kind of source it is, where its name does not say so already: "De website van …" needs no "website" below it. */
export function sourceNote(source: Brief['sources'][number], language: Language): string {
  const kind = words(language).prepare.sourceKinds[source.kind];
  const telling = kind.split(' ').at(-1) ?? kind;
  return inLanguage(source.label, language).toLowerCase().includes(telling.toLowerCase()) ? '' : kind;
}

export const dealTenths = (brief: Brief, deal: Deal): number => ownTenths(brief, deal);
export { roles, type Role };
