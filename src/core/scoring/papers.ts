import type { Step } from '../engine/game.ts';

export const agreedIn = (step: Step): boolean => step.happenings.some(({ kind }) => kind === 'agreed');

/** Somebody at the table warmed to it. */
const liked = (step: Step): boolean => step.happenings.some((happening) => happening.kind === 'judged' && (happening.leaning === 'likes' || happening.leaning === 'leans'));
/** Somebody at the table was hurt by it. */
const hurt = (step: Step): boolean => step.happenings.some(({ kind }) => kind === 'insulted' || kind === 'went-back');

/** A paper did well where all agreed, or where somebody warmed to it and nobody was hurt. */
export const welcomed = (step: Step): boolean => agreedIn(step) || (liked(step) && !hurt(step));

/** Somebody at the table spoke against it. */
const opposed = (step: Step): boolean => step.happenings.some((happening) => happening.kind === 'judged' && (happening.leaning === 'rejects' || happening.leaning === 'doubts'));

/** Good enough to be praised: all agreed, or somebody warmed to it and nobody spoke against it. */
export const landedWell = (step: Step): boolean => agreedIn(step) || (welcomed(step) && !opposed(step));
