import { around, note, table, wallLight } from './interior.ts';
import { at, chance, circle, evening, lamplit, left, line, lit, mix, path, r1, rect, right } from './paint.ts';
import type { Hour, RoomArt } from './paint.ts';
import { bunting, fir, pot } from './parts.ts';
import { sky, tableLayer, viewLayer, wallLayer } from './workshop.ts';

/** A festival office in a container: the hatch is open on the field, the stage and the flags. */

const hole = { x: 30, y: 52, w: 616, h: 352 };

export function festival(hour: Hour): RoomArt {
  const tone = (svg: string, strength = 1): string => (hour === 'evening' ? evening(svg, strength) : svg);
  const lamps = (svg: string, strength: number): string => (hour === 'evening' ? lamplit(svg, strength) : svg);
  return {
    sky: sky(hour, hour === 'day' ? ['#8fcbd8', '#d9ecd9', '#fbe2a8'] : ['#251f52', '#7a4a86', '#f08a5c']),
    view: viewLayer(tone(field(hour), 0.86)),
    wall: wallLayer(lamps(container(hour), 0.74)),
    table: tableLayer(lamps(table({ back: '#c9a273', front: '#a07a50', rim: '#e6c595', grain: '#7a5636', kind: 'planks' }, hour, 27), 0.6)),
  };
}

function field(hour: Hour): string {
  const base = 330;
  let inner = path('M-30 300Q60 240 170 268T380 246T560 262T730 236V430H-30Z', '#8fae7c') + path('M-30 312Q120 274 260 294T520 280T730 292V430H-30Z', '#7aa06a');
  for (const [tx, size] of [[-6, 0.8], [40, 0.7], [86, 0.62], [640, 0.72], [690, 0.9]] as const) inner += fir(tx, 316, size);
  inner += wheel(116, 216, hour) + rect(-30, base - 8, 760, 130, '#8cb069') + path('M-30 338Q200 318 380 336T730 330V430H-30Z', '#9cbd72');
  inner += stageOf(372, base + 18, hour);
  inner += tent(214, base + 12, 62, 74, '#f6ead2', '#c95436') + tent(566, base + 16, 76, 86, '#fbf3e2', '#2f7f8c') + tent(660, base + 8, 56, 64, '#f6ead2', '#f2b63c');
  inner += crowd(base + 40) + foodTruck(76, base + 52);
  inner += bunting(-30, 120, 330, 96, 34, 15, 17) + bunting(330, 96, 730, 132, 38, 17, 17);
  if (hour === 'evening') for (let i = 0; i < 22; i += 1) inner += circle(-20 + i * 34, 150 + 26 * Math.sin(i * 0.9), 3, lit('#fff0bf')) + `<circle cx="${-20 + i * 34}" cy="${r1(150 + 26 * Math.sin(i * 0.9))}" r="12" fill="url(#glow)"/>`;
  // Barriers near by.
  inner += `<g stroke="#8b969a" stroke-width="3.4" fill="none">${Array.from({ length: 9 }, (_, k) => `<path d="M${-40 + k * 90} 416v-42q0 -5 5 -5h72q5 0 5 5v42M${-40 + k * 90} 392h82"/><path d="M${-26 + k * 90} 370v44M${-12 + k * 90} 370v44M${2 + k * 90} 370v44M${16 + k * 90} 370v44M${30 + k * 90} 370v44" stroke-width="1.8"/>`).join('')}</g>`;
  return inner;
}

function wheel(x: number, y: number, hour: Hour): string {
  let inner = line(`M${x} ${y}L${x - 38} 326M${x} ${y}L${x + 38} 326`, '#6f7f8a', 5);
  inner += circle(x, y, 74, 'none', 'stroke="#8a6fa0" stroke-width="5"') + circle(x, y, 62, 'none', 'stroke="#8a6fa0" stroke-width="2"');
  for (let i = 0; i < 12; i += 1) {
    const a = (i * Math.PI) / 6;
    const [px, py] = [x + 74 * Math.cos(a), y + 74 * Math.sin(a)];
    inner += line(`M${x} ${y}L${r1(px)} ${r1(py)}`, '#8a6fa0', 1.8) + path(`M${r1(px - 8)} ${r1(py)}h16q0 12 -8 12t-8 -12z`, ['#c95436', '#f2b63c', '#2f7f8c'][i % 3] ?? '#c95436');
    if (hour === 'evening') inner += circle(px, py, 3, lit('#fff0bf'));
  }
  return inner + circle(x, y, 8, '#f2b63c');
}

function stageOf(x: number, base: number, hour: Hour): string {
  const on = hour === 'evening';
  let inner = rect(-112, -16, 224, 22, '#3a3550') + rect(-112, -16, 224, 4, '#5a5474');
  inner += path('M-98 -16V-128H98V-16Z', on ? lit('#5b3f8c') : '#4b4470') + path('M-98 -16V-128H98V-16Z', 'url(#up)');
  inner += path('M-128 -128Q0 -196 128 -128L120 -112Q0 -172 -120 -112Z', '#c95436') + path('M-128 -128Q0 -196 128 -128L126 -124Q0 -188 -126 -124Z', '#e9836a');
  for (const side of [-1, 1]) {
    inner += `<g transform="scale(${side} 1)">${rect(96, -132, 12, 138, '#8b969a')}${line('M96 -130l12 18l-12 18l12 18l-12 18l12 18l-12 18l12 18', '#5f6a70', 2)}${rect(112, -96, 28, 84, '#2b2f38')}${[-84, -58, -32].map((y) => circle(126, y, 9, '#474d58')).join('')}</g>`;
  }
  const colours = ['#f2b63c', '#c95436', '#3fa0a8', '#d8679a', '#f2b63c'];
  inner += colours.map((colour, i) => rect(-76 + i * 34, -122, 14, 9, '#2b2f38') + path(`M${-72 + i * 34} -113h7L${-50 + i * 32 + (i - 2) * 14} -18h-34z`, on ? lit(colour, 0.5) : mix(colour, '#ffffff', 0.3), on ? '' : 'opacity=".3"')).join('');
  inner += rect(-46, -44, 20, 28, '#23212f') + rect(18, -34, 30, 18, '#23212f') + circle(33, -40, 10, '#c9a24a') + rect(-6, -40, 3, 24, '#23212f') + circle(-4.500, -42, 3.500, '#23212f');
  return at(x, base, 1, inner);
}

function tent(x: number, base: number, w: number, h: number, light: string, stripe: string): string {
  let inner = path(`M${-w / 2} 0L${-w / 2 + 4} ${-h * 0.5}H${w / 2 - 4}L${w / 2} 0Z`, light);
  for (let i = 0; i < 5; i += 2) inner += path(`M${-w / 2 + (w * i) / 5} 0L${-w / 2 + 4 + ((w - 8) * i) / 5} ${-h * 0.5}h${(w - 8) / 5}L${-w / 2 + (w * (i + 1)) / 5} 0Z`, stripe);
  inner += path(`M${-w / 2 - 6} ${-h * 0.48}L0 ${-h}L${w / 2 + 6} ${-h * 0.48}Z`, light) + path(`M${-w * 0.18} ${-h * 0.48}L0 ${-h}L${w * 0.18} ${-h * 0.48}Z`, stripe) + path(`M${-w / 2 - 6} ${-h * 0.48}h${w + 12}v7q-6 6 -12 0${'q-6 6 -12 0'.repeat(Math.max(0, Math.floor(w / 12) - 1))}z`, mix(stripe, '#2b2140', 0.15));
  return at(x, base, 1, `${inner}${line(`M0 ${-h}v-14`, '#5a4435', 2)}${path(`M0 ${-h - 14}l14 4l-14 5z`, stripe)}`);
}

function crowd(y: number): string {
  const draw = chance(77);
  const shirts = ['#c95436', '#2f7f8c', '#f2b63c', '#7d3f6e', '#fbf3e2', '#37595f', '#d8679a'];
  const skins = ['#f2c39b', '#c98a5c', '#8c5a3c', '#e9b48c'];
  let inner = '';
  for (let i = 0; i < 34; i += 1) {
    const x = 150 + draw() * 430;
    const dy = draw() * 20;
    const pick = (list: readonly string[]): string => list[Math.floor(draw() * list.length)] ?? '#c95436';
    inner += at(x, y + dy, 0.8 + dy / 60, path('M-7 0v-14q0 -8 7 -8t7 8v14z', pick(shirts)) + circle(0, -26, 5.4, pick(skins)) + path('M-5.600 -27q0 -6 5.600 -6t5.600 6q-5 -3 -11.200 0z', pick(['#3a2b2a', '#7a4c31', '#2b2f38'])));
  }
  return inner;
}

function foodTruck(x: number, y: number): string {
  return at(x, y, 1, path('M-56 0V-62Q-56 -70 -48 -70H48Q56 -70 56 -62V0Z', '#f2b63c') + rect(-56, -22, 112, 8, '#c95436') + rect(-36, -56, 62, 26, '#3a2f3a') + path('M-42 -58H32l6 12H-48z', '#fbf3e2') + path('M-30 -58h12l1 12h-14zM-6 -58h12l3 12h-14z', '#c95436') + rect(-40, -30, 70, 5, '#fbf3e2') + circle(-32, 2, 11, '#2b2f38') + circle(34, 2, 11, '#2b2f38') + circle(-6, -42, 5, '#c98a5c') + rect(-12, -37, 12, 8, '#fbf3e2'));
}

function container(hour: Hour): string {
  let inner = '<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#efdcb6"/><stop offset="1" stop-color="#d3ad7d"/></linearGradient></defs>';
  inner += `<path d="${around(hole, left, 0, right - left, 540)}" fill-rule="evenodd" fill="url(#wall)"/>`;
  // Corrugated steel: a light and a dark flank to each rib.
  for (let x = left; x < right; x += 44) {
    inner += rib(x, 16, 524);
  }
  inner += rect(left, 0, 1500, 20, '#2f7f8c') + rect(left, 16, 1500, 5, '#215e69') + rect(left, 432, 1500, 108, '#2f7f8c') + rect(left, 426, 1500, 9, '#5aa6b0');
  for (let x = left; x < right; x += 44) inner += path(`M${x} 436h14l5 104h-14z`, 'rgba(255,255,255,.10)') + path(`M${x + 22} 436h12l5 104h-12z`, 'rgba(10,30,50,.18)');
  inner += rect(left, 470, 1500, 70, 'url(#down)');
  inner += hatch() + bunting(-280, 30, 200, 24, 22, 15, 26) + bunting(640, 24, 1220, 34, 14, 16, 24);
  inner += leftSide() + rightSide() + at(606, 404, 0.5, pot(0, -60, 0.9, '#c95436'));
  if (hour === 'evening') for (const x of [-150, 1130]) inner += `<circle cx="${x}" cy="40" r="170" fill="url(#glow)"/>`;
  for (const x of [-150, 1130]) inner += rect(x - 34, 21, 68, 9, '#5f6a70', 'rx="4"') + rect(x - 30, 29, 60, 5, hour === 'evening' ? lit('#fff6d2') : '#fff6dc', 'rx="3"');
  return inner + wallLight(hour);
}

function rib(x: number, y: number, h: number): string {
  const free = x > hole.x - 62 && x < hole.x + hole.w + 10;
  const draw = (top: number, high: number): string => rect(x, top, 12, high, 'rgba(255,255,255,.16)') + rect(x + 22, top, 11, high, 'rgba(90,50,30,.13)') + rect(x + 33, top, 2, high, 'rgba(90,50,30,.16)');
  return free ? draw(y, hole.y - 18 - y) + draw(hole.y + hole.h + 20, h - hole.y - hole.h - 20) : draw(y, h);
}

function hatch(): string {
  const { x, y, w, h } = hole;
  let inner = `<path d="${around(hole, x - 22, y - 12, w + 44, h + 40)}" fill-rule="evenodd" fill="rgba(80,40,25,.34)" filter="url(#soft)"/>`;
  inner += `<path d="${around(hole, x - 14, y - 14, w + 28, h + 28)}" fill-rule="evenodd" fill="#c95436"/><path d="${around(hole, x - 4, y - 4, w + 8, h + 8)}" fill-rule="evenodd" fill="#8f3320"/>`;
  inner += rect(x - 14, y - 14, w + 28, 4, '#e9836a') + path(`M${x} ${y}h${w}v10H${x + 10}V${y + h}H${x}Z`, 'rgba(50,35,70,.22)');
  // The flap is held up by two struts: its underside shades the opening.
  inner += path(`M${x - 10} ${y - 4}h${w + 20}l22 30H${x - 32}Z`, '#a93f29') + path(`M${x - 32} ${y + 26}h${w + 64}v7H${x - 32}Z`, '#e07a5c');
  for (let i = 0; i < 14; i += 1) inner += rect(x + 8 + i * 44, y - 3, 3, 28, 'rgba(60,20,20,.25)');
  inner += line(`M${x + 8} ${y + 130}L${x - 4} ${y + 30}M${x + w - 8} ${y + 130}L${x + w + 4} ${y + 30}`, '#8b969a', 6) + line(`M${x + 8} ${y + 130}L${x - 4} ${y + 30}M${x + w - 8} ${y + 130}L${x + w + 4} ${y + 30}`, '#c6ced0', 2);
  inner += rect(x - 30, y + h + 34, w + 60, 10, 'rgba(60,30,25,.3)', 'filter="url(#crisp)"') + rect(x - 30, y + h + 12, w + 60, 20, '#d9a86c', 'rx="3"') + rect(x - 30, y + h + 12, w + 60, 5, '#f0cb95', 'rx="2"') + rect(x - 30, y + h + 27, w + 60, 7, '#9a6a3e');
  return inner;
}

function leftSide(): string {
  // A map of the field, wristbands on hooks, vests.
  let inner = rect(-262, 92, 170, 128, 'rgba(60,30,25,.3)', 'filter="url(#soft)"') + rect(-268, 84, 170, 128, '#fffaf0') + rect(-260, 92, 154, 112, '#b9cf98');
  inner += path('M-260 150q40 -20 80 0t74 -8v62h-154z', '#9cbd72') + line('M-250 196q30 -50 70 -44t66 -46', '#f6ead2', 6) + rect(-236, 108, 34, 20, '#c95436') + circle(-150, 172, 12, '#8a6fa0') + rect(-190, 180, 18, 12, '#f2b63c') + rect(-140, 106, 20, 14, '#2f7f8c') + circle(-218, 168, 6, '#37595f');
  for (const [px, colour] of [[-252, '#c95436'], [-110, '#c95436']] as const) inner += circle(px, 92, 4, colour);
  inner += rect(-270, 252, 214, 9, '#8a5a38');
  ['#c95436', '#f2b63c', '#2f7f8c', '#d8679a', '#7aa06a', '#7d3f6e'].forEach((colour, i) => (inner += rect(-258 + i * 18, 261, 8, 40 + ((i * 13) % 18), colour) + circle(-254 + i * 18, 258, 3, '#33383b')));
  inner += at(-92, 262, 1, path('M-26 0q8 8 20 0l22 4q8 10 10 24l-12 4v54h-48v-54l-10 -4q2 -16 18 -28z', '#f2b63c') + rect(-34, 40, 48, 8, '#e9ecdf') + rect(-34, 62, 48, 8, '#e9ecdf') + rect(-12, 8, 3, 78, '#c98a14'));
  return inner + note(-262, 326, 62, 78, '#fffaf0', -4, '#2f7f8c') + note(-190, 332, 58, 66, '#ffdf86', 3, '#c95436', 3);
}

function rightSide(): string {
  // A flight case with radios charging on it, cables, and a poster of suns and waves.
  let inner = at(880, 540, 1, rect(-100, -118, 210, 122, '#33383b', 'rx="6"') + rect(-94, -112, 198, 110, '#474d58', 'rx="4"') + rect(-100, -70, 210, 7, '#a9b1b3') + [-92, 86].map((x) => rect(x, -116, 16, 14, '#c6ced0', 'rx="3"') + rect(x, -22, 16, 14, '#c6ced0', 'rx="3"')).join('') + rect(-20, -82, 50, 22, '#c6ced0', 'rx="4"') + rect(-12, -76, 34, 10, '#6f777a'));
  inner += at(880, 422, 1, rect(-76, -12, 116, 14, '#23262e', 'rx="3"') + [-62, -26, 10].map((x) => rect(x, -52, 22, 44, '#2b2f38', 'rx="4"') + rect(x + 4, -46, 14, 10, '#7fa8a5') + rect(x + 3, -74, 4, 24, '#2b2f38') + circle(x + 16, -56, 3, lit('#ff6a4a')) + rect(x + 5, -30, 12, 2, '#6f777a') + rect(x + 5, -25, 12, 2, '#6f777a')).join(''));
  inner += at(958, 424, 0.8, pot(0, -58, 0.62, '#f2b63c'));
  inner += rect(1090, 100, 130, 172, 'rgba(60,30,25,.3)', 'filter="url(#soft)"') + rect(1082, 92, 140, 172, '#7d3f6e') + circle(1152, 168, 44, '#f2b63c') + circle(1152, 168, 32, '#ffdf86');
  for (let i = 0; i < 4; i += 1) inner += path(`M1082 ${210 + i * 15}q18 -14 35 0t35 0t35 0t35 0v15h-140z`, ['#c95436', '#d8679a', '#2f7f8c', '#37595f'][i] ?? '#c95436');
  inner += [1, 0.72].map((size) => circle(1150, 360, 38 * size, 'none', 'stroke="#33383b" stroke-width="8"')).join('') + rect(1144, 312, 12, 14, '#8a5a38');
  return inner;
}
