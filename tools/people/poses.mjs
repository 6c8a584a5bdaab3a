/**
 * The six poses, each for short and for long sleeves. All coordinates are those
 * of the body group, which sits at (0, 459) in the figure.
 *
 * keep    sub-paths of the ink that stay (undefined: all); dots, stripes and
 *         collars of the original go, so that a person wears one thing
 * solid   the garment is a black area in the original, so it is coloured
 * left, right  where the shoulder lines end; between them the clothes draw the neck
 * chest   the torso between the arms: patterns and clean cloth stay in it
 *         (a path, through the ends of the shoulders, in two parts)
 * stripes left and right end and lowest row of bands across the chest
 * cover   true: the chest is painted over with clean cloth
 * silhouette  an outline of our own instead of the original's
 * fills   regions: a sub-path number of the ink or a path, with a colour
 * lines   creases, cuffs and hems
 * redraw  outlines over the clothes; props and hands lie over those
 * arm     a region before the chest, with an outline of its own
 * front   what lies before the chest (arms, hands, props), drawn again on top
 * cut     below this row the picture is drawn out straight downwards
 */
import { line, shape } from './peeps.mjs';

const sub = (index, colour) => ({ sub: index, colour });
const area = (d, colour) => ({ d, colour });

const open = {
  long: {
    source: 'ButtonShirt', keep: [2, 3, 6, 8], left: [318, 69], right: [622, 100], cut: 680,
    chest: ['M226 112', 'L690 160L690 740H205L212 380Z'],
  },
  short: {
    source: 'Shirt', left: [310, 68], right: [588, 80], cut: 680,
    chest: ['M215 110', 'L690 180L695 740H195L195 380Z'],
    fills: (p) => [area('M42 415Q110 452 196 456L186 720H20Z', p.skin), area('M700 440L768 424L806 720H722Z', p.skin)],
  },
};

const crossed = {
  long: {
    source: 'Sweater', left: [292, 78], right: [640, 114], cut: 728,
    keep: [0, 2, 23, 25, 26, 27, 28, 29, 30, 31, 33],
    chest: ['M220 110', 'L690 160L690 740H150L212 380Z'], stripes: [222, 676, 420],
    fills: (p) => [area('M150 545L190 480C215 455 260 448 300 452C330 458 350 470 375 488L400 500L330 515C300 560 280 600 245 598C225 600 215 590 212 585C195 605 175 595 178 580C160 575 145 560 150 545Z', p.skin)],
    front: ['M20 745V470L140 505L196 462C222 444 250 434 272 426C292 414 330 413 362 414C420 413 500 416 545 437L590 442L650 438L690 470L710 420H860V745Z'],
  },
  short: {
    source: 'ArmsCrossed', solid: true, ground: 'skin', left: [310, 68], right: [580, 86], cut: 688,
    chest: ['M120 110', 'L780 300L780 740H110Z'],
    front: ['M70 420L110 395L260 372L410 358L780 372L850 420V590H700L540 560L240 640L120 560Z'],
  },
};

// The cap sleeves of the original become whole sleeves; its seam is painted out.
const explaining = {
  source: 'Explaining', left: [292, 82], right: [590, 93], cut: 655,
  silhouette: 'M292 82C230 92 160 132 118 200L190 480L170 664V780H768C768 520 768 360 758 262C744 176 676 112 590 93L462 200Z',
  chest: ['M118 198C130 168 154 142 180 128', 'L645 116L702 170L738 228L756 300L766 420V740H168L175 660L193 482L214 312Z'],
  stripes: [226, 684, 640],
  arm: 5,
  over: (p) => line('M138 206L215 302', 32, p.cloth) + line('M121 199C100 232 86 262 76 296M217 312C214 366 207 424 197 472', 12),
};
const explainingLines = line('M690 300C690 440 696 580 710 760', 12);
const explainingLong = {
  ...explaining,
  armFills: (p) => [sub(5, p.cloth), { sub: 5, within: 'M396 345L406 220L486 210L816 240V430L451 442Z', colour: p.skin }],
  armLines: line('M399 346L449 438', 11),
  redraw: explainingLines,
};
const explainingShort = {
  ...explaining,
  armFills: (p) => [sub(5, p.skin), { sub: 5, within: 'M0 100H260V388Q130 408 60 378L0 370Z', colour: p.cloth }],
  armLines: line('M56 376Q130 408 204 390', 12),
  redraw: `<path d="M694 392H762V760H712Z" fill="SKIN"/>${explainingLines}${line('M693 396Q728 400 760 388', 12)}`,
};

/** A notepad in one hand, a pencil in the other; the phone of the original is left out. */
const notepad = shape('M592 168L842 196L806 470L566 440Z', '#fffdf5', 12) + line('M592 168L842 196', 22, '#37595f') + line('M592 157L842 185M590 180L841 208', 8);
const pencil = `<g transform="translate(622 306) rotate(57)">${shape('M-112 -9H86V9H-112Z', '#f2b63c', 9)}${shape('M-112 -9H-86V9H-112Z', '#d9553b', 9)}</g>`;
const hands = [{ sub: 7, grow: 26, within: 'M380 360L530 286L604 290L636 296L660 322L678 372L672 540H380Z' }, { sub: 12, grow: 26 }];
const writing = {
  long: {
    source: 'Paper',
    silhouette: 'M322 84C250 90 180 108 135 150C80 205 48 300 41 400C36 500 62 600 130 700L140 780H720L752 700C785 640 802 580 794 520C786 480 780 460 770 420L720 220C700 165 650 130 604 112L462 160Z',
    keep: [0, 7, 12], left: [322, 84], right: [604, 112], cut: 690,
    chest: ['M150 160', 'L700 190L700 740H100Z'], stripes: [120, 690, 640],
    creases: [14, 23, 19],
    lines: () => line('M338 513C384 500 418 452 447 413', 11) + line('M366 568C404 550 432 524 456 502', 11),
    front: ['M20 745V470L215 470L340 506L446 406L472 505L378 574L190 662V745Z'],
    props: () => notepad + pencil,
    hands, handFills: (p) => [{ sub: 7, within: 'M380 380L530 296L604 310L628 316L644 330L668 370L672 540H380Z', colour: p.skin }, sub(12, p.skin)],
  },
  short: {
    source: 'Geek', keep: [0, 1, 2, 3, 4, 5, 6, 7], left: [314, 70], right: [592, 96], cut: 690,
    chest: ['M215 110', 'L690 180L700 740H165L195 380Z'],
    fills: (p) => [
      sub(2, p.skin), sub(1, p.skin), sub(5, p.skin), sub(6, p.skin), sub(7, p.skin),
      area('M398 452L460 432L545 402L598 440L588 556L540 556L455 512L405 538L388 500Z', p.skin),
      area('M382 452C400 452 408 480 408 538C388 538 378 520 378 490Z', '#37595f'),
      sub(4, '#cfd8dc'),
    ],
    lines: (p) => line('M500 208L516 248', 26, p.cloth) + `<circle cx="838" cy="380" r="26" fill="#a9b7bd"/>`,
    front: ['M0 745V470L180 480L370 430L540 385L600 420L650 250L1040 190V580L760 570L740 745H640L630 575L450 570L160 690V745Z'],
  },
};

const coffee = {
  source: 'Coffee', keep: [2, 5, 6, 7, 8, 9, 10, 11, 14], left: [318, 84], right: [590, 106], cut: 689,
  chest: ['M215 130', 'L690 180L690 740H130L195 380Z'],
};
const coffeeFront = [{ sub: 8, grow: 28 }, { sub: 9, grow: 28 }, { sub: 6, grow: 28 }, 'M20 745V470L130 478L200 480L326 422L352 440V552L130 692V745Z'];
const coffeeLong = {
  ...coffee, front: coffeeFront,
  fills: (p) => [sub(9, p.skin), sub(6, p.skin), sub(8, '#fffaf0')],
};
const coffeeShort = {
  ...coffee, front: coffeeFront,
  fills: (p) => [
    area('M40 425Q110 455 196 448L196 490L340 435L350 550L110 690L20 660Z', p.skin), area('M692 448L776 436L812 740H680Z', p.skin),
    sub(9, p.skin), sub(6, p.skin), sub(8, '#fffaf0'),
  ],
  lines: () => line('M50 428Q115 456 192 450', 12) + line('M694 450L776 436', 12),
};

// The dots that touched an outline are painted out and the outline drawn again.
const dots = (p, low) => [[133, 252, p.cloth], [75, 416, p.cloth], [68, 570, low], [802, 606, low]]
  .map(([x, y, colour]) => `<circle cx="${x}" cy="${y}" r="14" fill="${colour}"/>`).join('')
  + line('M140 184C112 250 84 340 68 425C56 500 54 600 53 690', 14) + line('M851 486C842 550 826 604 804 636', 14);
const pointing = {
  source: 'DotJacket', keep: [0, 2, 6, 14, 17], cover: true, left: [330, 62], right: [552, 84], cut: 684,
  chest: ['M226 124', 'L606 108L662 160L684 330L676 740H220L212 380Z'], stripes: [226, 668, 640],
  over: (p) => `<circle cx="213" cy="546" r="13" fill="${p.cloth}"/>` + line('M202 400C203 480 200 560 197 640', 13),
};
const pointingLong = { ...pointing, fills: (p) => [sub(2, p.skin), sub(6, p.skin)], lines: (p) => dots(p, p.cloth) };
const pointingShort = {
  ...pointing,
  fills: (p) => [
    sub(2, p.skin), sub(6, p.skin),
    area('M46 428Q110 462 192 452L188 740H40Z', p.skin), area('M690 440L728 470L764 398L860 480L820 660L760 680H690Z', p.skin),
  ],
  lines: (p) => dots(p, p.skin) + line('M784 420C800 440 820 458 836 468', 20, p.skin) + line('M58 432Q115 458 190 450', 12) + line('M692 440L730 472', 12),
};

export const POSE_NAMES = ['open', 'crossed', 'explaining', 'writing', 'coffee', 'pointing'];
export const POSES = {
  long: { open: open.long, crossed: crossed.long, explaining: explainingLong, writing: writing.long, coffee: coffeeLong, pointing: pointingLong },
  short: { open: open.short, crossed: crossed.short, explaining: explainingShort, writing: writing.short, coffee: coffeeShort, pointing: pointingShort },
};
