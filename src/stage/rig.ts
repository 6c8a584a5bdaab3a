import type { GameObjects } from 'phaser';
import { figureOf, standIn } from './figure.ts';
import type { Figure } from './figure.ts';
import { lookKey } from './files.ts';
import { sitting } from './layout/layout.ts';
import { depth, propAt } from './theatre.ts';
import type { Theatre } from './theatre.ts';

/** How a person is put together: body and head in a group that gestures, the head in a group that breathes and turns. */
export interface Rig {
  readonly root: GameObjects.Container;
  readonly act: GameObjects.Container;
  readonly body: GameObjects.Image;
  readonly next: GameObjects.Image;
  readonly bob: GameObjects.Container;
  readonly head: GameObjects.Container;
  readonly skull: GameObjects.Image;
  readonly face: GameObjects.Image;
  readonly glasses: GameObjects.Image | null;
  readonly shade: GameObjects.Image;
  readonly figure: Figure;
  readonly key: string;
}

export function makeRig(theatre: Theatre, look: string): Rig {
  const { scene } = theatre;
  const wanted = lookKey(look);
  const key = scene.textures.exists(wanted) ? wanted : standIn;
  const figure = figureOf(scene, key);
  const has = (frame: string): boolean => scene.textures.get(key).has(frame);
  const foot = sitting / figure.unit;
  const part = (frame: string, originY: number, y: number): GameObjects.Image =>
    scene.add.image(0, y, key, frame).setOrigin(figure.neck.x / figure.w, originY / figure.h);
  const footY = figure.top + foot;
  const body = part('body/open', footY, foot);
  const next = part('body/open', footY, foot).setVisible(false);
  const onHead = (frame: string): GameObjects.Image => part(frame, figure.neck.y, 0);
  const skull = onHead('head');
  const face = onHead('face/neutral');
  const glasses = has('glasses') ? onHead('glasses') : null;
  const head = scene.add.container(0, figure.neck.y - figure.top, glasses === null ? [skull, face] : [skull, face, glasses]);
  const bob = scene.add.container(0, 0, [head]);
  const act = scene.add.container(0, 0, [body, next, bob]);
  const root = scene.add.container(0, 0, [act]).setDepth(depth.person);
  const shade = propAt(theatre, 'soft', 'back-shadow', depth.behind);
  return { root, act, body, next, bob, head, skull, face, glasses, shade, figure, key };
}

/** From the top of the head to the table, in source pixels. */
export const footOf = (figure: Figure): number => sitting / figure.unit;

/** A frame of this figure, or another one where its drawing has none by that name. */
export const frameOr = (theatre: Theatre, rig: Rig, name: string, or: string): string => (theatre.scene.textures.get(rig.key).has(name) ? name : or);
