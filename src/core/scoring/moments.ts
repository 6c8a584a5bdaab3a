import type { Game, Step } from '../engine/game.ts';
import type { Happening } from '../engine/happening.ts';
import { landOf } from '../engine/land.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Lesson, Moment, Score } from './debrief-type.ts';

/** Moments worth a tap, the most telling first: one or two praised, one or two chances, three in all. */
export function momentsOf(scenario: Scenario, game: Game, steps: readonly Step[]): readonly Moment[] {
  const all = steps.flatMap((step) => step.happenings.flatMap((happening) => momentIn(scenario, game, steps, step, happening)));
  const ranked = (kind: Moment['kind']): Moment[] => all.filter((moment) => moment.kind === kind).sort((a, b) => weight(b) - weight(a) || a.turn - b.turn);
  const strong = distinct(ranked('strong'));
  // A move that was praised is not also held against its player.
  const chances = distinct(ranked('chance')).filter(({ turn, why }) => why === 'ran-out-of-time' || !strong.some((moment) => moment.turn === turn));
  const praised = strong.slice(0, chances.length > 1 ? 1 : 2);
  return [...praised, ...chances.slice(0, 3 - praised.length)].sort((a, b) => a.turn - b.turn);
}

/** How much a moment tells; a praised technique of finding out stands above one of manners. */
const weights: Readonly<Record<Moment['why'], number>> = {
  probed: 9, 'walked-rightly': 10, meso: 8, package: 7, apology: 8, advice: 6, referral: 6, criterion: 5, summarised: 4, empathy: 4,
  'gave-away': 10, squeezed: 10, 'ran-out-of-time': 9, insult: 8, threat: 9, 'went-back': 7, 'ignored-hint': 8, 'unasked-hint': 5, 'asked-again': 6, 'bare-offer': 5, unfounded: 4,
};
const weight = (moment: Moment): number => weights[moment.why];

/** Each reason once, and each move once: for what it tells most. */
const distinct = (moments: readonly Moment[]): Moment[] => moments.reduce<Moment[]>((kept, moment) => (kept.some((other) => other.why === moment.why || other.turn === moment.turn) ? kept : [...kept, moment]), []);

function momentIn(scenario: Scenario, game: Game, steps: readonly Step[], step: Step, happening: Happening): Moment[] {
  const at = (kind: Moment['kind'], why: Moment['why'], member: string | null = null, topic: string | null = null): Moment[] =>
    [{ turn: step.turn, minute: step.minute, kind, why, member, topic, move: step.move }];
  switch (happening.kind) {
    case 'fact-opened': return happening.way === 'probe' ? at('strong', 'probed', happening.by, happening.topic) : [];
    case 'summarised': return happening.right ? (happening.again ? [] : at('strong', 'summarised', happening.member, happening.topic)) : at('chance', 'unfounded', happening.member, happening.topic);
    case 'empathised': return happening.needed ? at('strong', 'empathy', happening.member) : [];
    case 'apologised': return happening.worked ? at('strong', 'apology', happening.member) : [];
    case 'advised': return happening.worked ? at('strong', 'advice', happening.member) : misled(step) ? [] : at('chance', 'unfounded', happening.member);
    case 'criterion-used': return happening.worked ? at('strong', 'criterion', happening.member) : misled(step) ? [] : at('chance', 'unfounded', happening.member);
    case 'referred': return happening.relevant ? at('strong', 'referral', happening.member) : [];
    case 'offered': return offeredMoment(step, happening, at);
    case 'hinted': return ignored(game, steps, happening.member, happening.topic) ? at('chance', 'ignored-hint', happening.member, happening.topic) : [];
    case 'threatened': return at('chance', 'threat', happening.member);
    // Where no deal suits both, whoever stays above the own limit lies far from theirs: no reproach.
    case 'insulted': return landOf(scenario).acceptable.length === 0 ? [] : at('chance', 'insult', happening.member);
    case 'went-back': return at('chance', 'went-back', happening.member);
    case 'asked-again': return at('chance', 'asked-again', happening.member, happening.topic);
    case 'ended': return happening.how === 'time-up' ? at('chance', 'ran-out-of-time') : happening.how === 'walked-away' && game.justified && landOf(scenario).acceptable.length === 0 ? at('strong', 'walked-rightly') : [];
    default: return [];
  }
}

/** Who built on hearsay could not know better. */
const misled = (step: Step): boolean => step.happenings.some(({ kind }) => kind === 'fact-checked');

type At = (kind: Moment['kind'], why: Moment['why']) => Moment[];

function offeredMoment(step: Step, offered: Extract<Happening, { kind: 'offered' }>, at: At): Moment[] {
  const liked = step.happenings.some((happening) => happening.kind === 'agreed' || (happening.kind === 'judged' && (happening.leaning === 'likes' || happening.leaning === 'leans')));
  if (offered.form === 'meso') return at('strong', 'meso');
  if (offered.form === 'package') return liked ? at('strong', 'package') : [];
  return offered.form === 'offer' && !liked ? at('chance', 'bare-offer') : [];
}

/** Whoever asked on has followed the hint, also where nothing more came. */
export const probed = (steps: readonly Step[], member: string, topic: string): boolean =>
  steps.some(({ move }) => move.kind === 'probe' && move.member === member && move.topic === topic);

/** A hint that was never followed up, while there was still a move to do so. */
const ignored = (game: Game, steps: readonly Step[], member: string, topic: string): boolean =>
  !probed(steps, member, topic) &&
  !steps.some((step) => step.happenings.some((happening) => happening.kind === 'fact-opened' && happening.about === member && happening.topic === topic)) && game.stage === 'ended';

/** What to take along, the main point first, at most three. */
export function lessonsOf(scenario: Scenario, game: Game, score: Score, steps: readonly Step[]): readonly Lesson[] {
  const zone = landOf(scenario).acceptable.length > 0;
  const { own, account } = score.parts;
  const asked = game.questions;
  // Who pressed or squeezed did not split down the middle.
  const leaned = game.errors.some((error) => error.what === 'threat' || error.what === 'ultimatum') || (own !== null && account !== null && account < 350_000 && own >= 2 * account);
  const points: (Lesson | false)[] = [
    !zone && game.agreed === null && game.justified && 'walked-away-rightly',
    (score.parts.kind === 'below-own-limit' || (!zone && game.agreed !== null)) && 'should-have-walked',
    zone && game.agreed === null && game.ending === 'time-up' && 'mind-the-clock',
    game.errors.some((error) => error.what === 'threat' || error.what === 'ultimatum') && 'threats-cost',
    game.agreed !== null && score.grade === 'excellent' && 'win-win',
    own !== null && account !== null && own < 350_000 && account >= 2 * own && 'do-not-give-away',
    own !== null && account !== null && account < 350_000 && own >= 2 * account && 'do-not-squeeze',
    asked < 2 && 'ask-before-offering',
    scenario.members.some(({ id }, j) => game.members[j]?.hints.some((topic) => !probed(steps, id, topic))) && 'probe-the-hint',
    scenario.members.length > 1 && scenario.members.some((member, j) => game.members[j]?.where !== 'left' && !heardFrom(scenario, game, steps, member.id)) && 'hear-everybody',
    zone && game.agreed === null && 'could-have-dealt',
    score.parts.kind === 'deal' && score.deal < 85 && !leaned && 'trade-not-split',
    game.closing !== null && !game.closing.summary && 'close-well',
    game.agreed !== null && score.grade === 'good' && 'win-win',
  ];
  return points.filter((point) => point !== false).filter((point, i, list) => list.indexOf(point) === i).slice(0, 3);
}

/** Whoever was asked or answered has been heard, also where they told little. */
export const heardFrom = (scenario: Scenario, game: Game, steps: readonly Step[], member: string): boolean =>
  steps.some(({ move }) => (move.kind === 'ask' || move.kind === 'probe' || move.kind === 'check' || move.kind === 'summarise') && move.member === member) ||
  game.facts.some((fact) => fact.startsWith(`${member}/`) || scenario.facts.some((written) => written.id === fact && written.about === member));
