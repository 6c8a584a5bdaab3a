import { z } from 'zod';
import { roles, temperaments } from '../../engine/scenario.ts';
import { about, ident, level, shortName, strict, text } from './schema-parts.ts';
import { stakes } from './schema-stakes.ts';

/** The people of the account: who they are, how they talk, what they want. */

const lines = z.array(text).max(12);

const topicLines = strict({
  question: lines.optional().meta(about('Wat de speler vraagt (minstens twee manieren).', 'What the player asks (two ways at least).', [{ nl: 'Wanneer heb je het nodig?', en: 'When do you need it?' }])),
  hint: lines.optional().meta(about('Een halve reactie: er zit meer achter.', 'A half answer: there is more behind it.', [{ nl: 'Snel is wel handig…', en: 'Soon would be good…' }])),
  fact: lines.optional().meta(about('De echte reden, als die verteld wordt.', 'The real reason, once told.', [{ nl: 'Zaterdag gaat mijn zaak open.', en: 'My shop opens on Saturday.' }])),
}).meta({ id: 'topicLines', ...about('Zinnen over één onderwerp.', 'Lines about one topic.', { question: ['Wanneer heb je het nodig?'] }) });

const dealbreaker = strict({
  issue: ident.meta(about('Het onderwerp.', 'The issue.', 'prijs')),
  option: z.union([z.int().min(0).max(5), ident]).meta(about('De optie: haar plaats (de eerste is 0) of haar naam.', 'The option: its place (the first is 0) or its name.', 0, '38')),
}).meta({ id: 'dealbreaker', ...about('Een optie waarmee dit lid nooit akkoord gaat.', 'An option that this member never agrees with.', { issue: 'prijs', option: 0 }) });

const speech = {
  position: text.optional().meta(about('Standpunt: wat dit lid meteen zegt.', 'Position: what this member says at once.', { nl: 'Onder de 12% korting praat ik niet.', en: 'Below 12% off I do not talk.' })),
  interest: text.optional().meta(about('Belang: de echte reden. Blijft verborgen tot de nabespreking.', 'Interest: the real reason. Hidden until the debrief.', { nl: 'Vrijdag is de voorraad op.', en: 'Stock runs out on Friday.' })),
  opening: lines.optional().meta(about('Eerste zinnen van het gesprek.', 'First lines of the talk.', [{ nl: 'Fijn dat je er bent.', en: 'Good that you came.' }])),
  lines: z.record(ident, topicLines).optional().meta(about('Eigen zinnen per onderwerp. Wat ontbreekt komt uit de ingebouwde zinnen.', 'Own lines per topic. What is missing comes from the built-in lines.', { prijs: { question: ['Wat betaal je nu?'] } })),
  reactions: z.record(ident, lines).optional().meta(about('Eigen reacties, per soort (bijvoorbeeld likes, rejects, threat).', 'Own reactions, by kind (such as likes, rejects, threat).', { likes: [{ nl: 'Daar kan ik mee thuiskomen.', en: 'I can take that home.' }] })),
};

const character = {
  influence: level.optional().meta(about('Gewicht in de groep. Standaard naar rol: beslisser 40, inkoper 30, beïnvloeder en gatekeeper 20, anderen 15.', 'Weight in the group. By default from the role: decider 40, buyer 30, influencer and gatekeeper 20, others 15.', 65)),
  trust: level.optional().meta(about('Vertrouwen aan het begin (20 geschonden, 50 neutraal, 70 goed). Standaard 50.', 'Trust at the start (20 broken, 50 neutral, 70 good). Default 50.', 50)),
  mood: z.int().min(-100).max(100).optional().meta(about('Stemming aan het begin, van −100 (boos) tot 100. Standaard 0.', 'Mood at the start, from −100 (angry) to 100. Default 0.', -40)),
  patience: level.optional().meta(about('Geduld: bij 0 loopt dit lid weg. Standaard 70.', 'Patience: at 0 this member walks out. Default 70.', 90)),
  timePressure: level.optional().meta(about('Eigen haast. Zonder dit getal geldt timePressure van de case.', 'Own hurry. Left out, the case\'s timePressure holds.', 60)),
  concession: level.optional().meta(about('Hoe toegeeflijk (0 hard, 100 heel toegeeflijk). Standaard naar rol.', 'How yielding (0 hard, 100 very yielding). By default from the role.', 60)),
  reciprocity: level.optional().meta(about('Hoe sterk dit lid geeft als jij geeft. Standaard 50.', 'How strongly this member gives when you give. Default 50.', 60)),
  stubbornness: level.optional().meta(about('Hoe weinig collega\'s invloed hebben. Standaard 60.', 'How little colleagues matter. Default 60.', 70)),
  style: z.enum(['curve', 'micro']).optional().meta(about('Geeft toe met de tijd (curve), of alleen als jij ook een stap zet (micro). Standaard curve.', 'Gives in with time (curve), or only when you take a step too (micro). Default curve.', 'curve')),
  grievance: z.enum(['none', 'competence', 'integrity']).optional().meta(about('Wat er eerder misging: niets, slecht werk of oneerlijk gedrag. Bepaalt of excuses helpen.', 'What went wrong before: nothing, poor work or dishonesty. Decides whether an apology helps.', 'competence')),
};

export const member = strict({
  id: ident.optional().meta(about('Korte naam; zonder naam komt die uit name.', 'Short name; left out, it comes from name.', 'sanne')),
  name: shortName.optional().meta(about('Voor- en achternaam.', 'First and last name.', 'Sanne de Wit')),
  job: text.optional().meta(about('Functie.', 'Job.', { nl: 'eigenaar', en: 'owner' })),
  pronoun: z.enum(['she', 'he', 'they']).optional().meta(about('she = zij, he = hij, they = die/hen. Standaard they.', 'How others speak of this member. Default they.', 'she')),
  look: ident.optional().meta(about('Welke tekening. Standaard een van de ingebouwde mensen.', 'Which drawing. By default one of the built-in people.', 'sanne')),
  temperament: z.enum(temperaments).optional().meta(about('Manier van praten: warm, brisk (kort), guarded (afwachtend), worried (bezorgd), dry (droog).', 'Way of talking.', 'brisk')),
  roles: z.array(z.enum(roles)).min(1).max(6).optional().meta(about('Rollen in de DMU: initiator, user (gebruiker), influencer (beïnvloeder), buyer (inkoper), decider (beslisser), gatekeeper.', 'Roles in the buying centre.', ['decider', 'buyer'])),
  ...stakes,
  ...character,
  present: z.boolean().optional().meta(about('false = zit niet aan tafel; de speler moet langsgaan. Standaard true.', 'false = not at the table; the player has to visit. Default true.', true)),
  dealbreakers: z.array(dealbreaker).max(8).optional().meta(about('Opties die voor dit lid onbespreekbaar zijn.', 'Options that are out of the question for this member.', [{ issue: 'prijs', option: 0 }])),
  ...speech,
}).meta({ id: 'member', ...about('Eén mens van de account.', 'One person of the account.', { name: 'Sanne de Wit', roles: ['decider'], weights: { prijs: 30, levertijd: 70 }, values: { prijs: [0, 60, 100], levertijd: [0, 100] } }) });
