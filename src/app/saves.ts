import { RULES } from '../core/engine/game.ts';
import type { Plan } from '../core/engine/move.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import { fingerprint } from '../core/replay/fingerprint.ts';
import type { Drawer } from './drawer.ts';
import { FORMAT, isRecord, parsed, twistOf, type Kept, type Save } from './kept-text.ts';

export interface Saves {
  /** ended: there is nothing to go on with, only a debrief to read again. */
  keep(scenario: Scenario, save: Save, ended: boolean): void;
  /** The rules are fetched for it, as a game is only sound if it can be played; rejects where they cannot be fetched. */
  find(scenario: Scenario): Promise<Kept>;
  /** How many moves of a game that is still going on are kept, where they were made in exactly this case; null: there is none. */
  underWay(scenario: Scenario): number | null;
  forget(caseId: string): void;
  /** Cases with a game that is still going on; the one played last comes first. */
  running(): readonly string[];
  /** The case of the game played last, ended or not. */
  last(): string | null;
  /** The plan that is being made, before it is a move. */
  keepDraft(caseId: string, plan: Plan | null): void;
  draft(caseId: string): Plan | null;
}

/** Damaged saves that are kept aside, newest first. */
const ASIDE = 3;

export function createSaves(drawer: Drawer): Saves {
  return {
    keep(scenario, { seed, moves, practice, hinted = [], first, ...twist }, ended) {
      const beside = { ...twistOf(twist), ...(hinted.length > 0 ? { hinted } : {}), ...(first ? { first } : {}) };
      const save = { format: FORMAT, rules: RULES, case: scenario.id, fingerprint: fingerprint(scenario), seed, practice, ended, moves, ...beside };
      drawer.write(`game/${scenario.id}`, JSON.stringify(save));
      drawer.write('last', scenario.id);
    },
    async find(scenario) {
      const text = drawer.read(`game/${scenario.id}`);
      if (text === null) return { kind: 'none' };
      const { examined } = await import('./kept.ts');
      const found = examined(scenario, text);
      if (found.kind === 'set-aside') setAside(drawer, scenario.id, text);
      return found;
    },
    underWay(scenario) {
      const kept = parsed(drawer.read(`game/${scenario.id}`) ?? '');
      if (!isRecord(kept) || kept['ended'] === true || kept['rules'] !== RULES || kept['fingerprint'] !== fingerprint(scenario)) return null;
      return Array.isArray(kept['moves']) && kept['moves'].length > 0 ? kept['moves'].length : null;
    },
    forget(caseId) {
      drawer.remove(`game/${caseId}`);
      drawer.remove(`draft/${caseId}`);
      if (drawer.read('last') === caseId) drawer.remove('last');
    },
    running() {
      const going = drawer.names().filter((name) => name.startsWith('game/') && !hasEnded(drawer.read(name)));
      const last = drawer.read('last');
      const ids = going.map((name) => name.slice('game/'.length));
      return last !== null && ids.includes(last) ? [last, ...ids.filter((id) => id !== last)] : ids;
    },
    last() {
      const last = drawer.read('last');
      return last !== null && drawer.read(`game/${last}`) !== null ? last : null;
    },
    keepDraft: (caseId, plan) => {
      if (plan) drawer.write(`draft/${caseId}`, JSON.stringify(plan));
      else drawer.remove(`draft/${caseId}`);
    },
    draft(caseId) {
      const value = parsed(drawer.read(`draft/${caseId}`) ?? 'null');
      // A draft is only a convenience: an odd one is dropped without a word.
      return isRecord(value) && typeof value['target'] === 'number' && typeof value['limit'] === 'number' ? { target: value['target'], limit: value['limit'], ...value } : null;
    },
  };
}

/** A text that cannot be read counts as going on: opening it will say what is wrong. */
function hasEnded(text: string | null): boolean {
  const value = parsed(text ?? '');
  return isRecord(value) && value['ended'] === true;
}

function setAside(drawer: Drawer, caseId: string, text: string): void {
  for (let i = ASIDE; i > 1; i--) {
    const older = drawer.read(`aside/${i - 1}`);
    if (older !== null) drawer.write(`aside/${i}`, older);
  }
  drawer.write('aside/1', text);
  drawer.remove(`game/${caseId}`);
}
