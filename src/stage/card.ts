import type { GameObjects, Textures } from 'phaser';
import type { Brush } from './inks.ts';
import type { Theatre } from './theatre.ts';

/**
 * A picture drawn by us on a canvas at the screen's own resolution: words stay sharp and may lean with their paper,
 * shadows are drawn once and cost nothing per frame.
 */
export interface Card {
  readonly image: GameObjects.Image;
  /** Draws again when the key differs. (0, 0) of the brush is the image's position; w and h in CSS pixels. */
  paint(key: string, w: number, h: number, draw: (brush: Brush) => void): void;
  destroy(): void;
}

/** Room around a card for its shadow, in CSS pixels. */
const margin = 26;

let made = 0;

export function makeCard(theatre: Theatre, level: number, edge: number = margin): Card {
  const { scene } = theatre;
  const name = `card-${(made += 1)}`;
  const image = scene.add.image(0, 0, '__DEFAULT').setDepth(level).setVisible(false);
  let shown = '';
  let texture: Textures.CanvasTexture | null = null;
  return {
    image,
    paint(key, w, h, draw) {
      const full = `${key}|${w}|${h}|${theatre.resolution}`;
      if (full === shown) return;
      shown = full;
      const wide = Math.max(2, Math.ceil((w + 2 * edge) * theatre.resolution));
      const high = Math.max(2, Math.ceil((h + 2 * edge) * theatre.resolution));
      if (texture === null || texture.width !== wide || texture.height !== high) {
        image.setTexture('__DEFAULT');
        texture?.destroy();
        if (scene.textures.exists(name)) scene.textures.remove(name);
        texture = scene.textures.createCanvas(name, wide, high);
        if (texture === null) return;
        image.setTexture(name);
      }
      const brush = texture.context;
      brush.setTransform(1, 0, 0, 1, 0, 0);
      brush.clearRect(0, 0, wide, high);
      brush.setTransform(theatre.resolution, 0, 0, theatre.resolution, edge * theatre.resolution, edge * theatre.resolution);
      brush.textAlign = 'left';
      brush.textBaseline = 'alphabetic';
      draw(brush);
      texture.refresh();
      image.setScale(1 / theatre.resolution).setOrigin((edge * theatre.resolution) / wide, (edge * theatre.resolution) / high).setVisible(true);
    },
    destroy() {
      image.destroy();
      texture?.destroy();
      if (scene.textures.exists(name)) scene.textures.remove(name);
    },
  };
}
