import { z } from 'zod';
import { about, ident, level, strict, text } from '../format/schema-parts.ts';

/** Events: what happens by itself while one talks. Only things that have a name; nothing to compute. */

const kind = <K extends string>(word: K, nl: string, en: string): z.ZodLiteral<K> => z.literal(word).meta(about(nl, en, word));
const member = ident.meta(about('Welk lid.', 'Which member.', 'sanne'));
const place = z.union([z.int().min(0).max(5), ident]);

const bounds = (least: number, most: number, example: number) => ({
  atLeast: z.int().min(least).max(most).optional().meta(about('Vanaf dit getal.', 'From this number on.', example)),
  atMost: z.int().min(least).max(most).optional().meta(about('Tot en met dit getal.', 'Up to and including this number.', example)),
});

const feeling = <K extends string>(word: K, nl: string, en: string, least: number, example: number) =>
  strict({ kind: kind(word, nl, en), member, ...bounds(least, 100, example) });

export const condition = z
  .discriminatedUnion('kind', [
    strict({
      kind: kind('round', 'Vanaf een zet van het gesprek.', 'From a move of the talk on.'),
      from: z.int().min(1).max(100).meta(about('De hoeveelste zet aan tafel.', 'Which move at the table.', 5)),
    }),
    strict({
      kind: kind('minutesLeft', 'Als er nog zo weinig tijd is.', 'When so little time is left.'),
      atMost: z.int().min(1).max(120).meta(about('Nog hoogstens zoveel minuten.', 'So many minutes left at most.', 10)),
    }),
    feeling('trust', 'Het vertrouwen van een lid, 0 tot 100.', 'The trust of a member, 0 to 100.', 0, 60),
    feeling('mood', 'De stemming van een lid, −100 tot 100.', 'The mood of a member, −100 to 100.', -100, 20),
    feeling('patience', 'Het geduld van een lid, 0 tot 100.', 'The patience of a member, 0 to 100.', 0, 40),
    strict({
      kind: kind('offer', 'Er lag een papier op tafel.', 'A paper was laid on the table.'),
      by: z.enum(['you', 'them']).meta(about('Van wie: you (de speler) of them (de account).', 'Whose: you (the player) or them (the account).', 'them')),
      issue: ident.optional().meta(about('Met een optie van dit onderwerp. Weglaten = elk papier.', 'With an option of this issue. Left out = any paper.', 'prijs')),
      option: place.optional().meta(about('De optie: haar plaats (de eerste is 0) of haar naam.', 'The option: its place (the first is 0) or its name.', '36')),
    }),
    strict({
      kind: kind('fact', 'De speler kent een feit.', 'The player knows a fact.'),
      fact: ident.meta(about('Welk feit.', 'Which fact.', 'f1')),
    }),
    strict({
      kind: kind('dial', 'De stand van een meter aan tafel, 0 tot 100.', 'Where a gauge at the table stands, 0 to 100.'),
      dial: z.enum(['power', 'information', 'time']).meta(about('Hun macht zoals die voelt (power). Wat de speler al weet (information). De tijd die op is (time).', 'Their power as it is felt (power). What the player knows already (information). The time that is used (time).', 'information')),
      ...bounds(0, 100, 50),
    }),
    strict({
      kind: kind('chance', 'Een kans, één keer per spel getrokken.', 'A chance, drawn once per game.'),
      percent: z.int().min(1).max(100).meta(about('In hoeveel van de 100 spellen.', 'In how many games of 100.', 50)),
    }),
  ])
  .meta({ id: 'condition', ...about('Een voorwaarde van een gebeurtenis.', 'A condition of an event.', { kind: 'minutesLeft', atMost: 10 }) });

const line = text.meta(about('De zin.', 'The line.', { nl: 'Er is net een ander bod binnen.', en: 'Another offer has just come in.' }));

export const change = z
  .discriminatedUnion('kind', [
    strict({
      kind: kind('say', 'Iemand zegt iets.', 'Somebody says something.'),
      member: ident.optional().meta(about('Wie het zegt. Weglaten = de verteller.', 'Who says it. Left out = the narrator.', 'sanne')), line,
    }),
    strict({
      kind: kind('call', 'Een telefoontje.', 'A phone call.'),
      member: ident.optional().meta(about('Wie gebeld wordt. Weglaten = de speler zelf.', 'Who is called. Left out = the player.', 'sanne')), line,
    }),
    strict({ kind: kind('enters', 'Een lid komt binnen (present: false).', 'A member comes in (present: false).'), member }),
    strict({
      kind: kind('leaves', 'Een lid moet weg.', 'A member has to go.'), member,
      successor: ident.optional().meta(about('Wie het beslissen en het veto overneemt.', 'Who takes over deciding and the veto.', 'mark')),
    }),
    strict({
      kind: kind('fact', 'Een feit komt uit.', 'A fact comes out.'),
      fact: ident.meta(about('Welk feit.', 'Which fact.', 'f4')),
      member: ident.optional().meta(about('Wie het vertelt. Weglaten = het komt gewoon uit.', 'Who tells it. Left out = it simply comes out.', 'sanne')),
    }),
    strict({ kind: kind('limit', 'De ondergrens van een lid verandert.', 'The limit of a member changes.'), member, batna: level.meta(about('De nieuwe batna.', 'The new batna.', 55)) }),
    strict({
      kind: kind('weight', 'Een onderwerp weegt anders; de andere gewichten van dit lid schuiven naar verhouding mee, samen blijft het 100.', 'An issue weighs differently; the other weights of this member follow in proportion, together they stay 100.'),
      member, issue: ident.meta(about('Het onderwerp.', 'The issue.', 'levertijd')),
      weight: z.int().min(0).max(100).meta(about('Het nieuwe gewicht.', 'The new weight.', 50)),
    }),
    strict({
      kind: kind('option', 'Een gesloten optie gaat open.', 'A closed option opens.'),
      issue: ident.meta(about('Het onderwerp.', 'The issue.', 'levertijd')),
      option: place.meta(about('De optie: haar plaats (de eerste is 0) of haar naam.', 'The option: its place (the first is 0) or its name.', 'nacht')),
    }),
    strict({
      kind: kind('deadline', 'Het einde schuift op. Er blijven altijd minstens 2 minuten.', 'The end moves. At least 2 minutes always remain.'),
      minutes: z.int().min(-60).max(60).meta(about('Meer minuten, of minder met een min ervoor.', 'More minutes, or fewer with a minus.', -4)),
    }),
    strict({
      kind: kind('veto', 'Een lid krijgt een veto of raakt het kwijt.', 'A member gains a veto or loses it.'), member,
      has: z.boolean().meta(about('true = krijgt het, false = raakt het kwijt.', 'true = gains it, false = loses it.', true)),
    }),
  ])
  .meta({ id: 'change', ...about('Wat een gebeurtenis doet.', 'What an event does.', { kind: 'say', member: 'sanne', line: 'Er is net een ander bod binnen.' }) });

export const event = strict({
  id: ident.optional().meta(about('Korte naam. Standaard e1, e2, …', 'Short name. By default e1, e2, …', 'e1')),
  when: z.array(condition).min(1).max(6).meta(about('De voorwaarden. Ze moeten allemaal kloppen.', 'The conditions. All of them have to hold.', [{ kind: 'minutesLeft', atMost: 10 }])),
  then: z.array(change).min(1).max(8).meta(about('Wat er dan gebeurt, in deze volgorde. Eén keer.', 'What happens then, in this order. Once.', [{ kind: 'say', member: 'sanne', line: 'Er is net een ander bod binnen.' }])),
}).meta({ id: 'event', ...about('Een gebeurtenis tijdens het gesprek.', 'An event during the talk.', { when: [{ kind: 'minutesLeft', atMost: 10 }], then: [{ kind: 'deadline', minutes: -4 }] }) });

export type EventInput = z.infer<typeof event>;
export type ConditionInput = EventInput['when'][number];
export type ChangeInput = EventInput['then'][number];
