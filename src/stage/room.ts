import type { GameObjects } from 'phaser';
import type { RoomScreen } from '../screens/room/screen.ts';
import { layerKey, roomLayers } from './files.ts';
import type { RoomLayer } from './files.ts';
import type { Box, Layout } from './layout/layout.ts';
import { lightOf } from './light.ts';
import { skyKey } from './sky.ts';
import { setSoft } from './soft.ts';
import { depth, glide, propAt, unitScale } from './theatre.ts';
import type { Theatre } from './theatre.ts';
import { makeWeather } from './weather/weather.ts';

/** The room: sky, sun and clouds, the place outside, the wall with its window, the table. Light moves with the hour. */
export interface Room {
  show(screen: RoomScreen, layout: Layout): void;
  /** Follows the pointer a little: −1 … 1 both ways. */
  lean(x: number, y: number): void;
}

/** World rectangles of the layers; the drawings in tools/rooms use the same. */
const rects: Readonly<Record<RoomLayer, Box>> = {
  sky: { x: -20, y: 0, w: 760, h: 430 },
  view: { x: -30, y: 30, w: 740, h: 400 },
  wall: { x: -280, y: 0, w: 1500, h: 540 },
  table: { x: -280, y: 512, w: 1500, h: 256 },
};
const levels: Readonly<Record<RoomLayer, number>> = { sky: depth.sky, view: depth.view, wall: depth.wall, table: depth.table };
/** How much a layer follows the pointer: what is far moves against it. */
const drift: Readonly<Record<RoomLayer, number>> = { sky: -3, view: -9, wall: 0, table: 0 };

export function makeRoom(theatre: Theatre): Room {
  const { scene } = theatre;
  const layers = Object.fromEntries(roomLayers.map((layer) => [layer, scene.add.image(0, 0, '__WHITE').setOrigin(0, 0).setDepth(levels[layer])])) as Record<RoomLayer, GameObjects.Image>;
  const sun = propAt(theatre, 'soft', 'sun', depth.sun);
  const clouds = [propAt(theatre, 'props', 'cloud', depth.cloud), propAt(theatre, 'props', 'cloud-low', depth.cloud), propAt(theatre, 'props', 'cloud-low', depth.cloud)];
  const dusk = scene.add.rectangle(0, 0, 10, 10, 0xd9702b).setOrigin(0, 0).setDepth(depth.dusk).setAlpha(0);
  const tilt = { x: 0, y: 0 };
  const weather = makeWeather(theatre, tilt);
  const wander = { part: 0 };
  let last: { screen: RoomScreen; layout: Layout } | null = null;
  let drifting = false;
  let entered = '';

  /** Another room, or the same in the evening, comes up out of the dark as soon as its drawing is there. */
  const enter = (screen: RoomScreen, layout: Layout): void => {
    const place = layerKey(screen.room, screen.dark, 'wall');
    // Calm is asked for half-way: the stage soon sleeps, and must not sleep in the dark.
    if (screen.calm) scene.cameras.main.resetFX().setZoom(theatre.resolution).setScroll(0, 0);
    if (place === entered || !scene.textures.exists(place)) return;
    entered = place;
    if (screen.calm) return;
    scene.cameras.main.fadeIn(320, 38, 28, 44);
    // Canvas has its layers at the size of the screen: nearer costs it more than the moment is worth.
    if (theatre.renderer === 'webgl') settle(layout.size);
  };
  /** The eye comes to rest: from a little too near to where it belongs. */
  const settle = ({ w, h }: Layout['size']): void => {
    const eye = { near: 1.03 };
    glide(theatre, eye, { near: 1 }, 400, {
      ease: 'Cubic.easeOut',
      onUpdate: () => scene.cameras.main.setZoom(theatre.resolution * eye.near).setScroll((w / 2) * (1 - 1 / eye.near), h * 0.4 * (1 - 1 / eye.near)),
    });
  };

  const place = (): void => {
    if (last === null) return;
    const { screen, layout } = last;
    const { x, y, scale } = layout.room;
    for (const layer of roomLayers) placeLayer(layers[layer], layer, layout, tilt);
    const hour = screen.hour / 1000;
    const far = { x: x + drift.sky * tilt.x * scale, y: y + drift.sky * tilt.y * scale };
    sun.setPosition(far.x + (588 + 30 * hour) * scale, far.y + (92 + (screen.dark ? 0 : 70 * hour)) * scale);
    const spots = [[90, 96, 1, 0.9], [430, 62, 1, 0.6], [590, 128, 0.8, 0.75]] as const;
    clouds.forEach((cloud, index) => {
      const [cx, cy, size, speed] = spots[index] ?? spots[0];
      const at = ((cx + wander.part * 820 * speed + 120) % 880) - 120;
      cloud.setPosition(far.x + at * scale, far.y + cy * scale).setScale(unitScale('props', scale * size));
    });
    dusk.setSize(layout.size.w, layout.size.h);
  };

  return {
    show(screen, layout) {
      last = { screen, layout };
      for (const layer of roomLayers) {
        const key = (layer === 'sky' ? skyKey(theatre, screen) : null) ?? layerKey(screen.room, screen.dark, layer);
        layers[layer].setTexture(scene.textures.exists(key) ? sized(theatre, key, layer, layout) : `plain-${layer}${screen.dark ? '-dark' : ''}`);
      }
      setSoft(theatre, sun, screen.dark ? 'moon' : 'sun', layout.room.scale);
      const light = lightOf(screen);
      sun.setAlpha(light.sun / 1000);
      clouds.forEach((cloud) => cloud.setAlpha(screen.dark ? 0.18 : 1));
      dusk.setFillStyle(light.warm.colour);
      glide(theatre, dusk, { alpha: light.warm.alpha / 1000 }, 400);
      weather.show(screen, layout);
      if (screen.calm !== !drifting) {
        drifting = !screen.calm;
        scene.tweens.killTweensOf(wander);
        if (drifting) scene.tweens.add({ targets: wander, props: { part: wander.part + 1 }, duration: 180_000, repeat: -1, onUpdate: place });
      }
      place();
      enter(screen, layout);
    },
    lean(x, y) {
      if (!theatre.calm) glide(theatre, tilt, { x, y }, 400, { ease: 'Sine.easeOut', onUpdate: place });
    },
  };
}

/** A layer's size on the stage. A stage taller than the drawing: the table runs on to the lower edge. */
function extent(layer: RoomLayer, layout: Layout): { readonly w: number; readonly h: number } {
  const rect = rects[layer];
  const { y, scale } = layout.room;
  const high = layer === 'table' ? Math.max(rect.h * scale, layout.size.h - y - rect.y * scale + 2) : rect.h * scale;
  return { w: rect.w * scale, h: high };
}

function placeLayer(image: GameObjects.Image, layer: RoomLayer, layout: Layout, tilt: { readonly x: number; readonly y: number }): void {
  const rect = rects[layer];
  const { x, y, scale } = layout.room;
  const shift = drift[layer] * scale;
  const { w, h } = extent(layer, layout);
  image.setPosition(x + rect.x * scale + shift * tilt.x, y + rect.y * scale + shift * tilt.y * 0.5).setDisplaySize(w, h);
}

/**
 * Canvas copies a picture of the screen's own size several times faster than it shrinks one, so there a layer is shrunk
 * once for a size of the stage. Returns the texture to show.
 */
function sized(theatre: Theatre, key: string, layer: RoomLayer, layout: Layout): string {
  if (theatre.renderer === 'webgl') return key;
  const { textures } = theatre.scene;
  const { w, h } = extent(layer, layout);
  const [wide, high] = [Math.round(w * theatre.resolution), Math.round(h * theatre.resolution)];
  const name = `sized-${layer}`;
  const known = `${key} ${wide} ${high}`;
  const there = textures.exists(name) ? textures.get(name) : null;
  if (there !== null && (there.customData as { known?: string }).known === known) return name;
  const source = textures.get(key).getSourceImage();
  if (there !== null) textures.remove(name);
  const texture = textures.createCanvas(name, wide, high);
  if (texture === null || source instanceof HTMLVideoElement || !('width' in source)) return key;
  (texture.customData as { known?: string }).known = known;
  texture.context.imageSmoothingQuality = 'high';
  texture.context.drawImage(source as CanvasImageSource, 0, 0, wide, high);
  texture.refresh();
  return name;
}

/** Plain surfaces for a room whose drawing is missing or still under way. */
export function makePlain(theatre: Theatre): void {
  const colours: Readonly<Record<RoomLayer, readonly [string, string]>> = {
    sky: ['#bfd9d6', '#3a4468'],
    view: ['rgba(0,0,0,0)', 'rgba(0,0,0,0)'],
    wall: ['#e9c6a0', '#5f5062'],
    table: ['#b3754b', '#6b4a48'],
  };
  for (const layer of roomLayers) {
    for (const dark of [false, true]) {
      const texture = theatre.scene.textures.createCanvas(`plain-${layer}${dark ? '-dark' : ''}`, 8, 8);
      if (texture === null) continue;
      texture.context.fillStyle = colours[layer][dark ? 1 : 0];
      texture.context.fillRect(0, 0, 8, 8);
      texture.refresh();
    }
  }
}
