import { checkScenario } from './check.ts';
import { pictureOf, type Picture } from './picture.ts';
import type { Problem } from './problem.ts';

/** All that an author sees beside the form while writing. Plain values, to cross to another thread. */
export interface Study {
  readonly problems: readonly Problem[];
  /** Null while the case cannot be played. */
  readonly picture: Picture | null;
}

/** Never throws, whatever the text. */
export function study(text: string, reactions: readonly string[]): Study {
  const { problems, scenario } = checkScenario(text, reactions);
  return { problems, picture: scenario && pictureOf(scenario) };
}

/** It can be played, whatever else may be said about it. */
export const playable = ({ problems }: Study): boolean => problems.every((problem) => problem.severity !== 'error');
