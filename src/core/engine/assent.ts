import { feltUtility } from './aspiration.ts';
import { judge, support } from './decide.ts';
import type { Game } from './game.ts';
import { dealIndex } from './land.ts';
import { setMember, withGame, type Turn } from './member.ts';
import type { Deal } from './move.ts';
import type { Scenario } from './scenario.ts';
import { agree, leaningOf } from './rules/trading.ts';

/**
 * Which of the papers that were just refused gives everybody at least what they are about to ask themselves; null: none.
 * Nobody lays back what lies there already, nor asks for less. Model 2.3: AC_next.
 */
export function asGood(scenario: Scenario, game: Game, asked: Deal): Deal | null {
  const there = game.members.map((_, j) => j).filter((j) => game.members[j]?.where !== 'left');
  const felt = (deal: Deal): readonly number[] => there.map((j) => feltUtility(scenario, game, j, dealIndex(scenario, deal)));
  const theirs = felt(asked);
  const offers = game.papers.filter((paper) => paper.by === 'you' && paper.turn === game.turn).map((paper) => paper.deal);
  const good = offers.filter((deal) => felt(deal).every((worth, k) => worth >= (theirs[k] ?? 0)));
  return good.find((deal) => judge(scenario, game, dealIndex(scenario, deal)).veto === null) ?? good[0] ?? null;
}

/**
 * They looked again and take it: what they said of it at first is not what they say in the end.
 * Where somebody's veto stands and they have nothing better to ask, no paper comes at all.
 */
export function assent(scenario: Scenario, before: Game, turn: Turn, deal: Deal): Turn {
  const index = dealIndex(scenario, deal);
  const verdict = judge(scenario, turn.game, index);
  if (verdict.veto !== null) return turn;
  let now: Turn = { ...turn, happenings: turn.happenings.filter(({ kind }) => kind !== 'refused') };
  scenario.members.forEach((member, j) => {
    const said = turn.happenings.find((happening) => happening.kind === 'judged' && happening.member === member.id);
    if (said?.kind !== 'judged') return;
    const own = support(scenario, turn.game, j, feltUtility(scenario, turn.game, j, index));
    const hints = (turn.game.members[j]?.hints ?? []).filter((topic) => topic !== said.over || before.members[j]?.hints.includes(topic));
    now = setMember(now, j, { support: own, leaning: leaningOf(own), hints });
    now = { ...now, happenings: now.happenings.map((happening) => (happening === said ? { ...said, leaning: leaningOf(own), over: null } : happening)) };
  });
  return agree(withGame(now, { hush: false }), deal, 'them', verdict.late);
}
