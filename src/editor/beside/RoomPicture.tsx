import type { outsideIn } from '../../core/scenario/idents.ts';
import { Trees } from '../../parts/Trees.tsx';
import { airOf } from '../../screens/room/air.ts';
import { outsideOf } from '../../screens/room/outside.ts';

const views = import.meta.glob<string>('../../../assets/rooms/*/day-view.webp', { query: '?url', import: 'default', eager: true });
/** Every room that is drawn, with its view. */
const urls: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(views).map(([path, url]) => [path.split('/').at(-2) ?? '', url]));
export const drawnRooms: readonly string[] = Object.keys(urls);

/** What one sees from a room, with its trees as the season has them. It is decoration: whoever shows it says the room in words. */
export function RoomPicture({ room, outside }: { readonly room: string; readonly outside: ReturnType<typeof outsideIn> }) {
  const seen = outsideOf({ room, outside });
  const { season, weather } = seen;
  const air = `air-${weather}-${season}`;
  return (
    <svg viewBox="-30 30 740 400" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <linearGradient id={air} x1="0" y1="0" x2="0" y2="1">{airOf(seen).map((colour, i) => <stop key={i} offset={i * 0.4} stop-color={colour} />)}</linearGradient>
      <rect x="-30" y="30" width="740" height="400" fill={`url(#${air})`} />
      <image href={urls[room] ?? ''} x="-30" y="30" width="740" height="400" />
      <Trees room={room} season={season} />
    </svg>
  );
}
