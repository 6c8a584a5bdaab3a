import type { Issue, Option, Outside, Scenario, Text } from '../../engine/scenario.ts';
import { usual, usualBudget, usualLevel } from '../defaults.ts';
import { factIds, giftIds, issueIds, memberIds, optionIds, type Fields } from '../idents.ts';
import { completeCampaign, completeUnlock } from './complete-campaign.ts';
import { completeEvents } from '../events/complete.ts';
import { completeMember } from './complete-member.ts';
import { completeInformation, completePower, completeRule, completeTime } from './complete-dials.ts';
import { completeFact, completeSources } from './complete-facts.ts';
import { texts, type Missing } from './languages.ts';
import { slug } from './words-form.ts';
import type { ScenarioFile } from '../format/schema.ts';
import { completeStakes } from './complete-stakes.ts';
import { levelOr } from '../format/level.ts';
import * as words from './words-defaults.ts';

export interface Completed {
  readonly scenario: Scenario;
  /** Texts that are there in one language only. */
  readonly missing: Missing;
}

/** The case as the engine plays it: every default filled in, every text in both languages. The file has passed all checks. */
export function complete(file: ScenarioFile): Completed {
  const { read, missing } = texts();
  const ids = { issues: issueIds(file), members: memberIds(file), facts: factIds(file), gifts: giftIds(file) };
  const title = read(file.title, ['title']);
  const issues = file.issues.map((issue, i): Issue => completeIssue(issue, ids.issues[i] ?? '', i, read));
  const time = completeTime(file, ids.members.length);
  const members = file.members.map((member, j) => completeMember(member, { file, j, id: ids.members[j] ?? '', issues, timePressure: time.account, read }));
  const account = party(file.account, usual.account, 'account', read);
  const scenario: Scenario = {
    id: file.id ?? (slug(title.nl) || 'case'),
    version: file.version ?? 1,
    title,
    level: (file.level as Scenario['level'] | undefined) ?? usualLevel(members.length),
    phase: file.phase ?? usual.phase,
    room: file.room ?? usual.room,
    ...(file.outside && Object.keys(file.outside).length > 0 && { outside: completeOutside(file.outside) }),
    employer: party(file.employer, usual.employer, 'employer', read),
    account,
    story: file.story === undefined ? words.story(members.map((member) => member.name), account.name, issues.map((issue) => issue.label)) : read(file.story, ['story']),
    goal: file.goal === undefined ? words.goal : read(file.goal, ['goal']),
    ...(file.theory !== undefined && { theory: read(file.theory, ['theory']) }),
    ...(file.topics && { topics: Object.fromEntries(Object.entries(file.topics).map(([topic, label]) => [topic, read(label, ['topics', topic])])) }),
    power: completePower(file),
    information: completeInformation(file),
    timePressure: { account: time.shown(members), player: time.player },
    budget: file.budget ?? usualBudget(members.length, issues.length),
    rule: completeRule(file, members),
    veto: [...new Set(file.rule?.veto ?? [])],
    issues,
    player: { ...completeStakes(file.player, issues), batnaText: file.player.batnaText === undefined ? words.ownAlternative : read(file.player.batnaText, ['player', 'batnaText']) },
    members,
    ...(file.network && { network: network(file.network, ids.members, members.map((member) => member.influence)) }),
    facts: (file.facts ?? []).map((fact, n) => completeFact(fact, ids.facts[n] ?? '', n, read, issues)),
    prep: { points: file.prep?.points ?? usual.prepPoints, sources: completeSources(file, members, read) },
    gifts: (file.gifts ?? []).map((gift, n) => ({ id: ids.gifts[n] ?? '', label: read(gift.label, ['gifts', n, 'label']), member: gift.member, ...(gift.needs !== undefined && { needs: gift.needs }) })),
    ...(file.events && file.events.length > 0 && { events: completeEvents(file, ids.issues, read) }),
    qWeights: file.qWeights ?? usual.qWeights,
    noZone: file.noZone ?? false,
    trades: (file.trades ?? []).map((trade, n) => read(trade, ['trades', n])),
    ...(file.campaign && { campaign: completeCampaign(file.campaign) }),
  };
  return { scenario, missing };
}

const completeOutside = ({ weather, season, time }: NonNullable<ScenarioFile['outside']>): Outside => ({ ...(weather && { weather }), ...(season && { season }), ...(time && { time }) });

type Read = ReturnType<typeof texts>['read'];

function party(given: ScenarioFile['employer'], name: string, key: string, read: Read): { name: string; what: Text } {
  return { name: given?.name ?? name, what: given?.what === undefined ? words.companyText : read(given.what, [key, 'what']) };
}

function completeIssue(issue: ScenarioFile['issues'][number], id: string, i: number, read: Read): Issue {
  const names = optionIds(issue as Fields);
  const options = issue.options.map((option, o): Option => {
    const path = ['issues', i, 'options', o];
    if (typeof option === 'string' || !('label' in option)) return { id: names[o] ?? '', label: read(option, path) };
    return { id: names[o] ?? '', label: read(option.label, [...path, 'label']), ...(option.unlock && { unlock: completeUnlock(option.unlock, path, read) }) };
  });
  return { id, label: read(issue.label, ['issues', i, 'label']), ...(issue.said !== undefined && { said: read(issue.said, ['issues', i, 'said']) }), promise: levelOr(issue.promise, usual.promise), options };
}

/** By member order; a pair that is not given listens as far as the other's influence goes. */
function network(given: NonNullable<ScenarioFile['network']>, ids: readonly string[], influence: readonly number[]): number[][] {
  return ids.map((from) => ids.map((to, k) => given[from]?.[to] ?? influence[k] ?? 0));
}
