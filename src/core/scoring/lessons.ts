import type { Game, Step } from '../engine/game.ts';
import { landOf } from '../engine/land.ts';
import type { Scenario } from '../engine/scenario.ts';
import { type Lesson, LOW_PART, type Score } from './debrief-type.ts';
import { heardFrom, probed, toldIn } from './heard.ts';
import { agreedIn } from './papers.ts';

/** A share of the gain below this, and the other side had twice as much or more: it went one way. Millionths. */
const LITTLE = 350_000;

/** From here on a deal is as good as there was. */
const STRONG = 85;

/** Which way the gain of a deal went, where it went one way. Where no other deal is better for all, a poor one is a matter of sharing. */
function tilt({ deal, grade, parts }: Score, efficient: boolean): 'to-them' | 'to-me' | null {
  const { own, account, kind } = parts;
  if (own === null || account === null) return null;
  // A third less than the other, where nothing but the sharing could have been better.
  if (kind === 'deal' && efficient && deal < STRONG && grade !== 'excellent') {
    if (3 * own < 2 * account) return 'to-them';
    if (3 * account < 2 * own) return 'to-me';
  }
  if (own < LITTLE && account >= 2 * own) return 'to-them';
  if ((account < LITTLE && own >= 2 * account) || kind === 'regretted') return 'to-me';
  const poor = kind === 'deal' && efficient && (grade === 'fail' || grade === 'weak');
  return poor ? (own < account ? 'to-them' : 'to-me') : null;
}

/** What to take along, the main point first: one at least, at most three. efficient: no other deal is better for all. */
export function lessonsOf(scenario: Scenario, game: Game, score: Score, steps: readonly Step[], efficient: boolean): readonly Lesson[] {
  const zone = landOf(scenario).acceptable.length > 0;
  const pressed = game.errors.some((error) => error.what === 'threat' || error.what === 'ultimatum');
  const leans = tilt(score, efficient);
  const trades = steps.filter(({ move }) => move.kind === 'package' || move.kind === 'meso');
  const traded = trades.length > 0;
  const late = zone && game.agreed === null && game.ending === 'time-up';
  const points: (Lesson | false)[] = [
    !zone && game.agreed === null && game.justified && 'walked-away-rightly',
    (score.parts.kind === 'below-own-limit' || (!zone && game.agreed !== null)) && 'should-have-walked',
    late && 'mind-the-clock',
    pressed && 'threats-cost',
    game.agreed !== null && score.grade === 'excellent' && 'win-win',
    leans === 'to-them' && (trades.some(agreedIn) ? 'ask-more-back' : 'do-not-give-away'),
    leans === 'to-me' && 'do-not-squeeze',
    game.questions < 2 && 'ask-before-offering',
    scenario.members.some(({ id }, j) => game.members[j]?.hints.some((topic) => !probed(steps, id, topic))) && 'probe-the-hint',
    scenario.members.length > 1 && scenario.members.some((member, j) => game.members[j]?.where !== 'left' && !heardFrom(scenario, game, steps, member.id)) && 'hear-everybody',
    // Whose time ran out need not hear as well to have looked longer.
    zone && game.agreed === null && !late && 'could-have-dealt',
    // Who pressed, gave away or squeezed did not split down the middle, nor did who left nobody anything to gain.
    score.parts.kind === 'deal' && score.deal < STRONG && !pressed && leans === null && !efficient && (traded ? 'trade-further' : 'trade-not-split'),
    game.closing !== null && !game.closing.summary && 'close-well',
    game.agreed !== null && score.grade === 'good' && leans === null && 'win-win',
  ];
  const found = points.filter((point) => point !== false).filter((point, i, list) => list.indexOf(point) === i).slice(0, MOST);
  const main = found.length > 0 ? found : [otherwise(score, game, efficient, traded)];
  return [...new Set([...main, ...raisers(score, game, steps, main)])].slice(0, MOST);
}

const MOST = 3;

/** What each tip can raise, where its part of the score is low. */
const aboutFacts: readonly Lesson[] = ['ask-before-offering', 'probe-the-hint', 'hear-everybody', 'find-out-more'];
const aboutManner: readonly Lesson[] = ['threats-cost', 'close-well', 'slips-cost', 'sum-up', 'bring-proof'];

/** Whoever did well, but with little heard or in a poor manner, is told what to do next time as well. */
function raisers({ information, relation, technique, parts }: Score, game: Game, steps: readonly Step[], main: readonly Lesson[]): readonly Lesson[] {
  const lacks = (tips: readonly Lesson[]): boolean => !main.some((lesson) => tips.includes(lesson));
  const [facts, manner] = [information < LOW_PART && lacks(aboutFacts), Math.min(relation, technique) < LOW_PART && lacks(aboutManner)];
  return [...(facts ? ['find-out-more' as const] : []), ...(manner ? [mannerTip(game, steps, parts.factPoints < parts.factPointsInAll)] : [])];
}

function mannerTip(game: Game, steps: readonly Step[], more: boolean): Lesson {
  if (game.errors.length > 0) return 'slips-cost';
  const told = steps.some(toldIn);
  if (told && !game.techniques.includes('summary')) return 'sum-up';
  if (!game.techniques.includes('criterion') && game.papers.length > 0) return 'bring-proof';
  return more || !told ? 'find-out-more' : 'sum-up';
}

/** There is always one point to take along. */
function otherwise({ parts }: Score, game: Game, efficient: boolean, traded: boolean): Lesson {
  if (game.agreed !== null) return efficient && parts.kind === 'deal' ? 'win-win' : traded ? 'trade-further' : 'trade-not-split';
  // Where no deal suits everybody a good no is the lesson, else the deal that was there.
  return parts.kind === 'no-deal' ? 'could-have-dealt' : 'should-have-walked';
}
