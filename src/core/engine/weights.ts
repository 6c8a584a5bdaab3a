/** Weights with one of them set: the others share what is left in proportion to what they had. Whole numbers that sum to 100. */
export function withWeight(weights: readonly number[], at: number, wanted: number): readonly number[] {
  const others = weights.map((_, i) => i).filter((i) => i !== at);
  if (others.length === 0) return weights.map(() => 100);
  const value = Math.max(0, Math.min(100, Math.round(wanted)));
  const left = 100 - value;
  const given = others.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
  const share = (i: number): { part: number; of: number } => (given === 0 ? { part: left, of: others.length } : { part: left * (weights[i] ?? 0), of: given });
  const whole = weights.map((_, i) => (i === at ? value : Math.floor(share(i).part / share(i).of)));
  const missing = 100 - whole.reduce((sum, weight) => sum + weight, 0);
  // The ones that lost most by rounding get it back; the first where they lost the same.
  const byLoss = [...others].sort((a, b) => (share(b).part % share(b).of) - (share(a).part % share(a).of) || a - b);
  return whole.map((weight, i) => weight + (byLoss.slice(0, missing).includes(i) ? 1 : 0));
}
