import { commonTopics } from '../../engine/scenario.ts';
import { eventNames } from '../events/names.ts';
import { eventIds, factIds, fieldsOf, firstText, giftIds, issueIds, itemsOf, keysOf, memberIds, numberOf, optionIds, sourceIds, wordOf, type Fields } from '../idents.ts';
import { nearest } from '../nearest.ts';
import { forbidden } from '../sheet/places.ts';
import { exists, type Known, optionNamed, UNNAMED } from './pointing.ts';
import type { Finding, Path } from '../problem.ts';
import * as say from './words-names.ts';

/** Names that point to something: do they point to one thing that exists? Works on files that are wrong elsewhere too. */

const hasName = (issue: unknown): boolean => wordOf(fieldsOf(issue).id) !== undefined || firstText(fieldsOf(issue).label) !== '';

const abouts = ['own', 'account', 'decision'] as const;
const commonNames: Readonly<Record<string, string>> = { batna: 'alternative', bazo: 'alternative', alternatief: 'alternative', tijd: 'time', deadline: 'time', dmu: 'decision', besluit: 'decision', beslissing: 'decision' };

export function checkNames(value: unknown): Finding[] {
  const file = fieldsOf(value);
  const issues = issueIds(file).map((id, i) => (hasName(itemsOf(file.issues)[i]) ? id : UNNAMED));
  const members = memberIds(file);
  const known: Known = {
    issues: usable(issues, commonTopics), members: usable(members, abouts),
    options: itemsOf(file.issues).map(optionIds), facts: factIds(file), sources: sourceIds(file),
  };
  return [
    ...once(issues, ['issues'], commonTopics),
    ...once(members, ['members'], abouts),
    ...unique(file, known),
    ...ruleNames(fieldsOf(file.rule), known),
    ...itemsOf(file.issues).flatMap((issue, i) => unlockNames(issue, ['issues', i], known)),
    ...stakeNames(fieldsOf(file.player), ['player'], known),
    ...itemsOf(file.members).flatMap((member, j) => memberNames(file, fieldsOf(member), j, known)),
    ...itemsOf(file.facts).flatMap((fact, n) => factNames(fieldsOf(fact), ['facts', n], known)),
    ...itemsOf(file.gifts).flatMap((gift, n) => giftNames(fieldsOf(gift), ['gifts', n], known)),
    ...networkNames(fieldsOf(file.network), known),
    ...campaignNames(file),
    ...eventNames(file, known),
  ];
}

/** Names that something can point to. */
const usable = (ids: readonly string[], taken: readonly string[]): string[] =>
  ids.map((id, i) => (ids.indexOf(id) < i || taken.includes(id) || forbidden.includes(id) || !/^[a-z0-9][a-z0-9-]*$/.test(id) ? UNNAMED : id));

function unique(file: Fields, known: Known): Finding[] {
  return [
    ...known.options.flatMap((options, i) => once(options, ['issues', i, 'options'], [])),
    ...once(known.facts, ['facts'], []),
    ...(fieldsOf(file.prep).sources === undefined ? [] : once(known.sources, ['prep', 'sources'], [])),
    ...once(giftIds(file), ['gifts'], []),
    ...once(eventIds(file), ['events'], []),
  ];
}

function once(ids: readonly string[], path: Path, taken: readonly string[]): Finding[] {
  return ids.flatMap((id, i) => {
    const here = [...path, i, 'id'];
    if (id === UNNAMED) return [];
    if (forbidden.includes(id) || taken.includes(id)) return [say.reserved(here, id)];
    const first = ids.indexOf(id);
    return first < i ? [say.twice(here, id, [...path, first])] : [];
  });
}

function ruleNames(rule: Fields, known: Known): Finding[] {
  const k = numberOf(rule.k);
  return [
    ...exists(rule.decider, known.members, ['rule', 'decider'], 'member'),
    ...(rule.type === 'quorum' && k !== undefined && k > known.members.length && known.members.length > 0 ? [say.quorumTooLarge(['rule', 'k'], k, known.members.length)] : []),
    ...itemsOf(rule.veto).flatMap((name, n) => exists(name, known.members, ['rule', 'veto', n], 'member')),
  ];
}

const unlockNames = (issue: unknown, path: Path, known: Known): Finding[] =>
  itemsOf(fieldsOf(issue).options).flatMap((option, o) => {
    const unlock = fieldsOf(fieldsOf(option).unlock);
    const at = [...path, 'options', o, 'unlock'];
    return [...exists(unlock.fact, known.facts, [...at, 'fact'], 'fact'), ...exists(fieldsOf(unlock.desk).needs, known.facts, [...at, 'desk', 'needs'], 'fact')];
  });

/** A case cannot come after itself, and nothing comes before the first. */
function campaignNames(file: Fields): Finding[] {
  const { after, step } = fieldsOf(file.campaign);
  const path = ['campaign', 'after'];
  if (wordOf(after) === undefined) return [];
  if (after === wordOf(file.id)) return [say.afterItself(path)];
  return step === 1 ? [say.nothingBefore(path)] : [];
}

const stakeNames = (stakes: Fields, path: Path, known: Known): Finding[] =>
  ['weights', 'values'].flatMap((part) => keysOf(stakes[part]).flatMap((id) => exists(id, known.issues, [...path, part, id], 'issue', true)));

function memberNames(file: Fields, member: Fields, j: number, known: Known): Finding[] {
  const path = ['members', j];
  const own = itemsOf(file.facts).flatMap((fact) => (fieldsOf(fact).about === known.members[j] ? [wordOf(fieldsOf(fact).topic) ?? ''] : []));
  const topics = [...known.issues, ...commonTopics, ...own];
  return [
    ...stakeNames(member, path, known),
    ...itemsOf(member.dealbreakers).flatMap((dealbreaker, n) => optionNamed(fieldsOf(dealbreaker), [...path, 'dealbreakers', n], known)),
    ...keysOf(member.lines).flatMap((topic) => exists(topic, topics, [...path, 'lines', topic], 'topic', true)),
  ];
}

function factNames(fact: Fields, path: Path, known: Known): Finding[] {
  return [
    ...exists(fact.about, [...known.members, ...abouts], [...path, 'about'], 'about'),
    ...topicName(fact, path, known),
    ...exists(fact.source, known.sources, [...path, 'source'], 'source'),
    ...itemsOf(fieldsOf(fact.reveals).roles).flatMap((name, n) => exists(name, known.members, [...path, 'reveals', 'roles', n], 'member')),
  ];
}

/** An author may use words of their own; one that looks like a known one is probably a slip. A number behind it is on purpose. */
function topicName(fact: Fields, path: Path, known: Known): Finding[] {
  const topic = wordOf(fact.topic);
  const topics = [...known.issues, ...commonTopics];
  if (topic === undefined || known.issues.length === 0 || topics.includes(UNNAMED) || topics.includes(topic) || topics.includes(topic.replace(/\d+$/, ''))) return [];
  const meant = commonNames[topic] ?? nearest(topic, topics);
  return meant === null ? [] : [say.topicLooksLike([...path, 'topic'], topic, meant)];
}

const giftNames = (gift: Fields, path: Path, known: Known): Finding[] => [
  ...exists(gift.member, known.members, [...path, 'member'], 'member'),
  ...exists(gift.needs, known.facts, [...path, 'needs'], 'fact'),
];

const networkNames = (network: Fields, known: Known): Finding[] =>
  keysOf(network).flatMap((from) => [
    ...exists(from, known.members, ['network', from], 'member', true),
    ...keysOf(network[from]).flatMap((to) => exists(to, known.members, ['network', from, to], 'member', true)),
  ]);
