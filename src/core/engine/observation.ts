import type { Department } from './campaign.ts';
import type { Band, Ending, Leaning, MoodBand, Shown, Stance } from './happening.ts';
import type { Deal, Move, Plan } from './move.ts';
import type { Scenario, SourceKind, Temperament, Text } from './scenario.ts';

/** The public part of a case: all that a player may know before the first move. Safe to send to a browser in an exam. */
export interface Brief extends Pick<Scenario, 'id' | 'title' | 'level' | 'phase' | 'room' | 'outside' | 'employer' | 'account' | 'story' | 'goal' | 'theory' | 'topics' | 'campaign'> {
  /** Minutes. */
  readonly budget: number;
  readonly prepPoints: number;
  readonly sources: readonly { readonly id: string; readonly kind: SourceKind; readonly label: Text }[];
  readonly issues: readonly { readonly id: string; readonly label: Text; readonly said?: Text; readonly options: readonly BriefOption[] }[];
  readonly own: { readonly batna: number; readonly batnaText: Text; readonly weights: readonly number[]; readonly values: readonly (readonly number[])[] };
  readonly members: readonly BriefMember[];
  readonly gifts: readonly { readonly id: string; readonly label: Text; readonly member: string }[];
}

export interface BriefOption {
  readonly id: string;
  readonly label: Text;
  /** The colleague who has to allow it: one's own company is no secret. */
  readonly desk?: { readonly department: Department; readonly name: string };
}

export interface BriefMember {
  readonly id: string;
  readonly name: string;
  readonly job: Text;
  readonly pronoun: 'she' | 'he' | 'they';
  readonly look: string;
  readonly temperament: Temperament;
}

export interface Paper {
  /** 'you', or the member who laid it there. */
  readonly by: string;
  readonly deal: Deal;
  readonly form: 'offer' | 'package' | 'meso' | 'ultimatum' | 'counter';
  /** Minute of the talk at which it was laid down. */
  readonly minute: number;
  readonly turn: number;
  /** Own points of the deal, 0-100, one decimal kept as tenths: 625 = 62.5. */
  readonly ownTenths: number;
}

export interface MemberView {
  readonly id: string;
  /** In the room now; 'outside' can be visited, 'left' cannot. */
  readonly where: 'table' | 'outside' | 'left';
  readonly mood: MoodBand;
  readonly trust: Band;
  readonly patience: Band;
  readonly stance: Stance;
  /** The last look at an own offer. */
  readonly leaning: Leaning | null;
  /** Issues and topics hinted at but not yet explained. */
  readonly hints: readonly string[];
  /** By issue index: what an opened fact shows, else null. */
  readonly shown: readonly (Shown | null)[];
  /** Topics that an opened fact of this member covers. */
  readonly heard: readonly string[];
  readonly summarised: readonly string[];
  /** Known only after a fact that tells it. Influence in % of the whole. */
  readonly influence: number | null;
  readonly decides: boolean | null;
  readonly veto: boolean | null;
  /** Question that this member put to you and still waits for: an issue id. */
  readonly waitsFor: string | null;
  /** Topics known from elsewhere that this member did not speak of; only where there are any. */
  readonly unsaid?: readonly string[];
  /** Topics of which what was told dates from before something changed for this member; only where there are any. */
  readonly outdated?: readonly string[];
}

/** A move that is allowed now, without the parts that the player still chooses (deal, guess, reason …). */
export type Choice =
  | Exclude<Move, { kind: 'offer' | 'package' | 'meso' | 'ultimatum' | 'plan' | 'walk' | 'close' | 'open' | 'check' | 'decline' }>
  | { readonly kind: 'offer' | 'package' | 'meso' | 'ultimatum' | 'plan' | 'walk' | 'close' | 'open' | 'decline' }
  | { readonly kind: 'check'; readonly member: string; readonly topic: string };

export interface Observation {
  readonly stage: 'preparing' | 'talking' | 'closing' | 'ended';
  readonly turn: number;
  readonly minutesUsed: number;
  readonly minutesLeft: number;
  readonly prepLeft: number;
  readonly sourcesRead: readonly string[];
  readonly plan: Plan | null;
  /** Shown expertise. */
  readonly expertise: Band;
  /** Ids of opened facts, in order of opening; '<member>/<issue>' where no fact was written. */
  readonly facts: readonly string[];
  /** Those of them that are hearsay still, true or not; only where there are any. */
  readonly unchecked?: readonly string[];
  readonly members: readonly MemberView[];
  /** Member you speak with in private, or null. */
  readonly aside: string | null;
  /** Questions put so far (open, closed, probes), and criteria that worked. */
  readonly questions: number;
  readonly criteria: number;
  /** The own company was called, in a case where a colleague there may widen the mandate. */
  readonly consulted?: true;
  readonly papers: readonly Paper[];
  /** Their paper that you can accept now. */
  readonly counter: Paper | null;
  /** By issue index: which options can be chosen now. */
  readonly openOptions: readonly (readonly boolean[])[];
  readonly choices: readonly Choice[];
  /** Whether the way of deciding is known, and if so which. */
  readonly rule: 'decider' | 'weighted' | 'quorum' | 'consensus' | null;
  readonly agreed: Deal | null;
  readonly ending: Ending | null;
}
