import { airOf } from '../screens/room/air.ts';
import type { OutsideOfRoom } from '../screens/room/outside.ts';
import { stillBox } from '../screens/room/trees.ts';
import { Trees } from './Trees.tsx';

const stills = import.meta.glob<string>('../../assets/rooms/*/still.webp', { query: '?url', import: 'default', eager: true });

const { x, y, w, h } = stillBox;

/** What one sees from a room, under its sky and with the trees of its season. Decoration: whoever shows it has the words. */
export function RoomWindow({ room, outside }: { readonly room: string; readonly outside: OutsideOfRoom }) {
  const [top, middle, low] = airOf(outside);
  return (
    <span class={`room-window ${outside.weather}`} style={{ backgroundImage: `linear-gradient(${top}, ${middle} 60%, ${low})` }} aria-hidden="true">
      <img src={stills[`../../assets/rooms/${room}/still.webp`] ?? ''} width={w} height={h} alt="" loading="lazy" decoding="async" />
      <svg viewBox={`${x} ${y} ${w} ${h}`} preserveAspectRatio="xMinYMid slice" focusable="false">
        <Trees room={room} season={outside.season} />
        <Falling weather={outside.weather} />
      </svg>
    </span>
  );
}

/** The same view inside a drawing, where the glass is: a box in the units of that drawing. */
export function RoomView({ room, outside, box }: { readonly room: string; readonly outside: OutsideOfRoom; readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } }) {
  const [top, middle, low] = airOf(outside);
  return (
    <svg class="room-view" {...box} viewBox={`${x} ${y} ${w} ${h}`} preserveAspectRatio="xMidYMax slice" overflow="hidden">
      <defs><linearGradient id="view-air" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color={top} /><stop offset="0.6" stop-color={middle} /><stop offset="1" stop-color={low} /></linearGradient></defs>
      <rect x={x} y={y} width={w} height={h} fill="url(#view-air)" />
      <image href={stills[`../../assets/rooms/${room}/still.webp`] ?? ''} x={x} y={y} width={w} height={h} />
      <Trees room={room} season={outside.season} />
      <Falling weather={outside.weather} />
    </svg>
  );
}

/** The same drops and flakes each time, spread evenly. */
const spots = Array.from({ length: 42 }, (_, i) => [x + w * ((i * 0.618034) % 1), y + h * ((i * 0.754878) % 1)] as const);

function Falling({ weather }: Pick<OutsideOfRoom, 'weather'>) {
  if (weather === 'rain') return <path class="drops" d={spots.map(([at, from]) => `M${Math.round(at)} ${Math.round(from)}l-3 22`).join('')} />;
  return weather === 'snow' ? <g class="flakes">{spots.map(([at, from], i) => <circle key={i} cx={at} cy={from} r={i % 3 === 0 ? 4.4 : 3} />)}</g> : null;
}
