import { draw } from '../engine/draw.ts';
import type { Deal, Move } from '../engine/move.ts';
import type { Brief, Choice, Observation } from '../engine/observation.ts';
import { packages } from './packages.ts';
import type { Player } from './player.ts';

/** Uniform over the allowed moves; packages, reasons and guesses uniform too. */
export const random: Player = (brief, seen, seed) => {
  const choice = seen.choices[draw(seed, seen.turn, 'player', 'choice') % seen.choices.length];
  if (!choice) throw new Error('no move is allowed');
  return fill(brief, seen, seed, choice);
};

/** A whole move from a choice. */
function fill(brief: Brief, seen: Observation, seed: number, choice: Choice): Move {
  const lot = (what: string, of: number): number => draw(seed, seen.turn, 'player', what) % Math.max(1, of);
  const list = packages(brief, seen);
  const deal = (what: string): Deal => list[lot(what, list.length)]?.deal ?? [];
  switch (choice.kind) {
    case 'offer': return { kind: 'offer', deal: deal('deal'), praise: lot('praise', 4) === 0 };
    case 'package': return { kind: 'package', deal: deal('deal') };
    case 'ultimatum': return { kind: 'ultimatum', deal: deal('deal') };
    case 'meso': return fillMeso(brief, seen, lot);
    case 'plan': return { kind: 'plan', plan: { target: 50 + lot('target', 50), limit: brief.own.batna } };
    case 'open': return { kind: 'open', greet: lot('greet', 2) === 0, goal: lot('goal', 2) === 0, agenda: lot('agenda', 2) === 0 };
    case 'walk': return { kind: 'walk', reason: lot('reason', 2) === 0 ? 'none' : 'limit' };
    case 'close': return { kind: 'close', summary: lot('summary', 2) === 0, next: lot('next', 2) === 0 };
    case 'decline': return { kind: 'decline', over: brief.issues[lot('over', brief.issues.length)]?.id ?? '' };
    case 'check': return { ...choice, guess: lot('guess', 3) };
    default: return choice;
  }
}

/** Two packages of nearly equal own worth; a single offer where the case has no such pair at hand. */
function fillMeso(brief: Brief, seen: Observation, lot: (what: string, of: number) => number): Move {
  const list = packages(brief, seen);
  const first = list[lot('deal', list.length)];
  const twins = list.filter((candidate) => first && candidate !== first && Math.abs(candidate.own - first.own) <= 70);
  const second = twins[lot('twin', twins.length)];
  return first && second ? { kind: 'meso', deals: [first.deal, second.deal] } : { kind: 'offer', deal: first?.deal ?? [] };
}
