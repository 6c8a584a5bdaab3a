/**
 * Reads single pieces (a pose, a hair, a face) out of react-peeps as path data.
 * A piece is a list of paths: `fill` is 'INK' or 'GROUND', `subs` its outlines
 * split at each move, so that closed regions can be coloured one by one.
 */
import { createElement } from 'react';
import { createRequire } from 'node:module';
import { renderToStaticMarkup } from 'react-dom/server';

const require = createRequire(import.meta.url);
const known = new Map();

export const INK = '#1f2337';

/** @param {'pose/bust'|'hair'|'face'|'facialHair'|'accessories'} folder */
export function piece(folder, name) {
  const key = `${folder}/${name}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const drawing = require(`react-peeps/lib/peeps/${key}.js`)[name];
  const markup = renderToStaticMarkup(createElement(drawing, { strokeColor: 'INK', backgroundColor: 'GROUND' }));
  const paths = [...markup.matchAll(/<path ([^>]*)>/g)].map(([, text]) => {
    const attribute = (wanted) => (text.match(new RegExp(`(?:^| )${wanted}="([^"]*)"`)) ?? [])[1];
    const d = attribute('d');
    return {
      d,
      fill: attribute('fill'),
      place: attribute('transform') ?? '',
      rule: attribute('fill-rule') ?? 'nonzero',
      subs: d.split(/(?=M)/),
    };
  });
  known.set(key, paths);
  return paths;
}

let counted = 0;
export const freshId = (letter) => `${letter}${(counted += 1)}`;

export const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
export const line = (d, width = 13, colour = INK, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
/** A closed shape with an ink outline. */
export const shape = (d, fill, width = 12) =>
  `<path d="${d}" fill="${fill}" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`;

/** A black area turned into colour: filled, then its own border inked, clipped to itself. */
export function inked(d, place, fill, width, rule = 'evenodd') {
  const id = freshId('c');
  return `<g transform="${place}"><clipPath id="${id}"><path d="${d}" clip-rule="${rule}"/></clipPath>${path(d, fill, `fill-rule="${rule}"`)}<path d="${d}" fill="none" stroke="${INK}" stroke-width="${width}" clip-path="url(#${id})"/></g>`;
}

/** Mixes two #rrggbb colours; `share` of the second. */
export function mix(first, second, share) {
  const parts = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const [a, b] = [parts(first), parts(second)];
  return '#' + a.map((v, i) => Math.round(v + (b[i] - v) * share).toString(16).padStart(2, '0')).join('');
}
