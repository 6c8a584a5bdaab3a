import type { Scenario } from '../../engine/scenario.ts';

/** The three dials, each half apart. Section 11 "Dials". */
export const dials = ['power', 'information', 'account-knowledge', 'member-pressure', 'own-pressure'] as const;
export type Dial = (typeof dials)[number];

/** The same case with one half of a dial at 0-100. */
export function setDial(scenario: Scenario, dial: Dial, value: number): Scenario {
  switch (dial) {
    case 'power': return { ...scenario, power: { account: 100 - value, supplier: value } };
    case 'information': return { ...scenario, information: { ...scenario.information, player: value } };
    case 'account-knowledge': return { ...scenario, information: { ...scenario.information, account: value } };
    case 'own-pressure': return { ...scenario, timePressure: { ...scenario.timePressure, player: value } };
    case 'member-pressure':
      return { ...scenario, timePressure: { ...scenario.timePressure, account: value }, members: scenario.members.map((member) => ({ ...member, timePressure: value })) };
  }
}
