import { z } from 'zod';
import { partsOfDay, phases, seasons, sourceKinds, weathers } from '../../engine/scenario.ts';
import { campaign } from './schema-campaign.ts';
import { event } from '../events/schema.ts';
import { NEWEST } from '../migrations/migrate.ts';
import { member } from './schema-people.ts';
import { about, ident, level, shortName, strict, text } from './schema-parts.ts';
import { issue, player } from './schema-stakes.ts';

/** The scenario file: the one source of truth of its form. What the form cannot say stands in names.ts and numbers.ts. */

/** Version of the file format. */
export const FORMAT = NEWEST;
export const MOST_PACKAGES = 4000;

const party = (nl: string, en: string, example: string): ReturnType<typeof strictParty> => strictParty(example).meta(about(nl, en, { name: example, what: 'groothandel' }));
const strictParty = (example: string) =>
  strict({
    name: shortName.meta(about('Naam van het bedrijf.', 'Name of the company.', example)),
    what: text.optional().meta(about('Wat het bedrijf doet.', 'What the company does.', { nl: 'groothandel', en: 'wholesaler' })),
  });

const power = z.union([
  level,
  strict({
    account: level.meta(about('Hoe afhankelijk de account van jou is.', 'How dependent the account is on you.', 60)),
    supplier: level.meta(about('Hoe afhankelijk jouw bedrijf van de account is.', 'How dependent your company is on the account.', 45)),
  }),
]);
const information = z.union([
  level,
  strict({
    player: level.optional().meta(about('Welk deel van de feitenpunten de voorbereiding kan vinden, in %.', 'Which share of the fact points preparation can find, in %.', 44)),
    account: level.optional().meta(about('Hoeveel de account over jou weet. Standaard 50.', 'How much the account knows about you. Default 50.', 20)),
  }),
]);
const timePressure = z.union([
  level,
  strict({
    account: level.optional().meta(about('Haast van de leden zonder eigen getal. Standaard 50.', 'Hurry of the members without a number of their own. Default 50.', 60)),
    player: level.optional().meta(about('Jouw eigen haast. Standaard 50.', 'Your own hurry. Default 50.', 20)),
  }),
]);

const ruleParts = {
  theta: z.int().min(-100).max(100).optional().meta(about('Hoeveel steun nodig is, in honderdsten (0 = meer voor dan tegen). Standaard 0.', 'How much support is needed, in hundredths (0 = more for than against). Default 0.', 10)),
  veto: z.array(ident).max(6).optional().meta(about('Leden die elk voorstel kunnen tegenhouden.', 'Members who can stop any proposal.', ['meryem'])),
};
const kindOfRule = <K extends string>(kind: K, nl: string, en: string): z.ZodLiteral<K> => z.literal(kind).meta(about(nl, en, kind));
const rule = z.discriminatedUnion('type', [
  strict({
    type: kindOfRule('decider', 'De beslisser beslist, na overleg.', 'The decider decides, after consulting.'),
    decider: ident.optional().meta(about('Wie beslist. Standaard het lid met de rol decider.', 'Who decides. By default the member with the role decider.', 'sanne')),
    ...ruleParts,
  }),
  strict({ type: kindOfRule('weighted', 'Stemmen naar invloed.', 'A vote weighted by influence.'), ...ruleParts }),
  strict({
    type: kindOfRule('quorum', 'Minstens k leden moeten voor zijn.', 'At least k members have to be in favour.'),
    k: z.int().min(1).max(6).meta(about('Hoeveel leden.', 'How many members.', 2)),
    ...ruleParts,
  }),
  strict({ type: kindOfRule('consensus', 'Iedereen moet voor zijn.', 'Everybody has to be in favour.'), ...ruleParts }),
]);

const enough = strict({
  issue: ident.meta(about('Het onderwerp.', 'The issue.', 'betaling')),
  option: z.union([z.int().min(0).max(5), ident]).meta(about('De optie: haar plaats (de eerste is 0) of haar naam.', 'The option: its place (the first is 0) or its name.', 1, '45')),
}).meta({ id: 'enough', ...about('Een optie waarmee dit lid zegt te kunnen leven.', 'An option that this member says they can live with.', { issue: 'betaling', option: '45' }) });

const fact = strict({
  id: ident.optional().meta(about('Korte naam. Standaard f1, f2, …', 'Short name. By default f1, f2, …', 'f1')),
  about: ident.meta(about('Over wie: de naam van een lid, of own (eigen bedrijf), account, decision (hoe ze beslissen).', 'About whom: the name of a member, or own (own company), account, decision (how they decide).', 'sanne')),
  topic: ident.meta(about('Waarover: een onderwerp, alternative, time, decision, of een eigen woord.', 'About what: an issue, alternative, time, decision, or a word of your own.', 'levertijd')),
  depth: z.int().min(1).max(3).optional().meta(about('1 = een open vraag is genoeg, 2 = met vertrouwen of doorvragen, 3 = met allebei. Standaard 2.', '1 = an open question will do, 2 = with trust or probing, 3 = with both. Default 2.', 3)),
  prep: z.boolean().optional().meta(about('true = de voorbereiding vindt dit als eerste. Standaard false.', 'true = preparation finds this first. Default false.', true)),
  source: ident.optional().meta(about('In welke bron de voorbereiding het vindt.', 'In which source preparation finds it.', 'crm')),
  text: text.meta(about('Het feit in één korte zin.', 'The fact in one short sentence.', { nl: 'Zaterdag opent mijn vierde zaak.', en: 'My fourth shop opens on Saturday.' })),
  reveals: strict({
    rule: z.boolean().optional().meta(about('true = vertelt hoe zij beslissen.', 'true = tells how they decide.', true)),
    roles: z.array(ident).max(6).optional().meta(about('Van welke leden het de invloed en het veto vertelt.', 'Of which members it tells influence and veto.', ['mark'])),
  }).optional().meta(about('Wat dit feit over het beslissen vertelt.', 'What this fact tells about deciding.', { rule: true, roles: ['mark'] })),
  rumour: z.boolean().optional().meta(about('true = van horen zeggen. De speler ziet "gehoord, niet nagegaan" tot die ernaar vraagt.', 'true = hearsay. The player sees "heard, not checked" until they ask about it.', true)),
  truth: text.optional().meta(about('Alleen bij een gerucht dat niet klopt: hoe het echt zit. Dat komt uit als de speler het navraagt.', 'Only for a rumour that is not true: how it really is. It comes out when the player asks about it.', { nl: 'Die zaak opent pas volgend jaar.', en: 'That shop opens only next year.' })),
  enough: z.array(enough).max(8).optional().meta(about('Waar dit lid in dit feit genoegen mee neemt, samen. Wie dat krijgt, klaagt daar niet meer over.', 'What this member says in this fact would do, together. Who gets that, no longer complains about it.', [{ issue: 'betaling', option: '45' }, { issue: 'zekerheid', option: 'incasso' }])),
  byEvent: z.boolean().optional().meta(about('true = niemand kan dit vertellen voordat een gebeurtenis het laat uitkomen.', 'true = nobody can tell this before an event brings it out.', true)),
}).meta({ id: 'fact', ...about('Iets wat de speler te weten kan komen.', 'Something that the player can find out.', { about: 'sanne', topic: 'levertijd', text: 'Zaterdag opent mijn vierde zaak.' }) });

const source = strict({
  id: ident.optional().meta(about('Korte naam. Standaard de soort.', 'Short name. By default the kind.', 'crm')),
  kind: z.enum(sourceKinds).meta(about('Soort bron.', 'Kind of source.', 'crm')),
  label: text.optional().meta(about('Naam op het kaartje.', 'Name on the card.', { nl: 'Klantsysteem', en: 'Customer system' })),
  truth: text.optional().meta(about('Een ware zin over een rol of wens; die staat er altijd, ook zonder feit.', 'A true line about a role or a wish; always shown, also without a fact.', { nl: 'Sanne is de eigenaar.', en: 'Sanne is the owner.' })),
}).meta({ id: 'source', ...about('Een bron voor de voorbereiding.', 'A source for preparation.', { kind: 'crm' }) });

const gift = strict({
  id: ident.optional().meta(about('Korte naam; zonder naam komt die uit het label.', 'Short name; left out, it comes from the label.', 'contact')),
  label: text.meta(about('Wat je geeft.', 'What you give.', { nl: 'Een spreker voor de personeelsdag', en: 'A speaker for the staff day' })),
  member: ident.meta(about('Aan wie.', 'To whom.', 'linda')),
  needs: ident.optional().meta(about('Het feit dat het nuttig maakt.', 'The fact that makes it useful.', 'f2')),
}).meta({ id: 'gift', ...about('Iets dat weinig kost en de relatie helpt.', 'Something that costs little and helps the relation.', { label: 'Een tip', member: 'linda' }) });

const outside = strict({
  weather: z.enum(weathers).optional().meta(about('Het weer: sun (zon), clouds (wolken), wind, rain (regen), snow (sneeuw), fog (mist). In plant en market is geen lucht te zien.', 'The weather: sun, clouds, wind, rain, snow, fog. In plant and market no sky is seen.', 'rain')),
  season: z.enum(seasons).optional().meta(about('Het seizoen: spring (lente), summer (zomer), autumn (herfst), winter.', 'The season: spring, summer, autumn, winter.', 'autumn')),
  time: z.enum(partsOfDay).optional().meta(about('Wanneer het gesprek begint: morning (ochtend), afternoon (middag), evening (avond).', 'When the talk begins: morning, afternoon, evening.', 'morning')),
});

const share = (nl: string, en: string, example: number): z.ZodInt => z.int().min(0).max(100).meta(about(nl, en, example));

export const scenarioFile = strict({
  $schema: z.string().max(300).optional().meta(about('Verwijst naar dit schema, voor hulp tijdens het typen.', 'Points to this schema, for help while typing.', './scenario.schema.json')),
  format: z.literal(FORMAT).optional().meta(about('Versie van het bestandsformaat.', 'Version of the file format.', FORMAT)),
  id: ident.optional().meta(about('Korte naam van de case; zonder naam komt die uit de titel.', 'Short name of the case; left out, it comes from the title.', 's01')),
  version: z.int().min(1).max(9999).optional().meta(about('Versie van deze case. Standaard 1.', 'Version of this case. Default 1.', 1)),
  title: text.meta(about('Titel voor de speler.', 'Title for the player.', { nl: 'De eerste order', en: 'The First Order' })),
  level: z.int().min(0).max(5).optional().meta(about('Niveau 0 (oefening) tot 5. Standaard naar het aantal leden.', 'Level 0 (practice) to 5. By default from the number of members.', 1)),
  phase: z.enum(phases).optional().meta(about('Fase van de relatie: acquisition (acquireren), exploration (aftasten), growth (groei), maturity (volwassenheid), decline (neergang).', 'Phase of the relation. Default exploration.', 'exploration')),
  room: ident.optional().meta(about('De ruimte: festival, coffee, workshop, print, loft, care, plant, dock, market, site, hotel. Standaard workshop.', 'The room: festival, coffee, workshop, print, loft, care, plant, dock, market, site, hotel. Default workshop.', 'coffee')),
  outside: outside.optional().meta(about('Buiten het raam. Wat je weglaat, is zoals het in die ruimte altijd is.', 'Outside the window. What you leave out is as it always is in that room.', { weather: 'rain', season: 'autumn' })),
  employer: party('Het bedrijf waar de speler werkt.', 'The company that the player works for.', 'GroenPak').optional(),
  account: party('De account: het bedrijf van de anderen.', 'The account: the company of the others.', 'Bakkie & Zo').optional(),
  story: text.optional().meta(about('Wat de speler vooraf leest. Geen geheimen.', 'What the player reads beforehand. No secrets.', { nl: 'Je praat met een nieuwe klant.', en: 'You talk with a new customer.' })),
  goal: text.optional().meta(about('Wat de speler wil bereiken. Geen geheimen.', 'What the player wants to reach. No secrets.', { nl: 'Sluit een eerste order.', en: 'Close a first order.' })),
  theory: text.optional().meta(about('Theorie in twee zinnen; de speler ziet ze bij de opdracht en mag ze overslaan.', 'Theory in two sentences; players see them with the briefing and may skip them.', { nl: 'Achter een standpunt zit een belang.', en: 'Behind a position there is an interest.' })),
  topics: z.record(ident, text).optional().meta(about('Namen van eigen gespreksonderwerpen: woorden die alleen bij feiten staan. Zonder naam ziet de speler de korte naam.', 'Names of topics of your own: words that only facts use. Left out, the player sees the short name.', { toekomst: { nl: 'De toekomst', en: 'The future' } })),
  power: power.optional().meta(about('Macht van de account over jou (woord of 0-100), of de afhankelijkheid van beide kanten. Standaard 50.', 'The account\'s power over you (word or 0-100), or the dependence of both sides. Default 50.', 'midden', { account: 60, supplier: 45 })),
  information: information.optional().meta(about('Deel van de feitenpunten dat de voorbereiding vindt (woord of 0-100), of beide kanten apart.', 'Share of the fact points that preparation finds (word or 0-100), or both sides apart.', 44, { player: 44, account: 20 })),
  timePressure: timePressure.optional().meta(about('Haast van de leden (woord of 0-100), of beide kanten apart. Standaard 50.', 'Hurry of the members (word or 0-100), or both sides apart. Default 50.', 'hoog', { account: 60, player: 20 })),
  budget: z.int().min(4).max(120).optional().meta(about('Lengte van het gesprek in minuten. Standaard naar het aantal leden en onderwerpen.', 'Length of the talk in minutes. By default from the number of members and issues.', 18)),
  rule: rule.optional().meta(about('Hoe de account beslist. Standaard beslist de beslisser, anders stemmen zij naar invloed.', 'How the account decides. By default the decider decides, otherwise a vote by influence.', { type: 'decider', decider: 'sanne' })),
  issues: z.array(issue).min(2).max(8).meta(about('De 2 tot 8 onderwerpen.', 'The 2 to 8 issues.', [{ id: 'prijs', label: 'Prijs', options: ['€38', '€36'] }])),
  player: player.meta(about('Wat de speler wil.', 'What the player wants.', { weights: { prijs: 60, levertijd: 40 }, values: { prijs: [100, 0], levertijd: [100, 0] } })),
  members: z.array(member).min(1).max(6).meta(about('De 1 tot 6 mensen van de account.', 'The 1 to 6 people of the account.', [{ name: 'Sanne de Wit', weights: { prijs: 30, levertijd: 70 }, values: { prijs: [0, 100], levertijd: [0, 100] } }])),
  network: z.record(ident, z.record(ident, z.int().min(0).max(100))).optional().meta(about('Voor kenners: hoe zwaar elk lid naar elk ander lid luistert.', 'For experts: how much each member listens to each other member.', { mark: { fatima: 60 }, fatima: { mark: 80 } })),
  facts: z.array(fact).max(60).optional().meta(about('Wat de speler te weten kan komen.', 'What the player can find out.', [{ about: 'sanne', topic: 'levertijd', text: 'Zaterdag opent mijn vierde zaak.' }])),
  prep: strict({
    points: z.int().min(0).max(12).optional().meta(about('Hoeveel bronnen de speler mag lezen. Standaard 4.', 'How many sources the player may read. Default 4.', 4)),
    sources: z.array(source).max(12).optional().meta(about('De bronnen.', 'The sources.', [{ kind: 'crm' }])),
  }).optional().meta(about('De voorbereiding.', 'Preparation.', { points: 4, sources: [{ kind: 'crm' }] })),
  gifts: z.array(gift).max(12).optional().meta(about('Kleine dingen om te geven: een contact, een tip, een doorverwijzing.', 'Small things to give: a contact, a tip, a referral.', [{ label: 'Een tip', member: 'linda' }])),
  events: z.array(event).max(20).optional().meta(about('Wat er tijdens het gesprek gebeurt, elk één keer.', 'What happens during the talk, each once.', [{ when: [{ kind: 'minutesLeft', atMost: 10 }], then: [{ kind: 'deadline', minutes: -4 }] }])),
  qWeights: strict({
    relation: share('Gewicht van de relatie.', 'Weight of the relation.', 50),
    information: share('Gewicht van wat je te weten komt.', 'Weight of what you find out.', 35),
    technique: share('Gewicht van techniek.', 'Weight of technique.', 15),
  }).optional().meta(about('Gewichten van het gespreksdeel van de score, samen 100. Standaard 50, 35, 15.', 'Weights of the talk part of the score, together 100. Default 50, 35, 15.', { relation: 50, information: 35, technique: 15 })),
  noZone: z.boolean().optional().meta(about('true = er is expres geen deal mogelijk; weglopen is goed. Standaard false.', 'true = no deal is possible on purpose; walking away is right. Default false.', false)),
  trades: z.array(text).max(12).optional().meta(about('Voor de docent: de ruilen waar de case om draait.', 'For the teacher: the trades that make the case.', ['levertijd ↔ prijs'])),
  campaign: campaign.optional().meta(about('Alleen voor cases die bij elkaar horen: de levensloop van één account.', 'Only for cases that belong together: the life of one account.', { account: 'bakkie', step: 2, after: 'bakkie-1' })),
}).meta(about('Een case van Aan Tafel.', 'A case of Aan Tafel.', { title: 'De eerste order' }));

export type ScenarioFile = z.infer<typeof scenarioFile>;
export type MemberInput = ScenarioFile['members'][number];
export type IssueInput = ScenarioFile['issues'][number];

/** The format as JSON Schema draft-07, for editors outside. A $ref never has siblings: those readers ignore them. */
export function jsonSchema(): object {
  const made = z.toJSONSchema(scenarioFile, { target: 'draft-7', io: 'input' });
  return { ...made, title: 'Aan Tafel' };
}
