import type { RoomScreen } from '../screens/room/screen.ts';
import { makeCard } from './card.ts';
import { typeface } from './inks.ts';
import type { Layout } from './layout/layout.ts';
import { depth, glide } from './theatre.ts';
import { bubbleFor } from './places.ts';
import { paintBubble, shapeBubble } from './speech.ts';
import type { Theatre } from './theatre.ts';

/** What was said last, beside who said it. On a phone the page has the words. */
export interface Bubble {
  show(screen: RoomScreen, layout: Layout): void;
}

const edge = 84;

export function makeBubble(theatre: Theatre): Bubble {
  const card = makeCard(theatre, depth.bubble, edge);
  const ruler = document.createElement('canvas').getContext('2d');
  let said = -1;
  const measure = (text: string, size: number): number => {
    if (ruler === null) return text.length * size * 0.52;
    ruler.font = typeface(size);
    return ruler.measureText(text).width;
  };
  return {
    show(screen, layout) {
      const { speech } = screen;
      const index = speech === null ? -1 : screen.people.findIndex(({ id }) => id === speech.by);
      const speaker = screen.people[index];
      const place = index < 0 ? null : bubbleFor(layout, index);
      if (speech === null || screen.ending === 'they-left' || place === null || speaker === undefined || !speaker.present) {
        card.image.setVisible(false);
        said = speech?.id ?? -1;
        return;
      }
      const words = { name: speaker.name, text: speech.text };
      const shape = shapeBubble(measure, words, place.box, layout.type.speech);
      const x = place.hold === 'bottom' ? Math.min(Math.max(place.tip.x - shape.w / 2, place.box.x), place.box.x + place.box.w - shape.w) : place.box.x;
      const y = place.hold === 'bottom' ? place.box.y + place.box.h - shape.h : place.box.y;
      // A tail runs between the dials and the heads, as far as the card has room for it.
      const reach = edge - 8;
      const tip = { x: Math.min(Math.max(place.tip.x - x, -reach), shape.w + reach), y: Math.min(place.tip.y - y, shape.h + edge - 8) };
      card.paint(JSON.stringify([words, shape, tip]), shape.w, shape.h, (brush) => paintBubble(brush, shape, words, tip));
      card.image.setVisible(true);
      const full = 1 / theatre.resolution;
      if (speech.id !== said && !theatre.calm) {
        card.image.setPosition(x + tip.x * 0.2, y + tip.y * 0.2).setScale(full * 0.8).setAlpha(0);
        glide(theatre, card.image, { x, y, scaleX: full, scaleY: full, alpha: 1 }, 220, { ease: 'Back.easeOut' });
      } else if (theatre.calm || !theatre.scene.tweens.isTweening(card.image)) card.image.setPosition(x, y).setScale(full).setAlpha(1);
      said = speech.id;
    },
  };
}
