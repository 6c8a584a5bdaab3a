import { talkMinutes } from './clock.ts';
import type { Game } from './game.ts';
import { heard, learntAt, outdated, unsure, uncheckedOf } from './hearsay.ts';
import { choicesOf, isOpen } from './legal.ts';
import { groupShown, loreById, shownOf } from './lore.ts';
import type { GroupShown } from './happening.ts';
import { bandOf, moodBand } from './member.ts';
import type { Deal } from './move.ts';
import type { Brief, BriefOption, MemberView, Observation } from './observation.ts';
import type { Member, Option, Scenario } from './scenario.ts';
import { changesOf, scenarioAfter, scenarioAt } from './standing.ts';

/** What everybody may know of a case before the first move. */
export function briefOf(scenario: Scenario): Brief {
  const { id, title, level, phase, room, outside, employer, account, story, goal, theory, topics, campaign } = scenario;
  return {
    id, title, level, phase, room, ...(outside && { outside }), employer, account, story, goal, ...(theory && { theory }), ...(topics && { topics }),
    budget: talkMinutes(scenario),
    prepPoints: scenario.prep.points,
    sources: scenario.prep.sources.map(({ id: source, kind, label }) => ({ id: source, kind, label })),
    issues: scenario.issues.map((issue) => ({ id: issue.id, label: issue.label, ...(issue.said && { said: issue.said }), options: issue.options.map(briefOption) })),
    own: { batna: scenario.player.batna, batnaText: scenario.player.batnaText, weights: scenario.player.weights, values: scenario.player.values },
    members: scenario.members.map(({ id: member, name, job, pronoun, look, temperament }) => ({ id: member, name, job, pronoun, look, temperament })),
    gifts: scenario.gifts.map(({ id: gift, label, member }) => ({ id: gift, label, member })),
    ...(campaign && { campaign }),
  };
}

function briefOption({ id, label, unlock }: Option): BriefOption {
  const desk = unlock?.by === 'authority' ? unlock.desk : undefined;
  return { id, label, ...(desk && { desk: { department: desk.department, name: desk.name } }) };
}

/** Own points of a package, tenths (625 = 62.5). */
export function ownTenths(brief: Brief, deal: Deal): number {
  const sum = deal.reduce((points, option, i) => points + (brief.own.weights[i] ?? 0) * (brief.own.values[i]?.[option] ?? 0), 0);
  return Math.floor((sum + 5) / 10);
}

/** What the player may know now. Two games that produced the same happenings give the same observation. */
export function observe(scenario: Scenario, game: Game): Observation {
  const now = scenarioAt(scenario, game);
  const minutesLeft = Math.max(0, talkMinutes(now) - game.minutes);
  const group = groupFacts(now, game);
  const unchecked = uncheckedOf(scenario, game);
  return {
    stage: game.stage, turn: game.turn, minutesUsed: game.minutes, minutesLeft, prepLeft: game.prepLeft, sourcesRead: game.sourcesRead,
    plan: game.plan, expertise: bandOf(game.expertise), facts: game.facts, ...(unchecked.length > 0 && { unchecked }),
    members: scenario.members.map((member, j) => view(scenario, game, member, j, group)),
    ...(game.called && hasDesk(scenario) && { consulted: true as const }),
    aside: game.aside, questions: game.questions, criteria: game.members.reduce((sum, member) => sum + member.criteria.length, 0), papers: game.papers, counter: game.counter === null ? null : (game.papers[game.counter] ?? null),
    openOptions: scenario.issues.map((issue) => issue.options.map((option) => isOpen(game, issue.id, option))),
    choices: choicesOf(scenario, game),
    rule: group.find((shown) => shown.rule !== null)?.rule ?? null,
    agreed: game.agreed, ending: game.ending,
  };
}

const hasDesk = (scenario: Scenario): boolean => scenario.issues.some((issue) => issue.options.some(({ unlock }) => unlock?.by === 'authority' && unlock.desk));

function view(scenario: Scenario, game: Game, member: Member, j: number, group: readonly GroupShown[]): MemberView {
  const state = game.members[j];
  if (!state) throw new Error(`no state for ${member.id}`);
  const topics = heard(scenario, game.facts.filter((fact) => !unsure(scenario, game, fact)), member.id);
  const weighed = heard(scenario, game.weighed, member.id);
  const unsaid = [...new Set(game.unsaid.flatMap((fact) => heard(scenario, [fact], member.id)))];
  const old = [...new Set([...heard(scenario, game.facts, member.id), ...state.shrugged])].filter((topic) => outdated(scenario, game, member.id, topic));
  const place = group.flatMap((shown) => shown.roles).find((role) => role.member === member.id);
  return {
    id: member.id, where: state.where, mood: moodBand(state.mood), trust: bandOf(state.trust), patience: bandOf(state.patience),
    stance: state.stance, leaning: state.leaning, hints: state.hints,
    shown: scenario.issues.map((issue, i) => (topics.includes(issue.id) || state.shrugged.includes(issue.id) ? shownOf(asTold(scenario, game, member, issue.id), i, weighed.includes(issue.id)) : null)),
    heard: heard(scenario, game.facts, member.id), summarised: state.summarised,
    influence: place?.influence ?? null,
    decides: place?.decides ?? null,
    veto: vetoTold(scenario, game, member.id) ?? place?.veto ?? null,
    waitsFor: state.waitsFor, ...(unsaid.length > 0 && { unsaid }), ...(old.length > 0 && { outdated: old }),
  };
}

/** The member as they were when they spoke of it: what changed since shows only when they are asked again. */
function asTold(scenario: Scenario, game: Game, member: Member, topic: string): Member {
  const then = scenarioAfter(scenario, (game.fired ?? []).slice(0, learntAt(scenario, game, member.id, topic)));
  return then.members.find(({ id }) => id === member.id) ?? member;
}

/** A veto that somebody got or gave up during the talk was seen by everybody. */
function vetoTold(scenario: Scenario, game: Game, member: string): boolean | null {
  const told = (game.fired ?? []).flatMap((happened) => changesOf(scenario, happened)).findLast((change) => change.kind === 'veto' && change.member === member);
  return told?.kind === 'veto' ? told.has : null;
}

/** All that opened facts tell of the group. */
const groupFacts = (scenario: Scenario, game: Game): readonly GroupShown[] => game.facts.filter((fact) => !unsure(scenario, game, fact)).flatMap((fact) => {
  const lore = loreById(scenario, fact);
  const shown = lore ? groupShown(scenario, lore) : null;
  return shown ? [shown] : [];
});
