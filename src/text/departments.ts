import type { Department } from '../core/engine/campaign.ts';
import type { Text } from '../core/engine/scenario.ts';

/** The own departments as one names them in a sentence: "Joost van logistiek". */
export const departmentNames: Readonly<Record<Department, Text>> = {
  production: { nl: 'productie', en: 'production' },
  logistics: { nl: 'logistiek', en: 'logistics' },
  finance: { nl: 'finance', en: 'finance' },
  ict: { nl: 'ICT', en: 'IT' },
  marketing: { nl: 'marketing', en: 'marketing' },
  service: { nl: 'service', en: 'service' },
  sales: { nl: 'verkoop', en: 'sales' },
  purchasing: { nl: 'inkoop', en: 'purchasing' },
  product: { nl: 'productontwikkeling', en: 'product development' },
};
