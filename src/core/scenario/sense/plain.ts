import type { Scenario, Text } from '../../engine/scenario.ts';
import type { Finding, Path } from '../problem.ts';
import { MOST_WORDS, sentences } from './sense.ts';
import * as say from './words-plain.ts';

/** Language of B1 in what a player reads: short sentences, no words of a line long. */

/** Dutch sticks words together; one of more letters is hard to read at once. */
const LONGEST_WORD = 22;

export const checkPlain = (scenario: Scenario): Finding[] => [...stories(scenario).flatMap(sentencesIn), ...[...stories(scenario), ...labels(scenario)].flatMap(wordsIn)];

type Placed = readonly [path: Path, text: Text];

/** What is read, not said: the talk itself has its own bound. */
const stories = (scenario: Scenario): Placed[] => [
  [['story'], scenario.story],
  [['goal'], scenario.goal],
  ...(scenario.theory ? [[['theory'], scenario.theory] as const] : []),
  [['player', 'batnaText'], scenario.player.batnaText],
  ...scenario.members.flatMap((member, j): Placed[] => [[['members', j, 'interest'], member.interest], [['members', j, 'batnaText'], member.batnaText]]),
];

const labels = (scenario: Scenario): Placed[] => [
  ...scenario.issues.flatMap((issue, i): Placed[] => [[['issues', i, 'label'], issue.label], ...issue.options.map((option, o): Placed => [['issues', i, 'options', o], option.label])]),
  ...scenario.facts.map((fact, n): Placed => [['facts', n, 'text'], fact.text]),
];

function sentencesIn([path, text]: Placed): Finding[] {
  const most = sentences(text)[0] ?? 0;
  return most > MOST_WORDS ? [say.longSentence(path, most, MOST_WORDS)] : [];
}

function wordsIn([path, text]: Placed): Finding[] {
  const words = `${text.nl} ${text.en}`.match(/[\p{L}\p{M}]+/gu) ?? [];
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long), '');
  return longest.length > LONGEST_WORD ? [say.longWord(path, longest)] : [];
}
