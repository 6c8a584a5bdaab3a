import type { OpenRequest } from '../../wire/class.ts';
import type { CompetitionRequest } from '../../wire/competition.ts';
import { timeOf } from '../dates.ts';

/** The rules of a class as they stand in the form. */
export interface Rules {
  readonly mode: 'practice' | 'exam';
  readonly vary: boolean;
  readonly undo: boolean;
  readonly hints: boolean;
  readonly sameSeed: boolean;
  readonly tries: number;
  readonly counts: 'best' | 'last';
  readonly ownNames: boolean;
  /** As typed, with commas. */
  readonly teams: string;
  readonly hideNames: boolean;
  /** Everybody starts at the teacher's word. */
  readonly together: boolean;
  /** As the browser's field writes it; '' = none. */
  readonly endsAt: string;
  readonly retentionDays: number;
}

export const firstRules: Rules = {
  mode: 'practice', vary: true, undo: true, hints: true, sameSeed: true, tries: 10, counts: 'best', ownNames: false, teams: '', hideNames: false,
  together: true, endsAt: '', retentionDays: 30,
};

const MOST_TEAMS = 12;
const LONGEST_TEAM = 20;

export const teamsOf = (typed: string): readonly string[] => [...new Set(typed.split(/[,;\n]/).map((name) => name.trim()).filter((name) => name !== ''))];

/** What keeps these rules from being used. */
export function rulesProblem(rules: Rules, now: number): 'teams' | 'ends' | null {
  const teams = teamsOf(rules.teams);
  if (teams.length > MOST_TEAMS || teams.some((name) => name.length > LONGEST_TEAM)) return 'teams';
  const ends = timeOf(rules.endsAt);
  return ends !== null && ends <= now ? 'ends' : null;
}

/** What must be the same for all. In an exam nothing is taken back, the coach is silent, and only there numbers vary. */
export function fairOf({ mode, tries, counts, hints, undo, vary }: Rules): NonNullable<CompetitionRequest['rules']> {
  const exam = mode === 'exam';
  return { mode, tries, counts, hints: hints && !exam, undo: undo && !exam, vary: vary && exam };
}

/** What the server is asked for. */
export function requestOf(rules: Rules, asked: OpenRequest['case']): OpenRequest {
  const { sameSeed, ownNames, hideNames, retentionDays } = rules;
  return {
    case: asked,
    settings: { ...fairOf(rules), sameSeed, ownNames, hideNames, retentionDays, teams: [...teamsOf(rules.teams)], endsAt: timeOf(rules.endsAt) },
    state: rules.together ? 'waiting' : 'open',
  };
}
