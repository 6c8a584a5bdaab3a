import { describe, expect, it } from 'vitest';
import { firstRules, requestOf, rulesProblem, teamsOf } from '../../src/classroom/home/rules.ts';
import { openRequest } from '../../src/wire/class.ts';

const builtIn = { kind: 'built-in', id: 's01' } as const;

describe('the rules of a class', () => {
  it('are sound as they stand', () => {
    expect(rulesProblem(firstRules, Date.now())).toBeNull();
    expect(openRequest.safeParse(requestOf(firstRules, builtIn)).success).toBe(true);
  });

  it('of an exam let nothing be taken back; only there numbers vary', () => {
    const both = { ...firstRules, undo: true, vary: true };
    expect(requestOf({ ...both, mode: 'exam' }, builtIn).settings).toMatchObject({ undo: false, vary: true });
    expect(requestOf({ ...both, mode: 'practice' }, builtIn).settings).toMatchObject({ undo: true, vary: false });
  });

  it('read teams as they are typed', () => {
    expect(teamsOf(' Rood, Blauw;Rood\nGroen, ,')).toEqual(['Rood', 'Blauw', 'Groen']);
    expect(rulesProblem({ ...firstRules, teams: 'x'.repeat(21) }, 0)).toBe('teams');
    expect(rulesProblem({ ...firstRules, teams: Array.from({ length: 13 }, (_, i) => i).join() }, 0)).toBe('teams');
  });

  it('refuse homework that is over already, and take a later moment', () => {
    const now = new Date(2030, 0, 15, 12, 0).getTime();
    expect(rulesProblem({ ...firstRules, endsAt: '2030-01-15T11:59' }, now)).toBe('ends');
    const later = { ...firstRules, endsAt: '2030-01-15T12:01' };
    expect(rulesProblem(later, now)).toBeNull();
    expect(requestOf(later, builtIn).settings?.endsAt).toBe(now + 60_000);
  });
});
