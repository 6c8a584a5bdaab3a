import type { GameObjects, Scene, Types } from 'phaser';

/** What every part of the stage is handed: the scene, the pixels per CSS pixel, and whether things may move. */
export interface Theatre {
  readonly scene: Scene;
  readonly renderer: 'canvas' | 'webgl';
  resolution: number;
  calm: boolean;
}

/** Drawn from back to front. */
export const depth = {
  sky: 0,
  sun: 1,
  cloud: 2,
  view: 3,
  crown: 3.5,
  life: 4,
  veil: 4.2,
  weather: 4.5,
  wall: 5,
  beam: 6,
  dial: 8,
  bridge: 10,
  door: 14,
  behind: 16,
  person: 20,
  dim: 28,
  aside: 30,
  table: 40,
  shine: 42,
  dusk: 44,
  plate: 50,
  paper: 54,
  thing: 58,
  bubble: 62,
  mark: 66,
  ending: 70,
} as const;

/** A picture of a prop atlas with its drawing's (0, 0) as origin; `unit` pixels per drawing unit. */
export function propAt(theatre: Theatre, atlas: keyof typeof atlasScale, frame: string, level: number): GameObjects.Image {
  return theatre.scene.add.image(0, 0, atlas, frame).setDepth(level);
}

/** Pixels of an atlas per drawing unit. */
export const atlasScale = { props: 2, soft: 0.5, ending: 1.5, weather: 1.5, haze: 0.5, trees: 1.5 } as const;

/** Scale for a picture of an atlas so that one drawing unit takes `unit` pixels. */
export function unitScale(atlas: keyof typeof atlasScale, unit: number): number {
  return unit / atlasScale[atlas];
}

/** Puts a target's numbers where they belong: eased, or at once when calm. Later calls for the same target win. */
export function glide<T extends object>(
  theatre: Theatre,
  target: T,
  to: Partial<Record<keyof T, number>>,
  ms: number,
  more: Omit<Types.Tweens.TweenBuilderConfig, 'targets' | 'props' | 'duration'> = {},
): void {
  theatre.scene.tweens.killTweensOf(target);
  if (theatre.calm || ms === 0) {
    Object.assign(target, to);
    (more.onUpdate as (() => void) | undefined)?.();
    (more.onComplete as (() => void) | undefined)?.();
    return;
  }
  theatre.scene.tweens.add({ ease: 'Sine.easeInOut', ...more, targets: target, props: to, duration: ms });
}

/** Runs later; at once when calm or when there is nothing to wait for. */
export function after(theatre: Theatre, ms: number, run: () => void): void {
  if (theatre.calm || ms <= 0) run();
  else theatre.scene.time.delayedCall(ms, run);
}
