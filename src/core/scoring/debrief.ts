import { accountPower } from '../engine/aspiration.ts';
import type { Game, Step } from '../engine/game.ts';
import { unsure } from '../engine/hearsay.ts';
import { findable, loreOf } from '../engine/lore.ts';
import type { Member, Scenario } from '../engine/scenario.ts';
import { ONE, POINT } from '../engine/points.ts';
import { landOf } from '../engine/land.ts';
import { changesOf, scenarioAt } from '../engine/standing.ts';
import type { Comparison, Debrief, MemberResult, Missed } from './debrief-type.ts';
import { betterFor, comparison, danceOf, limitsOf, mapOf } from './map.ts';
import { pointsOf } from './evidence.ts';
import { lessonsOf } from './lessons.ts';
import { momentsOf } from './moments.ts';
import { bestDeals, sharesOf } from './quality.ts';
import { scoreOf } from './score.ts';

/** All that a player may learn after the talk: the truth beside what was done. Throws before the end. */
export function debriefOf(given: Scenario, game: Game, steps: readonly Step[]): Debrief {
  if (game.ending === null) throw new Error('no debrief before the end');
  // Deals are set against the case as it stood in the end; what one could foresee or find out, against the case as it began.
  const scenario = scenarioAt(given, game);
  const score = scoreOf(given, game);
  const agreed = game.agreed ? comparison(scenario, game.agreed) : null;
  const deals = bestDeals(scenario);
  const firstCounter = game.papers.find((paper) => paper.by !== 'you');
  const better = game.agreed ? betterFor(scenario, game.agreed) : null;
  const lessons = lessonsOf(scenario, game, score, steps, game.agreed !== null && better === null);
  const counting = loreOf(given).filter((lore) => lore.counts);
  return {
    score, ending: game.ending, deal: agreed,
    best: deals ? comparison(scenario, deals.best) : null,
    fair: deals ? comparison(scenario, deals.fair) : null,
    better,
    firstCounter: firstCounter ? comparison(scenario, firstCounter.deal) : null,
    map: mapOf(scenario), dance: danceOf(scenario, steps), limits: limitsOf(scenario),
    members: scenario.members.map((member, j) => resultOf(scenario, game, { member, begun: given.members[j] ?? member }, j, agreed)),
    missed: missedIn(given, game),
    opened: counting.filter((lore) => game.facts.includes(lore.id) && !unsure(given, game, lore.id)).length, openable: counting.length,
    moments: momentsOf(scenario, game, steps, pointsOf(scenario, game, steps, lessons)), lessons,
    ...changedIn(given, game),
    dials: { truth: dialsOf(given), guess: game.plan?.dials ?? null },
    decides: { truth: given.rule.type === 'decider' ? given.rule.decider : given.rule.type, guess: game.plan?.decides ?? null },
  };
}

/** The events of this game with what they changed for the deal, and the rumours that were heard; nothing where there were none. */
function changedIn(scenario: Scenario, game: Game): Pick<Debrief, 'events' | 'rumours'> {
  const events = (game.fired ?? []).map((happened) => ({ turn: happened.turn, changes: changesOf(scenario, happened).map((change) => ({ kind: change.kind, member: 'member' in change ? change.member ?? null : null })) }));
  const rumours = scenario.facts.filter((fact) => fact.rumour !== undefined && game.facts.includes(fact.id))
    .map((fact) => ({ heard: fact.text, truth: fact.truth ?? null, checked: !unsure(scenario, game, fact.id) }));
  return { ...(events.length > 0 && { events }), ...(rumours.length > 0 && { rumours }) };
}

/** begun: the member at the start, of whom the player made a prediction. */
function resultOf(scenario: Scenario, game: Game, { member, begun }: { readonly member: Member; readonly begun: Member }, j: number, agreed: Comparison | null): MemberResult {
  const state = game.members[j];
  const priorities = scenario.issues.map((issue, i) => ({ issue: issue.id, weight: begun.weights[i] ?? 0 })).sort((a, b) => b.weight - a.weight);
  const points = agreed?.members[j] ?? null;
  return {
    id: member.id, trustFrom: member.trust, trustTo: state?.trust ?? 0, moodTo: state?.mood ?? 0,
    points, limit: 10 * member.batna, ideal: Math.floor(((landOf(scenario).ideals[j] ?? 0) * 10) / POINT), belowLimit: points !== null && points < 10 * member.batna,
    influence: Math.floor(((sharesOf(scenario)[j] ?? 0) * 100 + ONE / 2) / ONE),
    decides: scenario.rule.type === 'decider' && scenario.rule.decider === member.id, veto: scenario.veto.includes(member.id),
    priorities, predicted: predictionOf(priorities, game.plan?.priorities?.[member.id]),
  };
}

/** Places right among the first three, and Kendall's tau (pairs in the same order less pairs in the opposite order, over all pairs) in hundredths. */
function predictionOf(truth: MemberResult['priorities'], order: readonly string[] | undefined): MemberResult['predicted'] {
  if (!order || order.length === 0) return null;
  const hits = order.slice(0, 3).filter((issue, place) => truth[place]?.issue === issue).length;
  const weight = (issue: string): number => truth.find((entry) => entry.issue === issue)?.weight ?? 0;
  const pairs = order.flatMap((first, a) => order.slice(a + 1).map((second) => Math.sign(weight(first) - weight(second))));
  const agreement = pairs.length === 0 ? 0 : Math.round((100 * pairs.reduce((sum, sign) => sum + sign, 0)) / pairs.length);
  return { order, hits, agreement };
}

/** Facts that count and stayed closed, the heaviest for their member first. */
function missedIn(scenario: Scenario, game: Game): readonly Missed[] {
  const sources = new Map(findable(scenario).map(({ fact, source }) => [fact.id, source]));
  const weightOf = (about: string, issue: number): number => scenario.members.find((member) => member.id === about)?.weights[issue] ?? 0;
  return loreOf(scenario)
    .filter((lore) => lore.counts && (!game.facts.includes(lore.id) || unsure(scenario, game, lore.id)))
    .sort((a, b) => weightOf(b.about, b.issue) - weightOf(a.about, a.issue))
    .map((lore) => {
      const source = sources.get(lore.id) ?? null;
      return { fact: lore.id, member: lore.about, topic: lore.topic, depth: lore.depth, how: source !== null ? 'prep' : lore.depth > 1 ? 'probe' : 'ask', source };
    });
}

const dialsOf = (scenario: Scenario): Debrief['dials']['truth'] => {
  const third = (value: number): number => (value < 35 ? 0 : value <= 65 ? 1 : 2);
  const pressure = scenario.members.reduce((sum, member) => sum + member.timePressure, 0) / Math.max(1, scenario.members.length);
  return { power: third(accountPower(scenario) / 10), information: third(scenario.information.player), timePressure: third(pressure) };
};
