import type { RoomPaper, RoomScreen } from '../screens/room/screen.ts';
import { makeCard } from './card.ts';
import type { Card } from './card.ts';
import { servedKey } from './files.ts';
import { servedBox, servedIn } from './served.ts';
import type { Served, Thing } from './served.ts';
import { paintNotes, paintPaper } from './sheets.ts';
import type { Layout, Leaf } from './layout/layout.ts';
import { depth, glide, propAt, unitScale } from './theatre.ts';
import type { Theatre } from './theatre.ts';

/** Papers on the table: yours slides away from you, theirs slides to you; the notebook, the pencil and what is served lie beside them. */
export interface Papers {
  show(screen: RoomScreen, layout: Layout): void;
}

export function makePapers(theatre: Theatre): Papers {
  const { scene } = theatre;
  const sheets = { theirs: { card: makeCard(theatre, depth.paper), id: -1 }, own: { card: makeCard(theatre, depth.paper + 1), id: -1 } };
  const notes = makeCard(theatre, depth.paper + 2);
  const pencil = propAt(theatre, 'props', 'pencil', depth.thing);
  const cup = propAt(theatre, 'props', 'cup', depth.paper - 1);
  const other = scene.add.image(0, 0, '__WHITE').setOrigin(-servedBox.x / servedBox.w, -servedBox.y / servedBox.h).setDepth(depth.paper - 1);
  const puffs = [0, 1].map(() => propAt(theatre, 'props', 'puff', depth.paper - 1).setAlpha(0).setVisible(false));
  let rising = '';
  /** A talk that is taken up again shows its papers where they lie. */
  let opening = true;

  const showPaper = (side: 'own' | 'theirs', paper: RoomPaper | null, layout: Layout): void => {
    const sheet = sheets[side];
    const leaf = layout[side];
    const { image } = sheet.card;
    if (paper === null || leaf === null) {
      image.setVisible(false);
      sheet.id = paper?.id ?? -1;
      return;
    }
    const key = JSON.stringify([paper, layout.type.small, leaf.skew]);
    sheet.card.paint(key, leaf.w, leaf.h, (brush) => paintPaper(brush, leaf, paper, side, layout.type, layout.size.h - leaf.y));
    image.setVisible(true);
    if (paper.id !== sheet.id && !theatre.calm && !opening) slideIn(theatre, sheet.card, side, leaf, layout);
    else if (theatre.calm || !scene.tweens.isTweening(image)) image.setPosition(leaf.x, leaf.y).setAngle(leaf.turn).setScale(1 / theatre.resolution).setAlpha(1);
    sheet.id = paper.id;
  };

  return {
    show(screen, layout) {
      showPaper('theirs', screen.papers.theirs, layout);
      showPaper('own', screen.papers.own, layout);
      opening = false;
      const leaf = layout.notes;
      notes.image.setVisible(leaf !== null);
      if (leaf !== null) {
        notes.paint(JSON.stringify([screen.notes, layout.type.small]), leaf.w, leaf.h, (brush) => paintNotes(brush, leaf, screen.notes, layout.type));
        notes.image.setPosition(leaf.x, leaf.y).setAngle(leaf.turn).setVisible(true);
      }
      place(pencil, layout.pencil);
      const { thing, steam } = servedIn(screen.room);
      place(cup, thing === null ? layout.cup : null);
      serve(thing, layout.cup);
      rise(layout.cup, theatre.calm ? null : steam);
    },
  };

  function place(picture: typeof cup, spot: Layout['cup']): void {
    picture.setVisible(spot !== null);
    if (spot !== null) picture.setPosition(spot.x, spot.y).setScale(unitScale('props', spot.scale));
  }

  /** A drawing that is not there yet is waited for: one cup turning into another would be a trick. */
  function serve(thing: Thing | null, spot: Layout['cup']): void {
    const there = thing !== null && spot !== null && scene.textures.exists(servedKey(thing));
    other.setVisible(there);
    if (there) other.setTexture(servedKey(thing)).setPosition(spot.x, spot.y).setScale(spot.scale / servedBox.scale);
  }

  /** Steam goes on as it is while nothing about it changes. */
  function rise(spot: Layout['cup'], steam: Served['steam']): void {
    const now = spot === null || steam === null ? '' : JSON.stringify([spot, steam]);
    if (now === rising) return;
    rising = now;
    scene.tweens.killTweensOf(puffs);
    puffs.forEach((puff, index) => {
      puff.setVisible(now !== '');
      if (spot === null || steam === null) return;
      const from = spot.y + steam.y * spot.scale;
      puff.setX(spot.x + (steam.x + 22 * index) * spot.scale).setScale(unitScale('props', spot.scale));
      scene.tweens.add({ targets: puff, props: { y: { from, to: from - 22 * spot.scale }, alpha: { from: 0, to: 0.75 } }, duration: 1700, delay: index * 800, yoyo: true, repeat: -1, ease: 'Sine.easeInOut' });
    });
  }
}

function slideIn(theatre: Theatre, card: Card, side: 'own' | 'theirs', leaf: Leaf, layout: Layout): void {
  const { image } = card;
  const full = 1 / theatre.resolution;
  if (side === 'theirs') {
    image.setPosition(leaf.x + leaf.w * 0.35, layout.tableEdge + 4).setScale(full * 0.5).setAngle(leaf.turn - 12).setAlpha(0.4);
  } else {
    image.setPosition(leaf.x - leaf.w * 0.4, layout.size.h + 10).setScale(full * 1.15).setAngle(leaf.turn + 10).setAlpha(1);
  }
  glide(theatre, image, { x: leaf.x, y: leaf.y, angle: leaf.turn, scaleX: full, scaleY: full, alpha: 1 }, 400, { ease: 'Cubic.easeOut' });
}
