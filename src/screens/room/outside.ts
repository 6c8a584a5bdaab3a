import type { Brief } from '../../core/engine/observation.ts';
import type { partsOfDay, seasons, weathers } from '../../core/engine/scenario.ts';
import { type Language, words } from '../../text/words.ts';

/** What the sky does outside a room, in which season, and at which part of the day its talk begins. In words, in the drawing and in the tone alike. */

/** indoors: behind the glass is a hall; no sky gets in. */
export type Weather = (typeof weathers)[number] | 'indoors';
export type Season = (typeof seasons)[number];
export type PartOfDay = (typeof partsOfDay)[number];

export interface OutsideOfRoom {
  readonly weather: Weather;
  readonly season: Season;
  readonly time: PartOfDay;
}

/** Each room its own, for a case that says nothing of it. */
const usual: Readonly<Record<string, OutsideOfRoom>> = {
  festival: { weather: 'wind', season: 'summer', time: 'afternoon' },
  coffee: { weather: 'rain', season: 'summer', time: 'afternoon' },
  workshop: { weather: 'sun', season: 'summer', time: 'afternoon' },
  print: { weather: 'wind', season: 'autumn', time: 'afternoon' },
  loft: { weather: 'fog', season: 'autumn', time: 'evening' },
  care: { weather: 'sun', season: 'spring', time: 'morning' },
  plant: { weather: 'indoors', season: 'summer', time: 'morning' },
  dock: { weather: 'snow', season: 'winter', time: 'morning' },
  market: { weather: 'indoors', season: 'summer', time: 'afternoon' },
  site: { weather: 'rain', season: 'spring', time: 'morning' },
  hotel: { weather: 'clouds', season: 'summer', time: 'afternoon' },
};
/** A room that nobody drew shows plain surfaces: no weather there. */
const plain: OutsideOfRoom = { weather: 'indoors', season: 'summer', time: 'afternoon' };

/** Where the case chose snow or a season alone, what goes with it: snow falls on bare trees, and not in summer. */
export function outsideOf({ room, outside = {} }: Pick<Brief, 'room' | 'outside'>): OutsideOfRoom {
  const own = (Object.hasOwn(usual, room) ? usual[room] : undefined) ?? plain;
  const time = outside.time ?? own.time;
  if (own.weather === 'indoors') return { ...own, time };
  const season = outside.season ?? (outside.weather === 'snow' ? 'winter' : own.season);
  return { weather: outside.weather ?? (own.weather === 'snow' && season !== 'winter' ? 'clouds' : own.weather), season, time };
}

/** From this part of the talk on, in thousandths, the light is seen to go. */
const lateFrom = 650;

/** The window in words, for who cannot see it. */
export function outsideLine(brief: Pick<Brief, 'room' | 'outside'>, hour: number, language: Language): string {
  const { room } = words(language);
  const { weather } = outsideOf(brief);
  const season = weather === 'indoors' ? undefined : brief.outside?.season;
  const time = brief.outside?.time;
  const moment = season && time ? room.moments[season][time] : season ? room.seasons[season] : time && room.times[time];
  return [...(moment ? [moment] : []), room.weather[weather], ...(hour >= lateFrom ? [room.late] : [])].join(' ');
}
