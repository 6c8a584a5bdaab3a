import type { GameObjects } from 'phaser';
import type { RoomPerson } from '../screens/room/screen.ts';
import { makeCard } from './card.ts';
import type { Card } from './card.ts';
import { paintPlate, paintTag, paintTallTag, plateFace } from './cards.ts';
import { moodFrame } from './inks.ts';
import { tallTags } from './layout/layout.ts';
import type { Layout } from './layout/layout.ts';
import { depth, glide, propAt, unitScale } from './theatre.ts';
import type { Theatre } from './theatre.ts';

/** Name plates on the table; on a phone, tags with the mood. */
export interface Plates {
  show(people: readonly RoomPerson[], layout: Layout): void;
}

interface Plate {
  readonly card: Card;
  readonly mood: GameObjects.Image;
  words: string;
}

export function makePlates(theatre: Theatre): Plates {
  const plates: Plate[] = [];
  return {
    show(people, layout) {
      while (plates.length < people.length) plates.push({ card: makeCard(theatre, depth.plate), mood: propAt(theatre, 'props', 'mood-neutral', depth.plate + 1), words: '' });
      plates.forEach((plate, index) => showPlate(theatre, plate, people[index], layout, index, people.length));
    },
  };
}

function showPlate(theatre: Theatre, plate: Plate, person: RoomPerson | undefined, layout: Layout, index: number, count: number): void {
  const box = layout.plates[index];
  const { image } = plate.card;
  image.setVisible(false);
  plate.mood.setVisible(false);
  if (person === undefined || box === undefined || !person.present) return;
  const key = `${person.name}|${person.job}|${person.words}|${layout.kind}|${layout.type.small}`;
  if (layout.kind === 'phone') {
    let wide = box.w;
    plate.card.paint(`${key}|${index}`, box.w, box.h, (brush) => {
      wide = (tallTags(count) ? paintTallTag : paintTag)(brush, box, person);
      image.setData('wide', wide);
    });
    const used = Number(image.getData('wide') ?? box.w);
    const x = tallTags(count) ? box.x + (box.w - used) / 2 : index === 0 ? box.x : box.x + box.w - used;
    image.setPosition(x, box.y).setVisible(true);
    return;
  }
  plate.card.paint(key, box.w, box.h, (brush) => paintPlate(brush, box, person, layout.type));
  image.setPosition(box.x, box.y).setVisible(true);
  const face = plateFace(box, layout.type);
  const size = unitScale('props', face.scale);
  plate.mood.setFrame(moodFrame(person.expression)).setPosition(box.x + face.x, box.y + face.y).setVisible(true);
  if (plate.words !== '' && plate.words !== person.words && !theatre.calm) {
    plate.mood.setScale(size * 1.5);
    glide(theatre, plate.mood, { scaleX: size, scaleY: size }, 320, { ease: 'Back.easeOut' });
  } else if (theatre.calm || !theatre.scene.tweens.isTweening(plate.mood)) plate.mood.setScale(size);
  plate.words = person.words;
}
