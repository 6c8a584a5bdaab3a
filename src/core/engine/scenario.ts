import type { Campaign, Department } from './campaign.ts';
import type { CaseEvent } from './event.ts';

/** The case as the engine plays it: complete, checked, every default filled in. The file format is in core/scenario/schema. */

export interface Text {
  readonly nl: string;
  readonly en: string;
}

export const roles = ['initiator', 'user', 'influencer', 'buyer', 'decider', 'gatekeeper'] as const;
export type Role = (typeof roles)[number];

export const phases = ['acquisition', 'exploration', 'growth', 'maturity', 'decline'] as const;
export type Phase = (typeof phases)[number];

/** What the sky may do outside the window of a room. */
export const weathers = ['sun', 'clouds', 'wind', 'rain', 'snow', 'fog'] as const;
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;

/** What is outside the window when the talk begins, as far as the author chose it; for the rest each room has its own. The rules never read it. */
export interface Outside {
  readonly weather?: (typeof weathers)[number];
  readonly season?: (typeof seasons)[number];
  readonly time?: (typeof partsOfDay)[number];
}

/** How somebody talks: which phrase book colours the reactions. */
export const temperaments = ['warm', 'brisk', 'guarded', 'worried', 'dry'] as const;
export type Temperament = (typeof temperaments)[number];

/** Things one can talk about beside the issues. */
export const commonTopics = ['alternative', 'time', 'decision'] as const;

export const sourceKinds = ['crm', 'website', 'annual-report', 'social', 'colleague', 'trade-journal', 'gatekeeper', 'production', 'finance', 'logistics', 'ict'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A colleague who has to agree before an option may be put on the table. */
export interface Desk {
  readonly department: Department;
  /** First name, as one calls them. */
  readonly name: string;
  /** The fact that persuades them; undefined = a call is enough. */
  readonly needs?: string;
  readonly yes: Text;
  readonly no: Text;
}

export interface Option {
  readonly id: string;
  readonly label: Text;
  /** Closed until this happens; undefined = open from the start. */
  readonly unlock?: { readonly by: 'fact'; readonly fact: string } | { readonly by: 'authority'; readonly desk?: Desk } | { readonly by: 'event' };
}

export interface Issue {
  readonly id: string;
  readonly label: Text;
  /** As one says it in a sentence, with its article: "de prijs per doos". Undefined where the author wrote none. */
  readonly said?: Text;
  /** κ, 0-100: how far the issue rests on trust (price 0, guarantee 80). */
  readonly promise: number;
  readonly options: readonly Option[];
}

/** One party's numbers. weights sum to 100; values per option 0-100; batna in points 0-100. */
export interface Stakes {
  readonly batna: number;
  readonly weights: readonly number[];
  readonly values: readonly (readonly number[])[];
}

/** Lines are picked by the text layer; the engine never reads them. */
export interface TopicLines {
  /** What the player says when asking this member about the topic. */
  readonly question: readonly Text[];
  readonly hint: readonly Text[];
  readonly fact: readonly Text[];
}

export interface Member extends Stakes {
  readonly id: string;
  readonly name: string;
  readonly job: Text;
  readonly pronoun: 'she' | 'he' | 'they';
  /** Which drawing: an id in assets/people/cast.json. */
  readonly look: string;
  readonly temperament: Temperament;
  readonly roles: readonly Role[];
  readonly influence: number;
  readonly trust: number;
  readonly mood: number;
  readonly patience: number;
  readonly concession: number;
  readonly reciprocity: number;
  readonly stubbornness: number;
  readonly timePressure: number;
  /** false: not in the room when the talk begins; to be visited. */
  readonly present: boolean;
  readonly style: 'curve' | 'micro';
  readonly dealbreakers: readonly { readonly issue: number; readonly option: number }[];
  /** What went wrong earlier, for an apology. */
  readonly grievance: 'none' | 'competence' | 'integrity';
  readonly position: Text;
  readonly interest: Text;
  readonly batnaText: Text;
  readonly opening: readonly Text[];
  readonly lines: Readonly<Record<string, TopicLines>>;
  /** Own reactions that come before the phrase book's, by reaction kind (text layer). */
  readonly reactions: Readonly<Record<string, readonly Text[]>>;
}

/** Something one can find out. about: a member's id, or 'own' (own company), 'account', 'decision'. */
export interface CaseFact {
  readonly id: string;
  readonly about: string;
  /** An issue id, a common topic, or a word of the author's. */
  readonly topic: string;
  readonly depth: 1 | 2 | 3;
  readonly prep: boolean;
  /** Where preparation finds it; undefined = only by asking. */
  readonly source?: string;
  readonly text: Text;
  /** Who decides or may block, as far as this fact tells it. */
  readonly reveals: { readonly rule: boolean; readonly roles: readonly string[] };
  /** Only hearsay until somebody at the table was asked on about it; whether it is true shows then. */
  readonly rumour?: 'true' | 'false';
  /** What is so where the rumour is false. */
  readonly truth?: Text;
  /** Nobody can tell it before it happens: only an event brings it out. */
  readonly byEvent?: true;
  /** Options with which they say in it that they can live, together. Undefined = nothing of the kind. */
  readonly enough?: readonly { readonly issue: number; readonly option: number }[];
}

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly label: Text;
  /** A true line about a role or a wish: shown always, so that a source never gives nothing. */
  readonly truth: Text;
}

/** Something to give that costs little: a contact, a tip, a referral. needs: the fact that makes it relevant. */
export interface Gift {
  readonly id: string;
  readonly label: Text;
  readonly member: string;
  readonly needs?: string;
}

/** How the account decides. theta: support needed, hundredths (-100 … 100). */
export type Rule =
  | { readonly type: 'decider'; readonly decider: string; readonly theta: number }
  | { readonly type: 'weighted'; readonly theta: number }
  | { readonly type: 'quorum'; readonly k: number; readonly theta: number }
  | { readonly type: 'consensus'; readonly theta: number };

export interface Scenario {
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  readonly phase: Phase;
  readonly room: string;
  readonly outside?: Outside;
  readonly employer: { readonly name: string; readonly what: Text };
  readonly account: { readonly name: string; readonly what: Text };
  /** The student's briefing: no hidden fact in it. */
  readonly story: Text;
  readonly goal: Text;
  /** What the course says about this kind of talk; undefined where the author wrote none. */
  readonly theory?: Text;
  /** Names of topics of the author's own, by topic; one left out is called by its id. */
  readonly topics?: Readonly<Record<string, Text>>;
  /** Dependence of each side, 0-100. The account's power = 50 + (supplier - account) / 2. */
  readonly power: { readonly account: number; readonly supplier: number };
  /** player: share of fact points that preparation can find, %. account: what they know about you, 0-100. */
  readonly information: { readonly player: number; readonly account: number };
  /** account is already in each member's timePressure; kept for display. player: own hurry, 0-100. */
  readonly timePressure: { readonly account: number; readonly player: number };
  /** Length of the talk, minutes. */
  readonly budget: number;
  readonly rule: Rule;
  readonly veto: readonly string[];
  readonly issues: readonly Issue[];
  readonly player: Stakes & { readonly batnaText: Text };
  readonly members: readonly Member[];
  /** Optional: influence of one member on another, 0-100, by member order; undefined = by influence and trust. */
  readonly network?: readonly (readonly number[])[];
  readonly facts: readonly CaseFact[];
  readonly prep: { readonly points: number; readonly sources: readonly Source[] };
  readonly gifts: readonly Gift[];
  /** In the author's order; undefined where there are none. */
  readonly events?: readonly CaseEvent[];
  /** Minutes by which events have moved the end; only in a case as it stands after them. */
  readonly moved?: number;
  /** Weights of the process parts in the score, sum 100. */
  readonly qWeights: { readonly relation: number; readonly information: number; readonly technique: number };
  readonly noZone: boolean;
  /** For the teacher and the debrief: which trades make the case. */
  readonly trades: readonly Text[];
  /** Its place in the life of an account; undefined for a case by itself. The rules never read it. */
  readonly campaign?: Campaign;
}
