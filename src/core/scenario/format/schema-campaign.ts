import { z } from 'zod';
import { departments } from '../../engine/scenario.ts';
import { about, ident, shortName, strict, text } from './schema-parts.ts';

/** Cases that belong together, and the own company behind the table. */

const department = z.enum(departments);

export const campaign = strict({
  account: ident.meta(about('Korte naam van de account: dezelfde in alle cases van die account.', 'Short name of the account: the same in all its cases.', 'bakkie')),
  step: z.int().min(1).max(12).meta(about('De hoeveelste case van deze account (1 = het eerste gesprek).', 'Which case of this account it is (1 = the first talk).', 2)),
  after: ident.optional().meta(about('De case die ervoor komt. Het vertrouwen van dat gesprek gaat mee.', 'The case that comes before. The trust of that talk comes along.', 'bakkie-1')),
  bridge: department.optional().meta(about('Welke eigen afdeling in dit gesprek aan die van de klant vastzit.', 'Which own department this talk ties to that of the customer.', 'logistics')),
});

/** Words of the own company: who says yes, and what persuades them. */
export const desk = strict({
  department: department.meta(about('De afdeling: production (productie), logistics (logistiek), finance, ict, marketing, service, sales (verkoop), purchasing (inkoop) of product (productontwikkeling).', 'The department.', 'finance')),
  name: shortName.meta(about('Voornaam van de collega.', 'First name of the colleague.', 'Joost')),
  needs: ident.optional().meta(about('Het feit dat de collega overtuigt. Zonder feit is bellen genoeg.', 'The fact that persuades the colleague. Left out, a call is enough.', 'f1')),
  yes: text.meta(about('Wat de collega zegt als het mag.', 'What the colleague says when it is allowed.', { nl: 'Goed, dat rijden we erbij.', en: 'Fine, we will add that run.' })),
  no: text.meta(about('Wat de collega zegt als het nog niet mag: wat mist er?', 'What the colleague says when it is not allowed yet: what is missing?', { nl: 'Waarom zou ik? Wat heeft de klant eraan?', en: 'Why would I? What does it do for the customer?' })),
}).meta({ id: 'desk', ...about('De collega die een optie mag toestaan.', 'The colleague who may allow an option.', { department: 'finance', name: 'Joost', needs: 'f1', yes: 'Akkoord.', no: 'Waarom?' }) });
