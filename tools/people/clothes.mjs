/**
 * What a person wears, drawn over the chest of every pose alike: neck, shoulders
 * between the pose's ends, collar, lapels, buttons. Body coordinates.
 */
import { INK, freshId, line, mix, path, shape } from './peeps.mjs';

const at = (point) => `${point[0]} ${point[1]}`;
const neckLeft = 'C384 36 378 58 350 70';
const neckRight = 'C534 46 546 74 566 86';

/** Where the neckline begins and ends: at the shoulder lines, but never wide of the neck. */
const ends = (pose) => ({
  start: pose.left[0] < 300 ? [314, 77] : pose.left,
  end: pose.right[0] > 606 ? [594, 96] : pose.right,
});

/** Erases this region of the pose; the clothes draw it anew. */
export const neckZone = (pose) => `M${pose.left[0]} -140H${pose.right[0]}V${pose.right[1] + 10}L560 165L462 225L345 160L${pose.left[0]} ${pose.left[1] + 12}Z`;

const crewCurve = (pose) => `C345 150 400 190 462 190C530 190 572 150 ${at(ends(pose).end)}`;
const vCurve = (pose) => `C350 120 400 200 456 262C505 200 560 140 ${at(ends(pose).end)}`;

function neck(look, pose, curve) {
  const id = freshId('n');
  const outline = `M398 -40L394 10${neckLeft}L${at(ends(pose).start)}${curve}L566 86C546 74 534 46 536 10L537 -40Z`;
  const shadow = `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})"><ellipse cx="494" cy="36" rx="112" ry="64" fill="#8a4a3a" opacity=".38"/></g>`;
  return path(outline, look.skin) + shadow + line(`M392 2${neckLeft}L${at(ends(pose).start)}L${at(pose.left)}`, 14) + line(`M535 22${neckRight}L${at(ends(pose).end)}`, 14) + line(`M${at(ends(pose).end)}L${at(pose.right)}`, 8);
}

/** Cloth between the shoulder ends, up to where the neck begins. */
const yoke = (look, pose) => path(`M${pose.left[0] - 6} ${pose.left[1]}L350 66L566 82L${pose.right[0] + 6} ${pose.right[1]}V${pose.right[1] + 30}L560 190L462 250L345 190L${pose.left[0] - 6} ${pose.left[1] + 40}Z`, look.cloth);

/** Below the shoulder lines: a neckband may not stand out above them. */
function belowShoulders(pose, content) {
  const id = freshId('s');
  return `<clipPath id="${id}"><path d="M${pose.left[0] - 60} ${pose.left[1] + 24}L${at(pose.left)}L350 64L566 80L${at(pose.right)}L${pose.right[0] + 60} ${pose.right[1] + 30}V400H${pose.left[0] - 60}Z"/></clipPath><g clip-path="url(#${id})">${content}</g>`;
}

function crew(look, pose) {
  const curve = crewCurve(pose);
  const band = line(`M${at(ends(pose).start)}${curve}`, 56, mix(look.cloth, INK, 0.16));
  const { start, end } = ends(pose);
  const edge = line(`M${start[0] - 26} ${start[1] + 12}C318 176 392 219 462 219C540 219 594 170 ${end[0] + 24} ${end[1] + 14}`, 8);
  return yoke(look, pose) + belowShoulders(pose, band + edge) + neck(look, pose, curve) + line(`M${at(ends(pose).start)}${curve}`, 13);
}

function collar(fill) {
  return shape('M318 65L278 112L392 248L466 177Q352 165 318 65Z', fill) + shape('M560 74L604 112L528 252L466 177Q548 165 560 74Z', fill);
}

function polo(look, pose) {
  return yoke(look, pose) + neck(look, pose, crewCurve(pose)) + collar(look.trim) + line('M466 182L463 350', 9)
    + `<circle cx="464" cy="242" r="7" fill="${INK}"/><circle cx="463" cy="302" r="7" fill="${INK}"/>`;
}

function blouse(look, pose) {
  const buttons = [270, 380, 490, 600, 700].map((y) => `<circle cx="486" cy="${y}" r="8" fill="${INK}"/>`).join('');
  return yoke(look, pose) + neck(look, pose, crewCurve(pose)) + line('M466 182C462 320 462 520 462 780', 11) + buttons + collar(look.trim);
}

function vneck(look, pose) {
  const curve = vCurve(pose);
  const band = line(`M${at(ends(pose).start)}${curve}`, 56, mix(look.cloth, INK, 0.16));
  const { start, end } = ends(pose);
  const edge = line(`M${start[0] - 26} ${start[1] + 12}C318 150 380 240 455 304C530 240 596 160 ${end[0] + 24} ${end[1] + 14}`, 8);
  return yoke(look, pose) + belowShoulders(pose, band + edge) + neck(look, pose, curve) + line(`M${at(ends(pose).start)}${curve}`, 13);
}

const topUnder = (look) => path('M330 90C345 300 410 480 461 538C510 480 570 300 585 100L462 60Z', look.under);

function lapels(look) {
  const light = mix(look.cloth, '#ffffff', 0.1);
  return shape('M322 66C292 116 276 160 258 214L306 226L282 268C322 366 392 466 460 552C446 430 398 268 372 168C362 130 356 96 350 70Z', light)
    + shape('M572 82C604 120 622 160 640 214L594 228L618 268C582 366 524 470 460 552C470 430 516 272 542 172C552 136 562 108 566 86Z', light)
    + line('M460 552C462 620 462 700 466 780', 11) + `<circle cx="442" cy="596" r="10" fill="${INK}"/>`;
}

function jacket(look, pose) {
  const tie = look.tie === undefined ? '' : shape('M446 196L486 196L478 236L502 480L462 548L428 480L454 236Z', look.tie, 10);
  const inner = look.tie === undefined
    ? neck(look, pose, crewCurve(pose)) + line(`M${at(ends(pose).start)}${crewCurve(pose)}`, 12)
    : neck(look, pose, crewCurve(pose)) + tie + shape('M334 72L326 120L404 236L466 182Q366 160 334 72Z', look.under, 11) + shape('M566 84L584 128L520 240L466 182Q546 160 566 84Z', look.under, 11);
  return yoke(look, pose) + topUnder(look) + inner + lapels(look);
}

function cardigan(look, pose) {
  const left = 'M330 74C352 240 372 420 356 780';
  const right = 'M578 90C556 250 540 430 552 780';
  const panel = `M330 74C352 240 372 420 356 780H552C540 430 556 250 578 90Z`;
  return yoke(look, pose) + path(panel, look.under) + neck(look, pose, crewCurve(pose)) + line(`M${at(ends(pose).start)}${crewCurve(pose)}`, 12)
    + line(left, 34, mix(look.cloth, INK, 0.15)) + line(right, 34, mix(look.cloth, INK, 0.15))
    + line('M318 72C336 240 356 420 340 780M592 92C574 250 556 430 568 780', 9) + line('M348 120C366 260 388 430 372 780M560 130C540 260 524 440 536 780', 11);
}

function turtleneck(look, pose) {
  const roll = 'M372 22C366 56 352 70 336 78C380 130 540 140 590 100C560 88 552 60 552 34C500 66 420 62 372 22Z';
  return yoke(look, pose) + neck(look, pose, crewCurve(pose)) + path(`M${at(pose.left)}L350 70L566 86L${at(pose.right)}L580 180L462 262L345 190Z`, look.cloth)
    + line(`M${at(pose.left)}L340 76M${at(pose.right)}L584 96`, 13) + shape(roll, mix(look.cloth, '#ffffff', 0.12), 13) + line('M404 78L398 104M450 90L448 114M500 88L506 110', 7);
}

/** Bold uneven bands with thin ends, as drawn with a brush; a headscarf hides the neck. */
function stripes(look, pose) {
  const [from, to, lowest] = pose.stripes ?? [218, 680, 640];
  const bands = [];
  for (let row = 0; row < 8; row += 1) {
    const y = 232 + row * 58;
    if (y > lowest) break;
    const lean = row % 2 === 0 ? 4 : -5;
    const [a, b] = [from + (row % 3) * 7, to - ((row + 1) % 3) * 9];
    bands.push(`M${a} ${y + 4}C${a + 90} ${y - 8 + lean} ${b - 120} ${y - 5} ${b} ${y - lean}C${b + 12} ${y} ${b + 8} ${y + 9} ${b - 4} ${y + 10 - lean}C${b - 140} ${y + 17} ${a + 120} ${y + 14 + lean} ${a} ${y + 11}Z`);
  }
  return `${yoke(look, pose)}<path d="${bands.join('')}" fill="${look.band ?? INK}"/>`;
}

const WORN = { crew, polo, blouse, vneck, jacket, cardigan, turtleneck, stripes };

export function clothes(look, pose) {
  const id = freshId('w');
  const chest = `${pose.chest[0]}L${at(pose.left)}L${at(pose.right)}${pose.chest[1]}`;
  const cover = pose.cover ? path(chest, look.cloth) : '';
  // Nothing worn reaches beyond the torso, but for neck and collar.
  const round = `M${pose.left[0] - 12} ${pose.left[1] - 10}L340 30L360 -140H580L580 40L${pose.right[0] + 14} ${pose.right[1] - 10}V${pose.right[1] + 90}H${pose.left[0] - 12}Z`;
  return `<clipPath id="${id}"><path d="${chest}"/><path d="${round}"/></clipPath>`
    + `<g clip-path="url(#${id})">${cover}${WORN[look.wears](look, pose)}</g>`;
}
