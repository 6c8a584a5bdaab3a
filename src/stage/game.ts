import * as Phaser from 'phaser';
import type { Wanted } from './files.ts';

/** Phaser itself: started, fitted to its host, asleep when nothing moves; and its loader. */

/** Frames a second where the processor draws: while something happens, and when people only breathe. */
export const frames = { lively: 40, idle: 22 };
export const livelyFor = 2600;

/** Frames until a calm picture is surely drawn. */
const untilRest = 3;

/**
 * With calm motion nothing moves between two screens: the loop sleeps after the picture is drawn. Each screen counts anew: a count left
 * over from the one before would put the loop to sleep before this one is drawn.
 */
export function makeRest(game: Pick<Phaser.Game, 'events' | 'loop'>, loading: () => boolean): (calm: boolean) => void {
  let left = 0;
  game.events.on('postrender', () => {
    if (left === 0) return;
    left -= 1;
    if (left === 0 && !loading()) game.loop.sleep();
  });
  return (calm) => {
    left = calm ? untilRest : 0;
  };
}

export async function startGame(host: HTMLElement, renderer: 'canvas' | 'webgl', resolution: number, patience: number): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve, reject) => {
    // A tab in the background draws nothing: only time in sight counts.
    const check = (): void => {
      if (document.hidden) {
        late = setTimeout(check, patience);
        return;
      }
      game.destroy(true);
      reject(new Error('stage: Phaser did not start'));
    };
    let late = setTimeout(check, patience);
    const game: Phaser.Game = new Phaser.Game({
      type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL,
      parent: host,
      width: Math.max(1, Math.round(host.clientWidth * resolution)),
      height: Math.max(1, Math.round(host.clientHeight * resolution)),
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / resolution },
      backgroundColor: '#e9c6a0',
      banner: false,
      // Phaser 4.2 picks the texture of a batch by comparing an interpolated number with `==`: where that is a bit off,
      // blocks of a turned picture vanish (seen in SwiftShader). With one texture a batch there is nothing to compare.
      maxTextures: 1,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      fps: renderer === 'canvas' ? { limit: frames.lively } : {},
      scene: {
        create(this: Phaser.Scene) {
          clearTimeout(late);
          game.canvas.setAttribute('aria-hidden', 'true');
          game.canvas.style.display = 'block';
          resolve({ game, scene: this });
        },
      },
    });
  });
}

export function fitGame(game: Phaser.Game, scene: Phaser.Scene, host: HTMLElement, resolution: number): void {
  game.scale.setZoom(1 / resolution);
  game.scale.resize(Math.round(host.clientWidth * resolution), Math.round(host.clientHeight * resolution));
  scene.cameras.main.setOrigin(0, 0).setZoom(resolution);
}

/** Loads pictures; resolves with the keys that could not be read. */
export async function load(scene: Phaser.Scene, wanted: readonly Wanted[], onPart: (part: number) => void): Promise<readonly string[]> {
  if (wanted.length === 0) return [];
  return new Promise((resolve) => {
    for (const { key, image, frames } of wanted) {
      if (frames === null) scene.load.image(key, image);
      else scene.load.atlas(key, image, frames);
    }
    scene.load.on('progress', onPart);
    scene.load.once('complete', () => {
      scene.load.off('progress', onPart);
      resolve(wanted.filter(({ key }) => !scene.textures.exists(key)).map(({ key }) => key));
    });
    scene.load.start();
  });
}

/** The page ships the font; words drawn before it is there would be in another. */
export async function fontReady(): Promise<void> {
  const asked = Promise.all(['400 16px', '700 16px'].map((font) => document.fonts.load(`${font} "Atkinson Hyperlegible"`))).catch(() => []);
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 1500))]);
}
