import { findable, loreById } from '../lore.ts';
import { aspirationNow } from '../aspiration.ts';
import { spokesperson } from '../counter.ts';
import type { Move } from '../move.ts';
import { readiness, readinessShown, tired } from '../groundwork.ts';
import { affect, atTable, begin, note, setMember, withGame, type Turn } from '../member.ts';
import type { Game } from '../game.ts';
import type { Scenario } from '../scenario.ts';
import { openFact } from './reveal.ts';

type Of<K extends Move['kind']> = Extract<Move, { kind: K }>;

/** One prep point: everything that this source can tell. */
export function research(scenario: Scenario, game: Game, move: Of<'research'>): Turn {
  let turn = withGame(begin(game), { prepLeft: game.prepLeft - 1, sourcesRead: [...game.sourcesRead, move.source] });
  turn = note(turn, { kind: 'source-read', source: move.source });
  for (const { fact, source } of findable(scenario)) {
    const lore = source === move.source ? loreById(scenario, fact.id) : undefined;
    if (lore) turn = openFact(scenario, turn, lore, 'prep', null);
  }
  return turn;
}

export const plan = (_: Scenario, game: Game, move: Of<'plan'>): Turn => note(withGame(begin(game), { plan: move.plan }), { kind: 'plan-made' });

/** What the account knows of you, 0-100, from which one can see it: papers about you lie on the table. */
const WELL_INFORMED = 60;

/** The talk begins: everybody wants what the formula says at minute 0, and says what they came for. */
export function sit(scenario: Scenario, game: Game, _move: Of<'sit'>): Turn {
  const weighed = readiness(scenario, game) === 'well-prepared' ? game.facts : [];
  let turn = withGame(begin(game), { stage: 'talking', weighed, ...(scenario.events && { satAt: game.turn }) });
  for (const j of atTable(game)) turn = affect(turn, j, { patience: -tired(scenario, game, game.members[j]?.patience ?? 0) });
  for (let j = 0; j < game.members.length; j++) turn = setMember(turn, j, { aspiration: aspirationNow(scenario, turn.game, j) });
  const host = scenario.members[spokesperson(turn.game)]?.id ?? '';
  const seated = atTable(game).map((j) => scenario.members[j]?.id ?? '');
  turn = note(turn, { kind: 'seated', members: seated });
  turn = note(turn, ...readinessShown(scenario, game, host));
  if (scenario.information.account >= WELL_INFORMED) turn = note(turn, { kind: 'knows-you', member: host });
  return note(turn, ...seated.map((member) => ({ kind: 'position-stated', member }) as const));
}
