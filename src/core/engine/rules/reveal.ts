import { weighs } from '../groundwork.ts';
import { closedLore, groupShown, loreById, shownOf, type Lore } from '../lore.ts';
import type { Game } from '../game.ts';
import type { RevealWay } from '../happening.ts';
import { heard, learning, unsure } from '../hearsay.ts';
import { indexOf, note, setMember, withGame, type Turn } from '../member.ts';
import type { CaseFact, Scenario } from '../scenario.ts';

/** Opens a fact: it is known from now on, the member's hint on it is settled, and an option that waited for it opens. */
export function openFact(scenario: Scenario, turn: Turn, lore: Lore, way: RevealWay, by: string | null): Turn {
  if (turn.game.facts.includes(lore.id)) return turn;
  if (lore.written?.rumour !== undefined) return hear(turn, lore.written, way, by);
  const j = indexOf(scenario, lore.about);
  const weighed = weighs(scenario, turn.game);
  const member = scenario.members[j];
  const shown = member && lore.issue >= 0 ? shownOf(member, lore.issue, weighed) : null;
  const add = (list: readonly string[], when: boolean): readonly string[] => (when ? [...list, lore.id] : list);
  const unsaid = by === lore.about ? withoutShallower(scenario, turn.game.unsaid, lore) : add(turn.game.unsaid, member !== undefined);
  let now = withGame(turn, { facts: [...turn.game.facts, lore.id], prepared: add(turn.game.prepared, way === 'prep'), unsaid, weighed: add(turn.game.weighed, weighed), ...learning(turn.game, lore.id) });
  now = note(now, { kind: 'fact-opened', fact: lore.id, about: lore.about, topic: lore.topic, way, by, shown, group: groupShown(scenario, lore) });
  const state = now.game.members[j];
  if (state) now = setMember(now, j, { hints: state.hints.filter((topic) => topic !== lore.topic) });
  return unlock(scenario, now, lore.id);
}

/**
 * Hearsay: it is known that it is said, and no more: nothing shows of what they want, and nothing opens by it.
 * Who says it themselves lets one notice that there is more to ask.
 */
function hear(turn: Turn, fact: CaseFact, way: RevealWay, by: string | null): Turn {
  const prepared = way === 'prep' ? [...turn.game.prepared, fact.id] : turn.game.prepared;
  const now = withGame(turn, { facts: [...turn.game.facts, fact.id], prepared, ...learning(turn.game, fact.id) });
  return note(now, { kind: 'fact-opened', fact: fact.id, about: fact.about, topic: fact.topic, way, by, shown: null, group: null });
}

/** Somebody was asked on about a rumour: they say what is so. From now on it is a fact like others. */
export function settle(scenario: Scenario, turn: Turn, lore: Lore, by: string): Turn {
  if (!turn.game.facts.includes(lore.id) || !unsure(scenario, turn.game, lore.id)) return turn;
  const j = indexOf(scenario, lore.about);
  const member = scenario.members[j];
  const weighed = weighs(scenario, turn.game);
  const shown = member && lore.issue >= 0 ? shownOf(member, lore.issue, weighed) : null;
  const checked = [...(turn.game.checked ?? []), lore.id];
  const unsaid = member === undefined || by === lore.about ? withoutShallower(scenario, turn.game.unsaid, lore) : [...turn.game.unsaid, lore.id];
  let now = withGame(turn, { checked, unsaid, ...(weighed && { weighed: [...turn.game.weighed, lore.id] }), ...learning(turn.game, lore.id) });
  now = note(now, { kind: 'fact-checked', fact: lore.id, about: lore.about, topic: lore.topic, by, right: lore.written?.rumour === 'true', shown, group: groupShown(scenario, lore) });
  now = now.game.members.reduce((all, state, k) => (k === j || scenario.members[k]?.id === by ? setMember(all, k, { hints: state.hints.filter((topic) => topic !== lore.topic) }) : all), now);
  return unlock(scenario, now, lore.id);
}

function unlock(scenario: Scenario, turn: Turn, fact: string): Turn {
  return scenario.issues.reduce((outer, issue) => issue.options.reduce((now, option, o) =>
    option.unlock?.by === 'fact' && option.unlock.fact === fact ? unlockOption(now, issue.id, option.id, o, 'fact') : now, outer), turn);
}

export function unlockOption(turn: Turn, issue: string, option: string, index: number, by: 'fact' | 'authority' | 'event'): Turn {
  const key = `${issue}/${option}`;
  if (turn.game.unlocked.includes(key)) return turn;
  return note(withGame(turn, { unlocked: [...turn.game.unlocked, key] }), { kind: 'option-unlocked', issue, option: index, by });
}

/** What you know of this member on this topic from elsewhere only. */
export const unsaidBy = (scenario: Scenario, game: Game, member: string, topic: string): readonly string[] =>
  game.unsaid.filter((fact) => heard(scenario, [fact], member).includes(topic));

/** Whoever tells the deeper reason has no need to say the shallower one on the same topic as well. */
const withoutShallower = (scenario: Scenario, unsaid: readonly string[], { about, topic, depth }: Lore): readonly string[] => unsaid.filter((id) => {
  const other = loreById(scenario, id);
  return other?.about !== about || other.topic !== topic || other.depth > depth;
});

/** From now on they have said it themselves. */
export function nowSaid(scenario: Scenario, turn: Turn, member: string, topic: string): Turn {
  const old = unsaidBy(scenario, turn.game, member, topic);
  return old.length === 0 ? turn : withGame(turn, { unsaid: turn.game.unsaid.filter((fact) => !old.includes(fact)) });
}

/** Opens what is known of a member's reason on an issue, if it is closed still. Used where a choice gives it away. */
export function openReason(scenario: Scenario, turn: Turn, member: string, topic: string, way: RevealWay): Turn {
  const lore = closedLore(scenario, turn.game, member, topic).find((candidate) => candidate.about === member && candidate.written?.rumour === undefined);
  return lore ? openFact(scenario, turn, lore, way, member) : turn;
}

/** A fact that one can build on: no hearsay. */
export const known = (scenario: Scenario, turn: Turn, fact: string | undefined): Lore | undefined =>
  fact !== undefined && turn.game.facts.includes(fact) && !unsure(scenario, turn.game, fact) ? loreById(scenario, fact) : undefined;

/** A rumour that somebody builds on at the table: whoever hears it says what is so. */
export function hearsay(scenario: Scenario, turn: Turn, fact: string | undefined): Lore | undefined {
  return fact !== undefined && turn.game.facts.includes(fact) && unsure(scenario, turn.game, fact) ? loreById(scenario, fact) : undefined;
}
