import { both, hint, saidInForm, shown, warning, type Finding, type Path } from '../problem.ts';

/** Sentences about what changes nothing. */

export const idleHurry = (path: Path): Finding =>
  saidInForm(hint(path, both('Deze haast doet niets aan tafel: elk lid heeft een eigen getal.', 'This hurry does nothing at the table: every member has a number of their own.'), both('Haal hem weg, of haal "timePressure" weg bij de leden.', 'Remove it, or remove "timePressure" from the members.')), 'Deze haast doet niets aan tafel: elke persoon heeft een eigen getal. Haal een van de twee weg.', 'This hurry does nothing at the table: every person has a number of their own. Remove one of the two.');

export const idleInformation = (path: Path): Finding =>
  saidInForm(hint(path, both('Dit getal doet niets: er is geen voorbereiding.', 'This number does nothing: there is no preparation.'), both('Zet "points" bij "prep" op 1 of meer, of haal dit weg.', 'Set "points" of "prep" to 1 or more, or remove this.')), 'Dit getal doet niets: er is geen voorbereiding. Geef de speler bronnen om te lezen, of haal dit weg.', 'This number does nothing: there is no preparation. Give the player sources to read, or remove this.');

export const idleIssue = (path: Path, id: string): Finding =>
  warning(path, both(`Onderwerp "${shown(id)}" telt voor niemand: elk gewicht is 0.`, `Issue "${shown(id)}" counts for nobody: every weight is 0.`), both('Geef iemand gewicht, of haal het onderwerp weg.', 'Give somebody weight, or remove the issue.'));
