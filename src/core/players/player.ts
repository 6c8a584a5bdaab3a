import type { Brief, Observation } from '../engine/observation.ts';
import type { Move } from '../engine/move.ts';

/** A scripted player sees what a person sees, and chance by the seed. It must answer with a move that is allowed. */
export type Player = (brief: Brief, seen: Observation, seed: number) => Move;

export const playerNames = ['integrative', 'beginner', 'splitter', 'firm', 'squeezer', 'giver', 'first-counter', 'silent', 'random'] as const;
export type PlayerName = (typeof playerNames)[number];
