import { feltUtility, timeUsed } from './aspiration.ts';
import type { Game } from './game.ts';
import { landOf } from './land.ts';
import { clamp, ONE, POINT } from './points.ts';
import type { Scenario } from './scenario.ts';

/** What the group thinks of one package. */
export interface Verdict {
  readonly accepted: boolean;
  readonly late: boolean;
  /** Member whose veto stopped it. */
  readonly veto: string | null;
  /** Own support before consultation, by member, millionths −ONE … ONE. */
  readonly own: readonly number[];
  /** Influence-weighted support after consultation. */
  readonly group: number;
}

/** Share of the normalised influence, millionths; somebody who left has none. */
export function shares(game: Game): readonly number[] {
  const total = game.members.reduce((sum, member) => sum + member.influence, 0);
  return game.members.map((member) => (total === 0 ? 0 : Math.floor((member.influence * ONE) / total)));
}

/** Judges a package (index in the land) on the present state. Model 1.2 and section 11. */
export function judge(scenario: Scenario, game: Game, deal: number): Verdict {
  const felt = scenario.members.map((_, j) => feltUtility(scenario, game, j, deal));
  const own = scenario.members.map((_, j) => support(scenario, game, j, felt[j] ?? 0));
  const settled = consult(scenario, game, own);
  const part = shares(game);
  const group = settled.reduce((sum, s, j) => sum + Math.floor((s * (part[j] ?? 0)) / ONE), 0);
  const blocker = scenario.members.findIndex((member, j) => scenario.veto.includes(member.id) && here(game, j) && (felt[j] ?? 0) < member.batna * POINT);
  if (blocker >= 0) return { accepted: false, late: false, veto: scenario.members[blocker]?.id ?? null, own, group };
  const normal = passes(scenario, game, settled, group);
  const late = !normal && timeUsed(scenario, game) >= 900_000 && passesLate(scenario, game, felt);
  return { accepted: normal || late, late, veto: null, own, group };
}

const here = (game: Game, j: number): boolean => game.members[j]?.where !== 'left';

/** s = (û − A) ÷ 15 % of the room, −1 … 1, millionths. */
export function support(scenario: Scenario, game: Game, j: number, felt: number): number {
  const limit = (scenario.members[j]?.batna ?? 0) * POINT;
  const room = Math.max(1, (landOf(scenario).ideals[j] ?? limit) - limit);
  const wanted = game.members[j]?.aspiration ?? limit;
  return clamp(Math.floor(((felt - wanted) * ONE * 20) / (3 * room)), -ONE, ONE);
}

/** Two rounds of Friedkin-Johnsen influence; whoever trusts you weighs more. All update at once. Model 1.2. */
export function consult(scenario: Scenario, game: Game, first: readonly number[]): readonly number[] {
  const present = first.map((_, j) => j).filter((j) => here(game, j));
  if (present.length < 2) return first;
  const round = (now: readonly number[]): readonly number[] =>
    now.map((s, j) => {
      if (!here(game, j)) return s;
      const others = present.filter((k) => k !== j);
      const weight = (k: number): number => scenario.network?.[j]?.[k] ?? (game.members[k]?.influence ?? 0) * (100 + (game.members[k]?.trust ?? 0));
      const total = others.reduce((sum, k) => sum + weight(k), 0);
      const average = total === 0 ? s : Math.floor(others.reduce((sum, k) => sum + weight(k) * (now[k] ?? 0), 0) / total);
      const stubborn = scenario.members[j]?.stubbornness ?? 100;
      return Math.floor((stubborn * (first[j] ?? 0) + (100 - stubborn) * average) / 100);
    });
  return round(round(first));
}

function passes(scenario: Scenario, game: Game, settled: readonly number[], group: number): boolean {
  const rule = scenario.rule;
  const bar = rule.theta * 10_000;
  const inFavour = settled.map((s, j) => here(game, j) && s >= bar);
  switch (rule.type) {
    case 'decider': return inFavour[scenario.members.findIndex((member) => member.id === rule.decider)] ?? false;
    case 'weighted': return group >= bar;
    case 'quorum': return inFavour.filter(Boolean).length >= rule.k;
    case 'consensus': return inFavour.every((yes, j) => yes || !here(game, j));
  }
}

/** τ ≥ 0.9: whoever is 2 points above their limit gives in. Section 11 "Late rule". */
function passesLate(scenario: Scenario, game: Game, felt: readonly number[]): boolean {
  return wouldDo(scenario, game, scenario.members.map((member, j) => here(game, j) && (felt[j] ?? 0) >= (member.batna + 2) * POINT));
}

/** Whether these members together may say yes when they take what they can get (late, or under an ultimatum). */
export function wouldDo(scenario: Scenario, game: Game, willing: readonly boolean[]): boolean {
  const rule = scenario.rule;
  switch (rule.type) {
    case 'decider': return willing[scenario.members.findIndex((member) => member.id === rule.decider)] ?? false;
    case 'weighted': return shares(game).reduce((sum, part, j) => (willing[j] ? sum + part : sum), 0) >= 599_990;
    case 'quorum': return willing.filter(Boolean).length >= rule.k;
    case 'consensus': return willing.every((yes, j) => yes || !here(game, j));
  }
}
