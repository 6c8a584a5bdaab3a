import { both, hint, saidInForm, shown, warning, type Finding, type Path } from '../problem.ts';

/** Sentences about texts and facts. */

export const longFact = (path: Path, length: number, most: number): Finding =>
  warning(path, both(`Dit feit heeft ${length} tekens; ${most} past in een tekstballon.`, `This fact has ${length} signs; ${most} fit a speech bubble.`), both('Maak het korter.', 'Make it shorter.'));

export const longSentence = (path: Path, words: number, most: number): Finding =>
  warning(path, both(`Een zin heeft ${words} woorden; ${most} is het maximum.`, `A sentence has ${words} words; ${most} is the maximum.`), both('Maak er twee zinnen van.', 'Make it two sentences.'));

export const longLine = (path: Path, length: number, most: number): Finding =>
  warning(path, both(`Deze zin heeft ${length} tekens; ${most} past in een tekstballon. Hij wordt niet gezegd.`, `This line has ${length} signs; ${most} fit a speech bubble. It is not said.`), both('Maak de zin korter.', 'Make the line shorter.'));

export const noSuchReaction = (path: Path, kind: string, meant: string | null, known: readonly string[]): Finding => ({
  ...warning(path, both(`Er is geen reactie met de naam "${shown(kind)}".`, `There is no reaction named "${shown(kind)}".`), meant ? both(`Bedoelde je "${meant}"?`, `Did you mean "${meant}"?`) : both(`Kies een van: ${known.join(', ')}.`, `Choose one of: ${known.join(', ')}.`)),
  key: true,
});

export const noSuchRoom = (path: Path, room: string, meant: string | null, known: readonly string[]): Finding =>
  warning(path, both(`Er is geen ruimte met de naam "${shown(room)}". Het gesprek is nu in de werkplaats.`, `There is no room named "${shown(room)}". The talk is in the workshop for now.`), meant ? both(`Bedoelde je "${meant}"?`, `Did you mean "${meant}"?`) : both(`Kies een van: ${known.join(', ')}.`, `Choose one of: ${known.join(', ')}.`));

export const wordyLine = (path: Path, words: number, most: number): Finding =>
  hint(path, both(`Een zin heeft ${words} woorden; tot ${most} leest makkelijk.`, `A sentence has ${words} words; up to ${most} reads easily.`), both('Maak er twee zinnen van.', 'Make it two sentences.'));

export const unreachable = (path: Path, id: string): Finding =>
  saidInForm(warning(path, both(`Niets kan feit "${shown(id)}" openen: niemand praat over dit onderwerp.`, `Nothing can open fact "${shown(id)}": nobody talks about this topic.`), both('Zet "prep" op true, of kies een onderwerp van de case.', 'Set "prep" to true, or choose an issue of the case.')), 'Niets kan dit feit openen: niemand praat over dit onderwerp. Laat het vooraf vinden, of kies een ander onderwerp.', 'Nothing can open this fact: nobody talks about this topic. Let it be found beforehand, or choose another issue.');

export const emptySource = (path: Path, id: string): Finding =>
  saidInForm(hint(path, both(`Bron "${shown(id)}" heeft geen eigen zin en geen feit.`, `Source "${shown(id)}" has no line of its own and no fact.`), both('Schrijf een "truth", of wijs een feit naar deze bron.', 'Write a "truth", or point a fact to this source.')), 'Deze bron vertelt nog niets. Schrijf wat er altijd staat, of wijs een feit naar deze bron.', 'This source tells nothing yet. Write what it always says, or point a fact to it.');

export const leak = (path: Path, number: string, name: string): Finding =>
  warning(path, both(`Het getal ${number} is geheim (${name}), maar staat hier open en bloot.`, `The number ${number} is secret (${name}), but stands here in the open.`), both('Haal het getal uit deze tekst.', 'Take the number out of this text.'));

export const needless = (path: Path, name: string): Finding =>
  hint(path, both(`${name} maakt geen verschil: weinig invloed, geen veto, geen feit.`, `${name} makes no difference: little influence, no veto, no fact.`), both('Geef invloed, een veto of een feit, of haal dit lid weg.', 'Give influence, a veto or a fact, or remove this member.'));
