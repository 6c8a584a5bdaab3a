import { both, hint, saidInForm, shown, warning, type Finding, type Path } from '../problem.ts';

/** Sentences about what changes nothing. */

export const idleHurry = (path: Path): Finding =>
  saidInForm(hint(path, both('Deze haast doet niets aan tafel: elk lid heeft een eigen getal.', 'This hurry does nothing at the table: every member has a number of their own.'), both('Haal hem weg, of haal "timePressure" weg bij de leden.', 'Remove it, or remove "timePressure" from the members.')), 'Deze haast doet niets aan tafel: elke persoon heeft een eigen getal. Haal een van de twee weg.', 'This hurry does nothing at the table: every person has a number of their own. Remove one of the two.');

export const idleInformation = (path: Path): Finding =>
  saidInForm(hint(path, both('Dit getal doet niets: er is geen voorbereiding.', 'This number does nothing: there is no preparation.'), both('Zet "points" bij "prep" op 1 of meer, of haal dit weg.', 'Set "points" of "prep" to 1 or more, or remove this.')), 'Dit getal doet niets: er is geen voorbereiding. Geef de speler bronnen om te lezen, of haal dit weg.', 'This number does nothing: there is no preparation. Give the player sources to read, or remove this.');

export const idleEnough = (path: Path, about: string): Finding =>
  saidInForm(hint(path, both(`"enough" doet niets bij een feit over ${shown(about)}: dat zegt niemand van zichzelf.`, `"enough" does nothing with a fact about ${shown(about)}: nobody says that of themselves.`), both('Zet bij "about" een lid, of haal "enough" weg.', 'Put a member at "about", or remove "enough".')), 'Dit werkt alleen bij een feit over iemand aan tafel. Kies die bij ‘Over wie’, of haal het weg.', 'This only works for a fact about somebody at the table. Choose them at ‘About whom’, or remove it.');

export const idleSky = (path: Path, room: string): Finding =>
  saidInForm(hint(path, both(`Dit doet niets: in "${shown(room)}" is geen lucht te zien.`, `This does nothing: in "${shown(room)}" no sky is seen.`), both('Haal het weg, of kies een andere ruimte.', 'Remove it, or choose another room.')), 'Dit doet niets: in deze ruimte is geen lucht te zien. Haal het weg, of kies een andere ruimte.', 'This does nothing: in this room no sky is seen. Remove it, or choose another room.');

export const idleIssue = (path: Path, id: string): Finding =>
  warning(path, both(`Onderwerp "${shown(id)}" telt voor niemand: elk gewicht is 0.`, `Issue "${shown(id)}" counts for nobody: every weight is 0.`), both('Geef iemand gewicht, of haal het onderwerp weg.', 'Give somebody weight, or remove the issue.'));
