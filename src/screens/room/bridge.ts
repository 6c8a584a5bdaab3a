import type { Leaning, WeightBand } from '../../core/engine/happening.ts';
import type { Deal } from '../../core/engine/move.ts';
import { ownTenths } from '../../core/engine/observe.ts';
import type { Brief, MemberView, Observation } from '../../core/engine/observation.ts';
import type { Session } from '../../app/table.ts';
import { inQuestion } from './papers.ts';
import type { RoomScreen } from './screen.ts';

/** The middle of each weight band, points of 100. */
const bandWeight = { light: 8, middle: 22, heavy: 40 } as const satisfies Record<WeightBand, number>;
/** How a look at an offer reads as a gain, thousandths. */
const looks = { rejects: 100, doubts: 300, wavers: 500, leans: 700, likes: 900 } as const satisfies Record<Leaning, number>;

const clamped = (value: number): number => Math.max(0, Math.min(1000, Math.round(value)));

/**
 * The bridge of the paper in question. Your half is your own gain over your limit.
 * Theirs rests on what the player can know: opened facts, and their look at the
 * offer; hatched where less than half of it is known. The true gain comes after the end.
 */
export function bridgeOf(session: Session): RoomScreen['bridge'] {
  const { brief, observation, debrief } = session;
  if (debrief?.deal) {
    const { own, account } = debrief.score.parts;
    return { you: clamped((own ?? 0) / 1000), them: clamped((account ?? 0) / 1000), assumed: false, closed: observation.ending === 'deal' };
  }
  const paper = inQuestion(observation);
  if (!paper) return { you: 0, them: 0, assumed: true, closed: false };
  const tenths = paper.ownTenths ?? ownTenths(brief, paper.deal);
  const theirs = theirHalf(brief, observation, paper.deal, paper.theirs);
  return { you: ownHalf(brief, tenths), them: theirs.gain, assumed: theirs.assumed, closed: observation.agreed !== null };
}

/** From the own limit (0) to everything one could wish for (1000). */
export function ownHalf(brief: Brief, tenths: number): number {
  const best = ownTenths(brief, brief.own.values.map((values) => values.indexOf(Math.max(...values))));
  const limit = brief.own.batna * 10;
  return best <= limit ? 0 : clamped(((tenths - limit) * 1000) / (best - limit));
}

function theirHalf(brief: Brief, observation: Observation, deal: Deal, theirs: boolean): { gain: number; assumed: boolean } {
  const sitting = observation.members.filter((member) => member.where !== 'left');
  const guesses = sitting.map((member) => memberGain(brief, member, deal, theirs));
  if (guesses.length === 0) return { gain: 0, assumed: true };
  const mean = (pick: (guess: { gain: number; known: number }) => number): number => guesses.reduce((sum, guess) => sum + pick(guess), 0) / guesses.length;
  return { gain: clamped(mean((guess) => guess.gain)), assumed: mean((guess) => guess.known) < 500 };
}

/** What the facts say of one member, filled up with the look in the face (own paper) or good will (their own paper). */
function memberGain(brief: Brief, member: MemberView, deal: Deal, theirs: boolean): { gain: number; known: number } {
  const guess = theirs ? 800 : member.leaning ? looks[member.leaning] : 300;
  let [weight, points] = [0, 0];
  brief.issues.forEach((issue, i) => {
    const shown = member.shown[i];
    if (!shown) return;
    const place = shown.order.indexOf(deal[i] ?? 0);
    const most = Math.max(1, issue.options.length - 1);
    weight += bandWeight[shown.band];
    points += bandWeight[shown.band] * (place < 0 ? 500 : ((most - place) * 1000) / most);
  });
  const known = Math.min(100, weight);
  const fromFacts = weight === 0 ? 0 : points / weight;
  return { gain: (fromFacts * known + guess * (100 - known)) / 100, known: known * 10 };
}
