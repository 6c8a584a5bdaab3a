import type { Campaign } from '../core/engine/campaign.ts';
import type { Outside, Phase, Scenario, Text } from '../core/engine/scenario.ts';

/** 0 low, 1 medium, 2 high. */
export type DialLevel = 0 | 1 | 2;

/** What the shelf tells of a case. Nothing that is to be found out. */
export interface CaseCard {
  readonly id: string;
  readonly title: Text;
  readonly account: string;
  readonly what: Text;
  readonly level: number;
  readonly phase: Phase;
  readonly minutes: number;
  readonly people: readonly { readonly id: string; readonly name: string; readonly look: string }[];
  readonly dials: { readonly power: DialLevel; readonly information: DialLevel; readonly time: DialLevel };
  readonly tutorial: boolean;
  readonly room: string;
  readonly outside?: Outside;
  /** Its place in the life of an account, if any. */
  readonly campaign?: Campaign;
  /** Stands on the shelf by itself; the others are found with their account. */
  readonly single: boolean;
}

export type Found =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly why: 'unknown' | 'unreachable' | 'unreadable' };

export interface Library {
  /** Ids in order of play. */
  readonly ids: readonly string[];
  find(id: string): Promise<Found>;
}

/** A file of a case: its text, fetched when asked for. */
export type Fetch = () => Promise<string>;

/** The order in which the cases teach; others come after these by name. */
const order = ['tutorial', 's01', 's02', 's03', 's05', 's04', 's06', 's10', 's08', 's07', 's09'];

/**
 * files: per id the function that brings its text. Each is fetched and read at most once, failures excepted.
 * own: the text of a case of the author's own, which may have changed since the last time.
 */
export function createLibrary(files: Readonly<Record<string, Fetch>>, own: (id: string) => Promise<string | null> | null = () => null): Library {
  const read = new Map<string, Promise<Found>>();
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    ids: Object.keys(files).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1)),
    find(id) {
      const fetch = files[id];
      if (!fetch) return ownCase(id, own(id));
      const known = read.get(id);
      if (known) return known;
      const found = brought(fetch);
      read.set(id, found);
      void found.then((result) => { if (!result.ok) read.delete(id); });
      return found;
    },
  };
}

/** Known by the name of its draft, whatever its author called it: it never takes the place of a case on the shelf. */
async function ownCase(id: string, coming: Promise<string | null> | null): Promise<Found> {
  const text = await coming;
  if (text === null) return { ok: false, why: 'unknown' };
  const found = await brought(() => Promise.resolve(text));
  return found.ok ? { ok: true, scenario: { ...found.scenario, id } } : found;
}

let line = Promise.resolve();
/** Reading a case is work: one at a time, and in between the page may answer. */
const inTurn = (): Promise<void> => (line = line.then(() => new Promise((go) => { setTimeout(go); })));

/** The text and its reader, which both come over the network. */
async function brought(fetch: Fetch): Promise<Found> {
  const came = await Promise.all([fetch(), import('../core/scenario/read.ts')]).catch(() => null);
  if (!came) return { ok: false, why: 'unreachable' };
  const [text, { readScenario }] = came;
  await inTurn();
  const result = readScenario(text);
  return result.ok ? { ok: true, scenario: result.scenario } : { ok: false, why: 'unreadable' };
}

/** The cases that come with the game, each in a file of its own that is loaded when needed. */
export const builtInFiles = (): Record<string, Fetch> =>
  byName(import.meta.glob<string>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], { query: '?raw', import: 'default' }));

/** Small cases to begin a case of one's own with, one per branch. */
export const templateFiles = (): Record<string, Fetch> => byName(import.meta.glob<string>('../../scenarios/templates/*.json', { query: '?raw', import: 'default' }));

const byName = (files: Readonly<Record<string, Fetch>>): Record<string, Fetch> =>
  Object.fromEntries(Object.entries(files).map(([path, fetch]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), fetch]));

export function cardOf(scenario: Scenario, minutes: number): CaseCard {
  const { id, title, level, phase, account, members, power, information, timePressure, room, outside, campaign } = scenario;
  return {
    id, title, level, phase, account: account.name, what: account.what, minutes,
    people: members.map(({ id: member, name, look }) => ({ id: member, name, look })),
    dials: {
      power: levelOf(50 + (power.supplier - power.account) / 2),
      information: levelOf(information.player),
      // How much hurry they have is theirs to tell: it is found out, or guessed.
      time: levelOf(timePressure.player),
    },
    room, ...(outside && { outside }), tutorial: level === 0, single: !campaign || order.includes(id), ...(campaign && { campaign }),
  };
}

/** The words of the dials stand for 20, 50 and 80 (model, section 11): the borders lie halfway. */
const levelOf = (value: number): DialLevel => (value < 35 ? 0 : value < 65 ? 1 : 2);
