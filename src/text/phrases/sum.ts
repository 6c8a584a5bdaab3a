import type { Temperament } from '../../core/engine/scenario.ts';
import type { Line } from './reaction.ts';

/** A no to which no single line of the paper gives the reason: every point can be borne, together they are too little. */
export const sumLines: Readonly<Record<Temperament, readonly Line[]>> = {
  warm: [['Elk punt snap ik. Samen is het nog te weinig.', 'I see every point. Together it\'s still too little.'], ['Het is niet één ding. Het is de optelsom.', 'It\'s not one thing. It\'s the sum of them.'], ['Los gaat het wel. Alles bij elkaar nog niet.', 'Each by itself is fine. All together not yet.'], ['Er moet ergens nog iets bij, waar dan ook.', 'Something has to be added, anywhere will do.']],
  brisk: [['Alles bij elkaar: te weinig.', 'All in all: too little.'], ['De som klopt niet. Doe er iets bij.', 'The sum is off. Add something.'], ['Niet één punt. Het totaal.', 'Not one point. The total.'], ['Tel het op. Dan kom je tekort.', 'Add it up. You come out short.']],
  guarded: [['Los kan ik ermee leven. Samen niet.', 'Each by itself I can bear. Not together.'], ['Ik kijk naar het geheel. Dat is nog te dun.', 'I look at the whole. It\'s still too thin.'], ['Geen enkel punt is het. Het totaal wel.', 'No single point is it. The total is.'], ['Bij elkaar levert het me te weinig op.', 'All together it brings me too little.']],
  worried: [['Elk punt durf ik wel. Alles samen niet.', 'Each point I dare. All together I don\'t.'], ['Samen zijn het te veel kleine risico\'s.', 'Together it\'s too many small risks.'], ['Eén ding is het niet. Het stapelt zich op.', 'It isn\'t one thing. It piles up.'], ['Alles bij elkaar voelt nog te mager.', 'All together it still feels too meagre.']],
  dry: [['De losse punten zijn prima. De som minder.', 'The points are fine. The sum less so.'], ['Ik telde het op. Dat had ik niet moeten doen.', 'I added it up. I shouldn\'t have.'], ['Niets is fout. Samen is het te weinig.', 'Nothing is wrong. Together it\'s too little.'], ['Het geheel is minder dan de delen.', 'The whole is less than its parts.']],
};
