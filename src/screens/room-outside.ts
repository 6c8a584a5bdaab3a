import { type Language, words } from '../text/words.ts';

/** What the sky does outside a room, and at which part of the day its talk begins. In words and in the drawing alike. */

export const weathers = ['sun', 'clouds', 'wind', 'rain', 'snow', 'fog', 'indoors'] as const;
/** indoors: behind the glass is a hall; no sky gets in. */
export type Weather = (typeof weathers)[number];
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

export interface Outside {
  readonly weather: Weather;
  readonly time: PartOfDay;
}

/** Each room its own. It rains where its tone rains (tools/sound), and nowhere else. */
const outside: Readonly<Record<string, Outside>> = {
  festival: { weather: 'wind', time: 'afternoon' },
  coffee: { weather: 'rain', time: 'afternoon' },
  workshop: { weather: 'sun', time: 'afternoon' },
  print: { weather: 'wind', time: 'afternoon' },
  loft: { weather: 'fog', time: 'evening' },
  care: { weather: 'sun', time: 'morning' },
  plant: { weather: 'indoors', time: 'morning' },
  dock: { weather: 'snow', time: 'morning' },
  market: { weather: 'indoors', time: 'afternoon' },
  site: { weather: 'rain', time: 'morning' },
  hotel: { weather: 'clouds', time: 'afternoon' },
};

/** A room that nobody drew shows plain surfaces: no weather there. */
export const outsideOf = (room: string): Outside => (Object.hasOwn(outside, room) ? outside[room] : undefined) ?? { weather: 'indoors', time: 'afternoon' };

/** From this part of the talk on, in thousandths, the light is seen to go. */
const lateFrom = 650;

/** The window in words, for who cannot see it. */
export function outsideLine(room: string, hour: number, language: Language): string {
  const { weather, late } = words(language).room;
  return [weather[outsideOf(room).weather], ...(hour >= lateFrom ? [late] : [])].join(' ');
}
