import { pick } from '../core/engine/draw.ts';
import type { Fired } from '../core/engine/game.ts';
import type { Happening, MoodBand } from '../core/engine/happening.ts';
import type { Deal } from '../core/engine/move.ts';
import type { Scenario, Temperament, Text } from '../core/engine/scenario.ts';
import { ownLines, type OwnLine } from './lines.ts';
import { brisk } from './phrases/brisk.ts';
import { dry } from './phrases/dry.ts';
import { guarded } from './phrases/guarded.ts';
import type { Line, PhraseBook, Reaction, Shade } from './phrases/reaction.ts';
import { sceneLines, type Scene } from './phrases/scene.ts';
import { warm } from './phrases/warm.ts';
import { worried } from './phrases/worried.ts';
import { fill, firstNameOf, fits, memberOf, same, type Slots } from './tell-words.ts';

/** One entry of the log, in both languages. who: 'you', 'scene' or a member's id; kind: the happening that it tells. */
export interface Told {
  readonly id: number;
  readonly turn: number;
  /** Minute of the talk after the move. */
  readonly minute: number;
  readonly who: 'you' | 'scene' | (string & {});
  readonly kind: Happening['kind'];
  readonly text: Text;
  /** On the line that brings a fact: its id, and the words for the notebook. */
  readonly fact?: { readonly id: string; readonly text: Text };
}

/** Longest line of a bubble, characters: two lines of about 45. */
export const BUBBLE = 90;
/** A line comes back after this many replies of the same person at the earliest. */
export const APART = 5;

export const books: Readonly<Record<Temperament, PhraseBook>> = { warm, brisk, guarded, worried, dry };

/** The telling under way: what was said, who is there, how each of them feels. Lives only within one call of tell. */
export interface Telling {
  /** As its author wrote it. */
  readonly given: Scenario;
  /** As it stands after the events so far. */
  scenario: Scenario;
  fired: readonly Pick<Fired, 'event' | 'done' | 'moved'>[];
  readonly seed: number;
  readonly log: Told[];
  /** The unfilled line behind each entry of the log: what must not come back soon. */
  readonly spoken: string[];
  /** What each has said, unfilled, oldest first. */
  readonly said: Map<string, string[]>;
  readonly shade: Map<string, Shade>;
  readonly here: Set<string>;
  /** Sources that were read. */
  readonly read: Set<string>;
  readonly introduced: Set<string>;
  /** What each complained about last, so that the next complaint names what is new. */
  readonly over: Map<string, string>;
  /** On what each slipped away: '<member>/<topic>'. */
  readonly hinted: Set<string>;
  /** Your last papers: more than one where you gave a choice. */
  mine: readonly Deal[];
  /** Their last paper. */
  theirs: Deal | null;
  /** Who speaks for them: laid down the last paper, or said the last yes. */
  lead: string | null;
  /** What this move brought about. */
  now: readonly Happening[];
  turn: number;
  minute: number;
  kind: Happening['kind'];
}

const shadeOf = { angry: 'cold', irritated: 'cold', neutral: 'neutral', positive: 'warm', enthusiastic: 'warm' } as const satisfies Record<MoodBand, Shade>;
export const setMood = (telling: Telling, member: string, band: MoodBand): void => void telling.shade.set(member, shadeOf[band]);

export function beginTelling(scenario: Scenario, seed: number): Telling {
  const shade = new Map(scenario.members.map((member): [string, Shade] => [member.id, member.mood <= -20 ? 'cold' : member.mood >= 20 ? 'warm' : 'neutral']));
  return { given: scenario, scenario, fired: [], seed, log: [], spoken: [], said: new Map(), shade, here: new Set(), read: new Set(), introduced: new Set(), over: new Map(), hinted: new Set(), mine: [], theirs: null, lead: null, now: [], turn: 0, minute: 0, kind: 'seated' };
}

/** Who speaks for them now, or null in an empty room. */
export function speaker(telling: Telling): string | null {
  if (telling.lead !== null && telling.here.has(telling.lead)) return telling.lead;
  return telling.scenario.members.find((member) => telling.here.has(member.id))?.id ?? null;
}

interface Choice {
  readonly text: Text;
  readonly line: string;
}

function put(telling: Telling, who: string, { text, line }: Choice): void {
  const { log, turn, minute, kind } = telling;
  log.push({ id: log.length, turn, minute, who, kind, text });
  telling.spoken.push(line);
  telling.said.set(who, [...(telling.said.get(who) ?? []), line]);
}

/**
 * The first pool with a line that fits, is short enough and was not said lately, and of those a keyed one.
 * First also no line that anyone at the table has just used; the player only never says the same twice in a row.
 * Null where everything was said lately.
 */
function choose(telling: Telling, who: string, what: string, pools: readonly (readonly Line[])[], slots: Slots): Choice | null {
  const own = (telling.said.get(who) ?? []).slice(1 - APART);
  const around = telling.spoken.slice(-2 * APART);
  const short = (text: Text): boolean => who === 'scene' || (text.nl.length <= BUBBLE && text.en.length <= BUBBLE);
  for (const avoid of [[...own, ...around], own, ...(who === 'you' ? [own.slice(-1)] : [])]) {
    for (const pool of pools) {
      const free = pool.filter((line) => !avoid.includes(line[0]) && fits(line, slots)).map((line): Choice => ({ text: fill(line, slots), line: line[0] })).filter(({ text }) => short(text));
      if (free.length > 0) return free[pick(free.length, telling.seed, telling.turn, who, `${what}/${telling.log.length}`)] ?? null;
    }
  }
  return null;
}

/** Marks the newest line as the one that brought this fact. What people say of themselves is noted in their words. */
export function bringsFact(telling: Telling, id: string, about: string, text: Text): void {
  const last = telling.log.pop();
  if (last) telling.log.push({ ...last, fact: { id, text: last.who === about ? last.text : text } });
}

export function scene(telling: Telling, what: Scene, slots: Slots = {}): void {
  const first = sceneLines[what][0] ?? ['', ''];
  put(telling, 'scene', choose(telling, 'scene', what, [sceneLines[what]], slots) ?? { text: fill(first, slots), line: first[0] });
}

/** Words of the author that fit this moment only: said as they are. */
export const speak = (telling: Telling, who: string, text: Text): void => put(telling, who, { text, line: text.nl });

/** A line of the player: the author's, if any, before ours; from the kinds in this order. */
export function you(telling: Telling, kinds: readonly OwnLine[], slots: Slots = {}, written: readonly Text[] = []): void {
  const pools = [written.map(({ nl, en }): Line => [nl, en]), ...kinds.map((kind): readonly Line[] => ownLines[kind])];
  const choice = choose(telling, 'you', kinds[0] ?? '', pools, slots);
  if (choice) put(telling, 'you', choice);
}

/** The author's own reactions of this kind, as lines. */
const ownOf = (telling: Telling, who: string, reaction: Reaction): readonly Line[] => (memberOf(telling.scenario, who)?.reactions[reaction] ?? []).map(({ nl, en }): Line => [nl, en]);

/** Those of them that this member has not used yet in this game. */
export const freshOwn = (telling: Telling, who: string, reaction: Reaction): readonly Line[] =>
  ownOf(telling, who, reaction).filter(([nl]) => !(telling.said.get(who) ?? []).includes(nl));

/** The lines of the phrase book that name the issue, or those that do not, in this member's mood. */
export function withIssue(telling: Telling, who: string, reaction: Reaction, naming: boolean): readonly (readonly Line[])[] {
  const pools = bookPools(telling, who, reaction);
  return pools.map((pool) => pool.filter(([nl]) => /\{issue\}/i.test(nl) === naming));
}

/** A member speaks: given lines first, then the author's, then the phrase book's in the colour of the mood. Where all was said lately they keep silent, visibly. */
export function reply(telling: Telling, who: string, reaction: Reaction, slots: Slots = {}, given: readonly (readonly Line[])[] = []): void {
  if (!memberOf(telling.scenario, who)) return;
  const pools = [...given, freshOwn(telling, who, reaction), ...bookPools(telling, who, reaction), ownOf(telling, who, reaction)];
  const choice = choose(telling, who, reaction, pools, slots);
  if (choice) put(telling, who, choice);
  else scene(telling, 'speechless', { name: same(firstNameOf(telling.scenario, who)) });
}

function bookPools(telling: Telling, who: string, reaction: Reaction): readonly (readonly Line[])[] {
  const member = memberOf(telling.scenario, who);
  return member ? coloured(books[member.temperament], reaction, telling.shade.get(who) ?? 'neutral') : [];
}

/** In a mood its own lines and the neutral ones together; in none the neutral ones, and the coloured ones when they run out. */
function coloured(book: PhraseBook, reaction: Reaction, shade: Shade): readonly (readonly Line[])[] {
  const lines = book[reaction];
  if (shade === 'neutral') return [lines.neutral, [...lines.cold, ...lines.warm]];
  return [lines[shade], lines.neutral];
}
