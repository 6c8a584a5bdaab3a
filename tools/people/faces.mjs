/**
 * The faces, put together from parts of the Open Peeps faces. Each mood has the same brows, eyes and nose
 * twice: with its own closed mouth, and with the mouth it speaks with, so that who speaks keeps the mood.
 * Coordinates: those of the face group, which sits at (384, 186) in the figure.
 */
import { INK, freshId, line, path, piece } from './peeps.mjs';

/** As in src/screens/room/screen.ts. */
export const FACE_NAMES = ['neutral', 'content', 'smile', 'laugh', 'wary', 'sceptical', 'concerned', 'pressed', 'angry', 'surprised', 'thinking', 'blink'];
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

/** An open mouth with its tongue and upper teeth. */
function saying(d, tongue, teeth) {
  const id = freshId('o');
  return `<clipPath id="${id}"><path d="${d}"/></clipPath>${path(d, MOUTH_DARK)}<g clip-path="url(#${id})"><ellipse cx="${tongue[0]}" cy="${tongue[1]}" rx="24" ry="14" fill="${TONGUE}"/>${path(teeth, TEETH)}</g>${line(d, 10)}`;
}
const says = {
  even: () => saying('M128 228C146 223 166 221 182 222C184 242 172 256 154 256C138 255 129 244 128 228Z', [156, 256], 'M120 214H190V231L122 235Z'),
  glad: () => saying('M118 218C142 227 168 225 192 211C194 241 177 263 152 262C133 261 119 243 118 218Z', [156, 262], 'M112 208H198V228C168 238 140 239 112 232Z'),
  tight: () => saying('M136 233C148 227 168 226 182 232C182 245 172 251 158 250C146 250 137 244 136 233Z', [160, 254], 'M130 220H190V236H130Z'),
  worried: () => saying('M116 252C120 229 142 217 166 221C182 224 190 230 187 240C178 237 170 240 164 248C150 257 132 259 116 252Z', [146, 258], 'M122 214H192V230C170 226 144 230 124 242Z'),
  cross: () => saying('M120 252C122 230 150 217 190 222C194 236 192 248 186 256C168 245 142 245 120 252Z', [158, 262], 'M116 214H196V231C168 228 140 234 116 246Z'),
};

/** Brows, eyes and nose; the mouth at rest; the mouth that speaks. */
const DRAW = {
  neutral: (p) => [part('Smile', [0, 1], p.brow) + part('Smile', [2, 3]) + p.lash([82, 102], [221, 100]) + nose(), calmMouth(), says.even()],
  content: (p) => [part('Smile', [0, 1], p.brow, [0, -6]) + part('Smile', [2, 3]) + p.lash([82, 102], [221, 100]) + nose(), line('M130 232C142 245 164 245 180 228', 12), says.glad()],
  smile: (p) => [part('Smile', [0, 1], p.brow, [0, -9 + p.drop / 2]) + part('Smile', [2, 3]) + p.lash([82, 102], [221, 100]) + nose(), line('M116 224C128 252 166 254 188 219M109 226C113 223 117 221 122 221M183 216C188 215 192 216 196 219', 12), says.glad()],
  laugh: (p) => [part('SmileLol', [0, 1], p.brow) + part('SmileLol', [2, 3, 5]), openMouth('SmileLol', 9, 10, [112, 206]), says.glad()],
  wary: (p) => [part('Blank', [0, 1], p.brow, [0, p.drop / 2 + 2]) + part('Blank', [2, 3], INK, [0, 2]) + nose(), line('M132 240C148 238 164 237 182 238', 12), says.tight()],
  sceptical: (p) => [part('Suspicious', [0], p.brow, [0, p.drop]) + part('Suspicious', [1, 2, 3]), part('Suspicious', [5]), says.tight()],
  concerned: (p) => [part('Concerned', [0, 1], p.brow) + part('Concerned', [2, 3, 4]), line('M112 244C122 222 142 218 156 230C164 237 172 236 180 229', 13), says.worried()],
  pressed: (p) => [part('Blank', [1], p.brow, [2, p.drop / 2 + 8]) + part('Cheeky', [1], p.brow, [6, p.drop / 2 - 7]) + part('Smile', [2], INK, [11, -3]) + part('Smile', [3], INK, [10, -4]) + nose(), line('M124 243C134 233 143 247 153 239C163 231 171 243 184 233', 12), says.tight()],
  angry: () => [part('Angry', [0, 1]) + part('Angry', [2]), line('M124 247C138 231 164 225 187 238', 12), says.cross()],
  surprised: (p) => [part('Explaining', [0, 1], p.brow, [0, p.drop - 12]) + part('SmileNM', [2, 3], INK, [-8, -6]) + nose(), `<ellipse cx="158" cy="229" rx="21" ry="26" fill="${MOUTH_DARK}" stroke="${INK}" stroke-width="11"/><ellipse cx="159" cy="244" rx="13" ry="8" fill="${TONGUE}"/>`, says.even()],
  thinking: (p) => [part('Explaining', [0], p.brow, [-2, p.drop / 2 - 6]) + part('Smile', [0], p.brow, [2, 6]) + part('Smile', [2], INK, [11, -12]) + part('Smile', [3], INK, [9, -10]) + nose(), line('M148 238C160 235 174 232 187 231', 12), says.tight()],
  // Its second mouth is that of a blink between two moods that are not friendly: nobody smiles for a tenth of a second.
  blink: (p) => [part('Smile', [0, 1], p.brow, [0, 5]) + part('CalmNM', [2, 3], INK, [-3, -4]) + nose(), calmMouth(), line('M130 243C146 239 164 238 180 241', 12)],
};

/** @param {{brow?: string, browDrop?: number, lashes?: boolean, faceShift?: string}} look */
export function face(name, look, talks = false) {
  const person = { drop: look.browDrop ?? 0, brow: look.brow ?? INK, lash: look.lashes ? lashes : () => '' };
  const [upper, closed, open] = DRAW[name](person);
  return `<g transform="${FACE_AT} translate(${look.faceShift ?? '0 0'})">${upper}${talks ? open : closed}</g>`;
}
