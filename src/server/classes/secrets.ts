import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Chance that nobody can guess, for rights and names of things; the chance of a game is core's draw(). */

/** Signs that nobody mixes up when copying from one screen to another. */
const clear = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export const newId = (): string => randomBytes(12).toString('base64url');
const letters = { teacher: 't', student: 's', organiser: 'c' } as const;
/** A key of a class or of a competition, or a student's token: 32 random bytes. The first letter tells which. */
export const newSecret = (whose: keyof typeof letters): string => `${letters[whose]}${randomBytes(32).toString('base64url')}`;
/** What is stored of a secret. Plain SHA-256 is enough: nobody can try 2^256 of them. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
/** Six digits, no zero in front. */
export const newPin = (): string => String(randomInt(100_000, 1_000_000));
/** Eight signs: 31^8, and ten minutes to guess. */
export const newCode = (): string => Array.from({ length: 8 }, () => clear[randomInt(clear.length)]).join('');
/** A code as it was typed: small letters, and whatever stands between them, do not matter. */
export const readCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
export const newSeed = (): number => randomInt(4_294_967_296);
/** A whole number 0 … below. */
export const lot = (below: number): number => randomInt(below);
