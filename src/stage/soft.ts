import type { GameObjects, Textures } from 'phaser';
import { atlasScale, unitScale, type Theatre } from './theatre.ts';

type Picture = GameObjects.Image;

/** An enlarged picture, and who shows it: it goes with the last of them, or each width of a dragged window would stay in memory. */
interface Enlarged {
  shownBy?: Set<Picture>;
}

/**
 * Sets a broad picture, mostly a blurred one, at `unit` pixels per drawing unit. Canvas enlarges it once into a picture of that size:
 * enlarging it anew each frame costs a quarter of the frame.
 */
export function setSoft(theatre: Theatre, picture: Picture, frame: string, unit: number, atlas: 'soft' | 'haze' | 'weather' | 'trees' = 'soft'): void {
  if (theatre.renderer === 'webgl') {
    picture.setTexture(atlas, frame).setScale(unitScale(atlas, unit));
    return;
  }
  const { textures } = theatre.scene;
  const size = Math.max(0.05, Math.round(unit * theatre.resolution * 50) / 50);
  const name = `${atlas}-${frame}-${size}`;
  const texture = textures.exists(name) ? textures.get(name) : enlarge(textures, name, atlas, frame, size);
  if (texture === null) return;
  if (picture.texture !== texture) {
    const known = enlarged(picture).shownBy !== undefined;
    leave(textures, picture);
    (enlargedAs(texture).shownBy ??= new Set()).add(picture);
    if (!known) picture.once('destroy', () => leave(textures, picture));
  }
  const { pivotX, pivotY } = textures.getFrame(atlas, frame);
  picture.setTexture(name).setOrigin(pivotX, pivotY).setScale(1 / theatre.resolution);
}

const enlargedAs = (texture: Textures.Texture): Enlarged => texture.customData as Enlarged;
const enlarged = (picture: Picture): Enlarged => enlargedAs(picture.texture);

function leave(textures: Textures.TextureManager, picture: Picture): void {
  const { shownBy } = enlarged(picture);
  shownBy?.delete(picture);
  if (shownBy?.size === 0) textures.remove(picture.texture);
}

function enlarge(textures: Textures.TextureManager, name: string, atlas: keyof typeof atlasScale, frame: string, size: number): Textures.CanvasTexture | null {
  const from = textures.getFrame(atlas, frame);
  const [wide, high] = [Math.ceil((from.cutWidth / atlasScale[atlas]) * size), Math.ceil((from.cutHeight / atlasScale[atlas]) * size)];
  const texture = textures.createCanvas(name, wide, high);
  if (texture === null) return null;
  texture.context.imageSmoothingQuality = 'high';
  texture.context.drawImage(from.source.image as CanvasImageSource, from.cutX, from.cutY, from.cutWidth, from.cutHeight, 0, 0, wide, high);
  return texture.refresh();
}
