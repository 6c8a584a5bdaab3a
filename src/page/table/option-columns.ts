/** How options stand beside each other, by the length of their words: nothing breaks in the middle of a word where it can be helped. */

const longestWord = (labels: readonly string[]): number => Math.max(...labels.flatMap((label) => label.split(/[\s/-]/)).map((word) => word.length));

/** Letters of a bold word that fit, and that fit beside a tick, by the number of options beside each other on a phone. */
const fits: readonly number[] = [0, 34, 17, 11, 8, 6];
const besideTick: readonly number[] = [0, 30, 15, 8, 4, 2];

/** Four or more of this length would each stand on many lines. */
const LONG = 15;

/** 1-5. times: how many times as wide as a phone. */
export function columnsFor(labels: readonly string[], times = 1): number {
  const longest = longestWord(labels);
  const many = labels.length >= 4 && labels.some((label) => label.length > LONG * times);
  return [many ? 2 : Math.min(labels.length, 5), 2, 1].find((columns) => longest <= (fits[columns] ?? 0) * times) ?? 1;
}

/** Its longest word needs the width to itself: its tick goes to the corner. */
export const isSnug = (label: string, columns: number): boolean => longestWord([label]) > (besideTick[columns] ?? 0);

/** It stands on one line, with room above it for a tick. */
export const isOneWord = (label: string): boolean => !/\s/.test(label);
