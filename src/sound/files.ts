import effectSprite from '../../assets/sound/effects.json';
import longSprite from '../../assets/sound/long.json';
import type { Part } from './around.ts';

const urls = import.meta.glob<string>('../../assets/sound/*.{webm,mp3}', { query: '?url', import: 'default', eager: true });

export type LongName = keyof typeof longSprite;
type RoomName = Extract<LongName, `room-${string}`>;

/** The addresses of a sound, the smallest format first; none where the file is missing. */
export const sourcesOf = (name: string): string[] => ['webm', 'mp3'].flatMap((kind) => urls[`../../assets/sound/${name}.${kind}`] ?? []);

const part = ([from = 0, length = 0, loop]: readonly (number | boolean)[]): Part => [Number(from), Number(length), loop === true];

const parts = (sprite: Readonly<Record<string, readonly (number | boolean)[]>>): Record<string, Part> =>
  Object.fromEntries(Object.entries(sprite).map(([name, place]) => [name, part(place)]));

export const effectParts: Record<string, Part> = parts(effectSprite.sprite);

/** The parts of a long sound: 'loop', or 'once' for an ending. */
export const longParts = (name: LongName): Record<string, Part> => parts(longSprite[name]);

/** The tone of a case's room; a room without one sounds like the workshop. */
export function toneOf(room: string): RoomName {
  const name = `room-${room}`;
  return isTone(name) ? name : 'room-workshop';
}

const isTone = (name: string): name is RoomName => name.startsWith('room-') && Object.hasOwn(longSprite, name);
