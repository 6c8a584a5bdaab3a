import type { Scenario, Text } from '../../core/engine/scenario.ts';
import { fingerprint } from '../../core/replay/fingerprint.ts';
import type { ReplayFile } from '../../core/replay/replay.ts';
import { readScenario } from '../../core/scenario/read.ts';
import type { Authoring } from '../authoring.ts';

export type CaseTrouble =
  /** title: of the case that this device has by that name. */
  | { readonly why: 'other-version'; readonly title: Text }
  | { readonly why: 'unknown-case' | 'unreachable' };
export type CaseAnswer = { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problem: CaseTrouble };

/** Finds the case of a code on this device. texts: case files that were opened for it. */
export interface CodeCases {
  find(about: ReplayFile['scenario'], texts: readonly string[]): Promise<CaseAnswer>;
}

export function openCodeCases(caseIds: readonly string[], authoring: Authoring): CodeCases {
  const read = new Map<string, Scenario | null>();
  const scenarioIn = (text: string): Scenario | null => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const result = readScenario(text);
    const scenario = result.ok ? result.scenario : null;
    read.set(text, scenario);
    return scenario;
  };
  return {
    async find({ id, fingerprint: wanted }, texts) {
      const shelf = caseIds.includes(id) ? await authoring.shelfText(id) : null;
      if (caseIds.includes(id) && shelf === null) return { ok: false, problem: { why: 'unreachable' } };
      const here = shelf === null ? null : scenarioIn(shelf);
      if (here && fingerprint(here) === wanted) return { ok: true, scenario: here };
      // A case of one's own has another name on each device: the same case is the one that plays the same.
      const own = [...texts, ...(await draftTexts(authoring))].map(scenarioIn).filter((one) => one !== null);
      const fitting = own.map((scenario) => ({ ...scenario, id })).find((scenario) => fingerprint(scenario) === wanted);
      if (fitting) return { ok: true, scenario: fitting };
      return { ok: false, problem: here ? { why: 'other-version', title: here.title } : { why: 'unknown-case' } };
    },
  };
}

/** The cases that are being written on this device. */
async function draftTexts(authoring: Authoring): Promise<readonly string[]> {
  const desk = await authoring.desk().catch(() => null);
  const texts = await Promise.all(desk?.store.getState().list.slice(0, 50).map(({ id }) => desk.text(id).catch(() => null)) ?? []);
  return texts.filter((text) => text !== null);
}
