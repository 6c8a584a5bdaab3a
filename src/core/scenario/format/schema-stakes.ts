import { z } from 'zod';
import { desk } from './schema-campaign.ts';
import { about, ident, level, strict, text } from './schema-parts.ts';

/** What lies on the table, and what it is worth to somebody. */

const unlock = z
  .discriminatedUnion('by', [
    strict({
      by: z.literal('fact').meta(about('De optie gaat open door een feit.', 'A fact opens the option.', 'fact')),
      fact: ident.meta(about('Het feit dat de optie opent.', 'The fact that opens the option.', 'f1')),
    }),
    strict({
      by: z.literal('authority').meta(about('De optie gaat open na een telefoontje met het eigen bedrijf.', 'A call to the own company opens the option.', 'authority')),
      desk: desk.optional().meta(about('De collega die het mag toestaan. Zonder collega zegt het bedrijf altijd ja.', 'The colleague who may allow it. Left out, the company always says yes.', { department: 'finance', name: 'Joost', needs: 'f1', yes: 'Akkoord.', no: 'Waarom?' })),
    }),
    strict({ by: z.literal('event').meta(about('Een gebeurtenis opent de optie (kind: option).', 'An event opens the option (kind: option).', 'event')) }),
  ])
  .meta({ id: 'unlock', ...about('Waardoor een gesloten optie opengaat.', 'What opens a closed option.', { by: 'fact', fact: 'f1' }, { by: 'authority' }) });

/** An option with more than a text. */
export const fullOption = strict({
  id: ident.optional().meta(about('Korte naam; zonder naam komt die uit het label.', 'Short name; left out, it comes from the label.', '2-dagen')),
  label: text.meta(about('Wat de speler leest.', 'What the player reads.', { nl: '2 dagen', en: '2 days' })),
  unlock: unlock.optional().meta(about('Dicht tot dit gebeurt. Weglaten = open vanaf het begin.', 'Closed until this happens. Left out = open from the start.', { by: 'fact', fact: 'f1' })),
});

const option = z
  .union([text, fullOption])
  .meta({ id: 'option', ...about('Eén keuze bij een onderwerp: alleen een tekst, of een label met een naam of een slot.', 'One choice of an issue: only a text, or a label with a name or a lock.', '€36', { id: '36', label: '€36' }) });

export const issue = strict({
  id: ident.optional().meta(about('Korte naam, gebruikt bij weights en values; zonder naam komt die uit het label.', 'Short name, used in weights and values; left out, it comes from the label.', 'prijs')),
  label: text.meta(about('Naam van het onderwerp.', 'Name of the issue.', { nl: 'Prijs per doos', en: 'Price per box' })),
  said: text.optional().meta(about('Het onderwerp zoals het in een zin klinkt, met de of het ervoor. Zonder dit veld raadt het spel het.', 'The issue as it sounds in a sentence, with its article. Left out, the game makes a guess.', { nl: 'de prijs per doos', en: 'the price per box' })),
  promise: level.optional().meta(about('Hoe sterk dit onderwerp op vertrouwen rust (prijs 0, garantie 80). Standaard 0.', 'How far this issue rests on trust (price 0, guarantee 80). Default 0.', 20)),
  options: z.array(option).min(2).max(6).meta(about('De 2 tot 6 keuzes, in een logische volgorde.', 'The 2 to 6 choices, in a sensible order.', ['€38', '€36', '€34'])),
}).meta({ id: 'issue', ...about('Een onderwerp waarover je onderhandelt.', 'An issue to negotiate about.', { id: 'prijs', label: 'Prijs', options: ['€38', '€36'] }) });

export const weights = z
  .record(ident, z.int().min(0).max(100))
  .meta({ id: 'weights', ...about('Hoe belangrijk elk onderwerp is. Samen precies 100; een onderwerp dat ontbreekt telt 0.', 'How important each issue is. Together exactly 100; an issue left out counts 0.', { prijs: 60, levertijd: 40 }) });

export const values = z
  .record(ident, z.array(z.int().min(0).max(100)).min(1).max(6))
  .meta({ id: 'values', ...about('Per onderwerp één getal van 0 tot 100 per optie; de beste optie krijgt 100.', 'Per issue one number from 0 to 100 per option; the best option gets 100.', { prijs: [100, 60, 0], levertijd: [0, 100] }) });

export const stakes = {
  batna: level.optional().meta(about('Hoeveel punten de situatie zonder afspraak waard is. Standaard 40.', 'How many points walking away without a deal is worth. Default 40.', 35)),
  batnaText: text.optional().meta(about('Het alternatief in woorden.', 'The alternative in words.', { nl: 'Een andere leverancier, twee weken later.', en: 'Another supplier, two weeks later.' })),
  weights: weights.meta(about('Hoe belangrijk elk onderwerp is, samen 100.', 'How important each issue is, together 100.', { prijs: 60, levertijd: 40 })),
  values: values.meta(about('Waarde van elke optie, per onderwerp.', 'Value of each option, per issue.', { prijs: [100, 60, 0], levertijd: [0, 100] })),
};

export const player = strict(stakes).meta({ id: 'player', ...about('Wat de speler wil.', 'What the player wants.', { batna: 35, weights: { prijs: 60, levertijd: 40 }, values: { prijs: [100, 60, 0], levertijd: [0, 100] } }) });
