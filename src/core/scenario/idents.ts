import { commonTopics, partsOfDay, seasons, weathers, type Outside } from '../engine/scenario.ts';
import { slug } from './reading/words-form.ts';

/** What one can talk about in every case, beside its issues. */
export const usualTopics: readonly string[] = commonTopics;

/** Names of things in a file that may still be wrong everywhere: given ones as they are, others made from the label. */

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});
/** No list or table of a right case is longer; the form refuses longer ones, and a hostile one must not keep us busy. */
const MOST_ITEMS = 100;
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]).slice(0, MOST_ITEMS) : []);
export const keysOf = (value: unknown): readonly string[] => Object.keys(fieldsOf(value)).slice(0, MOST_ITEMS);
export const wordOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
export const numberOf = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

/** Dutch where there is Dutch, else English, else nothing. */
export function firstText(value: unknown): string {
  if (typeof value === 'string') return value;
  const { nl, en } = fieldsOf(value);
  return wordOf(nl) ?? wordOf(en) ?? '';
}

/** Given names win; a made one that is taken or empty becomes `<prefix><place>`. */
function named(list: readonly unknown[], made: (item: unknown, i: number) => string, prefix: string): string[] {
  const given = list.map((item) => wordOf(fieldsOf(item).id));
  const taken = new Set(given);
  return list.map((item, i) => {
    const own = given[i];
    if (own !== undefined) return own;
    const name = made(item, i);
    const free = name !== '' && !taken.has(name) ? name : `${prefix}${i + 1}`;
    taken.add(free);
    return free;
  });
}

export const issueIds = (file: Fields): string[] => named(itemsOf(file.issues), (issue) => slug(firstText(fieldsOf(issue).label)), 'issue-');

const labelOf = (option: unknown): unknown => ('label' in fieldsOf(option) ? fieldsOf(option).label : option);
export const optionIds = (issue: unknown): string[] => named(itemsOf(fieldsOf(issue).options), (option) => slug(firstText(labelOf(option))), 'option-');

export const memberIds = (file: Fields): string[] => named(itemsOf(file.members), (member) => slug((wordOf(fieldsOf(member).name) ?? '').trim().split(/\s+/)[0] ?? ''), 'member-');

export const factIds = (file: Fields): string[] => named(itemsOf(file.facts), (_, i) => `f${i + 1}`, 'fact-');

export const giftIds = (file: Fields): string[] => named(itemsOf(file.gifts), (gift) => slug(firstText(fieldsOf(gift).label)), 'gift-');

export const eventIds = (file: Fields): string[] => named(itemsOf(file.events), (_, i) => `e${i + 1}`, 'event-');

/** Sources that a case has where its author names none. */
export const usualSources = ['crm', 'website', 'colleague'] as const;

export function sourceIds(file: Fields): string[] {
  const given = fieldsOf(file.prep).sources;
  return given === undefined ? [...usualSources] : named(itemsOf(given), (source) => wordOf(fieldsOf(source).kind) ?? '', 'source-');
}

/** What a draft says about outside, as far as it can be read. */
export function outsideIn(file: unknown): Outside {
  const { weather, season, time } = fieldsOf(fieldsOf(file)['outside']);
  const known = <T extends string>(list: readonly T[], value: unknown): T | undefined => list.find((one) => one === value);
  const [sky, part, hour] = [known(weathers, weather), known(seasons, season), known(partsOfDay, time)];
  return { ...(sky && { weather: sky }), ...(part && { season: part }), ...(hour && { time: hour }) };
}
