/** One body in one pose, coloured region by region. Coordinates: the whole figure. */
import { INK, freshId, inked, path, piece, shape } from './peeps.mjs';
import { POSES } from './poses.mjs';
import { clothes, neckZone } from './clothes.mjs';

const BODY_AT = 'translate(0 459)';

function fillOf(region, ink) {
  if (region.sub === undefined) return path(region.d, region.colour);
  const filled = `<g transform="${ink.place}">${path(ink.subs[region.sub], region.colour)}</g>`;
  if (region.within === undefined) return filled;
  const id = freshId('i');
  return `<clipPath id="${id}"><path d="${region.within}"/></clipPath><g clip-path="url(#${id})">${filled}</g>`;
}

const inkOf = (pose) => piece('pose/bust', pose.source).at(-1);
const keptInk = (pose, ink) => (pose.keep ?? ink.subs.map((_, i) => i)).map((i) => ink.subs[i]).join('');

function inkLayer(look, pose, ink) {
  const kept = keptInk(pose, ink);
  if (pose.silhouette) return shape(pose.silhouette, look.cloth, 14);
  if (pose.solid) return inked(kept, ink.place, look.cloth, 30);
  return `<g transform="${ink.place}">${path(kept, INK, `fill-rule="${ink.rule}"`)}</g>`;
}

/** The pose itself without neck and collar. */
function limbs(look, pose) {
  const paths = piece('pose/bust', pose.source);
  const ink = paths.at(-1);
  const ground = pose.silhouette ? [] : paths.slice(0, -1);
  const [zone, inside] = [freshId('z'), freshId('g')];
  const pale = ground.map((one) => `<g transform="${one.place}">${path(one.d, pose.ground === 'skin' ? look.skin : look.cloth, `fill-rule="${one.rule}"`)}</g>`).join('');
  const fills = (pose.fills?.(look) ?? []).map((region) => fillOf(region, ink)).join('');
  const creases = (pose.creases ?? []).map((i) => `<g transform="${ink.place}">${path(ink.subs[i], INK)}</g>`).join('');
  const clip = `<clipPath id="${zone}"><path d="M-600 -600H1800V1800H-600Z ${neckZone(pose)}" clip-rule="evenodd"/></clipPath>`
    + `<clipPath id="${inside}">${ground.map((one) => `<path transform="${one.place}" d="${one.d}"/>`).join('')}</clipPath>`;
  return `${clip}<g clip-path="url(#${zone})">${pale}<g clip-path="url(#${inside})">${fills}</g>${inkLayer(look, pose, ink)}${creases}</g>${pose.lines?.(look) ?? ''}`;
}

/** What is drawn again above the chest: white in a mask. */
function masked(parts, ink, content) {
  const id = freshId('f');
  const drawn = parts.map((one) => {
    if (typeof one === 'string') return path(one, '#fff');
    const grown = `<g transform="${ink.place}"><path d="${ink.subs[one.sub]}" fill="#fff" stroke="#fff" stroke-width="${one.grow}" stroke-linejoin="round"/></g>`;
    if (one.within === undefined) return grown;
    const clip = freshId('i');
    return `<clipPath id="${clip}"><path d="${one.within}"/></clipPath><g clip-path="url(#${clip})">${grown}</g>`;
  });
  return `<mask id="${id}" maskUnits="userSpaceOnUse" x="-600" y="-600" width="2400" height="2400">${drawn.join('')}</mask><g mask="url(#${id})">${content}</g>`;
}

/** Hands that hold something: skin and finger lines, nothing of the sleeve. */
function handsOver(look, pose, ink) {
  const fills = pose.handFills(look).map((region) => fillOf(region, ink)).join('');
  return masked(pose.hands, ink, `${fills}<g transform="${ink.place}">${path(keptInk(pose, ink), INK, 'fill-rule="evenodd"')}</g>`);
}

/** One arm as a region of its own: outline first, so that nothing of the original's stripes clings to it. */
function armOver(look, pose, ink) {
  const outline = `<g transform="${ink.place}"><path d="${ink.subs[pose.arm]}" fill="none" stroke="${INK}" stroke-width="23" stroke-linejoin="round"/></g>`;
  return outline + pose.armFills(look).map((region) => fillOf(region, ink)).join('') + pose.armLines;
}

export const poseOf = (look, name) => POSES[look.sleeves][name];

export function body(look, name) {
  const pose = poseOf(look, name);
  const ink = inkOf(pose);
  const drawn = limbs(look, pose);
  const arm = pose.arm === undefined ? '' : armOver(look, pose, ink);
  const front = pose.front === undefined ? '' : masked(pose.front, ink, drawn);
  const held = pose.hands === undefined ? '' : handsOver(look, pose, ink);
  const redraw = (pose.redraw ?? '').replaceAll('SKIN', look.skin);
  return `<g transform="${BODY_AT}">${drawn}${clothes(look, pose)}${redraw}${arm}${front}${pose.over?.(look) ?? ''}${pose.props?.(look) ?? ''}${held}</g>`;
}
