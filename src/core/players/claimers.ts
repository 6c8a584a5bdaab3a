import { draw } from '../engine/draw.ts';
import type { Move } from '../engine/move.ts';
import type { Brief, Observation } from '../engine/observation.ts';
import { ONE } from '../engine/points.ts';
import { bestBy, distance, middle, packages, timeUsed, untried } from './packages.ts';
import type { Player } from './player.ts';

/** Players who ask nothing: each a way to lose. Rules of section 11. Levels in tenths of own points. */
const sitDown: Move = { kind: 'sit' };
const goodbye: Move = { kind: 'close', summary: false, next: false };

/** Moves outside the talk that every player makes alike; undefined while the talk runs. */
export function around(seen: Observation): Move | undefined {
  if (seen.stage === 'preparing') return sitDown;
  return seen.stage === 'closing' ? goodbye : undefined;
}

/** 100 − slope·τ in tenths. */
const falling = (seen: Observation, slope: number): number => 1000 - Math.floor((slope * 10 * timeUsed(seen)) / ONE);

export const giver: Player = (brief, seen) =>
  around(seen) ?? (seen.counter ? { kind: 'accept' } : { kind: 'offer', deal: middle(brief) });

export const firstCounter: Player = (brief, seen, seed) =>
  around(seen) ?? (seen.counter ? { kind: 'accept' } : { kind: 'offer', deal: bestBy(packages(brief, seen), ({ own }) => own, seed, seen.turn)?.deal ?? middle(brief) });

export const silent: Player = (_, seen) => around(seen) ?? { kind: 'silence' };

/** Nearest to the level from above; threatens the heaviest member after every second refusal. */
export const squeezer: Player = (brief, seen, seed) => {
  const fixed = around(seen);
  if (fixed) return fixed;
  const offers = seen.papers.filter((paper) => paper.by === 'you').length;
  if (offers > 0 && offers % 2 === 0 && threatDue(seen)) return { kind: 'threaten', member: heaviest(brief, seen) };
  const level = falling(seen, 30);
  const high = untried(brief, seen).filter(({ own }) => own >= level);
  return { kind: 'offer', deal: (bestBy(high, ({ own }) => -own, seed, seen.turn) ?? bestBy(untried(brief, seen), ({ own }) => own, seed, seen.turn) ?? { deal: middle(brief) }).deal };
};

/** A threat follows the offer directly: the last paper of ours was laid in the move before this one. */
function threatDue(seen: Observation): boolean {
  const mine = seen.papers.filter((paper) => paper.by === 'you');
  return mine[mine.length - 1]?.turn === seen.turn - 1;
}

const heaviest = (brief: Brief, seen: Observation): string => byInfluence(brief, seen)[0] ?? '';

/** Those at the table by influence; whose influence is unknown counts for an equal share; else in the order in which they sit. */
export function byInfluence(brief: Brief, seen: Observation): readonly string[] {
  const equal = Math.floor(100 / brief.members.length);
  const table = seen.members.filter((member) => member.where === 'table');
  return [...table].sort((a, b) => (b.influence ?? equal) - (a.influence ?? equal)).map((member) => member.id);
}

export const splitter: Player = (brief, seen, seed) => {
  const fixed = around(seen);
  if (fixed) return fixed;
  const level = falling(seen, 55);
  if (seen.counter && seen.counter.ownTenths >= Math.max(10 * brief.own.batna + 20, level - 80)) return { kind: 'accept' };
  const near = untried(brief, seen).filter(({ own }) => Math.abs(own - level) <= 60);
  const chosen = bestBy(near, ({ deal }) => -distance(brief, deal, middle(brief)), seed, seen.turn) ?? bestBy(untried(brief, seen), ({ own }) => -Math.abs(own - level), seed, seen.turn);
  return { kind: 'offer', deal: (chosen ?? { deal: middle(brief) }).deal };
};

export const firm: Player = (brief, seen, seed) => {
  const fixed = around(seen);
  if (fixed) return fixed;
  const level = falling(seen, 38);
  if (seen.counter && seen.counter.ownTenths >= level - 50) return { kind: 'accept' };
  const near = packages(brief, seen).filter(({ own }) => Math.abs(own - level) <= 50);
  const chosen = near[draw(seed, seen.turn, 'player', 'firm') % Math.max(1, near.length)] ?? bestBy(packages(brief, seen), ({ own }) => -Math.abs(own - level), seed, seen.turn);
  return { kind: 'offer', deal: (chosen ?? { deal: middle(brief) }).deal };
};
