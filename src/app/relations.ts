import type { Scenario } from '../core/engine/scenario.ts';
import { departments } from '../core/engine/campaign.ts';
import { phases } from '../core/engine/scenario.ts';
import { before, withTalk } from '../core/relation/account.ts';
import { carryFor, type Carry } from '../core/relation/carry.ts';
import type { Talk } from '../core/relation/talk.ts';
import { createCell } from './cell.ts';
import { isDraft } from './drafts/drafts.ts';
import type { Drawer } from './drawer.ts';
import { isRecord, parsed } from './kept-text.ts';
import type { Readable } from './readable.ts';

/** What this device remembers of its accounts: by account, the talks in order. */
export type Relations = Readonly<Record<string, readonly Talk[]>>;

export interface RelationBook {
  readonly store: Readable<Relations>;
  /** What was kept could not be read: everything begins anew. */
  readonly damaged: boolean;
  /** The latest counts: a case that is played again replaces its talk, and what came after it goes. */
  add(scenario: Scenario, talk: Talk): void;
  /** What earlier talks mean for this case; null where there were none, or it belongs to no account. */
  carryFor(scenario: Scenario): Carry | null;
}

const NAME = 'relations';
const FORMAT = 1;
/** More talks than any account has cases. */
const MOST = 12;

export function openRelations(drawer: Drawer): RelationBook {
  const kept = drawer.read(NAME);
  const read = kept === null ? {} : relationsIn(parsed(kept));
  if (kept !== null && read === null) {
    // Put aside, as a damaged game is: nothing is lost for good.
    drawer.write(`aside/${NAME}`, kept);
    drawer.remove(NAME);
  }
  const cell = createCell<Relations>(read ?? {});
  return {
    store: cell.store,
    damaged: read === null,
    add(scenario, talk) {
      const account = keyOf(scenario);
      if (account === null) return;
      // Another tab may have talked with another account, or with this one, meanwhile.
      const known = { ...cell.store.getState(), ...relationsIn(parsed(drawer.read(NAME) ?? '')) };
      const now = { ...known, [account]: withTalk(known[account] ?? [], talk) };
      cell.set(now);
      drawer.write(NAME, JSON.stringify({ format: FORMAT, accounts: now }));
    },
    carryFor(scenario) {
      const account = keyOf(scenario);
      const talks = account === null ? undefined : cell.store.getState()[account];
      return talks ? carryFor(scenario, before(talks, scenario.id)) : null;
    },
  };
}

/** A copy of a built-in case, changed by its author, has a history of its own. */
function keyOf({ id, campaign }: Scenario): string | null {
  if (!campaign) return null;
  return isDraft(id) ? `own/${campaign.account}` : campaign.account;
}

/** All or nothing: half a history would be another relation. */
function relationsIn(value: unknown): Relations | null {
  if (!isRecord(value) || value['format'] !== FORMAT || !isRecord(value['accounts'])) return null;
  const entries = Object.entries(value['accounts']).map(([account, talks]) => [account, talksIn(talks)] as const);
  return entries.some(([, talks]) => talks === null) ? null : Object.fromEntries(entries.map(([account, talks]) => [account, talks ?? []]));
}

function talksIn(value: unknown): readonly Talk[] | null {
  if (!Array.isArray(value) || value.length > MOST) return null;
  const talks = value.map(talkIn);
  return talks.some((talk) => talk === null) ? null : talks.filter((talk) => talk !== null);
}

function talkIn(value: unknown): Talk | null {
  if (!isRecord(value) || typeof value['caseId'] !== 'string' || typeof value['deal'] !== 'boolean' || !isRecord(value['trust'])) return null;
  const [phase, bridge] = [phases.find((known) => known === value['phase']), departments.find((known) => known === value['bridge'])];
  const [relation, gain, score] = [points(value['relation'], 100), points(value['gain'], 100), points(value['score'], 1000)];
  const trust = Object.entries(value['trust']).map(([id, one]) => [id, points(one, 100)] as const);
  if (!phase || relation === null || gain === null || score === null || trust.length === 0 || trust.some(([, one]) => one === null)) return null;
  return { caseId: value['caseId'], phase, trust: Object.fromEntries(trust.map(([id, one]) => [id, one ?? 0])), relation, gain, score, deal: value['deal'], ...(bridge && { bridge }) };
}

const points = (value: unknown, most: number): number | null => (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : null);
