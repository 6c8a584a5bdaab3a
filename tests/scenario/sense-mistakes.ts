import type { Severity } from '../../src/core/scenario/problem.ts';
import { broken, type Change, type Json } from './smallCase.ts';

/** Cases that can be read, and yet do not make sense: what the author did, where the checker should point, and what it should say and advise. */
export interface Folly {
  readonly folly: string;
  readonly changes: readonly Change[];
  readonly severity: Severity;
  readonly path: string;
  readonly nl: string;
  readonly en: string;
  readonly fix: string;
}

const up = [0, 50, 100];
const down = [100, 50, 0];

const stakes = (weight: number, [prijs, tijd]: readonly [readonly number[], readonly number[]], batna: number): { readonly [key: string]: Json } => ({ batna, weights: { prijs: weight, tijd: 100 - weight }, values: { prijs, tijd } });
const tijd = { id: 'tijd', label: { nl: 'Levertijd', en: 'Delivery time' }, options: ['1', '2', '3'] } as const;
const noor = { id: 'noor', name: 'Noor Bos', roles: ['decider'] } as const;

/** A case with a good trade, about which the checker has nothing to say. */
const sensible: readonly Change[] = [['issues.1', tijd], ['player', stakes(70, [down, down], 40)], ['members.0', { ...noor, ...stakes(30, [up, up], 40) }]];
export const sensibleText = (...changes: readonly Change[]): string => broken(...structuredClone([...sensible, ...changes]));

const both = (own: Json, theirs: { readonly [key: string]: Json }): readonly Change[] => [['player', own], ['members.0', { ...noor, ...theirs }]];
const long = (words: number): string => `${Array.from({ length: words }, () => 'ja').join(' ')}.`;

const jip = { id: 'jip', name: 'Jip Vink', roles: ['user'], influence: 20, ...stakes(30, [up, up], 40) } as const;
const happens = (when: readonly Json[], then: readonly Json[]): Change => ['events', [{ when, then }]];

export const follies: readonly Folly[] = [
  // what can be agreed on
  { folly: 'no deal is possible', changes: both(stakes(70, [down, down], 80), stakes(70, [up, up], 80)), severity: 'error', path: '(file)', nl: 'Geen enkel pakket is goed genoeg voor iedereen.', en: 'No package is good enough', fix: 'Verlaag een batna, of zet "noZone": true.' },
  { folly: 'a deal is possible, but the author says there is none', changes: [['noZone', true]], severity: 'warning', path: 'noZone', nl: '"noZone" is true, maar', en: '"noZone" is true, but', fix: 'Haal noZone weg' },
  { folly: 'hardly any deal is possible', changes: both(stakes(70, [down, down], 68), stakes(30, [up, up], 68)), severity: 'warning', path: '(file)', nl: '20% of meer speelt beter', en: '20% or more plays better', fix: 'Verlaag een batna.' },
  { folly: 'nearly every deal will do', changes: both(stakes(70, [down, down], 0), stakes(30, [up, up], 0)), severity: 'warning', path: '(file)', nl: 'te makkelijk', en: 'too easy', fix: 'Verhoog een batna.' },
  { folly: 'only one side can gain', changes: both(stakes(100, [[100, 50, 50], [0, 0, 0]], 50), stakes(100, [[50, 50, 100], [0, 0, 0]], 100)), severity: 'error', path: '(file)', nl: 'Geen pakket levert beide kanten iets op.', en: 'No package gives both sides anything.', fix: 'Verlaag een batna of verander de waarden.' },
  { folly: 'taking the first counter-offer pays', changes: both(stakes(70, [down, down], 30), stakes(30, [down, down], 30)), severity: 'warning', path: 'members', nl: 'Wie het eerste tegenbod pakt', en: 'Whoever takes the first counter-offer', fix: 'Verhoog gewichten waar zij het tegenovergestelde willen' },
  { folly: 'the middle is as good as a trade', changes: both(stakes(90, [[100, 90, 15], [100, 25, 10]], 30), stakes(80, [[20, 60, 100], [100, 90, 15]], 50)), severity: 'warning', path: 'issues', nl: 'Overal de middelste optie', en: 'The middle option everywhere', fix: 'Zet de beste opties minder vaak in het midden.' },
  { folly: 'even the fairest deal squeezes one side', changes: both(stakes(25, [[100, 10, 0], [100, 45, 0]], 60), stakes(65, [[10, 65, 100], [0, 90, 100]], 5)), severity: 'warning', path: '(file)', nl: 'Het eerlijkste pakket geeft jou', en: 'The fairest package gives you', fix: 'Zorg voor een ruil' },
  { folly: 'squeezing pays', changes: both(stakes(60, [[12, 2, 100], [25, 98, 100]], 40), stakes(40, [[20, 100, 15], [33, 15, 100]], 65)), severity: 'warning', path: '(file)', nl: 'Uitknijpen of weggeven kan 771 opleveren, en eerlijk delen soms maar 750.', en: 'Squeezing or giving away can score 771, and sharing fairly sometimes only 750.', fix: 'Maak de eerlijke deal beter voor beide kanten.' },
  { folly: 'there is nothing to trade', changes: both(stakes(0, [[100, 15, 10], [100, 60, 5]], 30), stakes(40, [[15, 5, 100], [20, 0, 100]], 15)), severity: 'warning', path: 'members', nl: 'Er is niets om te ruilen', en: 'There is nothing to trade', fix: 'Geef een lid veel gewicht waar jij weinig hebt' },
  // the stage
  { folly: 'a room that nobody drew', changes: [['room', 'hotell']], severity: 'warning', path: 'room', nl: 'Er is geen ruimte met de naam "hotell".', en: 'There is no room named "hotell".', fix: 'Bedoelde je "hotel"?' },
  { folly: 'rain in a hall', changes: [['room', 'plant'], ['outside', { weather: 'rain', time: 'evening' }]], severity: 'hint', path: 'outside.weather', nl: 'Dit doet niets: in "plant" is geen lucht te zien.', en: 'This does nothing: in "plant" no sky is seen.', fix: 'Haal het weg, of kies een andere ruimte.' },
  // facts
  { folly: 'a fact that nothing opens', changes: [['facts.0', { about: 'account', topic: 'geheim', text: { nl: 'Nee.', en: 'No.' } }], ['information', 0]], severity: 'warning', path: 'facts[0]', nl: 'Niets kan feit "f1" openen', en: 'Nothing can open fact "f1"', fix: 'Zet "prep" op true' },
  { folly: 'a topic that looks like an issue', changes: [['facts.0.topic', 'tijdd']], severity: 'warning', path: 'facts[0].topic', nl: '"tijdd" is geen onderwerp van deze case.', en: '"tijdd" is no issue', fix: 'Bedoelde je "tijd"? Een eigen woord mag ook.' },
  { folly: 'a source with nothing in it', changes: [['prep', { sources: [{ kind: 'crm' }] }], ['information', 0]], severity: 'hint', path: 'prep.sources[0]', nl: 'Bron "crm" heeft geen eigen zin en geen feit.', en: 'Source "crm" has no line', fix: 'Schrijf een "truth"' },
  { folly: 'a rumour that nobody can settle', changes: [['facts.0', { about: 'own', topic: 'tijd', rumour: true, text: { nl: 'Nee.', en: 'No.' } }]], severity: 'warning', path: 'facts[0]', nl: 'Niemand aan tafel kan gerucht "f1" rechtzetten.', en: 'Nobody at the table can settle rumour "f1".', fix: 'Zet bij "about" een lid of account.' },
  { folly: 'only false rumours', changes: [['facts', ['prijs', 'tijd'].map((topic) => ({ about: 'noor', topic, text: { nl: 'Nee.', en: 'No.' }, truth: { nl: 'Ja.', en: 'Yes.' } }))]], severity: 'hint', path: 'facts[0]', nl: 'Elk gerucht in deze case is onwaar.', en: 'Every rumour of this case is false.', fix: 'Geef ook een waar feit "rumour": true.' },
  // events
  { folly: 'a fact that waits for no event', changes: [['facts.0.byEvent', true]], severity: 'warning', path: 'facts[0]', nl: 'Geen gebeurtenis laat feit "f1" uitkomen.', en: 'No event brings fact "f1" out.', fix: 'Maak een gebeurtenis met kind "fact"' },
  { folly: 'an option that waits for no event', changes: [['issues.0.options.2', { label: { nl: '€700', en: '€700' }, unlock: { by: 'event' } }]], severity: 'warning', path: 'issues[0].options[2]', nl: 'Geen gebeurtenis opent optie "700".', en: 'No event opens option "700".', fix: 'Maak een gebeurtenis met kind "option".' },
  { folly: 'an event after the talk', changes: [happens([{ kind: 'round', from: 90 }], [{ kind: 'deadline', minutes: 3 }])], severity: 'warning', path: 'events[0].when[0]', nl: 'dus "e1" gebeurt niet', en: 'so "e1" does not happen', fix: 'Verander de voorwaarde' },
  { folly: 'an event that waits for its own fact', changes: [['facts.0.byEvent', true], happens([{ kind: 'fact', fact: 'f1' }], [{ kind: 'fact', fact: 'f1' }])], severity: 'warning', path: 'events[0].when[0]', nl: 'Deze voorwaarde klopt nooit', en: 'This condition never holds', fix: 'Verander de voorwaarde' },
  { folly: 'an event after which nothing is possible', changes: [happens([{ kind: 'round', from: 3 }], [{ kind: 'limit', member: 'noor', batna: 95 }])], severity: 'warning', path: 'events[0]', nl: 'Na "e1" is geen enkel pakket goed genoeg', en: 'After "e1" no package is good enough', fix: 'Maak de verandering kleiner.' },
  { folly: 'the decider is called away', changes: [['members.1', jip], happens([{ kind: 'round', from: 3 }], [{ kind: 'leaves', member: 'noor' }])], severity: 'error', path: 'events[0].then[0]', nl: 'Noor Bos beslist.', en: 'Noor Bos decides.', fix: 'Zet er "successor" bij' },
  { folly: 'the only one is called away', changes: [happens([{ kind: 'round', from: 3 }], [{ kind: 'leaves', member: 'noor' }])], severity: 'error', path: 'events[0].then[0]', nl: 'Noor Bos is de enige aan tafel', en: 'Noor Bos is the only one at the table', fix: 'Laat eerst iemand anders binnenkomen.' },
  { folly: 'who may block is called away', changes: [['members.1', jip], ['rule', { type: 'decider', decider: 'noor', veto: ['jip'] }], happens([{ kind: 'round', from: 3 }], [{ kind: 'leaves', member: 'jip' }])], severity: 'warning', path: 'events[0].then[0]', nl: 'Jip Vink heeft een veto.', en: 'Jip Vink has a veto.', fix: 'Zet er "successor" bij' },
  { folly: 'new weights above 100', changes: [happens([{ kind: 'round', from: 3 }], [{ kind: 'weight', member: 'noor', issue: 'prijs', weight: 60 }, { kind: 'weight', member: 'noor', issue: 'tijd', weight: 70 }])], severity: 'error', path: 'events[0].then[0].weight', nl: 'De nieuwe gewichten van Noor Bos zijn samen 130', en: 'The new weights of Noor Bos add up to 130', fix: 'Maak een van de gewichten lager.' },
  { folly: 'a line of an event too long for a bubble', changes: [happens([{ kind: 'round', from: 3 }], [{ kind: 'say', member: 'noor', line: { nl: 'Ja. '.repeat(30).trim(), en: 'Yes.' } }])], severity: 'warning', path: 'events[0].then[0].line', nl: 'Deze zin heeft 119 tekens', en: 'This line has 119 characters', fix: 'Maak de zin korter.' },
  { folly: 'a line that tells the new limit', changes: [happens([{ kind: 'round', from: 3 }], [{ kind: 'limit', member: 'noor', batna: 45 }, { kind: 'say', member: 'noor', line: { nl: 'Nu moet het 45 zijn.', en: 'Now it has to be 45.' } }])], severity: 'warning', path: 'events[0].then[1].line', nl: 'Deze zin verklapt de nieuwe ondergrens: 45.', en: 'This line gives the new limit away: 45.', fix: 'Haal het getal uit deze tekst.' },
  { folly: 'somebody enters who sits there', changes: [happens([{ kind: 'round', from: 3 }], [{ kind: 'enters', member: 'noor' }])], severity: 'warning', path: 'events[0].then[0]', nl: 'Dit verandert niets', en: 'This changes nothing', fix: 'Kies iets anders' },
  // what changes nothing
  { folly: 'what would do, said of nobody at the table', changes: [['facts', [{ about: 'own', topic: 'prijs', text: { nl: 'Wij kunnen lager.', en: 'We can go lower.' }, enough: [{ issue: 'prijs', option: 1 }] }]]], severity: 'hint', path: 'facts[0].enough', nl: '"enough" doet niets', en: '"enough" does nothing', fix: 'Zet bij "about" een lid' },
  { folly: 'a member nobody needs', changes: [['members.1', { id: 'jip', name: 'Jip Vink', roles: ['user'], influence: 1, ...stakes(30, [up, up], 40) }]], severity: 'hint', path: 'members[1]', nl: 'Jip Vink maakt geen verschil', en: 'Jip Vink makes no difference', fix: 'Geef invloed, een veto of een feit' },
  { folly: 'an issue that counts for nobody', changes: [['issues.2', { id: 'kleur', label: { nl: 'Kleur', en: 'Colour' }, options: [{ nl: 'rood', en: 'red' }, { nl: 'blauw', en: 'blue' }] }]], severity: 'warning', path: 'issues[2]', nl: 'Onderwerp "kleur" telt voor niemand', en: 'Issue "kleur" counts for nobody', fix: 'haal het onderwerp weg' },
  { folly: 'a dial of time that nobody follows', changes: [['timePressure', 'hoog'], ['members.0.timePressure', 30]], severity: 'hint', path: 'timePressure', nl: 'Deze haast doet niets', en: 'This hurry does nothing', fix: 'Haal hem weg' },
  { folly: 'a dial of information without preparation', changes: [['information', { player: 60 }], ['prep', { points: 0 }]], severity: 'hint', path: 'information.player', nl: 'er is geen voorbereiding', en: 'there is no preparation', fix: 'Zet "points" bij "prep" op 1 of meer' },
  // texts
  { folly: 'a fact too long for a bubble', changes: [['facts.0.text', { nl: `${'Dit is een zin. '.repeat(6)}`.trim(), en: 'Short.' }]], severity: 'warning', path: 'facts[0].text', nl: 'Dit feit heeft 95 tekens', en: 'This fact has 95 characters', fix: 'Maak het korter.' },
  { folly: 'a fact in one long sentence', changes: [['facts.0.text', { nl: long(16), en: 'Yes.' }]], severity: 'warning', path: 'facts[0].text', nl: 'Een zin heeft 16 woorden', en: 'A sentence has 16 words', fix: 'Maak er twee zinnen van.' },
  { folly: 'a line too long to say', changes: [['members.0.opening', [{ nl: 'Ja. '.repeat(30).trim(), en: 'Yes.' }]]], severity: 'warning', path: 'members[0].opening[0]', nl: 'past in een tekstballon. Hij wordt niet gezegd.', en: 'It is not said.', fix: 'Maak de zin korter.' },
  { folly: 'a spoken line of many words', changes: [['members.0.position', { nl: long(18), en: 'Yes.' }]], severity: 'hint', path: 'members[0].position', nl: 'Een zin heeft 18 woorden', en: 'A sentence has 18 words', fix: 'Maak er twee zinnen van.' },
  { folly: 'a story in one breath', changes: [['story', { nl: long(25), en: 'Yes.' }]], severity: 'hint', path: 'story', nl: 'Een zin in deze tekst heeft 25 woorden', en: 'A sentence of this text has 25 words', fix: 'Maak er twee zinnen van.' },
  { folly: 'a word as long as a line', changes: [['goal', { nl: 'Verleng de leveringsbetrouwbaarheidsgarantie.', en: 'Extend the guarantee.' }]], severity: 'hint', path: 'goal', nl: 'is een lang woord: 33 letters', en: 'is a long word: 33 letters', fix: 'Kies een korter woord' },
  { folly: 'a limit told in the open', changes: [['members.0.position', { nl: 'Onder de 40 doe ik niets.', en: 'Below 40 I do nothing.' }]], severity: 'warning', path: 'members[0].position', nl: 'Het getal 40 is geheim (Noor Bos)', en: 'The number 40 is secret (Noor Bos)', fix: 'Haal het getal uit deze tekst.' },
  { folly: 'a text in one language', changes: [['title', { nl: 'Fietsen' }]], severity: 'hint', path: 'title', nl: 'Deze tekst is er niet in het Engels.', en: 'This text is not there in English.', fix: 'Schrijf { "nl": "…", "en": "…" }.' },
];
