import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/core/engine/game.ts';
import type { Happening } from '../../src/core/engine/happening.ts';
import { everyDeal } from '../../src/core/engine/land.ts';
import { briefOf, observe } from '../../src/core/engine/observe.ts';
import { open, play } from '../../src/core/engine/play.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { listenFor } from '../../src/core/players/listener.ts';
import { players } from '../../src/core/players/players.ts';
import { qualityOf } from '../../src/core/scoring/quality.ts';
import { scoreOf } from '../../src/core/scoring/score.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { tell } from '../../src/text/tell.ts';
import { shipped, shippedIds } from './worlds.ts';

interface Closed {
  readonly scenario: Scenario;
  readonly issue: number;
  readonly option: number;
  readonly needs: string;
}

/** Every option of the shipped cases that a colleague keeps closed until they are persuaded. */
const closed: readonly Closed[] = shippedIds.map(shipped).flatMap((scenario) => scenario.issues.flatMap((issue, i) => issue.options.flatMap((option, o) =>
  (option.unlock?.by === 'authority' && option.unlock.desk?.needs !== undefined ? [{ scenario, issue: i, option: o, needs: option.unlock.desk.needs }] : []))));

const call: Move = { kind: 'recess', call: true };
function step(scenario: Scenario, game: Game, move: Move): { readonly game: Game; readonly happenings: readonly Happening[] } {
  const played = play(scenario, game, move);
  if (!played.ok) throw new Error(played.refusal);
  return played;
}

it('is asked for in at least two cases beside the internal one', () => {
  expect(new Set(closed.map(({ scenario }) => scenario.id)).size).toBeGreaterThanOrEqual(2);
  expect(closed.some(({ scenario }) => scenario.id === 's04')).toBe(false);
});

describe.each(closed.map((one) => [one.scenario.id, one] as const))('the mandate in %s', (_, { scenario, issue, option, needs }) => {
  const isOpen = (game: Game): boolean => observe(scenario, game).openOptions[issue]?.[option] ?? false;

  it('is refused with a reason to who knows nothing yet, and may be asked for again', () => {
    const seated = step(scenario, open(scenario, 1), { kind: 'sit' });
    const asked = step(scenario, seated.game, call);
    expect(asked.happenings.filter(({ kind }) => kind === 'desk-answered')).toMatchObject([{ granted: false }]);
    expect(isOpen(asked.game)).toBe(false);
    expect(step(scenario, asked.game, call).happenings.map(({ kind }) => kind)).toContain('desk-answered');
  });

  it('is widened by a call once the customer told why, in the colleague’s own words', () => {
    const { about, topic } = scenario.facts.find((fact) => fact.id === needs) ?? { about: '', topic: '' };
    const heard = [0, 4, 8, 12].map((patience) => {
      let [game, last]: [Game, Move] = [open(scenario, 1), { kind: 'sit' }];
      for (let n = 0; n < 60 && game.stage !== 'ended' && !game.facts.includes(needs); n++) {
        last = listenFor({ member: about, topic, patience }, observe(scenario, game), last);
        game = step(scenario, game, last).game;
      }
      return game.stage === 'preparing' ? step(scenario, game, { kind: 'sit' }).game : game;
    }).find((game) => game.facts.includes(needs) && game.stage === 'talking');
    if (!heard) throw new Error('nobody tells it');
    expect(isOpen(heard)).toBe(false);
    const called = step(scenario, heard, call);
    expect(called.happenings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['desk-answered', 'option-unlocked']));
    expect(isOpen(called.game)).toBe(true);
    const unlock = scenario.issues[issue]?.options[option]?.unlock;
    const said = tell(scenario, 1, [{ turn: 0, minute: 0, move: call, happenings: called.happenings }]).map(({ text }) => text.nl).join(' ');
    if (unlock?.by !== 'authority' || !unlock.desk) throw new Error('no desk');
    expect(said).toContain(unlock.desk.yes.nl);
    expect(said).toContain(unlock.desk.name);
  });

  it('pays: the best deal lies behind it', () => {
    const best = (which: (deal: readonly number[]) => boolean): number =>
      Math.max(...everyDeal(scenario.issues.map(({ options }) => options.length)).filter(which).map((deal) => qualityOf(scenario, deal).quality));
    expect(best((deal) => deal[issue] === option)).toBe(1_000_000);
    expect(best((deal) => deal[issue] !== option)).toBeLessThan(900_000);
  });

  it('pays at the table too: who never calls does worse', () => {
    const meanOf = (calls: boolean): number => {
      const scores = Array.from({ length: 30 }, (__, seed) => {
        let game = open(scenario, seed);
        while (game.stage !== 'ended') {
          const seen = observe(scenario, game);
          game = step(scenario, game, players.integrative(briefOf(scenario), calls ? seen : { ...seen, consulted: true }, seed)).game;
        }
        return scoreOf(scenario, game).total;
      });
      return scores.reduce((sum, score) => sum + score, 0) / scores.length;
    };
    expect(meanOf(true)).toBeGreaterThan(meanOf(false) + 100);
  });
});
