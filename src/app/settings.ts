import { createStore } from 'zustand/vanilla';
import { type Language, languages } from '../text/words.ts';
import type { Drawer } from './drawer.ts';
import { isRecord, parsed } from './kept-text.ts';
import { type Readable, readable } from './readable.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const motions = ['system', 'full', 'calm'] as const;
export type Motion = (typeof motions)[number];
export const textSizes = [100, 115, 130, 150] as const;
export type TextSize = (typeof textSizes)[number];
export const spacings = ['normal', 'wide'] as const;
export type Spacing = (typeof spacings)[number];

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly motion: Motion;
  readonly textSize: TextSize;
  readonly spacing: Spacing;
  readonly sound: boolean;
  readonly effects: boolean;
  readonly music: boolean;
}

export interface SettingsBook {
  readonly store: Readable<Settings>;
  change(part: Partial<Settings>): void;
  /** true: what was kept could not be read, and the defaults stand. */
  readonly damaged: boolean;
}

const NAME = 'settings';

/** preferred: the language that the browser asks for. Dutch unless that is clearly another. */
export function defaultSettings(preferred: string): Settings {
  const language: Language = preferred === '' || preferred.startsWith('nl') ? 'nl' : 'en';
  return { language, theme: 'system', motion: 'system', textSize: 100, spacing: 'normal', sound: true, effects: true, music: true };
}

export function openSettings(drawer: Drawer, preferred: string): SettingsBook {
  const base = defaultSettings(preferred);
  const text = drawer.read(NAME);
  const kept = text === null ? {} : parsed(text);
  const sound = isRecord(kept);
  const store = createStore<Settings>(() => (sound ? known(kept, base) : base));
  return {
    store: readable(store),
    damaged: !sound,
    change(part) {
      store.setState(part);
      drawer.write(NAME, JSON.stringify(store.getState()));
    },
  };
}

/** Each setting by itself: one odd value does not cost the others. */
function known(kept: Readonly<Record<string, unknown>>, base: Settings): Settings {
  const of = <T>(list: readonly T[], value: unknown, fallback: T): T => list.find((item) => item === value) ?? fallback;
  const flag = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback);
  return {
    language: of(languages, kept['language'], base.language),
    theme: of(themes, kept['theme'], base.theme),
    motion: of(motions, kept['motion'], base.motion),
    textSize: of(textSizes, kept['textSize'], base.textSize),
    spacing: of(spacings, kept['spacing'], base.spacing),
    sound: flag(kept['sound'], base.sound),
    effects: flag(kept['effects'], base.effects),
    music: flag(kept['music'], base.music),
  };
}
