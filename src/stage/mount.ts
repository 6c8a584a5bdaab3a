import type { Game, Scene } from 'phaser';
import type { Happening } from '../core/engine/happening.ts';
import type { RoomScreen } from '../screens/room/screen.ts';
import { lookWanted, propWanted, roomWanted, servedWanted } from './files.ts';
import type { Wanted } from './files.ts';
import { fitGame, fontReady, frames, livelyFor, load, makeRest, startGame } from './game.ts';
import { under } from './layout/layout.ts';
import { makePlay } from './play.ts';
import type { Play } from './play.ts';
import { chooseRenderer, rendererName, resolutionFor } from './renderer.ts';
import type { Theatre } from './theatre.ts';
import { growsAt } from './weather/places.ts';

export interface Pointed {
  readonly kind: 'person' | 'paper';
  readonly id: string;
}

export interface StageOptions {
  /** Pointing at somebody, or at a paper ('own' or 'theirs'), is a short cut for a control on the page. */
  readonly onPoint?: (pointed: Pointed) => void;
  /** How much is loaded, 0 to 1. */
  readonly onProgress?: (part: number) => void;
  /** 'nl' or 'en'; the stage shows the words it is given. */
  readonly language?: string;
  /** For tests and the preview; else chosen by what the machine draws with. */
  readonly renderer?: 'canvas' | 'webgl';
  /** Ends a mount that takes longer, in milliseconds. */
  readonly patience?: number;
}

export interface Stage {
  /** What is. Safe to call again with the same screen. */
  show(screen: RoomScreen): void;
  /** What just happened. Moves nothing when the screen is calm. */
  perform(happenings: readonly Happening[]): void;
  /** After the host changed its size; the stage also sees that by itself. */
  resize(): void;
  destroy(): void;
  readonly renderer: 'canvas' | 'webgl';
}

/** Puts the stage in a host that has a size. Rejects when Phaser cannot start or the props cannot be read: the page plays on. */
export async function mountStage(host: HTMLElement, options: StageOptions = {}): Promise<Stage> {
  const renderer = options.renderer ?? chooseRenderer(rendererName());
  const resolution = resolutionFor(window.devicePixelRatio, renderer, { w: host.clientWidth, h: host.clientHeight });
  const { game, scene } = await startGame(host, renderer, resolution, options.patience ?? 20_000);
  try {
    await fontReady();
    const missing = await load(scene, [...propWanted('props'), ...propWanted('soft')], (part) => options.onProgress?.(part * 0.5));
    if (missing.length > 0) throw new Error(`stage: ${missing.join(', ')} could not be read`);
  } catch (cause) {
    game.destroy(true);
    throw cause;
  }
  return runStage(host, game, scene, { scene, renderer, resolution, calm: false }, renderer, options);
}

function runStage(host: HTMLElement, game: Game, scene: Scene, theatre: Theatre, renderer: 'canvas' | 'webgl', options: StageOptions): Stage {
  const play = makePlay(theatre);
  const rest = makeRest(game, () => scene.load.isLoading());
  let screen: RoomScreen | null = null;
  let gone = false;
  const tried = new Set<string>();

  let quiet: ReturnType<typeof setTimeout> | undefined;
  const liven = (): void => {
    if (renderer !== 'canvas') return;
    if (game.loop.fpsLimit !== frames.lively) game.loop.setFPSLimit(frames.lively);
    clearTimeout(quiet);
    quiet = setTimeout(() => !gone && game.loop.running && game.loop.setFPSLimit(frames.idle), livelyFor);
  };
  /** Put away while another page is shown: there is nothing to draw on, and what comes back is drawn anew. */
  const away = (): boolean => host.clientWidth === 0 || host.clientHeight === 0;
  const draw = (): void => {
    if (gone || screen === null || away()) return;
    if (!game.loop.running) game.loop.wake();
    liven();
    play.show(screen, { w: host.clientWidth, h: host.clientHeight });
    rest(screen.calm);
  };
  /** Loads what the screen needs and is not here yet, each file once; shows it when it comes. */
  const fetchFor = (wanted: readonly Wanted[]): void => {
    const fresh = wanted.filter(({ key }) => !tried.has(key) && !scene.textures.exists(key));
    for (const { key } of fresh) tried.add(key);
    if (fresh.length === 0) {
      options.onProgress?.(1);
      return;
    }
    if (!game.loop.running) game.loop.wake();
    void load(scene, fresh, (part) => options.onProgress?.(0.5 + part * 0.5)).then(() => {
      options.onProgress?.(1);
      draw();
    });
  };
  const resize = (): void => {
    if (gone || away()) return;
    theatre.resolution = resolutionFor(window.devicePixelRatio, renderer, { w: host.clientWidth, h: host.clientHeight });
    fitGame(game, scene, host, theatre.resolution);
    draw();
  };
  const watch = new ResizeObserver(resize);
  watch.observe(host);
  const stopPointing = pointing(host, game.canvas, play, () => screen, options.onPoint);
  resize();

  return {
    renderer,
    show(next) {
      if (gone) return;
      screen = next;
      draw();
      fetchFor([...roomWanted(next.room, next.dark), ...servedWanted(next.room), ...next.people.flatMap(({ look }) => lookWanted(look)), ...propWanted('weather'), ...propWanted('haze'), ...(growsAt(next.room) ? propWanted('trees') : []), ...(next.ending === null ? [] : propWanted('ending'))]);
    },
    perform(happenings) {
      if (gone || screen === null || screen.calm) return;
      liven();
      play.perform(happenings);
    },
    resize,
    destroy() {
      if (gone) return;
      gone = true;
      clearTimeout(quiet);
      watch.disconnect();
      stopPointing();
      game.destroy(true);
    },
  };
}

function pointing(host: HTMLElement, canvas: HTMLCanvasElement, play: Play, screen: () => RoomScreen | null, onPoint: StageOptions['onPoint']): () => void {
  const found = (event: PointerEvent): Pointed | null => {
    const layout = play.layout();
    const now = screen();
    if (layout === null || now === null) return null;
    const box = canvas.getBoundingClientRect();
    return under(layout, now.people.map(({ id, present }) => (present ? id : '')), event.clientX - box.left, event.clientY - box.top);
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    const box = canvas.getBoundingClientRect();
    play.lean(((event.clientX - box.left) / box.width) * 2 - 1, ((event.clientY - box.top) / box.height) * 2 - 1);
    if (onPoint !== undefined) canvas.style.cursor = found(event) === null ? '' : 'pointer';
  };
  const pressed = (event: PointerEvent): void => {
    const what = found(event);
    if (what !== null && what.id !== '') onPoint?.(what);
  };
  host.addEventListener('pointermove', moved);
  canvas.addEventListener('pointerup', pressed);
  return () => {
    host.removeEventListener('pointermove', moved);
    canvas.removeEventListener('pointerup', pressed);
  };
}

