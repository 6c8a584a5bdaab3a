import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/core/engine/game.ts';
import { codeOf, MOST_NICKNAME, MOST_SIGNS, readCode } from '../../src/core/replay/code.ts';
import { record, replay, type ReplayFile } from '../../src/core/replay/replay.ts';
import { scoreOf } from '../../src/core/scoring/score.ts';
import { wander } from './games.ts';
import { world } from './worlds.ts';

/** A generated game and the code of it. */
const played = (n: number) => {
  const scenario = world(n);
  const file = record(scenario, n, wander(scenario, n, 200).map(({ step }) => step.move));
  return { scenario, file, code: codeOf(file, `Vos ${String(n)}`) };
};
const games = fc.integer({ min: 1, max: 400 }).map(played);
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const why = (text: string): string => {
  const read = readCode(text);
  return read.ok ? 'read' : read.problem.why;
};
/** The score that a reader works out, or null where there is none. */
const scoreIn = ({ scenario }: ReturnType<typeof played>, file: ReplayFile): number | null => {
  const again = replay(scenario, file);
  return again.ok ? scoreOf(scenario, again.game).total : null;
};

describe('the code of a game', () => {
  test('says the same game again, and who played it', () => {
    fc.assert(fc.property(games, ({ file, code }) => {
      expect(readCode(code)).toEqual({ ok: true, code: { file, nickname: `Vos ${String(file.seed)}` } });
    }), { numRuns: 60 });
  });

  test('is read with small letters, spaces, dashes, broken lines and the letters that look like digits', () => {
    fc.assert(fc.property(games, fc.integer({ min: 1, max: 9 }), ({ code, file }, each) => {
      const mangled = code.slice(4).replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(new RegExp(`.{${String(each)}}`, 'g'), '$& -\n').toLowerCase();
      expect(readCode(`at1- ${mangled}`)).toMatchObject({ ok: true, code: { file } });
    }), { numRuns: 40 });
  });

  test('is refused when one sign of it is another, or is exactly the same game', () => {
    fc.assert(fc.property(games, fc.nat(), fc.constantFrom(...signs), (game, place, sign) => {
      const at = 4 + (place % (game.code.length - 4));
      const changed = game.code.slice(0, at) + sign + game.code.slice(at + 1);
      const read = readCode(changed);
      if (read.ok) expect(scoreIn(game, read.code.file)).toBe(scoreIn(game, game.file));
      else expect(['damaged', 'cut-short']).toContain(read.problem.why);
      if (changed === game.code) expect(read.ok).toBe(true);
    }), { numRuns: 300 });
  });

  test('is refused when signs are missing, added or turned round', () => {
    fc.assert(fc.property(games, fc.nat(), fc.constantFrom(...signs), ({ code }, place, sign) => {
      const at = 5 + (place % (code.length - 5));
      expect(why(code.slice(0, at))).toBe('cut-short');
      expect(['damaged', 'cut-short']).toContain(why(code.slice(0, at) + sign + code.slice(at)));
      const [a, b] = [code[at - 1], code[at]];
      if (a !== b && at > 8) expect(why(code.slice(0, at - 1) + b + a + code.slice(at + 1))).toBe('damaged');
    }), { numRuns: 150 });
  });

  test('has no place for a score: whatever is written into it, the moves decide', () => {
    fc.assert(fc.property(games, (game) => {
      const claiming = { ...game.file, score: 1000 } as ReplayFile;
      const read = readCode(codeOf(claiming, ''));
      expect(read.ok && scoreIn(game, read.code.file)).toBe(scoreIn(game, game.file));
    }), { numRuns: 20 });
  });

  test('says which it is: no code, another form, other rules, too long', () => {
    const { file, code } = played(3);
    expect(why('')).toBe('no-code');
    expect(why('Fatima 812 punten')).toBe('no-code');
    expect(why(code.replace('AT1-', 'AT2-'))).toBe('other-form');
    expect(why('AT1-')).toBe('cut-short');
    expect(why(`AT1-${'0'.repeat(MOST_SIGNS + 1)}`)).toBe('too-long');
    expect(readCode(codeOf({ ...file, rules: RULES + 1 }))).toEqual({ ok: false, problem: { why: 'other-rules', rules: RULES + 1 } });
  });

  test('never throws and never unfolds into a flood', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 300 }), (body) => { expect(['damaged', 'cut-short']).toContain(why(`AT1-${body}`)); }), { numRuns: 200 });
    // As much as fits, all of one letter: sums and lengths are right, and it is far larger than any game.
    const { file } = played(5);
    const flood = codeOf({ ...file, scenario: { ...file.scenario, id: 'x'.repeat(2_000_000) } });
    expect(deflateSync(strToU8('x'.repeat(2_000_000))).length).toBeLessThan(MOST_SIGNS / 2);
    expect(why(flood)).toBe('damaged');
  });

  test('keeps a name short and on one line', () => {
    const { file } = played(2);
    const read = readCode(codeOf(file, `  Vrolijke\n\tvos ${'x'.repeat(50)}`));
    expect(read.ok && read.code.nickname).toMatch(/^Vrolijke vos x+$/);
    expect(read.ok && read.code.nickname?.length).toBe(MOST_NICKNAME);
    expect(readCode(codeOf(file, '   '))).toMatchObject({ ok: true, code: { nickname: null } });
  });
});
