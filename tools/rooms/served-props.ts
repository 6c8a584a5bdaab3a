import type { Thing } from '../../src/stage/served.ts';
import { ink } from './paint.ts';

/** What a room puts on its table, where that is not the coffee of everywhere: each stands where the cup would. */

const st = (width = 3): string => `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`;
const under = `<ellipse cx="36" cy="72" rx="52" ry="13" fill="rgba(50,25,30,.38)" filter="url(#blur5)"/>`;
const saucer = (fill: string, inner: string): string => `<ellipse cx="40" cy="72" rx="62" ry="14" fill="rgba(50,25,30,.38)" filter="url(#blur5)"/><ellipse cx="30" cy="64" rx="52" ry="13" fill="${fill}" ${st()}/><ellipse cx="30" cy="62" rx="38" ry="8" fill="${inner}"/>`;
const shine = (d: string, opacity = 0.85): string => `<path d="${d}" stroke="#ffffff" stroke-opacity="${opacity}" stroke-width="4" fill="none" stroke-linecap="round"/>`;

/** A body with its dark side left and its outline over both: `d` is closed, `dark` lies within it. */
const body = (d: string, fill: string, dark: string, shade: string): string => `<path d="${d}" fill="${fill}"/><path d="${dark}" fill="${shade}"/>`;
const edge = (d: string, width = 3): string => `<path d="${d}" fill="none" ${st(width)}/>`;
const rim = (cy: number, rx: number, ry: number, fill: string): string => `<ellipse cx="30" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" ${st()}/>`;

/** The barista's own: a coloured cup with a heart in the milk. */
function latte(): string {
  const cup = 'M-10 10H70Q68 60 44 64H16Q-8 60 -10 10Z';
  const ear = 'M67 22q32 -2 26 18q-6 14 -32 12';
  return saucer('#fffaf0', '#e9ddc5') + edge(ear, 11) + `<path d="${ear}" fill="none" stroke="#2f8a84" stroke-width="5"/>` + body(cup, '#2f8a84', 'M-10 10H8Q8 46 22 64H16Q-8 60 -10 10Z', '#1e6a66') + shine('M56 18q1 24 -10 36') + edge(cup)
    + rim(10, 40, 11, '#b5793f') + `<ellipse cx="30" cy="10" rx="31" ry="7.500" fill="#d9a86a"/><path d="M30 16C14 11 14 4 22 4.500Q27 4.500 30 8Q33 4.500 38 4.500C46 4 46 11 30 16Z" fill="#fff3dd"/>`;
}

/** Lemonade with ice, a straw and a slice on the edge: somebody is driving. */
function lemonade(): string {
  const glass = 'M4 -26H56L50 62Q30 68 10 62Z';
  return under + `<path d="M44 -52L32 44" ${st(8)}/><path d="M44 -52L32 44" stroke="#e2553c" stroke-width="4" stroke-linecap="round"/>` + `<path d="${glass}" fill="rgba(255,255,255,.45)"/><path d="M5.500 -6H54.500L50 62Q30 68 10 62Z" fill="#f6c945"/><path d="M5.500 -6H18L22 64Q14 64 10 62Z" fill="#d99f2b"/>`
    + `<g fill="rgba(255,255,255,.55)" ${st(1.6)}><rect x="14" y="-10" width="15" height="15" rx="3" transform="rotate(-12 21 -2)"/><rect x="33" y="-4" width="14" height="14" rx="3" transform="rotate(16 40 3)"/></g>` + shine('M47 -16L43 46', 0.8) + edge(glass)
    + `<ellipse cx="30" cy="-26" rx="26" ry="6" fill="rgba(255,255,255,.4)" ${st()}/><g transform="translate(4 -30)"><circle r="15" fill="#f2b63c" ${st()}/><circle r="11" fill="#ffe69a"/><path d="M0 -10V10M-10 0H10M-7 -7L7 7M-7 7L7 -7" stroke="#f2b63c" stroke-width="2"/></g>`;
}

/** A firm's mug, with a wheel of the works on it. */
function mug(): string {
  const cup = 'M-2 4H62V58Q30 68 -2 58Z';
  const ear = 'M62 18q28 -2 26 16q-2 16 -26 14';
  let teeth = '';
  for (let k = 0; k < 8; k += 1) teeth += `<rect x="-3" y="-17" width="6" height="8" rx="1.500" transform="rotate(${k * 45})"/>`;
  return under + edge(ear, 12) + `<path d="${ear}" fill="none" stroke="#e9ddc5" stroke-width="6"/>` + body(cup, '#fffaf0', 'M-2 4H14V63Q4 61 -2 58Z', '#d9c9ab') + `<g transform="translate(34 36)" fill="#2f7f8c">${teeth}<circle r="12"/><circle r="5" fill="#fffaf0"/></g>` + shine('M55 16V48') + edge(cup) + rim(4, 32, 8, '#5b3423') + `<path d="M10 3q14 -5 30 -2" stroke="#8a5a3c" stroke-width="2.500" fill="none" stroke-linecap="round"/>`;
}

/** Tea in the good china, with the label of its bag over the edge. */
function tea(): string {
  const cup = 'M-8 8H68Q70 36 52 54Q30 64 8 54Q-10 36 -8 8Z';
  const ear = 'M67 16q30 -4 24 16q-6 14 -32 14';
  const rose = (x: number, y: number, size: number): string => `<g transform="translate(${x} ${y}) scale(${size})"><path d="M-10 2q-8 2 -9 9q7 1 11 -5z" fill="#6f9a5a"/><path d="M10 2q8 2 9 9q-7 1 -11 -5z" fill="#6f9a5a"/><circle r="9" fill="#e58a86"/><path d="M-4 1q0 -6 5 -5q5 2 2 6q-4 3 -7 -1" fill="none" stroke="#b4504f" stroke-width="2.400" stroke-linecap="round"/></g>`;
  return saucer('#fffaf0', '#f0d9cf') + edge(ear, 10) + `<path d="${ear}" fill="none" stroke="#f6e4da" stroke-width="4.500"/>` + body(cup, '#fffaf0', 'M-8 8H8Q6 38 26 59Q16 58 8 54Q-10 36 -8 8Z', '#e3cdbf') + rose(38, 32, 1) + rose(16, 26, 0.6) + shine('M60 16q0 18 -8 28') + edge(cup) + rim(8, 38, 10, '#b5612a') + `<ellipse cx="30" cy="9" rx="29" ry="6.500" fill="#cf8038"/>`
    + `<path d="M4 12q-16 10 -18 30" ${st(1.8)} fill="none"/><path d="M-24 40h19v20l-9.500 7l-9.500 -7z" fill="#f2c23c" ${st(2.4)}/>`;
}

/** Mint tea, as the kitchen drinks it: a glass, and a whole handful of leaves. */
function mint(): string {
  const glass = 'M0 -14H60Q58 22 52 60Q30 68 8 60Q2 22 0 -14Z';
  const leaf = (x: number, y: number, turn: number, size: number, fill: string): string => `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><path d="M0 0q-13 -12 0 -30q13 18 0 30z" fill="${fill}" ${st(2.4)}/><path d="M0 -4V-22" stroke="#2f6b3c" stroke-width="2"/></g>`;
  return under + `<path d="${glass}" fill="rgba(255,255,255,.42)"/><path d="M1 0H59Q57 30 52 60Q30 68 8 60Q3 30 1 0Z" fill="#c9c063"/><path d="M1 0H14Q16 34 22 64Q14 63 8 60Q3 30 1 0Z" fill="#a39a45"/>` + leaf(32, 56, 14, 0.8, '#5f9a52') + leaf(24, 36, -24, 0.75, '#4f8a48') + leaf(40, 30, 20, 0.62, '#6faa5c') + shine('M51 -4Q50 26 45 48') + edge(glass)
    + `<ellipse cx="30" cy="-14" rx="30" ry="7" fill="#d6cf7c" ${st()}/>` + leaf(20, -10, -26, 1, '#4f8a48') + leaf(36, -10, 18, 1.15, '#5f9a52') + leaf(28, -8, -4, 0.8, '#6faa5c') + `<path d="M4.600 30Q30 38 55.400 30L54.600 37Q30 45 5.400 37Z" fill="#e0b347" ${st(2)}/>`;
}

/** Coffee out of the machine in the corridor. */
function paperCup(): string {
  const cup = 'M-4 -10H64L54 62Q30 69 6 62Z';
  let ribs = '';
  for (let k = 0; k < 7; k += 1) ribs += `M${2 + k * 9.2} 8L${6 + k * 8} 50`;
  return under + body(cup, '#fffaf0', 'M-4 -10H10L20 66Q12 65 6 62Z', '#dccbae') + `<path d="M-1.600 8H61.600L56 50Q30 57 4 50Z" fill="#b9814f"/><path d="M-1.600 8H12L17 54Q9 53 4 50Z" fill="#97663b"/><path d="${ribs}" stroke="#7d5330" stroke-width="2" stroke-linecap="round" opacity=".7"/>` + edge('M-1.600 8H61.600L56 50Q30 57 4 50Z', 2.4) + edge(cup) + rim(-10, 36, 8, '#5b3423') + `<path d="M8 -11q16 -5 32 -2" stroke="#8a5a3c" stroke-width="2.500" fill="none" stroke-linecap="round"/>`;
}

/** A flask from home, and its lid for a cup: there is no kitchen in a site hut. */
function flask(): string {
  const bottle = 'M-38 -20H-2V58Q-20 66 -38 58Z';
  const lid = 'M22 18H76L70 62Q49 68 28 62Z';
  return `<ellipse cx="26" cy="72" rx="72" ry="13" fill="rgba(50,25,30,.38)" filter="url(#blur5)"/>` + body(bottle, '#3f7f5c', 'M-38 -20H-28V61Q-34 60 -38 58Z', '#2b5e43') + `<path d="M-38 34Q-20 42 -2 34V44Q-20 52 -38 44Z" fill="#f2b63c"/>` + shine('M-9 -8V28', 0.7) + edge(bottle) + `<path d="M-34 -42H-6V-22Q-20 -16 -34 -22Z" fill="#c9ced1"/><path d="M-34 -42H-26V-19Q-31 -20 -34 -22Z" fill="#979da3"/>` + edge('M-34 -42H-6V-22Q-20 -16 -34 -22Z') + `<ellipse cx="-20" cy="-42" rx="14" ry="4.500" fill="#dfe3e4" ${st()}/>`
    + body(lid, '#d5dadb', 'M22 18H33L38 66Q32 65 28 62Z', '#9da4a9') + shine('M66 28L62 54') + edge(lid) + `<ellipse cx="49" cy="18" rx="27" ry="7.500" fill="#5b3423" ${st()}/><path d="M34 17q12 -4 24 -2" stroke="#8a5a3c" stroke-width="2.500" fill="none" stroke-linecap="round"/>`;
}

/** Water with a leaf of mint and a slice of cucumber, as lobbies have it. */
function water(): string {
  const jug = 'M-34 -30H2Q0 -4 10 16Q14 44 4 60Q-18 68 -38 60Q-48 44 -44 16Q-34 -4 -34 -30Z';
  const glass = 'M34 14H80L75 62Q57 67 39 62Z';
  return `<ellipse cx="26" cy="72" rx="72" ry="13" fill="rgba(50,25,30,.38)" filter="url(#blur5)"/><path d="${jug}" fill="rgba(255,255,255,.5)"/><path d="M-42 12H9Q14 44 4 60Q-18 68 -38 60Q-48 44 -42 12Z" fill="#a9d6dc"/><path d="M-42 12H-30Q-34 40 -26 64Q-34 63 -38 60Q-48 44 -42 12Z" fill="#7fb3bd"/>`
    + `<g transform="translate(-14 34)"><circle r="12" fill="#6faa5c" ${st(2.2)}/><circle r="8.500" fill="#dff0c2"/><path d="M0 -5v2M4 3l-1.500 -1M-4 3l1.500 -1" stroke="#8fb86f" stroke-width="2.200" stroke-linecap="round"/></g><path d="M-2 50q-10 2 -14 -6q9 -4 14 6z" fill="#4f8a48" ${st(2)}/>` + shine('M2 20Q5 38 1 50') + edge(jug) + `<ellipse cx="-16" cy="-30" rx="18" ry="5" fill="rgba(255,255,255,.55)" ${st()}/>`
    + `<path d="${glass}" fill="rgba(255,255,255,.5)"/><path d="M35.500 30H78.500L75 62Q57 67 39 62Z" fill="#a9d6dc"/><path d="M35.500 30H45L48 64Q43 63.500 39 62Z" fill="#7fb3bd"/>` + shine('M73 24L69 54') + edge(glass) + `<ellipse cx="57" cy="14" rx="23" ry="6" fill="rgba(255,255,255,.45)" ${st()}/>`;
}

/** Your own sauce, brought along to taste: the jar, and a chip that has been in it. */
function jar(): string {
  const glass = 'M-4 -14H64Q70 -8 70 0V52Q70 62 58 64Q30 69 2 64Q-10 62 -10 52V0Q-10 -8 -4 -14Z';
  return under + body(glass, '#c9412e', 'M-4 -14H8Q4 -8 4 0V65Q-10 62 -10 52V0Q-10 -8 -4 -14Z', '#9a2c20') + `<path d="M-10 6Q30 16 70 6V46Q30 58 -10 46Z" fill="#fff6df"/><path d="M-10 6Q-4 9 4 10.500V50Q-4 49 -10 46Z" fill="#e2d0ab"/><path d="M-10 6Q30 16 70 6M-10 46Q30 58 70 46" stroke="${ink}" stroke-width="2.200" fill="none"/>`
    + `<g transform="translate(32 31)"><circle r="13" fill="#e2553c" ${st(2.2)}/><path d="M-5 -5q5 -5 10 -1" stroke="#ff9a7d" stroke-width="3" fill="none" stroke-linecap="round"/><path d="M0 -10q-7 -5 -9 0q4 3 9 0q5 4 10 0q-3 -6 -10 0v-5" fill="#5f9a52" ${st(1.8)}/></g>` + shine('M62 -2V3M62 56V54', 0.7) + edge(glass) + `<path d="M-8 -32H68V-16Q30 -6 -8 -16Z" fill="#f2b63c"/><path d="M-8 -32H6V-13Q-4 -14 -8 -16Z" fill="#cf9226"/>` + edge('M-8 -32H68V-16Q30 -6 -8 -16Z') + `<ellipse cx="30" cy="-32" rx="38" ry="8" fill="#ffd877" ${st()}/>`;
}

/** A cup you pay a euro for and bring back. */
function festivalCup(): string {
  const cup = 'M-2 -24H62L54 62Q30 69 6 62Z';
  return under + `<path d="${cup}" fill="rgba(255,255,255,.5)"/><path d="M0 -6H60L54 62Q30 69 6 62Z" fill="#f08c3a"/><path d="M0 -6H13L20 66Q12 65 6 62Z" fill="#cc6a22"/><path d="M2.500 18Q30 26 57.500 18L55.600 40Q30 49 4.500 40Z" fill="#fff6df"/><path d="M2.500 18Q9 20 15 21L17 44Q10 43 4.500 40Z" fill="#e2d0ab"/>`
    + `<path d="M32 22l3.200 6.400l7 .8l-5.200 4.800l1.500 7l-6.500 -3.500l-6.500 3.500l1.500 -7l-5.200 -4.800l7 -.8z" fill="#2f7f8c"/>` + shine('M53 -14L48 50', 0.75) + edge(cup) + `<ellipse cx="30" cy="-24" rx="32" ry="7" fill="rgba(255,255,255,.45)" ${st()}/><circle cx="20" cy="-2" r="3" fill="#ffc48d"/><circle cx="34" cy="4" r="2.400" fill="#ffc48d"/><circle cx="42" cy="-1" r="3" fill="#ffc48d"/>`;
}

/** Each by the name that the stage knows it by. */
export const served: Readonly<Record<Thing, () => string>> = { latte, lemonade, mug, tea, mint, 'paper-cup': paperCup, flask, water, jar, 'festival-cup': festivalCup };
