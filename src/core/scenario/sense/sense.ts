import { findable, topicsOf } from '../../engine/lore.ts';
import type { CaseFact, Member, Scenario, Text } from '../../engine/scenario.ts';
import { rooms } from '../defaults.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Path } from '../problem.ts';
import type { ScenarioFile } from '../format/schema.ts';
import * as say from './words-sense.ts';

/** Does the case make sense: facts that can be found, texts that fit and keep their secrets, people who matter. */

/** Signs that fit a speech bubble; the text layer does not say a longer line. */
export const LONGEST_LINE = 90;
export const MOST_WORDS = 15;
/** Less of the group's influence than this hardly moves a decision, %. */
const LITTLE = 5;

/** reactions: the kinds that the text layer knows, where the caller can name them. */
export function checkSense(scenario: Scenario, file: ScenarioFile, reactions: readonly string[] | null): Finding[] {
  return [
    ...scenario.facts.flatMap((fact, n) => [...factText(fact, ['facts', n, 'text']), ...reachable(scenario, fact, ['facts', n])]),
    ...sources(scenario, file),
    ...(rooms.some((room) => room === scenario.room) ? [] : [say.noSuchRoom(['room'], scenario.room, nearest(scenario.room, rooms), rooms)]),
    ...spoken(scenario).flatMap(lineText),
    ...(reactions === null ? [] : scenario.members.flatMap((member, j) => reactionNames(member, ['members', j, 'reactions'], reactions))),
    ...leaks(scenario),
    ...scenario.members.flatMap((member, j) => matters(scenario, member, ['members', j])),
  ];
}

/** Words per sentence, the longest of both languages first. */
export const sentences = (text: Text): number[] =>
  [...new Set([text.nl, text.en])]
    .flatMap((words) => words.split(/[.!?…;:]+\s/))
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
    .sort((a, b) => b - a);

function factText(fact: CaseFact, path: Path): Finding[] {
  const length = Math.max(fact.text.nl.length, fact.text.en.length);
  const most = sentences(fact.text)[0] ?? 0;
  return [...(length > LONGEST_LINE ? [say.longFact(path, length, LONGEST_LINE)] : []), ...(most > MOST_WORDS ? [say.longSentence(path, most, MOST_WORDS)] : [])];
}

function lineText({ path, text }: Placed): Finding[] {
  const length = Math.max(text.nl.length, text.en.length);
  const most = sentences(text)[0] ?? 0;
  return [...(length > LONGEST_LINE ? [say.longLine(path, length, LONGEST_LINE)] : []), ...(most > MOST_WORDS ? [say.wordyLine(path, most, MOST_WORDS)] : [])];
}

const reactionNames = (member: Member, path: Path, known: readonly string[]): Finding[] =>
  Object.keys(member.reactions).flatMap((kind) => (known.includes(kind) ? [] : [say.noSuchReaction([...path, kind], kind, nearest(kind, known), known)]));

/** Asked of a member, found while preparing, or told by the own company when called. */
function reachable(scenario: Scenario, fact: CaseFact, path: Path): Finding[] {
  const asked = scenario.members.some((member) => (fact.about === member.id || fact.about === 'account' || fact.about === 'decision') && topicsOf(scenario, member.id).includes(fact.topic));
  const prepared = scenario.prep.points > 0 && findable(scenario).some((found) => found.fact.id === fact.id);
  const happens = scenario.events?.some((event) => event.then.some((change) => change.kind === 'fact' && change.fact === fact.id)) ?? false;
  return asked || prepared || happens || fact.byEvent || fact.about === 'own' ? [] : [say.unreachable(path, fact.id)];
}

function sources(scenario: Scenario, file: ScenarioFile): Finding[] {
  const used = new Set(findable(scenario).map((found) => found.source));
  return (file.prep?.sources ?? []).flatMap((source, n) => {
    const id = scenario.prep.sources[n]?.id ?? '';
    return source.truth === undefined && !used.has(id) ? [say.emptySource(['prep', 'sources', n], id)] : [];
  });
}

interface Placed {
  readonly path: Path;
  readonly text: Text;
}

/** What everybody can read before anything is found out. */
function visible(scenario: Scenario): Placed[] {
  const members = scenario.members.flatMap((member, j): Placed[] => [
    { path: ['members', j, 'job'], text: member.job },
    { path: ['members', j, 'position'], text: member.position },
    ...member.opening.map((text, n) => ({ path: ['members', j, 'opening', n], text })),
    ...Object.entries(member.lines).flatMap(([topic, lines]) => lines.question.map((text, n) => ({ path: ['members', j, 'lines', topic, 'question', n], text }))),
  ]);
  return [
    { path: ['title'], text: scenario.title },
    { path: ['employer', 'what'], text: scenario.employer.what },
    { path: ['account', 'what'], text: scenario.account.what },
    { path: ['story'], text: scenario.story },
    { path: ['goal'], text: scenario.goal },
    ...(scenario.theory ? [{ path: ['theory'], text: scenario.theory }] : []),
    ...Object.entries(scenario.topics ?? {}).map(([topic, text]) => ({ path: ['topics', topic], text })),
    ...scenario.issues.flatMap(({ said }, i): Placed[] => (said ? [{ path: ['issues', i, 'said'], text: said }] : [])),
    ...members,
    ...scenario.prep.sources.map((source, n) => ({ path: ['prep', 'sources', n, 'label'], text: source.label })),
  ];
}

/** What a member says in the talk. */
const spoken = (scenario: Scenario): Placed[] =>
  scenario.members.flatMap((member, j) => [
    { path: ['members', j, 'position'], text: member.position },
    ...member.opening.map((text, n) => ({ path: ['members', j, 'opening', n], text })),
    ...Object.entries(member.lines).flatMap(([topic, lines]) =>
      (['question', 'hint', 'fact'] as const).flatMap((kind) => lines[kind].map((text, n) => ({ path: ['members', j, 'lines', topic, kind, n], text })))),
    ...Object.entries(member.reactions).flatMap(([kind, texts]) => texts.map((text, n) => ({ path: ['members', j, 'reactions', kind, n], text }))),
  ]);

const numbersIn = (text: Text): string[] => [...new Set(`${text.nl} ${text.en}`.match(/\d+(?:[.,]\d+)*/g) ?? [])];

/** Limits and secret amounts (of alternatives and hidden facts) in texts that everybody sees. What an option says is no secret. */
function leaks(scenario: Scenario): Finding[] {
  const open = new Set(scenario.issues.flatMap((issue) => issue.options.flatMap((option) => numbersIn(option.label))));
  const secrets = new Map<string, string>();
  for (const member of scenario.members) {
    for (const number of [...numbersIn(member.batnaText), String(member.batna)]) secrets.set(number, member.name);
  }
  for (const fact of scenario.facts) if (!fact.prep) for (const number of numbersIn(fact.text)) secrets.set(number, fact.id);
  return visible(scenario).flatMap(({ path, text }) => numbersIn(text).filter((number) => number.length > 1 && secrets.has(number) && !open.has(number)).slice(0, 1).map((number) => say.leak(path, number, secrets.get(number) ?? '')));
}

function matters(scenario: Scenario, member: Member, path: Path): Finding[] {
  const all = scenario.members.reduce((sum, other) => sum + other.influence, 0);
  const decides = scenario.rule.type !== 'weighted' && (scenario.rule.type !== 'decider' || scenario.rule.decider === member.id);
  const counts = 100 * member.influence >= LITTLE * all || decides || scenario.veto.includes(member.id) || member.roles.includes('gatekeeper') || scenario.facts.some((fact) => fact.about === member.id);
  return counts ? [] : [say.needless(path, member.name)];
}
