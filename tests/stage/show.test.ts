// @vitest-environment happy-dom
import '../../node_modules/phaser/tests/setup.js';
import { readdirSync, readFileSync } from 'node:fs';
import type { Game, GameObjects, Scene } from 'phaser';
import { afterEach, describe, expect, test } from 'vitest';
import ending from '../../assets/props/ending.json';
import haze from '../../assets/props/haze.json';
import props from '../../assets/props/props.json';
import soft from '../../assets/props/soft.json';
import trees from '../../assets/props/trees.json';
import weather from '../../assets/props/weather.json';
import { fixture } from '../../tools/rooms/fixture.ts';
import { makePlay } from '../../src/stage/play.ts';
import type { Play } from '../../src/stage/play.ts';
import { expressions } from '../../src/screens/room/screen.ts';
import { treesAt } from '../../src/screens/room/trees.ts';
import { depth } from '../../src/stage/theatre.ts';
import type { Theatre } from '../../src/stage/theatre.ts';
import { until } from '../until.ts';

/** Phaser for real, without drawing: what lies on the stage after `show`. */

const size = { w: 940, h: 768 };
let game: Game | null = null;

async function open(renderer: Theatre['renderer'] = 'webgl'): Promise<{ play: Play; scene: Scene; theatre: Theatre }> {
  const Phaser = await import('phaser');
  const scene = await new Promise<Scene>((resolve) => {
    game = new Phaser.Game({ type: Phaser.HEADLESS, width: size.w, height: size.h, banner: false, audio: { noAudio: true }, scene: { create(this: Scene) { resolve(this); } } });
  });
  // Without a renderer Phaser has no one to hand a redrawn canvas to.
  Object.assign(scene.game, { renderer: { gl: null, destroy: () => undefined, off: () => undefined, deleteTexture: () => undefined } });
  for (const [name, frames] of Object.entries({ props, soft, ending, weather, haze, trees })) {
    const picture = { width: frames.meta.size.w, height: frames.meta.size.h } as HTMLImageElement;
    scene.textures.addAtlasJSONHash(name, picture, frames);
  }
  const theatre: Theatre = { scene, renderer, resolution: 1, calm: true };
  return { play: makePlay(theatre), scene, theatre };
}

afterEach(() => {
  game?.destroy(true);
  game = null;
});

/** Everything visible, as plain numbers. */
function seen(scene: Scene): readonly string[] {
  const tell = (object: GameObjects.GameObject): string => {
    const one = object as GameObjects.Image & Partial<GameObjects.Container>;
    const parts = Array.isArray(one.list) ? one.list.map(tell).join('; ') : '';
    return [one.type, one.visible, one.frame?.name, one.x, one.y, one.scaleX, one.scaleY, one.angle, one.alpha, one.depth, parts].join(' ');
  };
  return scene.children.list.filter((object) => (object as GameObjects.Image).visible).map(tell);
}

const calm = { calm: true } as const;

describe('faces', () => {
  test('who speaks keeps the brows and eyes of the mood: only the mouth is another one', async () => {
    const { play, scene } = await open();
    for (const expression of expressions) {
      const { people } = fixture(2, calm);
      play.show(fixture(2, { ...calm, people: people.map((person, i) => ({ ...person, expression, speaking: i === 0 })) }), size);
      const drawn = seen(scene).flatMap((one) => one.match(/(?:face|talk)\/[a-z]+/g) ?? []);
      expect(drawn.sort()).toEqual([`face/${expression}`, `talk/${expression}`]);
    }
  });

  test('everybody of the cast is drawn with every mood, at rest and speaking', () => {
    const looks = readdirSync('assets/people').filter((name) => name.endsWith('.json') && name !== 'cast.json');
    expect(looks.length).toBeGreaterThanOrEqual(24);
    for (const look of looks) {
      const { frames } = JSON.parse(readFileSync(`assets/people/${look}`, 'utf8')) as { frames: Readonly<Record<string, unknown>> };
      expect([look, expressions.flatMap((name) => [`face/${name}`, `talk/${name}`]).filter((name) => !(name in frames))]).toEqual([look, []]);
    }
  });
});

describe('show', () => {
  test.each([1, 2, 4, 6])('with %i people, a second time changes nothing', async (n) => {
    const { play, scene } = await open();
    play.show(fixture(n, calm), size);
    const first = seen(scene);
    play.show(fixture(n, calm), size);
    expect(seen(scene)).toEqual(first);
    expect(first.length).toBeGreaterThan(30);
  });

  test('a window dragged to many widths leaves no pictures of those widths behind', async () => {
    const { play, scene } = await open('canvas');
    const sizes = Array.from({ length: 12 }, (_, n) => ({ w: 620 + 40 * n, h: 768 }));
    const kept = sizes.map((at) => {
      play.show(fixture(4, { ...calm, weather: 'clouds' }), at);
      return scene.textures.getTextureKeys().length;
    });
    expect(Math.max(...kept) - Math.min(...kept)).toBeLessThan(6);
    play.show(fixture(4, { ...calm, weather: 'clouds' }), { w: 620, h: 768 });
    expect(scene.textures.getTextureKeys()).toHaveLength(kept[0]!);
  });

  test('does not depend on what was shown before', async () => {
    const straight = await open();
    straight.play.show(fixture(2, calm), size);
    const wanted = [...seen(straight.scene)].sort();
    game?.destroy(true);
    const roundabout = await open();
    roundabout.play.show(fixture(4, { ...calm, dark: true, hour: 900, room: 'print' }), { w: 768, h: 380 });
    roundabout.play.show(fixture(2, { ...calm, ending: 'deal', bridge: { you: 1000, them: 1000, assumed: false, closed: true } }), size);
    roundabout.play.show(fixture(2, { ...calm, ending: 'they-left' }), size);
    roundabout.play.show(fixture(2, calm), size);
    expect([...seen(roundabout.scene)].sort()).toEqual(wanted);
  });

  test('draws a stand-in for somebody whose picture is missing, and nobody for who is absent', async () => {
    const { play, scene } = await open();
    const screen = fixture(2, calm);
    play.show(screen, size);
    const containers = (): number => scene.children.list.filter((one) => one.type === 'Container' && (one as GameObjects.Container).visible).length;
    expect(containers()).toBe(2);
    play.show({ ...screen, people: screen.people.map((person, index) => ({ ...person, present: index === 0 })) }, size);
    expect(containers()).toBe(1);
  });

  test('whoever walks away leaves an own empty chair, and the others at the table; where they leave, theirs are empty', async () => {
    const { play, scene } = await open();
    const people = (): number => scene.children.list.filter((one) => one.type === 'Container' && (one as GameObjects.Container).visible).length;
    const chairs = (): readonly GameObjects.Image[] => scene.children.list.filter((one): one is GameObjects.Image => (one as GameObjects.Image).frame?.name === 'chair');
    for (const at of [size, { w: 360, h: 154 }]) {
      play.show(fixture(2, { ...calm, ending: 'you-left' }), at);
      expect([people(), chairs().length]).toEqual([2, 1]);
      // On this side of the table: before the others, at the lower edge.
      expect(chairs()[0]?.depth).toBeGreaterThan(depth.table);
      play.show(fixture(2, { ...calm, ending: 'they-left' }), at);
      expect([people(), chairs().length]).toEqual([0, 2]);
      for (const chair of chairs()) expect(chair.depth).toBeLessThan(depth.table);
    }
  });

  test('with calm motion nothing is eased, and perform moves nothing', async () => {
    const { play, scene } = await open();
    play.show(fixture(2, calm), size);
    const before = seen(scene);
    play.perform([{ kind: 'insulted', member: 'mark' }, { kind: 'whispered', from: 'mark', to: 'fatima' }]);
    expect(scene.tweens.getTweens()).toHaveLength(0);
    expect(seen(scene)).toEqual(before);
  });

  test('calm in the middle of a movement ends where calm from the start ends', async () => {
    const straight = await open();
    const papers = fixture(2).papers;
    const last = fixture(2, { ...calm, bridge: { you: 1000, them: 800, assumed: true, closed: false }, papers: { ...papers, own: null } });
    straight.play.show(last, size);
    const wanted = [...seen(straight.scene)].sort();
    game?.destroy(true);
    const moving = await open();
    moving.play.show(fixture(2), size);
    moving.play.show(fixture(2, { bridge: { you: 1000, them: 800, assumed: true, closed: false } }), size);
    moving.play.perform([{ kind: 'insulted', member: 'mark' }]);
    moving.scene.tweens.update();
    moving.play.show(last, size);
    expect([...seen(moving.scene)].sort()).toEqual(wanted);
  });

  test('else people breathe, and a happening starts a movement at once', async () => {
    const { play, scene } = await open();
    play.show(fixture(2), size);
    const breathing = scene.tweens.getTweens().length;
    expect(breathing).toBeGreaterThan(0);
    play.perform([{ kind: 'insulted', member: 'mark' }]);
    expect(scene.tweens.getTweens().length).toBeGreaterThan(breathing);
  });
});

test('on a stage of another size everybody sits in their new place at once, though nothing is calm', async () => {
  const [fresh, moved] = [await open(), await open()];
  const stands = (scene: Scene): readonly (readonly number[])[] => scene.children.list.filter((one) => one.type === 'Container').slice(0, 4).map((one) => { const { x, y, scaleX, scaleY } = one as GameObjects.Container; return [x, y, scaleX, scaleY]; });
  const other = { w: 768, h: 348 };
  fresh.play.show(fixture(4), other);
  moved.play.show(fixture(4), size);
  const before = stands(moved.scene);
  moved.play.show(fixture(4), other);
  expect(stands(moved.scene)).toEqual(stands(fresh.scene));
  expect(stands(moved.scene)).not.toEqual(before);
});

describe('somebody who leaves and comes back', () => {
  const people = (present: boolean) => fixture(2).people.map((person, index) => (index === 0 ? { ...person, present } : person));

  test('is out of sight at the end, and sits where they sat, wholly there', async () => {
    const { play, scene, theatre } = await open();
    theatre.calm = false;
    const seat = (): GameObjects.Container => scene.children.list.filter((one) => one.type === 'Container')[0] as GameObjects.Container;
    play.show(fixture(2), size);
    const before = seat().x;
    play.show(fixture(2, { people: people(false) }), size);
    await until(() => expect(seat().visible).toBe(false));
    play.show(fixture(2, { people: people(true) }), size);
    expect(seat().x).not.toBe(before);
    await until(() => expect([seat().visible, Math.round(seat().x), seat().alpha]).toEqual([true, Math.round(before), 1]));
  });
});

test('with calm motion nobody passes outside and nobody fidgets: nothing is planned', async () => {
  const { play, scene, theatre } = await open();
  const pending = (): number => (scene.time as unknown as { _active: readonly unknown[]; _pendingInsertion: readonly unknown[] })._pendingInsertion.length + (scene.time as unknown as { _active: readonly unknown[] })._active.length;
  play.show(fixture(2, calm), size);
  expect([pending(), scene.tweens.getTweens().length]).toEqual([0, 0]);
  theatre.calm = false;
  play.show(fixture(2), size);
  expect(pending()).toBeGreaterThan(2);
});

describe('the weather', () => {
  /** Pictures of the weather's atlas that are to be seen, with where they are. */
  const outside = (scene: Scene): readonly string[] => scene.children.list.flatMap((object) => {
    const one = object as GameObjects.Image;
    return one.visible && one.texture?.key === 'weather' ? [`${one.frame.name} ${one.x} ${one.y} ${one.depth}`] : [];
  });
  const named = (list: readonly string[], name: string): readonly string[] => list.filter((one) => one.startsWith(name));

  test('lies behind the wall with its window, and belongs to its room', async () => {
    const { play, scene } = await open();
    play.show(fixture(2, { ...calm, room: 'site' }), size);
    const rainy = outside(scene);
    expect(named(rainy, 'rain').length).toBeGreaterThan(20);
    expect(rainy.every((one) => Number(one.split(' ')[3]) < depth.wall)).toBe(true);
    play.show(fixture(2, { ...calm, room: 'dock' }), size);
    expect(named(outside(scene), 'rain')).toEqual([]);
    expect(named(outside(scene), 'flake').length).toBeGreaterThan(20);
  });

  test('hangs a crown on every bare tree, of the season and of the hour, behind who passes by', async () => {
    const { play, scene } = await open();
    const crowns = (): readonly string[] => scene.children.list.flatMap((object) => {
      const one = object as GameObjects.Image;
      const name = one.texture?.key === 'trees' ? one.frame.name : '';
      return one.visible && name.startsWith('crown') ? [`${name} ${one.depth < depth.life && one.depth > depth.view}`] : [];
    });
    for (const [season, dark, name] of [['spring', false, 'crown-spring'], ['autumn', true, 'crown-autumn-dark']] as const) {
      play.show(fixture(2, { ...calm, room: 'workshop', season, dark }), size);
      expect(crowns()).toEqual(Array(treesAt['workshop']?.length).fill(`${name} true`));
    }
    play.show(fixture(2, { ...calm, room: 'workshop', season: 'winter', weather: 'rain' }), size);
    expect(crowns()).toEqual([]);
  });

  test('comes from another sky than the drawing has, where the case chose one', async () => {
    const { play, scene } = await open();
    const sky = (): string => (scene.children.list.filter((one) => (one as GameObjects.Image).depth === depth.sky)[0] as GameObjects.Image).texture.key;
    scene.textures.createCanvas('coffee-day-sky', 4, 4);
    play.show(fixture(2, { ...calm, room: 'coffee' }), size);
    expect(sky()).toBe('coffee-day-sky');
    play.show(fixture(2, { ...calm, room: 'coffee', weather: 'sun', season: 'spring' }), size);
    expect(sky()).not.toBe('coffee-day-sky');
  });

  test('falls with every frame, and lies still where calm is asked', async () => {
    const { play, scene, theatre } = await open();
    const frame = (): void => { scene.time.now += 40; scene.events.emit('update', scene.time.now, 40); };
    play.show(fixture(2, { ...calm, room: 'site' }), size);
    const still = outside(scene);
    frame();
    expect(outside(scene)).toEqual(still);
    theatre.calm = false;
    play.show(fixture(2, { room: 'site' }), size);
    const before = named(outside(scene), 'rain');
    frame();
    expect(named(outside(scene), 'rain').filter((one) => before.includes(one))).toEqual([]);
    play.show(fixture(2, { ...calm, room: 'site' }), size);
    expect(outside(scene)).toEqual(still);
  });
});
