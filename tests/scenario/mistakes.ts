import type { Change, Json } from './smallCase.ts';

/** Typical slips of an author: what they did, where the reader should point, and what it should say and advise. */
export interface Slip {
  readonly slip: string;
  readonly changes: readonly Change[];
  /** Text in the file at which the place is. */
  readonly at: string;
  readonly path: string;
  readonly nl: string;
  readonly en: string;
  readonly fix: string;
}

const member = (key: string, value: Json | undefined): Slip['changes'] => [[`members.0.${key}`, value]];

export const slips: readonly Slip[] = [
  // names of fields
  { slip: 'a Dutch name for a field', changes: [['titel', 'Fietsen'], ['title', undefined]], at: '"titel"', path: 'titel', nl: '"titel" bestaat hier niet', en: '"titel" does not exist here', fix: 'Bedoelde je "title"?' },
  { slip: 'a typing error in a field', changes: member('trsut', 50), at: '"trsut"', path: 'members[0].trsut', nl: '"trsut" bestaat hier niet', en: '"trsut" does not exist', fix: 'Bedoelde je "trust"?' },
  { slip: 'a field in the plural', changes: [['players', {}]], at: '"players"', path: 'players', nl: '"players" bestaat hier niet', en: '"players" does not exist', fix: 'Bedoelde je "player"?' },
  { slip: 'a field of its own making', changes: [['zzzzzzzzzz', 1]], at: '"zzzzzzzzzz"', path: 'zzzzzzzzzz', nl: 'bestaat hier niet', en: 'does not exist here', fix: 'Haal het weg. Wel mogelijk: $schema, ' },
  { slip: 'a field inside a dial', changes: [['information', { speler: 44 }]], at: '"speler"', path: 'information.speler', nl: '"speler" bestaat hier niet', en: '"speler" does not exist', fix: 'Bedoelde je "player"?' },
  { slip: 'another language', changes: [['title', { nl: 'Fietsen', fr: 'Vélos' }]], at: '"fr"', path: 'title.fr', nl: '"fr" bestaat hier niet', en: '"fr" does not exist', fix: 'Wel mogelijk: nl, en.' },
  { slip: 'a Dutch word for the weather', changes: [['outside', { weather: 'regen' }]], at: '"regen"', path: 'outside.weather', nl: '"regen"', en: '"regen"', fix: 'Bedoelde je "rain"?' },
  // events
  { slip: 'a typing error in a condition', changes: [['events', [{ when: [{ kind: 'minutsLeft', atMost: 5 }], then: [{ kind: 'deadline', minutes: 3 }] }]]], at: '"minutsLeft"', path: 'events[0].when[0].kind', nl: '"minutsLeft" kan hier niet', en: '"minutsLeft" cannot stand here', fix: 'Bedoelde je "minutesLeft"?' },
  { slip: 'a typing error in a change', changes: [['events', [{ when: [{ kind: 'round', from: 3 }], then: [{ kind: 'say', meber: 'noor', line: { nl: 'Ja.', en: 'Yes.' } }] }]]], at: '"meber"', path: 'events[0].then[0].meber', nl: '"meber" bestaat hier niet', en: '"meber" does not exist', fix: 'Bedoelde je "member"?' },
  { slip: 'an event about somebody who is not there', changes: [['events', [{ when: [{ kind: 'trust', member: 'nor', atLeast: 60 }], then: [{ kind: 'deadline', minutes: 3 }] }]]], at: '"nor"', path: 'events[0].when[0].member', nl: 'geen lid met de naam "nor"', en: 'no member named "nor"', fix: 'Bedoelde je "noor"?' },
  { slip: 'a feeling without a bound', changes: [['events', [{ when: [{ kind: 'mood', member: 'noor' }], then: [{ kind: 'deadline', minutes: 3 }] }]]], at: '{\n          "kind": "mood"', path: 'events[0].when[0]', nl: 'Bij "mood" ontbreekt een grens', en: 'A bound is missing for "mood"', fix: 'Zet er "atLeast": 60 of "atMost": 40 bij.' },
  { slip: 'bounds that cross', changes: [['events', [{ when: [{ kind: 'patience', member: 'noor', atLeast: 61, atMost: 40 }], then: [{ kind: 'deadline', minutes: 3 }] }]]], at: '61', path: 'events[0].when[0].atLeast', nl: 'minstens 61 en hoogstens 40', en: 'at least 61 and at most 40', fix: 'Maak atLeast lager dan atMost.' },
  { slip: 'an option that the issue does not have', changes: [['events', [{ when: [{ kind: 'offer', by: 'them', issue: 'prijs', option: '600' }], then: [{ kind: 'deadline', minutes: 3 }] }]]], at: '"600"', path: 'events[0].when[0].option', nl: 'geen optie met de naam "600"', en: 'no option named "600"', fix: '900' },
  { slip: 'an event that says nothing', changes: [['events', [{ when: [{ kind: 'round', from: 3 }], then: [{ kind: 'say', member: 'noor' }] }]]], at: '{\n          "kind": "say"', path: 'events[0].then[0].line', nl: '"line" ontbreekt', en: '"line" is missing', fix: '"line"' },
  { slip: 'somebody who succeeds themselves', changes: [['events', [{ when: [{ kind: 'round', from: 3 }], then: [{ kind: 'leaves', member: 'noor', successor: 'noor' }] }]]], at: '"noor"\n        }', path: 'events[0].then[0].successor', nl: '"noor" kan zichzelf niet opvolgen', en: '"noor" cannot succeed themselves', fix: 'Kies een ander lid.' },
  // what is missing
  { slip: 'no player', changes: [['player', undefined]], at: '{', path: 'player', nl: '"player" ontbreekt', en: '"player" is missing', fix: 'Zet er bijvoorbeeld "player"' },
  { slip: 'no weights', changes: member('weights', undefined), at: '{\n      "id": "noor"', path: 'members[0].weights', nl: '"weights" ontbreekt', en: '"weights" is missing', fix: '"weights": {' },
  { slip: 'a rule without a type', changes: [['rule', { theta: 10 }]], at: '{\n    "theta"', path: 'rule.type', nl: '"type" ontbreekt', en: '"type" is missing', fix: 'decider, weighted, quorum, consensus' },
  { slip: 'a quorum without a number', changes: [['rule', { type: 'quorum' }]], at: '{\n    "type": "quorum"', path: 'rule.k', nl: '"k" ontbreekt', en: '"k" is missing', fix: '"k": 2' },
  { slip: 'one side of power', changes: [['power', { account: 60 }]], at: '{\n    "account": 60', path: 'power.supplier', nl: '"supplier" ontbreekt', en: '"supplier" is missing', fix: '"supplier": 45' },
  { slip: 'an empty text', changes: [['title', '']], at: '""', path: 'title', nl: 'is leeg', en: 'is empty', fix: 'Schrijf iets' },
  // kinds of values
  { slip: 'a number in quotation marks', changes: member('trust', '50'), at: '"50"', path: 'members[0].trust', nl: 'Hier hoort een getal, niet "50"', en: 'This should be a number, not "50"', fix: 'Haal de aanhalingstekens weg.' },
  { slip: 'half a point', changes: member('trust', 50.5), at: '50.5', path: 'members[0].trust', nl: '50.5 is geen heel getal', en: '50.5 is no whole number', fix: 'Maak er een heel getal van' },
  { slip: 'yes instead of true', changes: [['noZone', 'ja']], at: '"ja"', path: 'noZone', nl: 'Hier hoort true of false', en: 'This should be true or false', fix: 'Schrijf true of false zonder aanhalingstekens.' },
  { slip: 'a title that is a number', changes: [['title', 2024]], at: '2024', path: 'title', nl: 'Hier hoort een tekst', en: 'This should be a text', fix: 'Zet er aanhalingstekens omheen.' },
  { slip: 'one fact without a list', changes: [['facts', { about: 'noor' }]], at: '{\n    "about"', path: 'facts', nl: 'Hier hoort een lijst', en: 'This should be a list', fix: 'rechte haken' },
  { slip: 'a weight above 100', changes: [['player.weights.prijs', 101]], at: '101', path: 'player.weights.prijs', nl: '101 is te hoog; het maximum is 100', en: '101 is too high; the maximum is 100', fix: 'hoogstens 100' },
  { slip: 'trust below 0', changes: member('trust', -5), at: '-5', path: 'members[0].trust', nl: '-5 is te laag; het minimum is 0', en: '-5 is too low', fix: 'minstens 0' },
  { slip: 'a talk of a day', changes: [['budget', 1440]], at: '1440', path: 'budget', nl: '1440 is te hoog', en: '1440 is too high', fix: 'hoogstens 120' },
  { slip: 'one option', changes: [['issues.0.options', ['€900']]], at: '[\n        "€900"', path: 'issues[0].options', nl: 'heeft er 1; het minimum is 2', en: 'has 1; the minimum is 2', fix: 'Zet er 1 bij.' },
  { slip: 'no issues', changes: [['issues', []]], at: '[]', path: 'issues', nl: 'heeft er 0; het minimum is 2', en: 'has 0; the minimum is 2', fix: 'Zet er 2 bij.' },
  // words of a list
  { slip: 'a level mistyped', changes: member('trust', 'hgih'), at: '"hgih"', path: 'members[0].trust', nl: '"hgih" kan hier niet', en: '"hgih" cannot stand here', fix: 'Bedoelde je "high"?' },
  { slip: 'a role in Dutch', changes: member('roles', ['beslisser']), at: '"beslisser"', path: 'members[0].roles[0]', nl: '"beslisser" kan hier niet', en: '"beslisser" cannot stand here', fix: 'Bedoelde je "decider"?' },
  { slip: 'a phase in Dutch', changes: [['phase', 'groei']], at: '"groei"', path: 'phase', nl: '"groei" kan hier niet', en: '"groei" cannot stand here', fix: 'Bedoelde je "growth"?' },
  { slip: 'a rule in Dutch', changes: [['rule', { type: 'meerderheid' }]], at: '"meerderheid"', path: 'rule.type', nl: '"meerderheid" kan hier niet', en: 'cannot stand here', fix: 'Bedoelde je "quorum"?' },
  { slip: 'another way to unlock', changes: [['issues.0.options.0', { label: '€900', unlock: { by: 'magic' } }]], at: '"magic"', path: 'issues[0].options[0].unlock.by', nl: 'Mogelijk: fact, authority', en: 'Possible: fact, authority', fix: 'Kies een van' },
  { slip: 'a file of a later game', changes: [['format', 9]], at: '9\n}', path: 'format', nl: 'versie 1 van het bestandsformaat', en: 'version 1 of the file format', fix: 'Vernieuw het spel' },
  // names that point to something
  { slip: 'a decider who is not there', changes: [['rule', { type: 'decider', decider: 'nora' }]], at: '"nora"', path: 'rule.decider', nl: 'Er is geen lid met de naam "nora"', en: 'There is no member named "nora"', fix: 'Bedoelde je "noor"?' },
  { slip: 'a veto of nobody', changes: [['rule', { type: 'weighted', veto: ['klaas'] }]], at: '"klaas"', path: 'rule.veto[0]', nl: 'geen lid met de naam "klaas"', en: 'no member named "klaas"', fix: 'Kies een van: noor.' },
  { slip: 'more votes than members', changes: [['rule', { type: 'quorum', k: 3 }]], at: '3\n', path: 'rule.k', nl: 'Er moeten 3 leden voor zijn, maar er zijn er 1', en: '3 members have to be in favour', fix: 'hoogstens 1' },
  { slip: 'a fact about nobody', changes: [['facts.0.about', 'nooor']], at: '"nooor"', path: 'facts[0].about', nl: 'geen lid (of own, account, decision)', en: 'no member (or own, account, decision)', fix: 'Bedoelde je "noor"?' },
  { slip: 'an option that would do and is not there', changes: [['facts.0.enough', [{ issue: 'prijs', option: 5 }]]], at: '5\n', path: 'facts[0].enough[0].option', nl: 'Er is geen optie 5', en: 'There is no option 5', fix: 'van 0 tot en met 2' },
  { slip: 'a source that is not there', changes: [['facts.0.source', 'cmr']], at: '"cmr"', path: 'facts[0].source', nl: 'geen bron met de naam "cmr"', en: 'no source named "cmr"', fix: 'Bedoelde je "crm"?' },
  { slip: 'a key fact that is not there', changes: [['issues.0.options.0', { label: '€900', unlock: { by: 'fact', fact: 'f7' } }]], at: '"f7"', path: 'issues[0].options[0].unlock.fact', nl: 'geen feit met de naam "f7"', en: 'no fact named "f7"', fix: 'Bedoelde je "f1"?' },
  { slip: 'a dealbreaker without an issue', changes: member('dealbreakers', [{ issue: 'prjs', option: 0 }]), at: '"prjs"', path: 'members[0].dealbreakers[0].issue', nl: 'geen onderwerp met de naam "prjs"', en: 'no issue named "prjs"', fix: 'Bedoelde je "prijs"?' },
  { slip: 'a dealbreaker past the last option', changes: member('dealbreakers', [{ issue: 'prijs', option: 5 }]), at: '5\n', path: 'members[0].dealbreakers[0].option', nl: 'Er is geen optie 5', en: 'There is no option 5', fix: 'van 0 tot en met 2' },
  { slip: 'a gift for nobody', changes: [['gifts', [{ label: 'Een tip', member: 'noort' }]]], at: '"noort"', path: 'gifts[0].member', nl: 'geen lid met de naam "noort"', en: 'no member named "noort"', fix: 'Bedoelde je "noor"?' },
  { slip: 'a gift that needs nothing known', changes: [['gifts', [{ label: 'Een tip', member: 'noor', needs: 'f8' }]]], at: '"f8"', path: 'gifts[0].needs', nl: 'geen feit met de naam "f8"', en: 'no fact named "f8"', fix: 'Bedoelde je "f1"?' },
  { slip: 'lines about nothing', changes: member('lines', { prys: { question: ['Wat?'] }, tijt: {} }), at: '"tijt"', path: 'members[0].lines.tijt', nl: 'met de naam "tijt"', en: 'named "tijt"', fix: 'Bedoelde je "tijd"?' },
  { slip: 'an issue twice', changes: [['issues.1.id', 'prijs']], at: '"prijs",\n      "label": {\n        "nl": "Levertijd"', path: 'issues[1].id', nl: '"prijs" is al gebruikt bij issues[0]', en: '"prijs" is used already at issues[0]', fix: 'Kies een andere naam.' },
  { slip: 'a capital in a name', changes: member('id', 'Noor'), at: '"Noor"', path: 'members[0].id', nl: 'alleen kleine letters', en: 'small letters', fix: 'Schrijf bijvoorbeeld "noor".' },
  { slip: 'a name with a meaning of its own', changes: member('id', 'own'), at: '"own"', path: 'members[0].id', nl: '"own" heeft al een vaste betekenis', en: '"own" has a set meaning', fix: 'Kies een andere naam.' },
  // numbers that fit each other
  { slip: 'weights of 90', changes: [['player.weights.tijd', 20]], at: '{\n      "prijs": 70', path: 'player.weights', nl: 'samen 90, en dat moet 100 zijn', en: 'add up to 90, and that has to be 100', fix: 'Tel er 10 bij op.' },
  { slip: 'weights of 110', changes: [['player.weights.tijd', 40]], at: '{\n      "prijs": 70', path: 'player.weights', nl: 'samen 110', en: 'add up to 110', fix: 'Haal er 10 af.' },
  { slip: 'a weight for a mistyped issue', changes: [['player.weights', { prijs: 70, tyd: 30 }]], at: '"tyd"', path: 'player.weights.tyd', nl: 'geen onderwerp met de naam "tyd"', en: 'no issue named "tyd"', fix: 'Bedoelde je "tijd"?' },
  { slip: 'values left out', changes: [['player.values', { prijs: [100, 60, 0] }]], at: '{\n      "prijs": [\n        100', path: 'player.values.tijd', nl: '"tijd" heeft een gewicht, maar geen waarden', en: '"tijd" has a weight, but no values', fix: 'met 2 getallen' },
  { slip: 'a value too few', changes: [['player.values.prijs', [100, 0]]], at: '[\n        100,\n        0\n      ],', path: 'player.values.prijs', nl: 'Hier staan 2 getallen, maar het onderwerp heeft 3 opties', en: 'Here are 2 numbers, but the issue has 3 options', fix: 'één getal per optie' },
  { slip: 'no best option', changes: [['player.values.prijs', [90, 60, 0]]], at: '[\n        90', path: 'player.values.prijs', nl: 'Geen optie is 100 waard; de hoogste is 90', en: 'No option is worth 100; the highest is 90', fix: 'Geef de beste optie 100.' },
  { slip: 'nobody with influence', changes: member('influence', 0), at: '0\n    }\n  ],\n  "facts"', path: 'members[0].influence', nl: 'Niemand heeft invloed', en: 'Nobody has influence', fix: 'minstens één lid' },
  { slip: 'parts of the score of 90', changes: [['qWeights', { relation: 50, information: 30, technique: 10 }]], at: '{\n    "relation"', path: 'qWeights', nl: 'samen 90', en: 'add up to 90', fix: 'Tel er 10 bij op.' },
  // texts of strangers
  { slip: 'web page code', changes: [['story', 'Klik <b>hier</b>']], at: '"Klik', path: 'story', nl: 'code van een webpagina', en: 'web page code', fix: 'gewone tekst' },
  { slip: 'a web address', changes: [['story', 'Zie www.voorbeeld.nl']], at: '"Zie', path: 'story', nl: 'internetadres', en: 'web address', fix: 'Haal het adres weg.' },
  { slip: 'text that runs backwards', changes: [['story', 'om\u202egekeerd']], at: '"om', path: 'story', nl: 'onzichtbaar teken', en: 'invisible sign', fix: 'Typ de tekst opnieuw.' },
];
