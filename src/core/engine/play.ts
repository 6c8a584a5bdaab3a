import type { Game, MemberState, Played } from './game.ts';
import { refusalOf } from './legal.ts';
import { withGame, type Turn } from './member.ts';
import type { Move, MoveKind } from './move.ts';
import { pass } from './passing.ts';
import { ask, check, deadline, probe, silence, summarise } from './rules/asking.ts';
import { advise, apologise, criterion, empathise, openTalk, recess, refer, share, threaten, visit } from './rules/contact.ts';
import { close, walk } from './rules/ending.ts';
import { plan, research, sit } from './rules/preparing.ts';
import { accept, conditional, decline, invite, meso, offer, ultimatum } from './rules/trading.ts';
import type { Member, Scenario } from './scenario.ts';
import { scenarioAt } from './standing.ts';

type Rules = { readonly [K in MoveKind]: (scenario: Scenario, game: Game, move: Extract<Move, { kind: K }>) => Turn };

const rules: Rules = {
  research, plan, sit, open: openTalk, empathise, apologise, refer, ask, check, probe, summarise, silence, deadline, visit,
  share, criterion, advise, offer, package: conditional, meso, accept, decline, invite, recess, threaten, ultimatum, walk, close,
};

/** A new game of this case. seed: any whole number 0 … 2^32 − 1. */
export function open(scenario: Scenario, seed: number): Game {
  return {
    seed, stage: 'preparing', turn: 0, minutes: 0, prepLeft: scenario.prep.points, sourcesRead: [], plan: null, expertise: 50, facts: [], prepared: [], unsaid: [], weighed: [],
    members: scenario.members.map(arrive), papers: [], counter: null, aside: null, unlocked: [], called: false, deadlineNamed: false,
    questions: 0, silences: 0, hush: false, stressed: [], techniques: [], errors: [], agreed: null, closing: null, ending: null, justified: false, justSummarised: null,
  };
}

function arrive(member: Member): MemberState {
  return {
    where: member.present ? 'table' : 'outside', trust: member.trust, mood: member.mood, face: 50, process: 50, patience: member.patience,
    influence: member.influence, credit: 0, best: null, press: 0, shift: 0, aspiration: null, support: 0, leaning: null, stance: 'neutral', leaked: false,
    hints: [], shrugged: [], summarised: [], criteria: [], advised: [], apologised: false, gifts: [], waitsFor: null,
  };
}

/** The one door: the same case, game and move always give the same result. Never changes what it is given. */
export function play(scenario: Scenario, game: Game, move: Move): Played {
  const now = scenarioAt(scenario, game);
  const refusal = refusalOf(now, game, move);
  if (refusal) return { ok: false, refusal };
  const rule = rules[move.kind] as (scenario: Scenario, game: Game, move: Move) => Turn;
  const moved = rule(now, game, move);
  const settled = withGame(moved, { justSummarised: summarisedNow(moved), aside: asideAfter(game, moved, move) });
  const after = game.stage === 'talking' ? pass(scenario, game, settled, move) : settled;
  return { ok: true, game: { ...after.game, turn: game.turn + 1 }, happenings: after.happenings };
}

/** A private word lasts until you speak to somebody else or lay down a paper. */
function asideAfter(game: Game, moved: Turn, move: Move): string | null {
  if (move.kind === 'visit') return moved.game.aside;
  return 'member' in move && move.member === game.aside ? game.aside : null;
}

/** Of whom this move was a right summary: their next answer opens more easily. */
function summarisedNow(turn: Turn): string | null {
  const said = turn.happenings.find((happening) => happening.kind === 'summarised');
  return said?.kind === 'summarised' && said.right && !said.again ? said.member : null;
}
