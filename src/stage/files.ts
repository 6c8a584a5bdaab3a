import { servedIn } from './served.ts';
import type { Thing } from './served.ts';

/** Addresses of the stage's pictures. Only what a screen needs is loaded. */

const roomFiles = import.meta.glob<string>('../../assets/rooms/*/*.webp', { query: '?url', import: 'default', eager: true });
const propFiles = import.meta.glob<string>('../../assets/props/*', { query: '?url', import: 'default', eager: true });
const servedFiles = import.meta.glob<string>('../../assets/props/served/*.webp', { query: '?url', import: 'default', eager: true });
const peopleFiles = import.meta.glob<string>('../../assets/people/*.{webp,json}', { query: '?url', import: 'default', eager: true });

export const roomLayers = ['sky', 'view', 'wall', 'table'] as const;
export type RoomLayer = (typeof roomLayers)[number];

export interface Wanted {
  readonly key: string;
  readonly image: string;
  /** Frames, for an atlas. */
  readonly frames: string | null;
}

export const layerKey = (room: string, dark: boolean, layer: RoomLayer): string => `${room}-${dark ? 'evening' : 'day'}-${layer}`;
export const servedKey = (thing: Thing): string => `served-${thing}`;
export const lookKey = (look: string): string => `look-${look}`;

export function roomWanted(room: string, dark: boolean): readonly Wanted[] {
  return roomLayers.flatMap((layer) => {
    const image = roomFiles[`../../assets/rooms/${room}/${dark ? 'evening' : 'day'}-${layer}.webp`];
    return image === undefined ? [] : [{ key: layerKey(room, dark, layer), image, frames: null }];
  });
}

export function servedWanted(room: string): readonly Wanted[] {
  const { thing } = servedIn(room);
  const image = thing === null ? undefined : servedFiles[`../../assets/props/served/${thing}.webp`];
  return thing === null || image === undefined ? [] : [{ key: servedKey(thing), image, frames: null }];
}

export function propWanted(name: 'props' | 'soft' | 'ending' | 'weather' | 'haze' | 'trees'): readonly Wanted[] {
  return atlas(name, propFiles[`../../assets/props/${name}.webp`], propFiles[`../../assets/props/${name}.json`]);
}

export function lookWanted(look: string): readonly Wanted[] {
  return atlas(lookKey(look), peopleFiles[`../../assets/people/${look}.webp`], peopleFiles[`../../assets/people/${look}.json`]);
}

function atlas(key: string, image: string | undefined, frames: string | undefined): readonly Wanted[] {
  return image === undefined || frames === undefined ? [] : [{ key, image, frames }];
}
