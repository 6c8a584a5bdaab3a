import { clamp } from './points.ts';
import type { Scenario } from './scenario.ts';

/**
 * Minutes that the talk can take. Your own hurry takes some of them (model 6: with care): 1/250 of the budget per point
 * above or below the middle, so that a hurried player feels it in every question that no longer fits.
 */
export const talkMinutes = (scenario: Scenario): number => Math.max(4, Math.floor((scenario.budget * (250 - (clamp(scenario.timePressure.player, 0, 100) - 50)) + 125) / 250)) + (scenario.moved ?? 0);
