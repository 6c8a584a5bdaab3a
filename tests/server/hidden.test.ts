import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loreById } from '../../src/core/engine/lore.ts';
import type { Move } from '../../src/core/engine/move.ts';
import type { Observation } from '../../src/core/engine/observation.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import type { PlayerName } from '../../src/core/players/player.ts';
import { players } from '../../src/core/players/players.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import type { Opened } from '../../src/wire/class.ts';
import type { Answered, ExamTicket, Joined } from '../../src/wire/student.ts';
import { listenTo } from './listening.ts';
import { join, openWorld, type World } from './world.ts';

/** Everything that a student's device can get from the server during an exam, searched for what was not found out. */

let world: World & { close(): Promise<void> };
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** What a text tells, so that we know when it may be seen. */
type Secret =
  | { readonly of: 'fact'; readonly fact: string }
  | { readonly of: 'lines'; readonly member: string; readonly topic: string }
  | { readonly of: 'source'; readonly source: string }
  /** How it really is, where a fact is hearsay. */
  | { readonly of: 'truth'; readonly fact: string }
  | { readonly of: 'event'; readonly event: string }
  /** What a colleague says about widening the mandate. */
  | { readonly of: 'desk' }
  | { readonly of: 'never' };

interface Marked {
  readonly text: string;
  readonly scenario: Scenario;
  readonly secrets: ReadonlyMap<string, Secret>;
}

type Loose = Record<string, unknown>;

/** The case with a sign of its own in every text that has to be found out. */
function marked(id: string): Marked {
  const raw = JSON.parse(readFileSync(`scenarios/${id}.json`, 'utf8')) as Loose & {
    members: Loose[]; facts: Loose[]; prep?: { sources?: Loose[] }; events?: { id: string; then: Loose[] }[]; issues: { options: { unlock?: { desk?: Loose } }[] }[];
  };
  const secrets = new Map<string, Secret>();
  const mark = (value: unknown, secret: Secret): unknown => {
    if (Array.isArray(value)) return value.map((one) => mark(one, secret));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mark(one, secret)]));
    const sign = `zq${secrets.size}qz`;
    secrets.set(sign, secret);
    return `${String(value)} ${sign}`;
  };
  const put = (into: Loose, key: string, secret: Secret): void => {
    if (into[key] !== undefined) into[key] = mark(into[key], secret);
  };
  for (const fact of raw.facts) {
    put(fact, 'text', { of: 'fact', fact: String(fact['id']) });
    put(fact, 'truth', { of: 'truth', fact: String(fact['id']) });
  }
  for (const event of raw.events ?? []) for (const change of event.then) put(change, 'line', { of: 'event', event: event.id });
  for (const { desk } of raw.issues.flatMap(({ options }) => options.flatMap(({ unlock }) => unlock ?? []))) for (const answer of desk ? ['yes', 'no'] : []) put(desk!, answer, { of: 'desk' });
  for (const member of raw.members) {
    put(member, 'interest', { of: 'never' });
    put(member, 'batnaText', { of: 'never' });
    for (const [topic, lines] of Object.entries((member['lines'] ?? {}) as Record<string, Loose>)) put(lines, 'fact', { of: 'lines', member: String(member['id']), topic });
  }
  for (const source of raw.prep?.sources ?? []) put(source, 'truth', { of: 'source', source: String(source['id']) });
  put(raw, 'trades', { of: 'never' });
  const text = JSON.stringify(raw);
  const read = readScenario(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { text, scenario: read.scenario, secrets };
}

/** happened: ids of the events that were told so far. */
function mayBeSeen(scenario: Scenario, secret: Secret, seen: Observation, happened: ReadonlySet<string>): boolean {
  if (secret.of === 'event') return happened.has(secret.event);
  if (secret.of === 'desk') return seen.consulted === true;
  if (secret.of === 'truth') return seen.facts.includes(secret.fact) && !seen.unchecked?.includes(secret.fact);
  if (secret.of === 'fact') return seen.facts.includes(secret.fact);
  if (secret.of === 'source') return seen.sourcesRead.includes(secret.source);
  if (secret.of === 'never') return false;
  // Who shrugs at an issue has told how it stands for them.
  const issue = scenario.issues.findIndex(({ id }) => id === secret.topic);
  if (seen.members.find(({ id }) => id === secret.member)?.shown[issue]) return true;
  return seen.facts.some((fact) => {
    const lore = loreById(scenario, fact);
    return lore?.topic === secret.topic && [secret.member, 'account', 'decision'].includes(lore.about);
  });
}

/** Where a number may stand in what a student gets; * is any place in a list. Everything else is a number of the other side until shown otherwise. */
const publicNumbers = new Set([
  // the ticket, the class and the board
  'try', 'rules', 'expiresAt', 'version', 'students', 'openedAt', 'deletedAt', 'triesLeft', 'place', 'length', 'turn', 'wait', 'playing.try', 'playing.moves', 'results.*.try', 'rows.*.tries', 'rows.*.place', 'rows.*.total',
  'settings.tries', 'settings.retentionDays', 'class.students', 'class.openedAt', 'class.deletedAt', 'class.settings.tries', 'class.settings.retentionDays',
  // the briefing: what is one's own
  'brief.level', 'brief.campaign.step', 'brief.budget', 'brief.prepPoints', 'brief.own.batna', 'brief.own.weights.*', 'brief.own.values.*.*',
  // the talk: time, own questions, papers on the table with one's own points
  ...['stage', 'turn', 'minutesUsed', 'minutesLeft', 'prepLeft', 'questions', 'criteria', 'agreed.*'].map((key) => `observation.${key}`),
  ...['papers.*', 'counter'].flatMap((paper) => ['deal.*', 'minute', 'turn', 'ownTenths'].map((key) => `observation.${paper}.${key}`)),
]);
const ownResult = /(^|\.)outcome\.(total|mark|deal|relation|information|technique)$/;
/** Trust, patience and expertise as anybody can see them: five steps, 0-4, and no number of the case. */
const band = /^observation\.(expertise|members\.\*\.(trust|patience))$|\.happenings\.\*\.band$/;
/** In the log: when, what the player did, deals on the table; and of a fact that is opened, the order of options and who has what part in the decision; of an event its lines and minutes; who came well prepared also gets numbers of what is opened. */
const log = /^(told\.\*\.(id|turn|minute)|steps?(\.\*)?\.(turn|minute|move\..*|happenings\.\*\.(guess|deals?|number|option|minutesLeft|done|line|minutes|moved|shown\.(order|onPaper\.(weight|worths))|weighed\.\*\.onPaper\.(weight|worths)|group\.roles\.\*\.influence)(\.\*)*))$/;
const opened = /^observation\.(members\.\*\.(influence|shown\.\*\.(order\.\*|onPaper\.(weight|worths\.\*)))|choices\.\*\..*|plan\..*)$/;

function numbersIn(value: unknown, at: readonly string[] = []): readonly (readonly [place: string, number: number])[] {
  if (typeof value === 'number') return [[at.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => numbersIn(one, [...at, Array.isArray(value) ? '*' : key]));
}

const isPublic = ([place, number]: readonly [string, number]): boolean =>
  publicNumbers.has(place) || [ownResult, log, opened].some((allowed) => allowed.test(place)) || (band.test(place) && Number.isInteger(number) && number >= 0 && number <= 4);

/** Opens an exam with this case and sits down. */
async function seated({ text }: Marked) {
  const { body } = await world.ask<Opened>('POST', '/api/classes', undefined, { case: { kind: 'own', text }, settings: { mode: 'exam' }, state: 'open' });
  const joined = await join(world, body.class.pin);
  const ticket = await world.ask<ExamTicket>('POST', '/api/tickets', joined.token);
  return { ...body, joined, ticket: ticket.body, text: ticket.text };
}

/** Everything else that a device can ask, rightly or wrongly, in the middle of a game. */
async function everything(joined: Joined, pin: string, ticket: string, at: number, move: Move): Promise<readonly string[]> {
  const moves = `/api/tickets/${ticket}/moves`;
  const asked: readonly [string, string, unknown?][] = [
    ['GET', '/api/me'], ['GET', '/api/board'], ['GET', '/api/case'], ['POST', '/api/tickets'], ['GET', `/api/tickets/${ticket}/review`], ['GET', `/api/pins/${pin}`], ['GET', `/api/pins/${pin}/names`],
    ['POST', `/api/tickets/${ticket}/undo`, { length: 0 }], ['POST', `/api/tickets/${ticket}/result`, { moves: [move] }],
    ['POST', moves, { at: 0, moves: [{ kind: 'accept' }] }], ['POST', moves, { at: at + 5, moves: [move] }], ['POST', moves, { at, moves: [{ kind: 'research', source: 'x' }] }], ['POST', moves, { at, moves: [{ kind: 'ask' }] }], ['POST', moves, '{'],
    ['POST', moves, { at: at - 1, moves: [move] }],
    ['GET', '/api/class'], ['GET', '/api/class/desk'], ['GET', '/api/class/map'], ['GET', '/api/class/results.csv'], ['GET', '/api/competition/board'], ['GET', '/metrics'], ['GET', '/api/nowhere'],
  ];
  const texts: string[] = [];
  for (const [method, path, body] of asked) texts.push((await world.ask(method, path, joined.token, body)).text);
  const stream = await listenTo(world.app, joined.token);
  texts.push((await stream.next()).data);
  await stream.leave();
  return texts;
}

/** Plays a whole exam and gives every text that came, with what may be known by then. */
async function hear(one: Marked, player: PlayerName, listen: (text: string, seen: Observation) => void): Promise<void> {
  const seat = await seated(one);
  listen(seat.text, seat.ticket.observation);
  let seen = seat.ticket.observation;
  for (let at = 0; seen.stage !== 'ended'; at++) {
    const move = players[player](seat.ticket.brief, seen, 7);
    for (const text of at % 5 === 0 ? await everything(seat.joined, seat.class.pin, seat.ticket.id, at, move) : []) listen(text, seen);
    const { status, body, text } = await world.ask<Answered>('POST', `/api/tickets/${seat.ticket.id}/moves`, seat.joined.token, { at, moves: [move] });
    if (status !== 200) throw new Error(text);
    seen = body.observation;
    listen(text, seen);
    world.clock.tick += 5_000;
    if (body.outcome) for (const last of await everything(seat.joined, seat.class.pin, seat.ticket.id, at, move)) listen(last, seen);
  }
}

const games = ['tutorial', 's01', 's02', 's07', 's09', 'bakkie-3'].flatMap((id) => (['integrative', 'squeezer', 'random'] as const).map((player) => [id, player] as const));

describe('what is hidden in a case', () => {
  it.each(games)('is in nothing that the server sends before it is found out: %s, %s', async (id, player) => {
    const one = marked(id);
    const shown = new Set<string>();
    const happened = new Set<string>();
    let texts = 0;
    await hear(one, player, (text, seen) => {
      texts += 1;
      for (const [, event] of text.matchAll(/"kind":"event","event":"([^"]+)"/g)) happened.add(event!);
      for (const [sign] of text.matchAll(/zq\d+qz/g)) {
        shown.add(sign);
        const secret = one.secrets.get(sign)!;
        expect(mayBeSeen(one.scenario, secret, seen, happened), `${JSON.stringify(secret)} in ${text.slice(0, 300)}`).toBe(true);
      }
      if (!text.startsWith('{')) return;
      expect(numbersIn(JSON.parse(text)).filter((one) => !isPublic(one)), text.slice(0, 300)).toEqual([]);
    });
    expect(texts).toBeGreaterThan(50);
    expect(one.secrets.size).toBeGreaterThan(15);
    // The signs do come through where they may: else nothing was searched.
    if (player === 'integrative') expect(shown.size).toBeGreaterThan(0);
  });
});
