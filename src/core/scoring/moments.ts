import type { Game, Step } from '../engine/game.ts';
import type { Happening } from '../engine/happening.ts';
import { landOf } from '../engine/land.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Moment } from './debrief-type.ts';
import { heldTurns, type Point } from './evidence.ts';
import { probed } from './heard.ts';
import { agreedIn, landedWell, welcomed } from './papers.ts';

/** Moments worth a tap, the most telling first: one or two praised, one or two chances, three in all. None says of a move the opposite of what the points to take along say of it. */
export function momentsOf(scenario: Scenario, game: Game, steps: readonly Step[], points: readonly Point[]): readonly Moment[] {
  const [held, well] = [heldTurns(points), new Set(points.filter(({ lesson }) => lesson === 'win-win').flatMap(({ turns }) => turns))];
  const regretted = new Set(steps.filter(({ turn }) => held.has(turn)).flatMap(dealsIn));
  const all = steps.flatMap((step) => step.happenings.flatMap((happening) => momentIn(scenario, game, steps, step, happening)))
    .filter(({ turn, kind, why, move }) => kind === 'chance' || !isTrade(why) || !(held.has(turn) || dealsIn({ move }).some((deal) => regretted.has(deal))));
  const ranked = (kind: Moment['kind']): Moment[] => all.filter((moment) => moment.kind === kind).sort((a, b) => weight(b) - weight(a) || a.turn - b.turn);
  const strong = ranked('strong');
  // A move that was praised, or would be if there were room, is not also held against its player.
  const chances = distinct(ranked('chance')).filter(({ turn, why }) => why === 'ran-out-of-time' || !(well.has(turn) || strong.some((moment) => moment.turn === turn)));
  const praised = distinct(strong).slice(0, chances.length > 1 ? 1 : 2);
  return [...praised, ...chances.slice(0, 3 - praised.length)].sort((a, b) => a.turn - b.turn);
}

const isTrade = (why: Moment['why']): boolean => why === 'package' || why === 'meso';
const dealsIn = ({ move }: Pick<Step, 'move'>): readonly string[] => ('deal' in move ? [move.deal.join()] : 'deals' in move ? move.deals.map((deal) => deal.join()) : []);

/** How much a moment tells; a praised technique of finding out stands above one of manners. */
const weights: Readonly<Record<Moment['why'], number>> = {
  probed: 9, 'walked-rightly': 10, meso: 8, package: 7, apology: 8, advice: 6, referral: 6, criterion: 5, summarised: 4, empathy: 4,
  'gave-away': 10, squeezed: 10, 'ran-out-of-time': 9, insult: 8, threat: 9, 'went-back': 7, 'ignored-hint': 8, 'unasked-hint': 5, 'asked-again': 6, 'bare-offer': 5, unfounded: 4,
};
const weight = (moment: Moment): number => weights[moment.why];

/** The most telling of each kind, in the order of the talk; of one kind alone two. */
export function mostTelling(moments: readonly Moment[]): readonly Moment[] {
  const ranked = [...moments].sort((a, b) => weight(b) - weight(a) || a.turn - b.turn);
  const firsts = ranked.filter((moment, i) => ranked.findIndex(({ kind }) => kind === moment.kind) === i);
  return (firsts.length > 1 ? firsts : ranked.slice(0, 2)).sort((a, b) => a.turn - b.turn);
}

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
    // What all agreed to was no step back, and where no deal suits both there is nothing better to trade.
    case 'went-back': return landOf(scenario).acceptable.length === 0 || agreedIn(step) ? [] : at('chance', 'went-back', happening.member);
    case 'asked-again': return at('chance', 'asked-again', happening.member, happening.topic);
    case 'ended': return happening.how === 'time-up' ? at('chance', 'ran-out-of-time') : happening.how === 'walked-away' && game.justified && landOf(scenario).acceptable.length === 0 ? at('strong', 'walked-rightly') : [];
    default: return [];
  }
}

/** Who built on hearsay could not know better. */
const misled = (step: Step): boolean => step.happenings.some(({ kind }) => kind === 'fact-checked');

type At = (kind: Moment['kind'], why: Moment['why']) => Moment[];

function offeredMoment(step: Step, offered: Extract<Happening, { kind: 'offered' }>, at: At): Moment[] {
  if (offered.form === 'meso') return at('strong', 'meso');
  if (offered.form === 'package') return landedWell(step) ? at('strong', 'package') : [];
  return offered.form === 'offer' && !welcomed(step) ? at('chance', 'bare-offer') : [];
}

/** A hint that was never followed up, while there was still a move to do so. */
const ignored = (game: Game, steps: readonly Step[], member: string, topic: string): boolean =>
  !probed(steps, member, topic) &&
  !steps.some((step) => step.happenings.some((happening) => happening.kind === 'fact-opened' && happening.about === member && happening.topic === topic)) && game.stage === 'ended';
