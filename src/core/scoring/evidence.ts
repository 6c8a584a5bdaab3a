import type { Game, Step } from '../engine/game.ts';
import type { HappeningKind } from '../engine/happening.ts';
import type { MoveKind } from '../engine/move.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Lesson } from './debrief-type.ts';
import { heardFrom, probed, toldIn } from './heard.ts';

/** A lesson with the moves on which it rests, oldest first, at most two; never empty. */
export interface Point {
  readonly lesson: Lesson;
  readonly turns: readonly number[];
  /** Somebody it is about. */
  readonly member: string | null;
}

const MOST = 2;

export function pointsOf(scenario: Scenario, game: Game, steps: readonly Step[], lessons: readonly Lesson[]): readonly Point[] {
  const last = steps.at(-1)?.turn ?? 0;
  return lessons.map((lesson) => {
    const { turns, member } = evidenceOf(scenario, game, steps, lesson);
    return { lesson, turns: turns.length > 0 ? [...new Set(turns)].slice(0, MOST) : [last], member };
  });
}

/** Points that say of a paper that it was the wrong one, or came at the wrong time. */
const heldAgainst: readonly Lesson[] = ['do-not-give-away', 'ask-more-back', 'do-not-squeeze', 'should-have-walked', 'trade-not-split', 'trade-further', 'ask-before-offering', 'could-have-dealt', 'mind-the-clock'];
export const heldTurns = (points: readonly Point[]): ReadonlySet<number> => new Set(points.filter(({ lesson }) => heldAgainst.includes(lesson)).flatMap(({ turns }) => turns));

interface Found { readonly turns: readonly number[]; readonly member: string | null }

function evidenceOf(scenario: Scenario, game: Game, steps: readonly Step[], lesson: Lesson): Found {
  const where = (...kinds: readonly HappeningKind[]): number[] => steps.filter((step) => step.happenings.some(({ kind }) => kinds.includes(kind))).map((step) => step.turn);
  const at = (turns: readonly number[]): Found => ({ turns, member: null });
  switch (lesson) {
    case 'walked-away-rightly': case 'close-well': return at(where('ended', 'closed').slice(-1));
    case 'should-have-walked': case 'trade-not-split': case 'trade-further': return at(where('agreed'));
    case 'win-win': return at([...bestPapers(steps), ...where('agreed')]);
    case 'mind-the-clock': return at([...papers(steps).slice(0, 1), ...where('time-short').slice(0, 1), ...where('ended')].sort((a, b) => a - b));
    case 'threats-cost': return at(steps.filter(({ move }) => move.kind === 'threaten' || move.kind === 'ultimatum').map((step) => step.turn));
    case 'do-not-give-away': case 'ask-more-back': return at([...where('agreed'), ...papers(steps).slice(-1)].sort((a, b) => a - b));
    case 'do-not-squeeze': return at([...where('insulted').slice(0, 1), ...disliked(steps).slice(0, 1), ...where('agreed')]);
    case 'ask-before-offering': return at(papers(steps));
    case 'probe-the-hint': return ignoredHint(scenario, game, steps);
    case 'hear-everybody': return unheard(scenario, game, steps);
    // After the last question nothing more was found out.
    case 'find-out-more': return at(steps.filter(({ move }) => asking.includes(move.kind)).slice(-1).map((step) => step.turn));
    case 'slips-cost': return at(game.errors.map(({ turn }) => turn));
    case 'sum-up': return firstTold(steps);
    case 'bring-proof': return at([...disliked(steps), ...papers(steps)]);
    case 'could-have-dealt': return at([...papers(steps).slice(-1), ...where('ended')]);
  }
}

const asking: readonly MoveKind[] = ['ask', 'check', 'probe'];

/** The first who told something, and where they did. */
function firstTold(steps: readonly Step[]): Found {
  const told = steps.filter(toldIn);
  const teller = told[0]?.happenings.flatMap((happening) => (happening.kind === 'hinted' ? [happening.member] : happening.kind === 'fact-opened' && happening.by !== null ? [happening.by] : []))[0] ?? null;
  return { turns: told.slice(0, 1).map(({ turn }) => turn), member: teller };
}

const papers = (steps: readonly Step[]): number[] => steps.filter((step) => step.happenings.some(({ kind }) => kind === 'offered')).map((step) => step.turn);
const disliked = (steps: readonly Step[]): number[] => steps.filter((step) => step.happenings.some((happening) => happening.kind === 'judged' && happening.leaning === 'rejects')).map((step) => step.turn);
const bestPapers = (steps: readonly Step[]): number[] => steps.filter(({ move }) => move.kind === 'package' || move.kind === 'meso').slice(-1).map((step) => step.turn);

/** Something let slip: an answer that held back, or a paper that was turned down over one issue. */
interface Slip { readonly turn: number; readonly member: string; readonly topic: string }

const slipsIn = (step: Step): Slip[] => step.happenings.flatMap((happening) => {
  if (happening.kind === 'hinted') return [{ turn: step.turn, member: happening.member, topic: happening.topic }];
  return happening.kind === 'judged' && happening.over !== null ? [{ turn: step.turn, member: happening.member, topic: happening.over }] : [];
});

/** The hints that nobody followed up, the one that weighs most for its giver first. */
function ignoredHint(scenario: Scenario, game: Game, steps: readonly Step[]): Found {
  const open = steps.flatMap(slipsIn).filter(({ member, topic }) => game.members[scenario.members.findIndex(({ id }) => id === member)]?.hints.includes(topic) && !probed(steps, member, topic));
  const weight = (slip: Slip): number => scenario.members.find(({ id }) => id === slip.member)?.weights[scenario.issues.findIndex(({ id }) => id === slip.topic)] ?? 0;
  const chosen = [...open].sort((a, b) => weight(b) - weight(a) || a.turn - b.turn).filter((slip, i, all) => all.findIndex((other) => other.member === slip.member && other.topic === slip.topic) === i);
  return { turns: chosen.map(({ turn }) => turn), member: chosen[0]?.member ?? null };
}

/** The first whom nobody asked anything, and the moment at which they were heard unasked or sat down. */
function unheard(scenario: Scenario, game: Game, steps: readonly Step[]): Found {
  const silent = scenario.members.find((member, j) => game.members[j]?.where !== 'left' && !heardFrom(scenario, game, steps, member.id))?.id ?? null;
  const spoke = steps.filter((step) => step.happenings.some((happening) => (happening.kind === 'position-stated' || happening.kind === 'judged' || happening.kind === 'countered') && happening.member === silent));
  return { turns: spoke.map((step) => step.turn), member: silent };
}
