import { airOf } from '../screens/room/air.ts';
import { outsideOf } from '../screens/room/outside.ts';
import type { RoomScreen } from '../screens/room/screen.ts';
import type { Theatre } from './theatre.ts';

/**
 * The texture of the sky by day, for a case that chose another one than its room is drawn with; null where the drawing has it.
 * In the dark all skies are those of the drawings, with their stars.
 */
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
