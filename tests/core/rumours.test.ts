import { describe, expect, test } from 'vitest';
import type { Game } from '../../src/core/engine/game.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { observe } from '../../src/core/engine/observe.ts';
import type { CaseFact, Scenario } from '../../src/core/engine/scenario.ts';
import { debriefOf } from '../../src/core/scoring/debrief.ts';
import { factPoints } from '../../src/core/scoring/score.ts';
import { hindsightOf } from '../../src/core/hindsight/hindsight.ts';
import { replayMoves } from '../../src/core/replay/replay.ts';
import { tell } from '../../src/text/tell.ts';
import { after } from './games.ts';
import { eventRoom, fact, kindsOf, one } from './event-room.ts';
import { same, seated, withMember } from './room.ts';

const truth = { nl: 'Die zaak opent pas volgend jaar.', en: 'That shop opens only next year.' };
const told: Partial<CaseFact> = { id: 'r', about: 'ann', topic: 'i0', text: { nl: 'Morgen opent een nieuwe zaak.', en: 'A new shop opens tomorrow.' } };
const hearsayIn = (given: Partial<CaseFact>, change: Partial<Scenario> = {}): Scenario => eventRoom([], { facts: [fact({ ...told, ...given })], ...change });
const untrue = hearsayIn({ rumour: 'false', truth });
const isTrue = hearsayIn({ rumour: 'true' });
const plain = hearsayIn({});

const ask: Move = { kind: 'ask', member: 'ann', topic: 'i0' };
const trusting = (scenario: Scenario): Game => withMember(seated(scenario), 0, { trust: 80 });
const shownOf = (scenario: Scenario, game: Game): unknown => observe(scenario, game).members[0]?.shown[0];

describe('a rumour', () => {
  test('looks the same whether it is true or not, until somebody is asked on', () => {
    const [a, b] = [one(untrue, trusting(untrue), ask), one(isTrue, trusting(isTrue), ask)];
    expect(a.happenings).toEqual(b.happenings);
    expect(observe(untrue, a.game)).toEqual(observe(isTrue, b.game));
    expect(observe(untrue, a.game).unchecked).toEqual(['r']);
  });

  test('shows nothing of what they want, and asks for one question more', () => {
    const { game } = one(untrue, trusting(untrue), ask);
    expect(shownOf(untrue, game)).toBeNull();
    expect(game.members[0]?.hints).toEqual(['i0']);
    expect(shownOf(plain, one(plain, trusting(plain), ask).game)).not.toBeNull();
  });

  test.each([['false', untrue, false], ['true', isTrue, true]] as const)('that is %s is settled by a probe, and is a fact like others from then on', (_, scenario, right) => {
    const heard = one(scenario, trusting(scenario), ask).game;
    const checked = one(scenario, heard, { kind: 'probe', member: 'ann', topic: 'i0' });
    expect(checked.happenings.find(({ kind }) => kind === 'fact-checked')).toMatchObject({ fact: 'r', by: 'ann', right });
    expect(observe(scenario, checked.game).unchecked).toBeUndefined();
    expect(shownOf(scenario, checked.game)).not.toBeNull();
    expect(checked.game.members[0]?.hints).toEqual([]);
    expect(one(scenario, checked.game, ask).game.errors.map(({ what }) => what)).toEqual(['asked-again']);
  });

  test('that preparation found is settled by an open question, which is no question asked twice', () => {
    const scenario = hearsayIn({ rumour: 'false', truth, prep: true, source: 'crm' }, { information: { player: 100, account: 50 } });
    const read = withMember(after(scenario, [{ kind: 'research', source: 'crm' }, { kind: 'sit' }]), 0, { trust: 80 });
    expect(observe(scenario, read).unchecked).toEqual(['r']);
    const asked = one(scenario, read, ask);
    expect(kindsOf(asked.happenings)).toContain('fact-checked');
    expect(asked.game.errors).toEqual([]);
  });

  test('counts in the score once it is settled', () => {
    const heard = one(untrue, trusting(untrue), ask).game;
    expect(factPoints(untrue, heard).points).toBe(0);
    expect(factPoints(untrue, one(untrue, heard, { kind: 'probe', member: 'ann', topic: 'i0' }).game).points).toBe(1);
  });

  test('opens no option and makes no gift fit before it is settled', () => {
    const base = hearsayIn({ rumour: 'true' }, { gifts: [{ id: 'tip', label: same('tip'), member: 'ann', needs: 'r' }] });
    const scenario = { ...base, issues: base.issues.map((issue, i) => (i === 1 ? { ...issue, options: issue.options.map((option, o) => (o === 2 ? { ...option, unlock: { by: 'fact', fact: 'r' } as const } : option)) } : issue)) };
    const heard = one(scenario, trusting(scenario), ask).game;
    expect(observe(scenario, heard).openOptions[1]?.[2]).toBe(false);
    expect(one(scenario, heard, { kind: 'refer', member: 'ann', gift: 'tip' }).happenings).toContainEqual({ kind: 'referred', member: 'ann', gift: 'tip', relevant: false });
    const settled = one(scenario, heard, { kind: 'probe', member: 'ann', topic: 'i0' }).game;
    expect(observe(scenario, settled).openOptions[1]?.[2]).toBe(true);
  });

  test.each(['criterion', 'advise'] as const)('%s on it costs patience and brings the truth, but is no mistake', (kind) => {
    const heard = one(untrue, trusting(untrue), ask).game;
    const used = one(untrue, heard, { kind, member: 'ann', fact: 'r' });
    expect(kindsOf(used.happenings)).toContain('fact-checked');
    expect(used.game.errors).toEqual([]);
    expect(used.game.members[0]?.press).toBe(0);
    expect(used.game.members[0]?.patience).toBeLessThan(heard.members[0]?.patience ?? 0);
  });
});

describe('afterwards', () => {
  const play = (...moves: Move[]): { readonly game: Game; readonly steps: Parameters<typeof debriefOf>[2] } => {
    const replayed = replayMoves(fond, 3, [{ kind: 'sit' }, ...moves]);
    if (!replayed.ok) throw new Error(replayed.refusal);
    return replayed;
  };
  const fond = { ...untrue, members: untrue.members.map((member) => ({ ...member, trust: 85 })) };
  const walk: Move = { kind: 'walk', reason: 'limit' };

  test('the debrief tells what was heard and what was so, and blames nobody for believing it', () => {
    const believed = play(ask, { kind: 'criterion', member: 'ann', fact: 'r' }, walk);
    const debrief = debriefOf(fond, believed.game, believed.steps);
    expect(debrief.rumours).toEqual([{ heard: told.text, truth, checked: true }]);
    expect(debrief.moments.filter(({ kind }) => kind === 'chance').map(({ why }) => why)).not.toContain('unfounded');
    const unasked = play(ask, walk);
    expect(debriefOf(fond, unasked.game, unasked.steps).rumours).toEqual([{ heard: told.text, truth, checked: false }]);
  });

  test('a rumour nobody asked on about is something that could have been opened, by moves that settle it', () => {
    const unasked = play(ask, walk);
    const [missed] = hindsightOf(fond, unasked.game, unasked.steps).openings;
    expect(missed).toMatchObject({ fact: 'r', moves: [{ kind: 'probe', member: 'ann', topic: 'i0' }] });
    expect(missed?.worth).toBeGreaterThanOrEqual(0);
  });

  test('it is told as hearsay, and the notebook keeps what turned out', () => {
    const { steps } = play(ask, { kind: 'probe', member: 'ann', topic: 'i0' });
    const lines = tell(fond, 3, steps).filter((line) => line.fact?.id === 'r');
    expect(lines.map((line) => line.fact?.text)).toEqual([told.text, truth]);
    const spoken = tell(fond, 3, steps).map((line) => line.text.nl);
    expect(spoken).toContain(told.text?.nl);
    expect(spoken).toContain(truth.nl);
    expect(spoken.indexOf(truth.nl)).toBeGreaterThan(spoken.indexOf(told.text?.nl ?? ''));
  });
});
