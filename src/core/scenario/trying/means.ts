/** One scripted game, ended. All fractions millionths. */
export interface Outcome {
  readonly score: number;
  readonly deal: boolean;
  readonly own: number;
  readonly account: number;
  readonly joint: number;
  readonly relation: number;
  readonly information: number;
}

/** Means over the games; own and account over the games with a deal, all fractions 0-1. */
export interface Means {
  readonly score: number;
  readonly deals: number;
  readonly own: number;
  readonly account: number;
  readonly relation: number;
  readonly information: number;
}

export function meansOf(outcomes: readonly Outcome[]): Means {
  const mean = (list: readonly number[]): number => (list.length === 0 ? 0 : list.reduce((sum, value) => sum + value, 0) / list.length);
  const deals = outcomes.filter((outcome) => outcome.deal);
  return {
    score: mean(outcomes.map(({ score }) => score)), deals: deals.length / Math.max(1, outcomes.length),
    own: mean(deals.map(({ own }) => own)) / 1e6, account: mean(deals.map(({ account }) => account)) / 1e6,
    relation: mean(outcomes.map(({ relation }) => relation)) / 1e6, information: mean(outcomes.map(({ information }) => information)) / 1e6,
  };
}
