import type { ComponentChildren } from 'preact';
import type { Brief } from '../screens/session.ts';
import { outsideOf } from '../screens/room/outside.ts';
import { crownPaths } from './crown.ts';
import { RoomView } from './RoomWindow.tsx';

/** The room as a still, drawn by the page itself: behind the title, and where the stage is not there (yet). */

interface House { readonly x: number; readonly width: number; readonly height: number; readonly roof: 'step' | 'bell' | 'point' | 'flat'; readonly colour: number }

const houses: readonly House[] = [
  { x: -12, width: 62, height: 158, roof: 'step', colour: 0 }, { x: 50, width: 52, height: 186, roof: 'bell', colour: 2 },
  { x: 102, width: 66, height: 140, roof: 'flat', colour: 1 }, { x: 168, width: 54, height: 176, roof: 'point', colour: 3 },
  { x: 222, width: 60, height: 150, roof: 'bell', colour: 0 }, { x: 282, width: 66, height: 192, roof: 'step', colour: 4 },
  { x: 348, width: 50, height: 148, roof: 'flat', colour: 2 }, { x: 398, width: 64, height: 170, roof: 'point', colour: 1 },
  { x: 462, width: 56, height: 188, roof: 'step', colour: 3 }, { x: 518, width: 60, height: 144, roof: 'bell', colour: 0 },
  { x: 578, width: 54, height: 174, roof: 'flat', colour: 4 }, { x: 632, width: 64, height: 156, roof: 'step', colour: 1 },
];
const BASE = 330;
/** Where trees stand on the quay, and how large: one in each gap that guests leave. */
const trees = [[34, 1], [206, 0.85], [366, 1.1], [652, 1.05]] as const;
/** Houses with a shop below. */
const shops: readonly number[] = [1, 3, 6, 8, 11];

function gable({ x, width: w, height, roof }: House): string {
  const top = BASE - height;
  const q = w / 8;
  if (roof === 'step') return `M${x} ${BASE}V${top + 30}h${q}v-10h${q}v-10h${q}v-10h${2 * q}v10h${q}v10h${q}v10h${q}V${BASE}Z`;
  if (roof === 'bell') return `M${x} ${BASE}V${top + 32}q${w * 0.28} -6 ${w * 0.3} -26q${w * 0.2} -14 ${w * 0.4} 0q${w * 0.02} 20 ${w * 0.3} 26V${BASE}Z`;
  if (roof === 'point') return `M${x} ${BASE}V${top + 32}L${x + w / 2} ${top}L${x + w} ${top + 32}V${BASE}Z`;
  return `M${x} ${BASE}V${top + 10}h-3v-9h${w + 6}v9h-3V${BASE}Z`;
}

function panes({ x, width, height, colour }: House, index: number) {
  const columns = width > 58 ? 3 : 2;
  const gap = width / (columns * 2 + 1);
  const rows = Math.floor((height - 70) / 30);
  return Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const lit = (index * 7 + i * 5 + colour) % 4 === 0;
    return <rect key={i} class={lit ? 'pane lit' : 'pane'} x={x + gap * (1 + 2 * column)} y={BASE - height + 40 + row * 30} width={gap + 1} height={19} />;
  });
}

function Canal() {
  return (
    <g>
      <rect class="sky" width="690" height="440" />
      <circle class="sun halo" cx="566" cy="92" r="64" />
      <circle class="sun" cx="566" cy="92" r="33" />
      <g class="stars"><circle cx="70" cy="60" r="2" /><circle cx="190" cy="36" r="1.6" /><circle cx="300" cy="84" r="2" /><circle cx="420" cy="46" r="1.6" /><circle cx="640" cy="40" r="2" /></g>
      <path class="cloud" d="M60 126q10 -24 36 -19q15 -24 43 -9q28 -6 32 17q24 2 17 15H60zM330 96q8 -17 28 -13q13 -19 36 -6q22 -2 24 13q15 0 13 10H330z" />
      {houses.map((house, i) => (
        <g key={house.x}>
          <path class={`house h${house.colour}`} d={gable(house)} />
          {panes(house, i)}
          {shops.includes(i) && <path class={`awning a${i % 3}`} d={`M${house.x + 7} ${BASE - 36}h${house.width - 14}l4 13h${6 - house.width}z`} />}
          <rect class="door" x={house.x + house.width * 0.38} y={BASE - 22} width={house.width * 0.24} height={22} />
        </g>
      ))}
      {trees.map(([x, size]) => (
        <g key={x} class="tree" transform={`translate(${x} ${BASE + 2}) scale(${size})`}>
          <path class="trunk" d="M-4 0L-2.5 -56H2.5L4 0Z" />
          {crownPaths({ leaf: 'leaf', light: 'light', shade: 'dim' }).map(([d, part]) => <path key={d} class={part} d={d} />)}
        </g>
      ))}
      <rect class="quay" y={BASE} width="690" height="14" />
      <rect class="water" y={BASE + 14} width="690" height="100" />
      <g class="glint"><rect x="40" y="358" width="46" height="3" rx="1.5" /><rect x="150" y="376" width="70" height="3" rx="1.5" /><rect x="262" y="352" width="38" height="3" rx="1.5" /><rect x="372" y="388" width="64" height="3" rx="1.5" /><rect x="520" y="362" width="58" height="3" rx="1.5" /><rect x="606" y="390" width="44" height="3" rx="1.5" /></g>
      <g class="boat"><path class="hull" d="M302 384h96l-14 22h-66z" /><path class="cabin" d="M302 384h96l-4 7h-88z" /><rect class="cabin" x="332" y="366" width="38" height="18" /><path class="glass" d="M338 370h10v9h-10zM354 370h10v9h-10z" /></g>
    </g>
  );
}

const glass = { x: 338, y: 82, width: 690, height: 440 } as const;

function Window({ outside }: { readonly outside: Outside | undefined }) {
  return (
    <g>
      <path class="frame-shade" d="M330 76h716v476H330z" />
      <rect class="frame" x="322" y="66" width="722" height="472" />
      {outside ? <RoomView room={outside.room} outside={outsideOf(outside)} box={glass} /> : <svg {...glass} viewBox="0 0 690 440" overflow="hidden"><Canal /></svg>}
      <path class="frame" d="M561 82h14v440h-14zM791 82h14v440h-14zM338 206h690v12H338z" />
      <path class="pane-light" d="M420 82h90L360 522h-22V326zM640 82h44L530 522h-44z" />
      <rect class="sill" x="304" y="530" width="758" height="20" rx="3" />
    </g>
  );
}

type Outside = Pick<Brief, 'room' | 'outside'>;

/**
 * A 1366 × 768 picture that fills its place and is cut at the sides. children: drawings that sit behind the table; things lie on it.
 * outside: whose view stands in the window; else a canal.
 */
export function RoomArt({ children, things, outside }: { readonly children?: ComponentChildren; readonly things?: ComponentChildren; readonly outside?: Outside }) {
  return (
    <svg class="room-art" viewBox="0 0 1366 768" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="art-wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" class="wall-a" /><stop offset="1" class="wall-b" /></linearGradient>
        <linearGradient id="art-sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" class="sky-a" /><stop offset="0.55" class="sky-b" /><stop offset="1" class="sky-c" /></linearGradient>
        <linearGradient id="art-water" x1="0" y1="0" x2="0" y2="1"><stop offset="0" class="water-a" /><stop offset="1" class="water-b" /></linearGradient>
        <radialGradient id="art-glow"><stop offset="0" stop-color="#ffe9a8" stop-opacity="0.9" /><stop offset="0.45" stop-color="#ffdf8a" stop-opacity="0.4" /><stop offset="1" stop-color="#ffdf8a" stop-opacity="0" /></radialGradient>
        <linearGradient id="art-table" x1="0" y1="0" x2="0" y2="1"><stop offset="0" class="wood-a" /><stop offset="1" class="wood-b" /></linearGradient>
      </defs>
      <rect width="1366" height="620" fill="url(#art-wall)" />
      <path class="wainscot" d="M0 556h1366v70H0z" />
      <path class="wainscot-line" d="M0 556h1366M80 572h150v60M300 572h160v60M530 572h160v60M760 572h160v60M990 572h160v60M1220 572h150v60" />
      <path class="beam" d="M1366 40v300L1046 520V240z" />
      <g class="art-window"><Window outside={outside} /></g>
      <g class="lamp"><path class="cord" d="M1170 0v118" /><circle class="glow" cx="1170" cy="196" r="170" /><path class="shade" d="M1150 118h40l40 66h-120z" /><path class="bulb" d="M1150 184h40a20 18 0 0 1 -40 0z" /></g>
      <g class="plant"><path class="leaf-a" d="M170 500q-64 -96 -96 -118q66 8 90 74q-14 -104 10 -160q30 70 16 156q30 -76 84 -92q-30 30 -72 140z" /><path class="pot" d="M136 494h92l-12 92h-68z" /><path class="pot rim" d="M130 484h104v20H130z" /></g>
      {children}
      <rect class="ink-edge" y="602" width="1366" height="4" />
      <rect y="606" width="1366" height="162" fill="url(#art-table)" />
      <rect class="rim" y="606" width="1366" height="8" />
      <path class="seams" d="M90 614L-120 768M330 614L190 768M560 614L500 768M800 614L850 768M1030 614L1170 768M1260 614L1480 768" />
      <path class="band" d="M430 614h120L420 768H220zM780 614h130l130 154H760z" />
      {things}
    </svg>
  );
}
