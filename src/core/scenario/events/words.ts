import { both, error, hint, saidInForm, shown, warning, type Finding, type Path } from '../problem.ts';

/** Sentences about events and rumours. */

export const noBound = (path: Path, name: string): Finding =>
  saidInForm(error(path, both(`Bij "${name}" ontbreekt een grens.`, `A bound is missing for "${name}".`), both('Zet er "atLeast": 60 of "atMost": 40 bij.', 'Add "atLeast": 60 or "atMost": 40.')), 'Hier ontbreekt een grens. Vul in: minstens of hoogstens.', 'A bound is missing here. Fill in: at least or at most.');

export const crossed = (path: Path, least: number, most: number): Finding =>
  saidInForm(error(path, both(`Dit kan nooit: minstens ${least} en hoogstens ${most}.`, `This can never be: at least ${least} and at most ${most}.`), both('Maak atLeast lager dan atMost.', 'Make atLeast lower than atMost.')), `Dit kan nooit: minstens ${least} en hoogstens ${most}. Maak het eerste getal lager.`, `This can never be: at least ${least} and at most ${most}. Make the first number lower.`);

export const optionAlone = (path: Path): Finding =>
  saidInForm(error(path, both('Bij deze optie ontbreekt het onderwerp.', 'The issue of this option is missing.'), both('Zet er "issue" bij.', 'Add "issue".')), 'Kies ook het onderwerp van deze keuze.', 'Choose the issue of this option too.');

export const ownSuccessor = (path: Path, name: string): Finding =>
  error(path, both(`"${shown(name)}" kan zichzelf niet opvolgen.`, `"${shown(name)}" cannot succeed themselves.`), both('Kies een ander lid.', 'Choose another member.'));

export const lastLeaves = (path: Path, name: string): Finding =>
  error(path, both(`${name} is de enige aan tafel en kan dus niet weg.`, `${name} is the only one at the table and so cannot leave.`), both('Laat eerst iemand anders binnenkomen.', 'Let somebody else enter first.'));

export const deciderLeaves = (path: Path, name: string): Finding =>
  saidInForm(error(path, both(`${name} beslist. Gaat dit lid weg, dan is geen deal meer mogelijk.`, `${name} decides. When this member leaves, no deal is possible any more.`), both('Zet er "successor" bij: wie het overneemt.', 'Add "successor": who takes over.')), `${name} beslist. Gaat ${name} weg, dan is geen deal meer mogelijk. Kies wie het overneemt.`, `${name} decides. When ${name} leaves, no deal is possible any more. Choose who takes over.`);

export const blockerLeaves = (path: Path, name: string): Finding =>
  saidInForm(warning(path, both(`${name} heeft een veto. Gaat dit lid weg, dan is dat veto weg.`, `${name} has a veto. When this member leaves, that veto is gone.`), both('Zet er "successor" bij als iemand het overneemt.', 'Add "successor" if somebody takes over.')), `${name} heeft een veto. Gaat ${name} weg, dan is dat veto weg. Kies wie het overneemt, als dat moet.`, `${name} has a veto. When ${name} leaves, that veto is gone. Choose who takes over, if anybody does.`);

export const never = (path: Path, id: string): Finding =>
  warning(path, both(`Deze voorwaarde klopt nooit, dus "${shown(id)}" gebeurt niet.`, `This condition never holds, so "${shown(id)}" does not happen.`), both('Verander de voorwaarde, of haal haar weg.', 'Change the condition, or remove it.'));

export const noZoneAfter = (path: Path, id: string): Finding =>
  warning(path, both(`Na "${shown(id)}" is geen enkel pakket goed genoeg voor iedereen.`, `After "${shown(id)}" no package is good enough for everybody.`), both('Maak de verandering kleiner.', 'Make the change smaller.'));

export const nothingDone = (path: Path): Finding =>
  warning(path, both('Dit verandert niets: het is al zo.', 'This changes nothing: it is so already.'), both('Kies iets anders, of haal het weg.', 'Choose something else, or remove it.'));

export const tooHeavy = (path: Path, sum: number, name: string): Finding =>
  error(path, both(`De nieuwe gewichten van ${name} zijn samen ${sum}, en dat kan hoogstens 100 zijn.`, `The new weights of ${name} add up to ${sum}, and that can be 100 at most.`), both('Maak een van de gewichten lager.', 'Make one of the weights lower.'));

export const longLine = (path: Path, length: number, most: number): Finding =>
  warning(path, both(`Deze zin heeft ${length} tekens; ${most} past in een tekstballon.`, `This line has ${length} characters; ${most} fit a speech bubble.`), both('Maak de zin korter.', 'Make the line shorter.'));

export const limitTold = (path: Path, batna: number): Finding =>
  warning(path, both(`Deze zin verklapt de nieuwe ondergrens: ${batna}.`, `This line gives the new limit away: ${batna}.`), both('Haal het getal uit deze tekst.', 'Take the number out of this text.'));

export const twoDeadlines = (path: Path): Finding =>
  error(path, both('Het einde kan per gebeurtenis één keer opschuiven.', 'The end can move once per event.'), both('Maak er één getal van.', 'Make it one number.'));

export const neverOpens = (path: Path, id: string): Finding =>
  saidInForm(warning(path, both(`Geen gebeurtenis opent optie "${shown(id)}".`, `No event opens option "${shown(id)}".`), both('Maak een gebeurtenis met kind "option".', 'Make an event with kind "option".')), 'Geen gebeurtenis opent deze keuze. Maak een gebeurtenis waardoor deze keuze opengaat.', 'No event opens this option. Make an event that opens it.');

export const neverOut = (path: Path, id: string): Finding =>
  saidInForm(warning(path, both(`Geen gebeurtenis laat feit "${shown(id)}" uitkomen.`, `No event brings fact "${shown(id)}" out.`), both('Maak een gebeurtenis met kind "fact", of haal "byEvent" weg.', 'Make an event with kind "fact", or remove "byEvent".')), 'Geen gebeurtenis laat dit feit uitkomen. Maak zo een gebeurtenis, of zet dit bij het feit uit.', 'No event brings this fact out. Make such an event, or switch this off at the fact.');

export const uncheckable = (path: Path, id: string): Finding =>
  saidInForm(warning(path, both(`Niemand aan tafel kan gerucht "${shown(id)}" rechtzetten.`, `Nobody at the table can settle rumour "${shown(id)}".`), both('Zet bij "about" een lid of account.', 'Put a member or account at "about".')), 'Niemand aan tafel kan dit gerucht rechtzetten. Kies bij ‘Over wie’ iemand aan tafel.', 'Nobody at the table can settle this rumour. Choose somebody at the table at ‘About whom’.');

export const onlyFalse = (path: Path): Finding =>
  saidInForm(hint(path, both('Elk gerucht in deze case is onwaar. Spelers merken dat.', 'Every rumour of this case is false. Players notice that.'), both('Geef ook een waar feit "rumour": true.', 'Give a true fact "rumour": true as well.')), 'Elk gerucht in deze case is onwaar. Spelers merken dat. Maak ook van een waar feit een gerucht.', 'Every rumour of this case is false. Players notice that. Make a true fact a rumour as well.');
