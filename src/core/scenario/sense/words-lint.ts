import { both, error, warning, saidInForm, type Finding } from '../problem.ts';

/** Sentences about what a case teaches. */

export const noZone = (): Finding =>
  saidInForm(error([], both('Geen enkel pakket is goed genoeg voor iedereen.', 'No package is good enough for everybody.'), both('Verlaag een batna, of zet "noZone": true.', 'Lower a batna, or write "noZone": true.')), 'Geen enkele deal is goed genoeg voor iedereen. Maak bij iemand de waarde zonder deal lager.', 'No deal is good enough for everybody. Lower somebody’s value without a deal.');

export const zoneAfterAll = (count: number): Finding =>
  saidInForm(warning(['noZone'], both(`"noZone" is true, maar ${count} pakketten zijn goed voor iedereen.`, `"noZone" is true, but ${count} packages suit everybody.`), both('Haal noZone weg, of verhoog een batna.', 'Remove noZone, or raise a batna.')), `Er is hier expres geen deal, maar ${count} deals zijn goed voor iedereen. Zet dit uit, of maak een waarde zonder deal hoger.`, `There is no deal here on purpose, but ${count} deals suit everybody. Switch this off, or raise a value without a deal.`);

export const nothingToShare = (): Finding =>
  saidInForm(error([], both('Geen pakket levert beide kanten iets op.', 'No package gives both sides anything.'), both('Verlaag een batna of verander de waarden.', 'Lower a batna or change the values.')), 'Geen deal levert beide kanten iets op. Maak een waarde zonder deal lager, of verander hoe fijn de keuzes zijn.', 'No deal gives both sides anything. Lower a value without a deal, or change how good the options are.');

export const zoneSmall = (share: number): Finding =>
  saidInForm(warning([], both(`Maar ${share}% van de pakketten is goed voor iedereen; 20% of meer speelt beter.`, `Only ${share}% of the packages suit everybody; 20% or more plays better.`), both('Verlaag een batna.', 'Lower a batna.')), `Maar ${share}% van de deals is goed voor iedereen; 20% of meer speelt beter. Maak een waarde zonder deal lager.`, `Only ${share}% of the deals suit everybody; 20% or more plays better. Lower a value without a deal.`);

export const zoneWide = (share: number, most: number): Finding =>
  saidInForm(warning([], both(`${share}% van de pakketten is goed voor iedereen; meer dan ${most}% is te makkelijk.`, `${share}% of the packages suit everybody; more than ${most}% is too easy.`), both('Verhoog een batna.', 'Raise a batna.')), `${share}% van de deals is goed voor iedereen; meer dan ${most}% is te makkelijk. Maak een waarde zonder deal hoger.`, `${share}% of the deals suit everybody; more than ${most}% is too easy. Raise a value without a deal.`);

export const unfair = (own: number, account: number): Finding =>
  warning([], both(`Het eerlijkste pakket geeft jou ${own}% en hen ${account}% van wat kan. Het minimum is 50%.`, `The fairest package gives you ${own}% and them ${account}% of what is possible. The minimum is 50%.`), both('Zorg voor een ruil: wat jou weinig kost, moet hun veel opleveren.', 'Make a trade: what costs you little should give them much.'));

export const middlePays = (quality: number): Finding =>
  warning(['issues'], both(`Overal de middelste optie is al ${quality}% van de beste deal; 65% is het maximum.`, `The middle option everywhere makes ${quality}% of the best deal already; 65% is the maximum.`), both('Zet de beste opties minder vaak in het midden.', 'Put the best options in the middle less often.'));

export const counterPays = (mean: number, largest: number): Finding =>
  warning(['members'], both(`Wie het eerste tegenbod pakt, scoort gemiddeld ${mean} en hoogstens ${largest}.`, `Who takes the first counter-offer scores ${mean} on average and ${largest} at most.`), both('Verhoog gewichten waar zij het tegenovergestelde willen van jou.', 'Raise weights where they want the opposite of you.'));

export const nothingToTrade = (): Finding =>
  warning(['members'], both('Er is niets om te ruilen: iedereen vindt hetzelfde belangrijk.', 'There is nothing to trade: the same matters to everybody.'), both('Geef een lid veel gewicht waar jij weinig hebt, en andersom.', 'Give a member much weight where you have little, and the other way round.'));

export const exploitingPays = (best: number, fair: number): Finding =>
  warning([], both(`Uitknijpen of weggeven kan ${best} opleveren, en eerlijk delen soms maar ${fair}.`, `Squeezing or giving away can score ${best}, and sharing fairly sometimes only ${fair}.`), both('Maak de eerlijke deal beter voor beide kanten.', 'Make the fair deal better for both sides.'));

export const bestInMiddle = (share: number): Finding =>
  warning(['issues'], both(`De beste deal staat voor ${share}% in het midden.`, `${share}% of the best deal stands in the middle.`), both('Verander de volgorde van opties zonder vaste volgorde.', 'Change the order of options that have no set order.'));
