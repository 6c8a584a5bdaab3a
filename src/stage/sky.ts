import { outsideOf } from '../screens/room-outside.ts';
import type { RoomScreen } from '../screens/room-screen.ts';
import type { Theatre } from './theatre.ts';

/** The colour of the air by day, for a case that chose another sky than the one its room is drawn with. */

type Air = readonly [top: string, middle: string, low: string];

const clear: Readonly<Record<RoomScreen['season'], Air>> = {
  spring: ['#8ecbe0', '#dcefe6', '#fbeccb'],
  summer: ['#86c6de', '#e9ecd2', '#fbdba6'],
  autumn: ['#a3c3ca', '#f3deb2', '#f0bf86'],
  winter: ['#b7d2e2', '#e6edee', '#f7e6d2'],
};
const covered: Readonly<Partial<Record<RoomScreen['weather'], Air>>> = {
  clouds: ['#a4c0cb', '#d5dedb', '#f0e2c8'],
  rain: ['#9fb6c0', '#c9d2d2', '#e0d8c4'],
  snow: ['#b9c9d8', '#dbe3e9', '#f0ece4'],
  fog: ['#c3cdcf', '#dedfd8', '#ece3d2'],
};

export const airOf = ({ weather, season }: Pick<RoomScreen, 'weather' | 'season'>): Air => covered[weather] ?? clear[season];

/** The texture of that sky; null where the drawing of the room has it. In the dark all skies are those of the drawings, with their stars. */
export function skyKey(theatre: Theatre, screen: RoomScreen): string | null {
  const own = outsideOf({ room: screen.room });
  if (screen.dark || screen.weather === 'indoors' || (own.weather === screen.weather && own.season === screen.season)) return null;
  const air = airOf(screen);
  const name = `sky-${air.join()}`;
  const { textures } = theatre.scene;
  if (textures.exists(name)) return name;
  const texture = textures.createCanvas(name, 4, 215);
  if (texture === null) return null;
  const fall = texture.context.createLinearGradient(0, 0, 0, 215);
  [0, 0.6, 1].forEach((part, i) => fall.addColorStop(part, air[i] ?? air[0]));
  texture.context.fillStyle = fall;
  texture.context.fillRect(0, 0, 4, 215);
  texture.refresh();
  return name;
}
