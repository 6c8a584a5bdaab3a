import { outsideOf } from '../../src/screens/room/outside.ts';
import type { Expression, Pose, RoomPerson, RoomScreen } from '../../src/screens/room/screen.ts';

/** A table to look at while drawing; no case of the game. */

const cast: readonly (readonly [string, string, string, string, Expression, Pose, string])[] = [
  ['mark', 'mark', 'Mark', 'inkoper', 'sceptical', 'crossed', 'sceptisch, armen gekruist'],
  ['fatima', 'fatima', 'Fatima', 'werkvoorbereider', 'concerned', 'explaining', 'bezorgd, legt iets uit'],
  ['third', 'sanne', 'Sanne', 'eigenaar', 'smile', 'open', 'vriendelijk, open'],
  ['fourth', 'meryem', 'Meryem', 'ICT-manager', 'thinking', 'writing', 'denkt na, schrijft'],
  ['fifth', 'karin', 'Karin', 'directeur', 'angry', 'pointing', 'boos, wijst'],
  ['sixth', 'tom', 'Tom', 'inkoper', 'neutral', 'coffee', 'rustig, koffie'],
];

export function fixture(count: number, over: Partial<RoomScreen> = {}): RoomScreen {
  const chosen = count === 1 ? cast.slice(1, 2) : cast.slice(0, count);
  const last = chosen.at(-1)?.[0] ?? '';
  const speaker = count >= 2 ? (chosen[1]?.[0] ?? last) : last;
  const people: readonly RoomPerson[] = chosen.map(([id, look, name, job, expression, pose, words]) => ({
    id, look, name, job, words, expression, pose, present: true, speaking: id === speaker, looksAt: id === speaker ? 'you' : speaker, aside: false, interest: 500, nature: 'dry', side: 'neutral',
  }));
  return {
    room: 'workshop', dark: false, calm: false, hour: 350, ...outsideOf({ room: over.room ?? 'workshop' }), people,
    speech: { by: speaker, text: '„Elke storing kost mij een halve dag plannen.”', id: 1 },
    dials: {
      power: { label: 'Macht', word: 'zij iets meer', tilt: 40 },
      information: { label: 'Informatie', word: '4 van 7', lit: 570 },
      time: { label: 'Tijd', word: 'nog 9 van 20', used: 550 },
    },
    bridge: { you: 800, them: 500, assumed: false, closed: false },
    papers: {
      theirs: { id: 4, title: 'Tegenvoorstel Techniek Zuid', points: null, lines: [
        { issue: 'Korting', option: '8 %', was: '12 %' }, { issue: 'Servicepakket', option: 'premium', was: null }, { issue: 'Eerste levering', option: '2 dagen', was: null }, { issue: 'Contractduur', option: '1 jaar', was: null },
      ] },
      own: { id: 3, title: 'Jouw papier', points: '65', lines: [
        { issue: 'Korting', option: '4 %', was: null }, { issue: 'Servicepakket', option: 'plus', was: null }, { issue: 'Eerste levering', option: '5 dagen', was: null }, { issue: 'Contractduur', option: '2 jaar', was: null },
      ] },
    },
    notes: { title: 'Mijn doel: 60', lines: ['storing = halve dag!', 'wie heeft er haast?'] },
    ending: null,
    ...over,
  };
}
