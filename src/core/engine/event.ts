/** What may happen in a case while one talks: when, and what it changes. */

/** A sentence of the author's. */
interface Line {
  readonly nl: string;
  readonly en: string;
}

interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What has to hold for an event. round: moves at the table; chance: drawn once per game; dial: as it stands at the table, per cent. */
export type Condition =
  | { readonly kind: 'round'; readonly from: number }
  | { readonly kind: 'minutesLeft'; readonly atMost: number }
  | ({ readonly kind: 'trust' | 'mood' | 'patience'; readonly member: string } & Bounds)
  | { readonly kind: 'offer'; readonly by: 'you' | 'them'; readonly issue?: string; readonly option?: number }
  | { readonly kind: 'fact'; readonly fact: string }
  | ({ readonly kind: 'dial'; readonly dial: 'power' | 'information' | 'time' } & Bounds)
  | { readonly kind: 'chance'; readonly percent: number };

/** What an event brings about. No member: the narrator says it, or it is your own phone. */
export type Change =
  | { readonly kind: 'say'; readonly member?: string; readonly line: Line }
  | { readonly kind: 'call'; readonly member?: string; readonly line: Line }
  | { readonly kind: 'enters'; readonly member: string }
  /** successor: decides, or may block, where this member did. */
  | { readonly kind: 'leaves'; readonly member: string; readonly successor?: string }
  | { readonly kind: 'fact'; readonly fact: string; readonly member?: string }
  | { readonly kind: 'limit'; readonly member: string; readonly batna: number }
  /** The other weights keep their proportion; together they stay 100. */
  | { readonly kind: 'weight'; readonly member: string; readonly issue: string; readonly weight: number }
  | { readonly kind: 'option'; readonly issue: string; readonly option: number }
  | { readonly kind: 'deadline'; readonly minutes: number }
  | { readonly kind: 'veto'; readonly member: string; readonly has: boolean };

export type ConditionKind = Condition['kind'];
export type ChangeKind = Change['kind'];

/** Something that happens once, when all its conditions hold. */
export interface CaseEvent {
  readonly id: string;
  readonly when: readonly Condition[];
  readonly then: readonly Change[];
}
