import { levelWords, type LevelInput } from './schema-parts.ts';

/** A word or number as a number from 0 to 100. */
export const levelOr = (given: LevelInput | undefined, otherwise: number): number => (given === undefined ? otherwise : typeof given === 'number' ? given : levelWords[given]);
