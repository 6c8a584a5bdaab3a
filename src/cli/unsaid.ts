import { draw } from '../core/engine/draw.ts';
import type { Step } from '../core/engine/game.ts';
import { topicsOf } from '../core/engine/lore.ts';
import type { Move } from '../core/engine/move.ts';
import type { Observation } from '../core/engine/observation.ts';
import { briefOf, observe } from '../core/engine/observe.ts';
import { open, play } from '../core/engine/play.ts';
import type { Scenario, Text } from '../core/engine/scenario.ts';
import { listenFor } from '../core/players/listener.ts';
import { playerNames } from '../core/players/player.ts';
import { players } from '../core/players/players.ts';
import { lineKinds } from '../core/scenario/sense/dialogue.ts';
import { tell } from '../text/tell.ts';

/** Which of the author's lines nobody hears, however the case is played. */

export interface Line {
  readonly member: string;
  /** Such as "lines.prijs.hint". */
  readonly where: string;
  /** Whose mouth it comes from. */
  readonly who: string;
  readonly topic: string | null;
  readonly text: Text;
}

/** Everything that an author can have written for people to say. */
export function writtenLines(scenario: Scenario): readonly Line[] {
  return scenario.members.flatMap(({ id: member, position, opening, reactions, lines }): readonly Line[] => {
    const of = (where: string, texts: readonly Text[], topic: string | null = null, who = member): Line[] =>
      texts.filter(({ nl }) => nl !== '').map((text) => ({ member, where, who, topic, text }));
    return [
      ...of('position', [position]), ...of('opening', opening),
      ...Object.entries(reactions).flatMap(([kind, texts]) => of(`reactions.${kind}`, texts)),
      ...Object.entries(lines).flatMap(([topic, kinds]) => lineKinds.flatMap((kind) => of(`lines.${topic}.${kind}`, kinds[kind], topic, kind === 'question' ? 'you' : member))),
    ];
  });
}

type NextMove = (seen: Observation, last: Move) => Move;

const MOST_MOVES = 60;

/** The lines that were never said in so many rounds of games by people of every kind. */
export function unsaid(scenario: Scenario, rounds: number): readonly Line[] {
  let left = writtenLines(scenario).map((line) => ({ line, heard: heardAs(line.text) }));
  for (let seed = 1; seed <= rounds && left.length > 0; seed += 1) {
    for (const next of visitors(scenario, seed, left.map(({ line }) => line))) {
      const told = tell(scenario, seed, playedBy(scenario, seed, next));
      left = left.filter(({ line, heard }) => !told.some(({ who, text }) => who === line.who && heard.test(text.nl)));
      if (left.length === 0) break;
    }
  }
  return left.map(({ line }) => line);
}

/** A line as it is heard, whatever is filled in. */
function heardAs({ nl }: Text): RegExp {
  const parts = nl.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.+')}$`, 'iu');
}

/** Those who may bring the lines that are left to light. */
function visitors(scenario: Scenario, seed: number, left: readonly Line[]): readonly NextMove[] {
  const brief = briefOf(scenario);
  const errands = new Set(left.flatMap(({ member, topic }) => (topic !== null && topicsOf(scenario, member).includes(topic) ? [`${member} ${topic}`] : [])));
  const listeners = [...errands].flatMap((errand): readonly NextMove[] => {
    const [member = '', topic = ''] = errand.split(' ');
    return [(seen) => rushIn(member, topic, seen, seed), (seen, last) => listenFor({ member, topic, patience: (2 * seed) % 18 }, seen, last)];
  });
  const others = left.every(({ topic }) => topic !== null) ? [] : [
    ...playerNames.map((name): NextMove => (seen) => players[name](brief, seen, seed)),
    ...[0, 1, 2, 3].map((kind): NextMove => (seen) => stumble(brief, seen, seed * 4 + kind, kind)),
  ];
  return [...listeners, ...others];
}

/** Asks at once, unprepared: an open question or a closed one, after as many threats as the seed says. */
function rushIn(member: string, topic: string, seen: Observation, seed: number): Move {
  if (seen.stage === 'preparing') return { kind: 'sit' };
  if (seen.members.find(({ id }) => id === member)?.where === 'outside') return { kind: 'visit', member };
  if (seen.minutesUsed < seed % 5) return { kind: 'threaten', member };
  return seed % 2 === 0 ? { kind: 'check', member, topic } : { kind: 'ask', member, topic };
}

/** Tries every kind of move as often as any other, and does something kind or rude before it, as its nature is. */
function stumble(brief: ReturnType<typeof briefOf>, seen: Observation, seed: number, nature: number): Move {
  const kinds = [...new Set(seen.choices.map(({ kind }) => kind))];
  const liked = [[], ['refer', 'empathise', 'apologise'], ['threaten', 'ultimatum', 'walk'], ['criterion', 'advise', 'ask']][nature] ?? [];
  const wanted = kinds.filter((kind) => (liked as readonly string[]).includes(kind));
  const among = wanted.length > 0 && draw(seed, seen.turn, 'visitor', 'nature') % 2 === 0 ? wanted : kinds;
  const kind = among[draw(seed, seen.turn, 'visitor', 'kind') % among.length];
  const choices = seen.choices.filter((choice) => choice.kind === kind);
  return players.random(brief, { ...seen, choices }, seed);
}

/** A refused move is followed by silence, so that every visitor gets on. */
function playedBy(scenario: Scenario, seed: number, next: NextMove): readonly Step[] {
  let game = open(scenario, seed);
  let last: Move = { kind: 'sit' };
  const steps: Step[] = [];
  for (let turn = 0; turn < MOST_MOVES && game.stage !== 'ended'; turn += 1) {
    const wanted = next(observe(scenario, game), last);
    const played = play(scenario, game, wanted);
    last = played.ok ? wanted : game.stage === 'preparing' ? { kind: 'sit' } : { kind: 'silence' };
    const done = played.ok ? played : play(scenario, game, last);
    if (!done.ok) break;
    steps.push({ turn: game.turn, minute: done.game.minutes, move: last, happenings: done.happenings });
    game = done.game;
  }
  return steps;
}
