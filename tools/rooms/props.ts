import { stoneAt, stoneCount, stoneLooks } from '../../src/stage/arch.ts';
import type { StoneLook } from '../../src/stage/arch.ts';
import { expressions } from '../../src/screens/room/screen.ts';
import type { Expression } from '../../src/screens/room/screen.ts';
import { ink, path, r1 } from './paint.ts';
import { prop } from './prop.ts';
import type { Prop } from './prop.ts';
import { seasonal } from './season-props.ts';
import { hazes, weathers } from './weather-props.ts';

/** Everything that moves on its own: each a small picture around (0, 0), with an ink outline where it is near. */

const st = (width = 3): string => `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`;
const soft = 'rgba(50,25,30,.38)';

const you = '#0f6b66';
const them = '#b4432a';

/** The atlases: what is always there, what is blurred (few pixels are enough), what only an ending needs, the weather in both kinds, and the season where there are trees. */
export const atlases = {
  props: { scale: 2, draw: () => [...sky(), ...passers(), ...dials(), ...bridge(), ...onTable(), ...marks(), ...moods()] },
  soft: { scale: 0.5, draw: () => softs() },
  ending: { scale: 1.5, draw: () => ends() },
  weather: { scale: 1.5, draw: weathers },
  haze: { scale: 0.5, draw: hazes },
  trees: { scale: 1.5, draw: seasonal },
} as const;

function sky(): readonly Prop[] {
  return [
    prop('cloud', -72, -36, 144, 46, path('M-70 4q10 -24 36 -20q14 -26 44 -10q28 -8 34 16q26 2 18 16q-2 4 -10 4H-62q-14 0 -8 -6z', 'rgba(255,255,255,.78)')),
    prop('cloud-low', -56, -26, 112, 34, path('M-54 4q8 -18 28 -14q14 -18 36 -6q24 -6 28 12q18 2 14 10q-2 2 -8 2h-92q-10 0 -6 -4z', 'rgba(255,255,255,.62)')),
    prop('puff', -20, -24, 40, 48, `<path d="M-4 20q-12 -10 2 -20t0 -20" fill="none" stroke="#ffffff" stroke-width="5" stroke-opacity=".62" stroke-linecap="round"/>`),
  ];
}

/** Who passes outside: no ink, they are far away. Each faces right. */
function passers(): readonly Prop[] {
  const wheel = (x: number): string => `<circle cx="${x}" cy="-13" r="12" fill="none" stroke="#2b3138" stroke-width="2.6"/>`;
  const rider = `${wheel(-20)}${wheel(22)}<path d="M-20 -13L-8 -33H14L0 -13H-20M14 -33L22 -13M14 -33L11 -42H19" fill="none" stroke="#8e2f22" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><path d="M-12 -38L2 -34L4 -20L9 -8" fill="none" stroke="#33404f" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/><path d="M-15 -40Q-16 -62 -4 -66Q6 -64 6 -54L14 -44L12 -41L2 -48L-4 -36Z" fill="#e0a021"/><circle cx="1" cy="-74" r="8" fill="#c98a5c"/><path d="M-8 -74q-1 -10 9 -10q8 0 8 8q-8 -3 -11 0q-1 6 -6 2z" fill="#3c3440"/>`;
  const walker = (legs: string): string => `<path d="${legs}" fill="none" stroke="#33404f" stroke-width="6" stroke-linecap="round"/><path d="M-10 -26Q-11 -56 0 -58Q11 -56 10 -26Z" fill="#3f7f86"/><path d="M-2 -50Q6 -42 11 -34" fill="none" stroke="#35696f" stroke-width="5" stroke-linecap="round"/><circle cx="1" cy="-66" r="8" fill="#f2c39b"/><path d="M-8 -66q-1 -10 9 -10q9 0 8 7q-7 -2 -11 1q-2 6 -6 2z" fill="#7a4c31"/><rect x="6" y="-36" width="13" height="14" rx="2" fill="#c95436"/>`;
  const gull = (wings: string): string => `<path d="${wings}" fill="none" stroke="#f6f1e6" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/><ellipse cx="1" cy="0" rx="7" ry="3" fill="#f6f1e6"/><path d="M8 -1l5 1l-5 1z" fill="#e0a021"/>`;
  return [
    prop('cyclist', -36, -88, 72, 90, rider),
    prop('walker-a', -14, -80, 36, 82, walker('M-3 -28L-8 -3M4 -28L9 -3')),
    prop('walker-b', -14, -80, 36, 82, walker('M-1 -28L1 -3M2 -28L-3 -4')),
    prop('gull-a', -22, -16, 44, 26, gull('M-19 -11Q-8 -10 0 -1Q6 -10 17 -12')),
    prop('gull-b', -22, -16, 44, 26, gull('M-18 5Q-8 -4 0 -1Q6 -5 16 4')),
  ];
}

function softs(): readonly Prop[] {
  return [
    prop('sun', -90, -90, 180, 180, `<circle r="86" fill="url(#sunGlow)"/><circle r="34" fill="#fff2c6"/>`),
    prop('moon', -60, -60, 120, 120, `<circle r="56" fill="url(#moonGlow)"/><circle r="22" fill="#fdf3d2"/><circle cx="-6" cy="-5" r="5" fill="#ecdfb8"/><circle cx="8" cy="6" r="3.5" fill="#ecdfb8"/><circle cx="6" cy="-9" r="2.5" fill="#ecdfb8"/>`),
    prop('shadow', -190, -52, 380, 104, `<ellipse rx="150" ry="26" fill="rgba(42,24,45,.62)" filter="url(#blur12)"/>`),
    prop('back-shadow', -190, -200, 380, 400, `<path d="M-110 190Q-130 20 -70 -30Q-100 -160 0 -165Q100 -160 70 -30Q130 20 110 190Z" fill="rgba(58,24,48,.5)" filter="url(#blur18)"/>`),
    prop('glow', -130, -130, 260, 260, `<circle r="128" fill="url(#lampGlow)"/>`),
    prop('beam', -200, -160, 400, 320, `<path d="M-150 -150L170 20V140L-150 -40Z" fill="rgba(255,242,200,.55)" filter="url(#blur5)"/>`),
  ];
}

function dials(): readonly Prop[] {
  const ticks = Array.from({ length: 12 }, (_, i) => `<path d="M0 -34v${i % 3 ? 4 : 8}" transform="rotate(${i * 30})" stroke="${ink}" stroke-width="2.5"/>`).join('');
  const pan = (colour: string, light: string): string =>
    `<path d="M0 0L-14 34H14Z" fill="none" ${st(2)}/><path d="M-17 34h34q-4 15 -17 15t-17 -15z" fill="${colour}" ${st()}/><path d="M-13 37h9q-1 7 4 10q-11 -1 -13 -10z" fill="${light}"/>`;
  return [
    prop('scale-stand', -50, -8, 100, 96, `<rect x="-41" y="78" width="92" height="9" fill="${soft}" filter="url(#blur3)"/><path d="M0 2V72" ${st(5)}/><path d="M-20 76h40l-6 -10h-28z" fill="#8d5a3a" ${st()}/><rect x="-46" y="75" width="92" height="8" rx="2" fill="#9a5f3c" ${st()}/>`),
    prop('scale-beam', -44, -12, 88, 24, `<path d="M-37 0H37" ${st(5)}/><circle r="6" fill="#f2b63c" ${st()}/>`),
    prop('pan-you', -22, -4, 44, 58, pan(you, '#3c9a92')),
    prop('pan-them', -22, -4, 44, 58, pan(them, '#e08a6c')),
    prop('lamp', -38, -64, 76, 142, `<path d="M0 -62V18" ${st(3)}/><circle cy="62" r="13" fill="#6f6a66" ${st()}/><path d="M-12 18h24l20 38h-64z" fill="#38626a" ${st()}/><path d="M-11 20h8l-12 34h-15z" fill="#5b8b92"/><path d="M-32 56h64" ${st(4)}/>`),
    prop('bulb', -16, -16, 32, 32, `<circle r="13" fill="#fff0b8" ${st()}/><circle cx="-4" cy="-4" r="4" fill="#fffdf0"/>`),
    prop('clock', -48, -46, 100, 98, `<circle cx="4" cy="6" r="41" fill="${soft}" filter="url(#blur3)"/><circle r="41" fill="#fffaf0" ${st(5)}/>${ticks}`),
    prop('clock-hand', -6, -30, 12, 40, `<path d="M0 5V-25" ${st(4)}/>`),
    prop('clock-hour', -6, -20, 12, 30, `<path d="M0 4V-16" ${st(5)}/>`),
    prop('clock-pin', -7, -7, 14, 14, `<circle r="4.5" fill="${them}" ${st(2)}/>`),
  ];
}

function stone(index: number, look: StoneLook): string {
  const { corners, x, y } = stoneAt(index);
  const d = `M${corners.map(([cx, cy]) => `${r1(cx - x)} ${r1(cy - y)}`).join('L')}Z`;
  if (look === 'empty') return `<path d="${d}" fill="#fffaf0" fill-opacity=".55" stroke="${ink}" stroke-width="1.6" stroke-dasharray="4 4"/>`;
  if (look === 'guess') {
    return `<path d="${d}" fill="#f6d6c6"/><path d="${d}" fill="url(#hatch)" ${st(2.6)}/>`;
  }
  const colours = look === 'you' ? ['#0f6b66', '#17807a'] : ['#b4432a', '#c95436'];
  const key = index === (stoneCount - 1) / 2;
  const [a, b] = [corners[0], corners[1]];
  const rim = a && b ? `<path d="M${r1(a[0] - x)} ${r1(a[1] - y)}L${r1(b[0] - x)} ${r1(b[1] - y)}" stroke="rgba(255,255,255,.4)" stroke-width="4.5"/>` : '';
  return `<path d="${d}" fill="${key ? '#f2b63c' : colours[index % 2]}"/>${rim}<path d="${d}" fill="none" ${st(2.6)}/>`;
}

function bridge(): readonly Prop[] {
  const stones = stoneLooks.flatMap((look) =>
    Array.from({ length: stoneCount }, (_, index) => {
      const { w, h } = stoneAt(index);
      return prop(`stone-${look}-${index}`, -w / 2 - 3, -h / 2 - 3, w + 6, h + 6, stone(index, look));
    }),
  );
  const bank = (side: 1 | -1, colour: string, light: string): string =>
    `<g transform="scale(${side} 1)"><path d="M-176 8L-166 -46L-137 -46L-104 -20L-100 8Z" fill="${colour}"/><path d="M-174 4L-166 -44H-154L-158 6Z" fill="${light}"/><path d="M-172 -16h66M-168 -32h44M-142 -44l3 12M-150 -30l-2 14M-128 -16l3 22" stroke="rgba(15,20,40,.3)" stroke-width="2" fill="none"/><path d="M-176 8L-166 -46L-137 -46L-104 -20L-100 8Z" fill="none" ${st(2.6)}/></g>`;
  return [
    ...stones,
    prop('bridge-base', -190, -50, 380, 76, `${bank(1, '#0b534f', '#1d7a74')}${bank(-1, '#8f3320', '#b45a40')}<rect x="-186" y="6" width="372" height="14" rx="3" fill="#c5865a" ${st(2.6)}/><rect x="-184" y="7.500" width="368" height="4" fill="#e0ab7c"/>`),
    prop('cord', -3, 0, 6, 200, `<path d="M0 0V200" stroke="${ink}" stroke-width="2.4"/>`),
  ];
}

function onTable(): readonly Prop[] {
  return [
    prop('cup', -62, -16, 178, 108, `<ellipse cx="40" cy="72" rx="62" ry="14" fill="${soft}" filter="url(#blur5)"/><ellipse cx="30" cy="64" rx="52" ry="13" fill="#fffaf0" ${st()}/><ellipse cx="30" cy="62" rx="38" ry="8" fill="#e9ddc5"/><path d="M62 20q34 -4 28 20q-6 16 -32 14" fill="none" ${st(11)}/><path d="M62 20q34 -4 28 20q-6 16 -32 14" fill="none" stroke="#e9ddc5" stroke-width="5"/><path d="M-6 6H66Q66 62 30 64Q-6 62 -6 6Z" fill="#fffaf0"/><path d="M-6 6H10Q8 48 32 64Q-6 62 -6 6Z" fill="#d9c9ab"/><path d="M52 12q2 30 -10 44" stroke="#ffffff" stroke-width="4" fill="none" stroke-linecap="round"/><path d="M-6 6H66Q66 62 30 64Q-6 62 -6 6Z" fill="none" ${st()}/><ellipse cx="30" cy="6" rx="36" ry="9" fill="#5b3423" ${st()}/><path d="M8 5q16 -6 34 -2" stroke="#8a5a3c" stroke-width="2.500" fill="none" stroke-linecap="round"/>`),
    prop('pencil', -40, -112, 140, 140, `<g transform="rotate(-52)"><path d="M6 12H122" stroke="${soft}" stroke-width="8" filter="url(#blur3)"/><path d="M-18 0L0 -7V7Z" fill="#f0cfa0" ${st()}/><path d="M-18 0L-11 -3V3Z" fill="${ink}"/><rect x="0" y="-7" width="104" height="14" fill="#f2b63c" ${st()}/><rect x="2" y="-5" width="100" height="4" fill="#ffd877"/><rect x="94" y="-7" width="10" height="14" fill="#cfc8ba" ${st(2)}/><rect x="104" y="-7" width="16" height="14" rx="4" fill="#d9553b" ${st()}/></g>`),
  ];
}

/** Small signs over a head: what a gesture means, at a glance. */
function marks(): readonly Prop[] {
  const disc = (fill: string, inner: string): string => `<circle cx="2" cy="4" r="21" fill="${soft}" filter="url(#blur3)"/><circle r="20" fill="${fill}" ${st(2.6)}/>${inner}`;
  const stroke = (d: string, colour = ink, width = 4.5): string => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const list: readonly (readonly [string, string])[] = [
    ['question', disc('#fffaf0', `${stroke('M-6 -5q0 -7 7 -7q7 0 7 6q0 5 -6 7v3')}<circle cx="2" cy="11" r="2.8" fill="${ink}"/>`)],
    ['exclaim', disc('#ffdf86', `${stroke('M0 -11V3')}<circle cy="11" r="2.8" fill="${ink}"/>`)],
    ['dots', disc('#fffaf0', `<circle cx="-8" r="3" fill="${ink}"/><circle r="3" fill="${ink}"/><circle cx="8" r="3" fill="${ink}"/>`)],
    ['idea', disc('#fff3cf', `<path d="M-5 8h10M-4 12h8" ${st(2.4)}/><path d="M-5 5q0 -4 -3 -7a9 9 0 1 1 16 0q-3 3 -3 7z" fill="#f2b63c" ${st(2.4)}/>`)],
    ['tick', disc('#cfe6df', stroke('M-9 1l6 7L9 -8', '#0b534f', 5))],
    ['cross', disc('#f6d6c6', stroke('M-7 -7L7 7M7 -7L-7 7', '#8f3320', 5))],
    ['waver', disc('#fffaf0', stroke('M-11 2q5 -9 11 -1t11 -2', ink, 4))],
    ['drop', disc('#e4f1f0', `<path d="M0 -12q10 12 10 17a10 9 0 0 1 -20 0q0 -5 10 -17z" fill="#7fb6c4" ${st(2.4)}/>`)],
    ['storm', disc('#f6d6c6', `<path d="M-11 -2q0 -9 9 -8q3 -5 9 -2q7 2 4 10q-2 3 -6 3H-8q-3 0 -3 -3z" fill="#6f6a7c" ${st(2.2)}/>${stroke('M1 3l-5 7h6l-4 6', '#c98a14', 3)}`)],
    ['up', disc('#cfe6df', stroke('M0 10V-9M-7 -2L0 -9L7 -2', '#0b534f', 4.5))],
    ['down', disc('#f6d6c6', stroke('M0 -10V9M-7 2L0 9L7 2', '#8f3320', 4.5))],
    ['clock', disc('#fffaf0', `<circle r="12" fill="#fffdf5" ${st(2.4)}/>${stroke('M0 -7V0L5 3', ink, 3)}`)],
    ['heart', disc('#f6d6c6', `<path d="M0 10C-14 0 -10 -11 -4 -10Q-1 -10 0 -6Q1 -10 4 -10C10 -11 14 0 0 10Z" fill="#c95436" ${st(2.2)}/>`)],
    ['star', disc('#fff3cf', `<path d="M0 -12L3.600 -4L12 -3.300L5.500 2.300L7.600 10.500L0 6L-7.600 10.500L-5.500 2.300L-12 -3.300L-3.600 -4Z" fill="#f2b63c" ${st(2.2)}/>`)],
    ['whisper', disc('#fffaf0', `${stroke('M-9 -6q6 6 0 12', ink, 3.4)}${stroke('M-2 -9q9 9 0 18', ink, 3.4)}${stroke('M5 -11q11 11 0 22', ink, 3.4)}`)],
  ];
  return list.map(([name, inner]) => prop(`mark-${name}`, -26, -25, 54, 54, inner));
}

/** The face in a circle on a name plate. */
function moods(): readonly Prop[] {
  const lines: Readonly<Record<Expression, readonly [string, string]>> = {
    neutral: ['#f9e6bd', 'M-4 -3v1M4 -3v1M-4 5h8'],
    content: ['#dfeada', 'M-4 -3v1M4 -3v1M-4 4q4 3 8 0'],
    smile: ['#cfe6df', 'M-4 -3v1M4 -3v1M-5 3q5 6 10 0'],
    laugh: ['#cfe6df', 'M-6 -2l2 -2l2 2M2 -2l2 -2l2 2M-5 3q5 7 10 0z'],
    wary: ['#f9e6bd', 'M-6 -5h4M2 -5h4M-6 -1h4M2 -1h4M-4 5h8'],
    sceptical: ['#f6d6c6', 'M-6 -2h5M2 -7q2 -2 5 0M-4 1v.5M4 -2v1M-4 6h6'],
    concerned: ['#ffe7ae', 'M-6 -5l4 -2M6 -5l-4 -2M-4 -1v.5M4 -1v.5M-5 6q5 -5 10 0'],
    angry: ['#f0b9a4', 'M-6 -6l4 3M6 -6l-4 3M-4 0v.5M4 0v.5M-5 6q5 -4 10 0'],
    surprised: ['#ffe7ae', 'M-5 -6q1 -1 3 0M2 -6q1 -1 3 0M-4 -2v.5M4 -2v.5M-2 5a2.500 3 0 1 0 4 0a2.500 3 0 1 0 -4 0'],
    thinking: ['#f9e6bd', 'M-6 -5h4M2 -6l4 1M-4 -1v.5M4 -1v.5M-3 5l6 -2'],
    pressed: ['#f6d6c6', 'M-6 -5h4M2 -6h4M-2 -2v.5M6 -2v.5M-5 5q2 -2 4 0t4 0'],
    blink: ['#f9e6bd', 'M-6 -2h4M2 -2h4M-4 5h8'],
  };
  return expressions.map((name) =>
    prop(`mood-${name}`, -13, -13, 26, 26, `<circle r="11" fill="${lines[name][0]}" stroke="${ink}" stroke-width="2"/><path d="${lines[name][1]}" fill="none" stroke="${ink}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`),
  );
}

function ends(): readonly Prop[] {
  const confetti = ['#0f6b66', '#c95436', '#f2b63c', '#7d3f6e', '#cfe6df', '#f6d6c6'].flatMap((colour, i) => [
    prop(`confetti-${i * 2}`, -8, -8, 16, 16, `<rect x="-5" y="-3.500" width="10" height="7" rx="1" fill="${colour}" ${st(1.4)}/>`),
    prop(`confetti-${i * 2 + 1}`, -8, -8, 16, 16, i % 2 ? `<circle r="4.500" fill="${colour}" ${st(1.4)}/>` : `<path d="M-5 4L0 -5L5 4Z" fill="${colour}" ${st(1.4)}/>`),
  ]);
  const arm = (sleeve: string, light: string, cuff: string): string =>
    `<path d="M-690 -70Q-260 -56 -62 -44V44Q-260 66 -690 92Z" fill="${sleeve}"/><path d="M-690 -62Q-260 -50 -64 -38V-18Q-260 -26 -690 -24Z" fill="${light}"/><path d="M-690 -70Q-260 -56 -62 -44V44Q-260 66 -690 92" fill="none" ${st(4)}/><path d="M-78 -48h26q6 0 6 8v82q0 8 -6 8h-26z" fill="${cuff}" ${st(4)}/>`;
  const handA = `<path d="M-46 -32Q-10 -46 26 -34Q58 -26 74 -12Q82 0 70 6Q46 0 26 2Q48 12 62 26Q66 38 54 40Q40 42 20 34Q-6 40 -46 34Z" fill="#e9b48c" ${st(4)}/>`;
  const handB = `<g transform="scale(-1 1)"><path d="M-46 -34Q-20 -46 4 -40Q30 -36 40 -22Q46 -12 36 -8Q16 -10 2 -14Q14 -2 34 2Q58 8 66 18Q68 28 56 28Q60 38 48 40Q46 48 34 46Q10 44 -10 38Q-28 40 -46 34Z" fill="#c98a5c" ${st(4)}/><path d="M56 28Q40 26 26 20M48 40Q34 36 22 30" fill="none" ${st(3)}/></g>`;
  const thumb = `<path d="M-26 -36Q-4 -48 14 -38Q32 -30 26 -18Q14 -12 -4 -18" fill="#e9b48c" ${st(4)}/>`;
  const burst = Array.from({ length: 14 }, (_, i) => `<path transform="rotate(${(360 / 14) * i})" d="M0 -128L${i % 2 ? 5 : 8} -${i % 2 ? 78 : 84}H-${i % 2 ? 5 : 8}Z" fill="#f2b63c" stroke="${ink}" stroke-width="2.400" stroke-linejoin="round"/>`).join('');
  return [
    ...confetti,
    prop('burst', -134, -134, 268, 268, burst),
    prop('arm-you', -690, -80, 776, 180, arm('#0f6b66', '#1d857e', '#fffaf0') + handA),
    prop('arm-them', -86, -80, 776, 180, `<g transform="scale(-1 1)">${arm('#b4432a', '#cf6a4c', '#fffaf0')}</g>${handB}`),
    prop('shake-thumb', -40, -56, 80, 60, thumb),
    prop('chair', -78, -128, 156, 150, `<ellipse cx="0" cy="16" rx="70" ry="9" fill="${soft}" filter="url(#blur5)"/><path d="M-58 20L-52 -108Q-50 -122 -34 -122H34Q50 -122 52 -108L58 20" fill="#8d5a3a"/><path d="M-40 -104Q-40 -110 -32 -110H32Q40 -110 40 -104L44 -20H-44Z" fill="#c9835a"/><path d="M-36 -104H-10L-14 -22H-42Z" fill="#dca077"/><path d="M-46 -8H46V8H-46Z" fill="#7b4a30"/><path d="M-58 20L-52 -108Q-50 -122 -34 -122H34Q50 -122 52 -108L58 20M-40 -104Q-40 -110 -32 -110H32Q40 -110 40 -104L44 -20H-44ZM-46 -8H46V8H-46Z" fill="none" ${st(4)}/>`),
    prop('doorway', -74, -150, 148, 300, `<rect x="-72" y="-148" width="144" height="298" fill="#6d3f2b" ${st(4)}/><rect x="-60" y="-136" width="120" height="286" fill="#fff0c0"/><path d="M-60 150L-20 40H30L60 150Z" fill="#f2cf8a"/><path d="M-60 -136H60V-60Q0 -84 -60 -40Z" fill="#ffe7a6"/>`),
    prop('door', 0, -140, 122, 294, `<rect x="1" y="-137" width="119" height="287" fill="#9a5f3c" ${st(4)}/><rect x="16" y="-120" width="88" height="112" fill="#b3764d" ${st(3)}/><rect x="16" y="12" width="88" height="118" fill="#b3764d" ${st(3)}/><path d="M20 -116h80M20 16h80" stroke="#d39b6e" stroke-width="4"/><circle cx="106" cy="4" r="7" fill="#f2b63c" ${st(3)}/>`),
  ];
}

export const propDefs = `<defs>
<radialGradient id="sunGlow"><stop offset="0" stop-color="#fff2c6" stop-opacity=".9"/><stop offset=".4" stop-color="#fff2c6" stop-opacity=".42"/><stop offset="1" stop-color="#fff2c6" stop-opacity="0"/></radialGradient>
<radialGradient id="moonGlow"><stop offset="0" stop-color="#fdf3d2" stop-opacity=".5"/><stop offset="1" stop-color="#fdf3d2" stop-opacity="0"/></radialGradient>
<radialGradient id="lampGlow"><stop offset="0" stop-color="#fff0b8" stop-opacity=".95"/><stop offset=".35" stop-color="#ffdf8a" stop-opacity=".5"/><stop offset="1" stop-color="#ffd479" stop-opacity="0"/></radialGradient>
<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3.200" height="8" fill="#c95436"/></pattern>
<filter id="blur3" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="2.5"/></filter>
<filter id="blur5" x="-40%" y="-60%" width="180%" height="220%"><feGaussianBlur stdDeviation="5"/></filter>
<filter id="blur12" x="-60%" y="-120%" width="220%" height="340%"><feGaussianBlur stdDeviation="12"/></filter>
<filter id="blur18" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="18"/></filter>
</defs>`;
