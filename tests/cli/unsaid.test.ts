import { describe, expect, test } from 'vitest';
import { unsaid, writtenLines } from '../../src/cli/unsaid.ts';
import { shipped, shippedIds } from '../core/worlds.ts';

/** Rounds after which a line that is still left counts as never heard; most cases need fewer than ten. */
const ROUNDS = 120;

describe('what people have to say', () => {
  test.each(shippedIds)('is all heard by somebody in %s', (id) => {
    expect(unsaid(shipped(id), ROUNDS).map(({ member, where, text }) => `${member}.${where}: ${text.nl}`)).toEqual([]);
  }, 120_000);

  test('a line that nobody can hear is named, with its place', () => {
    const scenario = shipped('tutorial');
    const [romy] = scenario.members;
    if (!romy) throw new Error('nobody sits there');
    const never = { nl: 'Dit hoort niemand.', en: 'Nobody hears this.' };
    const changed = { ...scenario, members: [{ ...romy, reactions: { ...romy.reactions, vetoes: [never] }, lines: { ...romy.lines, nergens: { question: [], hint: [never], fact: [] } } }] };
    expect(writtenLines(changed)).toHaveLength(writtenLines(scenario).length + 2);
    expect(unsaid(changed, 12).filter(({ text }) => text.nl === never.nl).map(({ where }) => where)).toEqual(['reactions.vetoes', 'lines.nergens.hint']);
  });
});
