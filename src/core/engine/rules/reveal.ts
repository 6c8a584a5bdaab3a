import { weighs } from '../groundwork.ts';
import { closedLore, groupShown, loreById, shownOf, type Lore } from '../lore.ts';
import type { RevealWay } from '../happening.ts';
import { indexOf, note, setMember, withGame, type Turn } from '../member.ts';
import type { Scenario } from '../scenario.ts';

/** Opens a fact: it is known from now on, the member's hint on it is settled, and an option that waited for it opens. */
export function openFact(scenario: Scenario, turn: Turn, lore: Lore, way: RevealWay, by: string | null): Turn {
  if (turn.game.facts.includes(lore.id)) return turn;
  const j = indexOf(scenario, lore.about);
  const weighed = weighs(scenario, turn.game);
  const member = scenario.members[j];
  const shown = member && lore.issue >= 0 ? shownOf(member, lore.issue, weighed) : null;
  const add = (list: readonly string[], when: boolean): readonly string[] => (when ? [...list, lore.id] : list);
  let now = withGame(turn, { facts: [...turn.game.facts, lore.id], prepared: add(turn.game.prepared, way === 'prep'), weighed: add(turn.game.weighed, weighed) });
  now = note(now, { kind: 'fact-opened', fact: lore.id, about: lore.about, topic: lore.topic, way, by, shown, group: groupShown(scenario, lore) });
  const state = now.game.members[j];
  if (state) now = setMember(now, j, { hints: state.hints.filter((topic) => topic !== lore.topic) });
  return unlock(scenario, now, lore.id);
}

function unlock(scenario: Scenario, turn: Turn, fact: string): Turn {
  return scenario.issues.reduce((outer, issue) => issue.options.reduce((now, option, o) =>
    option.unlock?.by === 'fact' && option.unlock.fact === fact ? unlockOption(now, issue.id, option.id, o, 'fact') : now, outer), turn);
}

export function unlockOption(turn: Turn, issue: string, option: string, index: number, by: 'fact' | 'authority'): Turn {
  const key = `${issue}/${option}`;
  if (turn.game.unlocked.includes(key)) return turn;
  return note(withGame(turn, { unlocked: [...turn.game.unlocked, key] }), { kind: 'option-unlocked', issue, option: index, by });
}

/** Opens what is known of a member's reason on an issue, if it is closed still. Used where a choice gives it away. */
export function openReason(scenario: Scenario, turn: Turn, member: string, topic: string, way: RevealWay): Turn {
  const lore = closedLore(scenario, turn.game.facts, member, topic).find((candidate) => candidate.about === member);
  return lore ? openFact(scenario, turn, lore, way, member) : turn;
}

export const known = (scenario: Scenario, turn: Turn, fact: string | undefined): Lore | undefined =>
  fact !== undefined && turn.game.facts.includes(fact) ? loreById(scenario, fact) : undefined;
