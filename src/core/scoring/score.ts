import type { Game } from '../engine/game.ts';
import { unsure } from '../engine/hearsay.ts';
import { landOf } from '../engine/land.ts';
import { loreOf } from '../engine/lore.ts';
import { clamp, ONE } from '../engine/points.ts';
import type { Scenario } from '../engine/scenario.ts';
import { scenarioAt } from '../engine/standing.ts';
import { type Grade, type Medal, PASS, type Score } from './debrief-type.ts';
import { noDealQuality, qualityOf, sharesOf, type Quality } from './quality.ts';

/** The score of an ended game. Model 7.2; bands of 7.4. */
export function scoreOf(given: Scenario, game: Game): Score {
  // The deal is set against the case as it stood when it was made; what could be found out, against the case as it began.
  const scenario = scenarioAt(given, game);
  const relation = relationOf(scenario, game);
  const { points, all } = factPoints(given, game);
  const information = all === 0 ? ONE : Math.floor((points * ONE) / all);
  const technique = clamp(100_000 + 150_000 * game.techniques.length - 120_000 * game.errors.length, 0, ONE);
  const { qWeights } = scenario;
  const process = Math.floor((relation * qWeights.relation + information * qWeights.information + technique * qWeights.technique) / 100);
  const deal = game.agreed ? qualityOf(scenario, game.agreed) : null;
  const quality = deal?.quality ?? noDealQuality(scenario);
  const total = totalOf(scenario, game, quality, process);
  const { grade, medal } = bandOf(total);
  const percent = (fraction: number): number => Math.floor((fraction * 100 + ONE / 2) / ONE);
  return {
    total, grade, medal, mark: 10 + Math.floor((9 * total + 50) / 100),
    deal: percent(quality), relation: percent(relation), information: percent(information), technique: percent(technique),
    parts: {
      quality, process, own: deal?.own ?? null, account: deal?.account ?? null, balance: deal?.balance ?? null, joint: deal?.joint ?? null,
      factPoints: points, factPointsInAll: all, techniques: game.techniques, errors: game.errors, kind: kindOf(scenario, game, deal),
    },
  };
}

/** R = Σ a·(0.4·trust + 0.2·face + 0.4·process): no outcome in it. */
export function relationOf(scenario: Scenario, game: Game): number {
  return sharesOf(scenario).reduce((sum, share, j) => {
    const member = game.members[j];
    return member ? sum + Math.floor((share * (4 * member.trust + 2 * member.face + 4 * member.process)) / 1000) : sum;
  }, 0);
}

/** I: points of opened facts over all that count, points = depth. Hearsay counts once somebody was asked on about it. */
export function factPoints(scenario: Scenario, game: Game): { readonly points: number; readonly all: number } {
  const counting = loreOf(scenario).filter((lore) => lore.counts);
  const sum = (list: typeof counting): number => list.reduce((total, lore) => total + lore.depth, 0);
  return { points: sum(counting.filter((lore) => game.facts.includes(lore.id) && !unsure(scenario, game, lore.id))), all: sum(counting) };
}

function totalOf(scenario: Scenario, game: Game, quality: number, process: number): number {
  if (game.agreed === null && landOf(scenario).acceptable.length === 0) {
    const part = game.justified ? 400_000 + Math.floor((6 * process) / 10) : Math.floor((3 * (750_000 + Math.floor(process / 4))) / 10);
    return Math.floor((part + 500) / 1000);
  }
  return pointsOf(quality, process);
}

/** round(1000 · D · (0.75 + 0.25·Q)), for D and Q in millionths. */
export const pointsOf = (quality: number, process: number): number => Math.floor((Math.floor((quality * (750_000 + Math.floor(process / 4))) / ONE) + 500) / 1000);

function kindOf(scenario: Scenario, game: Game, deal: Quality | null): Score['parts']['kind'] {
  if (deal) return deal.belowOwnLimit ? 'below-own-limit' : landOf(scenario).acceptable.length === 0 || deal.trampled.length > 0 ? 'regretted' : 'deal';
  if (landOf(scenario).acceptable.length > 0) return 'no-deal';
  return game.justified ? 'justified-no' : 'no-without-reason';
}

export function bandOf(total: number): { readonly grade: Grade; readonly medal: Medal } {
  if (total >= 850) return { grade: 'excellent', medal: 'gold' };
  if (total >= 700) return { grade: 'good', medal: 'silver' };
  if (total >= PASS) return { grade: 'pass', medal: 'bronze' };
  return { grade: total >= 300 ? 'weak' : 'fail', medal: null };
}
