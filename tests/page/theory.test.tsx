import { h, render } from 'preact';
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/core/engine/observe.ts';
import { Theory } from '../../src/page/briefing/theory/Theory.tsx';
import { LanguageContext } from '../../src/parts/Language.tsx';
import { shipped, shippedIds } from '../core/worlds.ts';
import { root } from './root.ts';
import { rest } from '../until.ts';

const show = (id: string, language: 'nl' | 'en' = 'nl', as = id): void => render(h(LanguageContext.Provider, { value: language }, h(Theory, { brief: { ...briefOf(shipped(id)), id: as } })), root);

describe('the theory card', () => {
  const taught = shippedIds.filter((id) => shipped(id).theory !== undefined);

  test.each(taught)('of %s is a picture and two sentences in both languages', (id) => {
    for (const language of ['nl', 'en'] as const) {
      show(id, language);
      expect(root.querySelectorAll('.idea > svg path').length).toBeGreaterThan(3);
      expect((root.querySelector('.idea p')?.textContent ?? '').match(/[.!?](?= |$)/g)).toHaveLength(2);
    }
  });

  test('each case has a picture of its own', () => {
    const drawings = taught.map((id) => {
      show(id);
      return root.querySelector('.idea > svg')?.innerHTML;
    });
    expect(new Set(drawings).size).toBe(taught.length);
  });

  test('is left out where a case has no theory, and keeps its words where a case has no picture', () => {
    show('tutorial');
    expect(root.textContent).toBe('');
    show('s01', 'nl', 'mijn-case');
    expect(root.querySelector('.idea > svg')).toBeNull();
    expect(root.querySelector('.idea p')?.textContent).toContain('standpunt');
  });

  test('is folded away with one press, and stays so at the next case', async () => {
    show('s01');
    const card = root.querySelector('details');
    expect(card?.open).toBe(true);
    if (card) card.open = false;
    card?.dispatchEvent(new Event('toggle'));
    await rest();
    render(null, root);
    show('s02');
    expect(root.querySelector('details')?.open).toBe(false);
  });
});
