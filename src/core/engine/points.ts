import type { Deal } from './move.ts';
import type { Stakes } from './scenario.ts';

/**
 * Units of the engine, all whole numbers:
 * - points of a deal in hundredths (0-10000): weight (0-100) × value (0-100), summed over the issues;
 * - fractions (gains, aspiration, support, pressure, credit) in millionths: 1 = 1_000_000.
 */
export const ONE = 1_000_000;
export const POINT = 100;

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** a × b ÷ c rounded down, for whole numbers whose product stays below 2^53. */
export const ratio = (a: number, b: number, c: number): number => Math.floor((a * b) / c);

/** Utility u of a deal for a party, hundredths of a point (0-10000). A dealbreaker makes it 0. */
export function utility(stakes: Stakes & { readonly dealbreakers?: readonly { readonly issue: number; readonly option: number }[] }, deal: Deal): number {
  if (stakes.dealbreakers?.some((b) => deal[b.issue] === b.option)) return 0;
  let sum = 0;
  for (let i = 0; i < deal.length; i++) sum += (stakes.weights[i] ?? 0) * (stakes.values[i]?.[deal[i] ?? 0] ?? 0);
  return sum;
}

/** û = u − promises × (1 − trust) × 0.6, hundredths of a point. Model 2.1. Trust 0-100. */
export const discounted = (u: number, promise: number, trust: number): number =>
  u === 0 ? 0 : u - Math.floor((promise * (100 - trust) * 6) / 100_000);

/** (value − limit) ÷ (ideal − limit) in millionths, unclamped; 0 where the ideal equals the limit. Section 11. */
export const gain = (value: number, limit: number, ideal: number): number =>
  ideal <= limit ? 0 : Math.floor(((value - limit) * ONE) / (ideal - limit));
