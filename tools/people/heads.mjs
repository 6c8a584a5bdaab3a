/** Head with hair and ear, without a face; and the glasses that go above the face. */
import { INK, inked, line, mix, path, piece } from './peeps.mjs';

const HEAD_AT = 'translate(225 0)';
const GLASSES_AT = 'translate(272 241)';
const BEARD_AT = 'translate(348 338)';

/** Region fills of hair that is drawn in lines, or of what lies within it. */
const WITHIN = {
  Hijab: (look) => ({ 1: look.hair2, 2: look.hair2, 4: mix(look.hair, '#ffffff', 0.3), 5: mix(look.hair, '#ffffff', 0.3) }),
  GrayShort: (look) => ({ 1: look.hair }),
  GrayMedium: (look) => ({ 1: look.hair }),
  GrayBun: (look) => ({ 1: look.hair, 2: look.hair }),
};
const LINE_DRAWN = new Set(['GrayShort', 'GrayMedium', 'GrayBun', 'Bald', 'BaldTop']);

export function head(look) {
  const paths = piece('hair', look.hairCut);
  const ground = paths[0];
  const ink = paths[paths.length - 1];
  const fills = Object.entries(WITHIN[look.hairCut]?.(look) ?? {});
  const regions = fills.map(([index, colour]) => path(ink.subs[index], colour)).join('');
  const hair = LINE_DRAWN.has(look.hairCut)
    ? `<g transform="${ink.place}">${path(ink.d, INK, 'fill-rule="evenodd"')}</g>`
    : inked(ink.d, ink.place, look.hair, look.outline ?? 16, ink.rule);
  const skin = `<g transform="${ground.place}">${path(ground.d, look.skin)}</g>`;
  const cheek = look.cheek ?? [428, 375];
  const blush = `<ellipse cx="${cheek[0]}" cy="${cheek[1]}" rx="30" ry="20" fill="#d9553b" opacity="${look.blush ?? 0.22}"/>`;
  return `<g transform="${HEAD_AT}">${skin}<g transform="${ink.place}">${regions}</g>${hair}${look.headExtra ?? ''}</g>${blush}${look.years ? years(look) : ''}${beard(look)}`;
}

/** Below the face, whose mouth lies over it. */
function beard(look) {
  if (look.beard === undefined) return '';
  const colour = look.beardHair ?? look.hair;
  return `<g transform="${BEARD_AT}">${piece('facialHair', look.beard).map((one) => one.fill === 'INK' ? inked(one.d, one.place, colour, look.beardOutline ?? 12, one.rule) : '').join('')}</g>`;
}

/** A fold beside the mouth and one under the eye: years, not grumpiness. */
function years(look) {
  const tone = mix(look.skin, '#6b2f2a', 0.62);
  return line('M486 372C476 386 472 398 474 410', 6, tone) + (look.glasses === undefined ? line('M446 328C456 336 470 338 480 334', 5, tone) : '') + line('M430 300l-13 -6M430 312l-14 3', 5, tone);
}

export function glasses(look) {
  if (look.glasses === undefined) return undefined;
  const drawn = piece('accessories', look.glasses);
  const parts = drawn.map((one) => `<g transform="${one.place}">${path(one.d, one.fill === 'INK' ? (look.frame ?? INK) : 'none', `fill-rule="${one.rule}"`)}</g>`);
  return `<g transform="${GLASSES_AT}">${parts.join('')}</g>`;
}
