import { bands } from './interior.ts';
import { chance, r1 } from './paint.ts';
import { prop } from './prop.ts';
import type { Prop } from './prop.ts';

/** What falls, blows and hangs outside the window. No ink: it is far away, or it is water and light. */

/** Sharp pictures: rain, snow, leaves, glints. */
export function weathers(): readonly Prop[] {
  return [...wet(), ...cold(), ...leaves(), ...sparks()];
}

function wet(): readonly Prop[] {
  return [
    prop('rain-near', -2, -16, 4, 32, '<path d="M0 -14V14" stroke="#f2f7fa" stroke-width="1.8" stroke-opacity=".8" stroke-linecap="round"/>'),
    prop('rain-far', -2, -11, 4, 22, '<path d="M0 -9V9" stroke="#e6eef4" stroke-width="1.3" stroke-opacity=".7" stroke-linecap="round"/>'),
    prop('bead', -6, -7, 12, 14, '<ellipse rx="4" ry="5" fill="#4d6577" fill-opacity=".4"/><ellipse cx=".4" cy=".8" rx="3.2" ry="3.8" fill="#dbe8ef" fill-opacity=".75"/><ellipse cx="-1" cy="-1.600" rx="1.2" ry="1.5" fill="#ffffff" fill-opacity=".95"/>'),
    prop('trail', -4, -56, 8, 58, '<defs><linearGradient id="run" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#e9f1f5" stop-opacity="0"/><stop offset="1" stop-color="#e9f1f5" stop-opacity=".6"/></linearGradient></defs><path d="M-1 -54h2l1.2 54h-4.4z" fill="url(#run)"/>'),
    prop('pearls', -90, -70, 180, 140, pearls()),
  ];
}

/** Small drops that stay on the glass. */
function pearls(): string {
  const draw = chance(77);
  let inner = '';
  for (let i = 0; i < 34; i += 1) {
    const [x, y, r] = [r1(-84 + draw() * 168), r1(-64 + draw() * 128), r1(0.9 + draw() * 1.5)];
    inner += `<circle cx="${x}" cy="${y}" r="${r}" fill="#e4edf2" fill-opacity=".5"/><circle cx="${r1(x - r * 0.3)}" cy="${r1(y - r * 0.3)}" r="${r1(r * 0.4)}" fill="#ffffff" fill-opacity=".8"/>`;
  }
  return inner;
}

function cold(): readonly Prop[] {
  const draw = chance(12);
  let edge = 'M-350 20V4';
  for (let x = -350; x < 350; x += 28) edge += `q14 ${r1(-5 - draw() * 7)} 28 ${r1(draw() * 2 - 1)}`;
  return [
    prop('flake-a', -5, -5, 10, 10, '<circle r="3.600" fill="#ffffff" fill-opacity=".95"/>'),
    prop('flake-b', -4, -4, 8, 8, '<circle r="2.200" fill="#f4f8fc" fill-opacity=".9"/>'),
    prop('snow-sill', -350, -16, 700, 38, `<path d="${edge}V20Z" fill="#fbfdff"/><path d="M-350 20V12Q0 6 350 12V20Z" fill="#cfdbe8"/>`),
  ];
}

function leaves(): readonly Prop[] {
  const leaf = (name: string, colour: string, vein: string): Prop =>
    prop(name, -9, -6, 18, 12, `<path d="M-8 0Q-3 -6 3 -4Q7 -2 8 0Q6 3 2 4Q-4 5 -8 0Z" fill="${colour}"/><path d="M-8 0Q0 -1 6 0" stroke="${vein}" stroke-width="1" fill="none"/>`);
  return [
    leaf('leaf-a', '#d98a2f', '#a9601f'), leaf('leaf-b', '#c9632c', '#97431d'), leaf('leaf-c', '#e3b23c', '#b4842a'), leaf('leaf-green', '#8fae5c', '#688a48'),
    prop('petal', -6, -5, 12, 10, '<path d="M-5 0Q-3 -4 1 -3.600Q5 -3 5 0Q4 3 0 3.400Q-4 3 -5 0Z" fill="#fbe3ea"/><path d="M-4 0Q0 -1 3 0" stroke="#eab9c8" stroke-width="1" fill="none"/>'),
  ];
}

function sparks(): readonly Prop[] {
  return [
    prop('glint', -14, -3, 28, 6, '<rect x="-12" y="-1.200" width="24" height="2.400" rx="1.200" fill="#fff4d2"/>'),
    prop('mote', -4, -4, 8, 8, '<circle r="3.200" fill="#fff2c8" fill-opacity=".3"/><circle r="1.400" fill="#fff8e2" fill-opacity=".9"/>'),
  ];
}

/** Blurred pictures: fog, the shadow of a cloud, light that falls in. */
export function hazes(): readonly Prop[] {
  return [
    prop('fog', -230, -56, 460, 112, '<g filter="url(#blur18)"><ellipse cx="-70" cy="6" rx="110" ry="18" fill="#f6f1e6" fill-opacity=".8"/><ellipse cx="40" cy="-6" rx="130" ry="20" fill="#f6f1e6" fill-opacity=".8"/><ellipse cx="120" cy="12" rx="70" ry="12" fill="#f6f1e6" fill-opacity=".7"/></g>'),
    prop('cloud-shadow', -220, -90, 440, 180, '<g filter="url(#blur18)"><ellipse cx="-50" cy="8" rx="110" ry="40" fill="#2e3150" fill-opacity=".5"/><ellipse cx="60" cy="-6" rx="100" ry="36" fill="#2e3150" fill-opacity=".5"/></g>'),
    prop('patch', -150, -150, 300, 300, patch()),
    prop('dapple', -150, -130, 300, 260, dapple()),
    prop('shaft', -130, -20, 260, 330, '<path d="M-40 0H30L110 290H-90Z" fill="url(#shaft)" filter="url(#blur5)"/><defs><linearGradient id="shaft" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#fffbe6" stop-opacity=".75"/><stop offset="1" stop-color="#fff3c8" stop-opacity="0"/></linearGradient></defs>'),
    prop('beams', 0, 0, 564, 516, '<path d="M2 10L560 300V510H2Z" fill="#fff2c0" fill-opacity=".26" filter="url(#blur3)"/><path d="M2 90L560 390V440L2 140Z" fill="#fff2c0" fill-opacity=".24" filter="url(#blur3)"/>'),
    prop('bands', -200, 512, 820, 268, `<defs><linearGradient id="fade" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#fff2d0" stop-opacity=".42"/><stop offset="1" stop-color="#fff2d0" stop-opacity="0"/></linearGradient></defs>${bands('url(#fade)')}`),
    prop('halo', -44, -44, 88, 88, '<circle r="42" fill="url(#lampGlow)"/>'),
  ];
}

/** The sun through the window on the wall: six panes, slanted as the light falls. */
function patch(): string {
  let inner = '';
  for (let row = 0; row < 2; row += 1) for (let k = 0; k < 3; k += 1) {
    const [x, y] = [-120 + k * 82, -120 + row * 118];
    const fall = (dx: number, dy: number): string => `${r1(x + dx)} ${r1(y + dy + (x + dx + 120) * 0.34)}`;
    inner += `<path d="M${fall(0, 0)}L${fall(72, 0)}L${fall(72, 100 - row * 30)}L${fall(0, 100 - row * 30)}Z"/>`;
  }
  return `<g fill="#fff0bd" fill-opacity=".62" filter="url(#blur3)">${inner}</g>`;
}

/** The sun through leaves. */
function dapple(): string {
  const draw = chance(31);
  let inner = '';
  for (let i = 0; i < 26; i += 1) inner += `<ellipse cx="${r1(-118 + draw() * 236)}" cy="${r1(-100 + draw() * 200)}" rx="${r1(9 + draw() * 17)}" ry="${r1(6 + draw() * 10)}" transform="rotate(${Math.round(draw() * 40 - 10)})"/>`;
  return `<g fill="#fff2c2" fill-opacity=".6" filter="url(#blur3)">${inner}</g>`;
}
