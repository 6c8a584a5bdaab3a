import type { Scenario } from '../../engine/scenario.ts';
import { roofed } from '../defaults.ts';
import { levelOr } from '../format/level.ts';
import type { Finding } from '../problem.ts';
import type { ScenarioFile } from '../format/schema.ts';
import * as say from './words-idle.ts';

/** What an author wrote that changes nothing: dials and issues without an effect. */
export const checkIdle = (scenario: Scenario, file: ScenarioFile): Finding[] => [...hurry(scenario, file), ...information(scenario, file), ...issues(scenario), ...enough(scenario), ...sky(scenario)];

/** The hurry of the account is that of the members without a number of their own. */
function hurry(scenario: Scenario, file: ScenarioFile): Finding[] {
  const given = typeof file.timePressure === 'object' ? file.timePressure.account : file.timePressure;
  const account = levelOr(given, 0);
  const idle = given !== undefined && file.members.every((member) => member.timePressure !== undefined) && scenario.members.every((member) => member.timePressure !== account);
  return idle ? [say.idleHurry(typeof file.timePressure === 'object' ? ['timePressure', 'account'] : ['timePressure'])] : [];
}

/** Without preparation there is nothing to find beforehand. */
function information(scenario: Scenario, file: ScenarioFile): Finding[] {
  const given = typeof file.information === 'object' ? file.information.player : file.information;
  const idle = given !== undefined && levelOr(given, 0) > 0 && scenario.prep.points === 0;
  return idle ? [say.idleInformation(typeof file.information === 'object' ? ['information', 'player'] : ['information'])] : [];
}

/** Only who sits at the table can say what would do. */
const enough = (scenario: Scenario): Finding[] => scenario.facts.flatMap((fact, n) =>
  (fact.enough && !scenario.members.some((member) => member.id === fact.about) ? [say.idleEnough(['facts', n, 'enough'], fact.about)] : []));

/** Behind the glass of some rooms is a hall. */
const sky = ({ outside, room }: Scenario): Finding[] =>
  (roofed.includes(room) ? (['weather', 'season'] as const).flatMap((part) => (outside?.[part] === undefined ? [] : [say.idleSky(['outside', part], room)])) : []);

function issues(scenario: Scenario): Finding[] {
  return scenario.issues.flatMap((issue, i) => ([scenario.player, ...scenario.members].every((party) => party.weights[i] === 0) ? [say.idleIssue(['issues', i], issue.id)] : []));
}
