/**
 * The ten faces, put together from parts of the Open Peeps faces so that brows,
 * eyes and nose stay where they are when only the mouth moves.
 * Coordinates: those of the face group, which sits at (384, 186) in the figure.
 */
import { INK, freshId, line, path, piece } from './peeps.mjs';

export const FACE_NAMES = ['neutral', 'smile', 'laugh', 'sceptical', 'concerned', 'angry', 'surprised', 'thinking', 'speaking', 'blink'];
const FACE_AT = 'translate(384 186)';

const MOUTH_DARK = '#5c1f2b';
const TONGUE = '#d9675f';
const TEETH = '#fffaf0';

function part(face, indexes, colour = INK, shift = [0, 0]) {
  const [drawn] = piece('face', face);
  return `<g transform="translate(${shift[0]} ${shift[1]}) ${drawn.place}">${path(indexes.map((i) => drawn.subs[i]).join(' '), colour, 'fill-rule="evenodd"')}</g>`;
}

const lashes = (left, right) => line(`M${left[0] + 2} ${left[1] - 2}l-13 -8`, 7) + line(`M${right[0] - 3} ${right[1] - 3}l9 -8`, 7);
const nose = () => part('Smile', [4]);
const calmMouth = () => line('M134 237C146 242 160 241 174 233', 12);

function openMouth(face, outer, inner, tongueAt, shift = [0, 0]) {
  const [drawn] = piece('face', face);
  const id = freshId('o');
  const teeth = inner === undefined ? '' : path(drawn.subs[inner], TEETH);
  return `<g transform="translate(${shift[0]} ${shift[1]}) ${drawn.place}"><clipPath id="${id}"><path d="${drawn.subs[outer]}"/></clipPath>${path(drawn.subs[outer], MOUTH_DARK)}<g clip-path="url(#${id})"><ellipse cx="${tongueAt[0]}" cy="${tongueAt[1]}" rx="34" ry="20" fill="${TONGUE}"/>${teeth}<path d="${drawn.subs[outer]}" fill="none" stroke="${INK}" stroke-width="17"/></g></g>`;
}

function talkingMouth() {
  const id = freshId('o');
  const d = 'M126 224C144 220 166 216 184 216C188 238 174 257 154 257C138 256 127 243 126 224Z';
  return `<clipPath id="${id}"><path d="${d}"/></clipPath>${path(d, MOUTH_DARK)}<g clip-path="url(#${id})"><ellipse cx="156" cy="256" rx="24" ry="15" fill="${TONGUE}"/><path d="M120 214H190V228L122 234Z" fill="${TEETH}"/></g>${line(`${d}`, 10)}`;
}

const DRAW = {
  neutral: (p) => part('Smile', [0, 1], p.brow) + part('Smile', [2, 3]) + p.lash([82, 102], [221, 100]) + nose() + calmMouth(),
  smile: (p) => part('Smile', [0, 1], p.brow) + part('Smile', [2, 3]) + p.lash([82, 102], [221, 100]) + nose() + part('Smile', [5]),
  laugh: (p) => part('SmileLol', [0, 1], p.brow) + part('SmileLol', [2, 3, 5]) + openMouth('SmileLol', 9, 10, [112, 206]),
  sceptical: (p) => part('Suspicious', [0], p.brow, [0, p.drop]) + part('Suspicious', [1, 2, 3, 5]),
  concerned: (p) => part('Concerned', [0, 1], p.brow) + part('Concerned', [2, 3, 4]) + line('M112 244C122 222 142 218 156 230C164 237 172 236 180 229', 13),
  angry: () => part('Angry', [0, 1]) + part('Angry', [2]) + line('M124 247C138 231 164 225 187 238', 12),
  surprised: (p) => part('Explaining', [0, 1], p.brow, [0, p.drop - 12]) + part('SmileNM', [2, 3], INK, [-8, -6]) + nose() + `<ellipse cx="158" cy="229" rx="21" ry="26" fill="${MOUTH_DARK}" stroke="${INK}" stroke-width="11"/><ellipse cx="159" cy="244" rx="13" ry="8" fill="${TONGUE}"/>`,
  thinking: (p) => part('Explaining', [0], p.brow, [-2, p.drop / 2 - 6]) + part('Smile', [0], p.brow, [2, 6]) + part('Smile', [2], INK, [11, -12]) + part('Smile', [3], INK, [9, -10]) + nose() + line('M148 238C160 235 174 232 187 231', 12),
  speaking: (p) => part('Smile', [0, 1], p.brow, [0, -5]) + part('Smile', [2, 3]) + p.lash([82, 102], [221, 100]) + nose() + talkingMouth(),
  blink: (p) => part('Smile', [0, 1], p.brow, [0, 5]) + part('CalmNM', [2, 3], INK, [-3, -4]) + nose() + calmMouth(),
};

/** @param {{brow?: string, browDrop?: number, lashes?: boolean, faceShift?: string}} look */
export function face(name, look) {
  const person = { drop: look.browDrop ?? 0, brow: look.brow ?? INK, lash: look.lashes ? lashes : () => '' };
  return `<g transform="${FACE_AT} translate(${look.faceShift ?? '0 0'})">${DRAW[name](person)}</g>`;
}
