import { aspirationNow, timeUsed } from './aspiration.ts';
import { asGood, assent } from './assent.ts';
import { talkMinutes } from './clock.ts';
import { counterOffer } from './counter.ts';
import { draw } from './draw.ts';
import type { Game } from './game.ts';
import type { Stance } from './happening.ts';
import { loreOf } from './lore.ts';
import { affect, atTable, bandOf, indexOf, moodBand, note, setMember, withGame, worked, type Turn } from './member.ts';
import { minutes, type Move } from './move.ts';
import { occur } from './occurring.ts';
import type { Scenario } from './scenario.ts';
import { scenarioAt } from './standing.ts';
import { openFact } from './rules/reveal.ts';
import { paperOf } from './rules/trading.ts';

/**
 * What follows every move at the table: time passes, people cool down or warm up, events happen, somebody leaves, they answer.
 * Section 11 "Order of a move". What follows an event compares with the case as it stands after it.
 */
export function pass(given: Scenario, before: Game, turn: Turn, move: Move): Turn {
  let now = withGame(turn, { minutes: before.minutes + minutes[move.kind] });
  if (now.game.stage !== 'talking') return announce(given, before, now);
  now = occur(given, coolDown(now, minutes[move.kind] > 0));
  const scenario = scenarioAt(given, now.game);
  now = stances(scenario, before, now);
  now = aspirations(scenario, before, now);
  now = patience(scenario, now);
  now = announce(scenario, before, now);
  if (now.game.stage !== 'talking') return now;
  if (now.game.minutes >= talkMinutes(scenario)) return end(now, 'time-up');
  now = answer(scenario, before, now, move);
  if (now.game.stage !== 'talking') return now;
  return theirSide(scenario, before, now, move);
}

const end = (turn: Turn, how: 'time-up' | 'they-walked-out'): Turn =>
  note(withGame(turn, { stage: 'ended', ending: how, counter: null }), { kind: 'ended', how, reason: null, fact: null });

/** Mood fades a tenth towards zero in each turn. Model 5. */
function coolDown(turn: Turn, timePassed: boolean): Turn {
  if (!timePassed) return turn;
  return turn.game.members.reduce((now, member, j) => setMember(now, j, { mood: Math.trunc((member.mood * 9) / 10) }), turn);
}

/** stance = 50 + 25·s + 0.5·(trust − 50): from 75 a champion, to 30 a blocker. Model 1.2. */
function stances(scenario: Scenario, before: Game, turn: Turn): Turn {
  let now = turn;
  atTable(now.game).forEach((j) => {
    const member = now.game.members[j];
    if (!member || member.leaning === null) return;
    const tenths = 500 + Math.floor((250 * member.support) / 1_000_000) + 5 * (member.trust - 50);
    const stance: Stance = tenths >= 750 ? 'champion' : tenths <= 300 ? 'blocker' : 'neutral';
    if (stance === before.members[j]?.stance) return;
    now = note(setMember(now, j, { stance }), { kind: 'stance-changed', member: scenario.members[j]?.id ?? '', stance });
    if (stance === 'champion' && !member.leaked) now = leak(scenario, setMember(now, j, { leaked: true }), j);
  });
  return now;
}

/** A champion tells one thing about a colleague, of depth 2; nobody can tell what an event still has to bring out. */
function leak(scenario: Scenario, turn: Turn, j: number): Turn {
  const own = scenario.members[j]?.id ?? '';
  const secret = loreOf(scenario).find((lore) => lore.depth === 2 && lore.issue >= 0 && lore.about !== own && indexOf(scenario, lore.about) >= 0 && lore.written?.byEvent === undefined && !turn.game.facts.includes(lore.id));
  return secret ? openFact(scenario, turn, secret, 'champion', own) : turn;
}

/** Nobody's wish rises, except in the step in which they get angry or a blocker appears. Section 11 "Aspiration". */
function aspirations(scenario: Scenario, before: Game, turn: Turn): Turn {
  const blockers = (game: Game): number => game.members.filter((member) => member.stance === 'blocker' && member.where !== 'left').length;
  const newBlocker = blockers(turn.game) > blockers(before);
  return turn.game.members.reduce((now, member, j) => {
    const formula = aspirationNow(scenario, turn.game, j);
    const angered = member.mood < -40 && (before.members[j]?.mood ?? 0) >= -40;
    const free = angered || newBlocker || member.aspiration === null;
    return setMember(now, j, { aspiration: free ? formula : Math.min(member.aspiration ?? formula, formula) });
  }, turn);
}

/** Patience at 0: a member without veto or decision leaves where three or more sit; otherwise the talk is over. */
function patience(scenario: Scenario, turn: Turn): Turn {
  let now = turn;
  for (const j of atTable(turn.game)) {
    const member = scenario.members[j];
    if (!member || (now.game.members[j]?.patience ?? 1) > 0 || now.game.stage !== 'talking') continue;
    const key = scenario.veto.includes(member.id) || (scenario.rule.type === 'decider' && scenario.rule.decider === member.id);
    const stays = atTable(now.game).length >= 3 && !key;
    now = note(setMember(now, j, { where: 'left', influence: 0 }), { kind: 'left', member: member.id });
    if (!stays) now = end(now, 'they-walked-out');
  }
  return now;
}

/** Changes that one can see on a face or hear in a voice. */
function announce(scenario: Scenario, before: Game, turn: Turn): Turn {
  return scenario.members.reduce((now, { id }, j) => {
    const old = before.members[j];
    const member = turn.game.members[j];
    if (!old || !member) return now;
    const [from, to] = [moodBand(old.mood), moodBand(member.mood)];
    let told = from === to ? now : note(now, { kind: 'mood-changed', member: id, from, to });
    if (bandOf(old.trust) !== bandOf(member.trust)) told = note(told, { kind: 'trust-changed', member: id, up: member.trust > old.trust, band: bandOf(member.trust) });
    if (bandOf(member.patience) !== bandOf(old.patience)) told = note(told, { kind: 'patience-thin', member: id, band: bandOf(member.patience) });
    return told;
  }, turn);
}

/** A refused offer and an invitation are answered with a paper of theirs; an offer that is as good as that they take after all. */
function answer(scenario: Scenario, before: Game, turn: Turn, move: Move): Turn {
  const refused = move.kind === 'offer' || move.kind === 'package' || move.kind === 'meso';
  if (!refused && move.kind !== 'invite') return turn;
  const { member, deal, basis } = counterOffer(scenario, turn.game);
  const moved = turn.game.hush && counterOffer(scenario, { ...turn.game, hush: false }).deal.join() !== deal.join();
  const told = moved ? worked(turn, 'silence') : turn;
  const taken = asGood(scenario, turn.game, deal);
  if (taken !== null) return assent(scenario, before, told, taken);
  const previous = [...turn.game.papers].reverse().find((paper) => paper.by !== 'you');
  const changed = scenario.issues.filter((_, i) => previous !== undefined && previous.deal[i] !== deal[i]).map((issue) => issue.id);
  const papers = [...turn.game.papers, paperOf(scenario, turn.game, member, deal, 'counter')];
  return note(withGame(told, { papers, counter: papers.length - 1, hush: false }), { kind: 'countered', member, deal, basis, changed });
}

/** Small life of their own: whispers, a champion's plea, pressure, a question to you, the clock. All by keyed chance. */
function theirSide(scenario: Scenario, before: Game, turn: Turn, move: Move): Turn {
  const { game } = turn;
  const table = atTable(game);
  const lot = (what: string, of: number): number => draw(game.seed, game.turn, 'group', what) % of;
  const offered = move.kind === 'offer' || move.kind === 'package' || move.kind === 'meso';
  const name = (j: number | undefined): string => scenario.members[j ?? 0]?.id ?? '';
  let now = turn;
  if (offered && table.length > 1 && lot('whisper', 2) === 0) {
    const from = lot('whisperer', table.length);
    now = note(now, { kind: 'whispered', from: name(table[from]), to: name(table[(from + 1) % table.length]) });
  }
  const champion = table.find((j) => game.members[j]?.stance === 'champion');
  if (offered && champion !== undefined && table.length > 1) now = note(now, { kind: 'pleaded', member: name(champion) });
  const cross = table.find((j) => (game.members[j]?.mood ?? 0) <= -20);
  if (cross !== undefined && lot('pressure', 4) === 0) now = note(now, { kind: 'pressed-you', member: name(cross) });
  now = curious(scenario, now, move, table, lot);
  return clockTold(scenario, before, now);
}

/** Who answered your question may ask one back; answering it (share) is worth a little trust. */
function curious(scenario: Scenario, turn: Turn, move: Move, table: readonly number[], lot: (what: string, of: number) => number): Turn {
  if (move.kind !== 'ask' || lot('curious', 4) !== 0 || turn.game.members.some((member) => member.waitsFor !== null)) return turn;
  const j = indexOf(scenario, move.member);
  const open = scenario.issues.filter((_, i) => !turn.game.stressed.includes(i));
  const issue = open[lot('about', Math.max(1, open.length))];
  if (!issue || !table.includes(j)) return turn;
  return note(setMember(affect(turn, j, {}), j, { waitsFor: issue.id }), { kind: 'asked-you', member: move.member, issue: issue.id });
}

function clockTold(scenario: Scenario, before: Game, turn: Turn): Turn {
  const left = talkMinutes(scenario) - turn.game.minutes;
  const crossed = (part: number): boolean => timeUsed(scenario, before) < part && timeUsed(scenario, turn.game) >= part;
  if (crossed(800_000)) return note(turn, { kind: 'time-short', minutesLeft: left });
  const hurried = scenario.timePressure.player >= 50 && (crossed(400_000) || crossed(650_000));
  return hurried ? note(turn, { kind: 'own-pressure', minutesLeft: left }) : turn;
}
