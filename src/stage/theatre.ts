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

type Picture = GameObjects.Image;

/** A picture of a prop atlas with its drawing's (0, 0) as origin; `unit` pixels per drawing unit. */
export function propAt(theatre: Theatre, atlas: keyof typeof atlasScale, frame: string, level: number): Picture {
  return theatre.scene.add.image(0, 0, atlas, frame).setDepth(level);
}

const atlasScale = { props: 2, soft: 0.5, ending: 1.5, weather: 1.5, haze: 0.5, trees: 1.5 } as const;

/** Scale for a picture of an atlas so that one drawing unit takes `unit` pixels. */
export function unitScale(atlas: keyof typeof atlasScale, unit: number): number {
  return unit / atlasScale[atlas];
}

/**
 * Sets a broad picture, mostly a blurred one, at `unit` pixels per drawing unit. Canvas enlarges it once into a picture of that size:
 * enlarging it anew each frame costs a quarter of the frame.
 */
export function setSoft(theatre: Theatre, picture: Picture, frame: string, unit: number, atlas: 'soft' | 'haze' | 'weather' | 'trees' = 'soft'): void {
  const { textures } = theatre.scene;
  if (theatre.renderer === 'webgl') {
    picture.setTexture(atlas, frame).setScale(unitScale(atlas, unit));
    return;
  }
  const size = Math.max(0.05, Math.round(unit * theatre.resolution * 50) / 50);
  const name = `${atlas}-${frame}-${size}`;
  if (!textures.exists(name)) {
    const from = textures.getFrame(atlas, frame);
    const [wide, high] = [Math.ceil((from.cutWidth / atlasScale[atlas]) * size), Math.ceil((from.cutHeight / atlasScale[atlas]) * size)];
    const texture = textures.createCanvas(name, wide, high);
    if (texture === null) return;
    texture.context.imageSmoothingQuality = 'high';
    texture.context.drawImage(from.source.image as CanvasImageSource, from.cutX, from.cutY, from.cutWidth, from.cutHeight, 0, 0, wide, high);
    texture.refresh();
  }
  const { pivotX, pivotY } = textures.getFrame(atlas, frame);
  picture.setTexture(name).setOrigin(pivotX, pivotY).setScale(1 / theatre.resolution);
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
