import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/engine/observe.ts';
import { open, play } from '../../src/core/engine/play.ts';
import { moveSchema } from '../../src/core/replay/moves.ts';
import { DialsStep } from '../../src/page/preparation/DialsStep.tsx';
import { LanguageContext } from '../../src/parts/Language.tsx';
import { draftOf, planOf } from '../../src/screens/preparation.ts';
import type { Draft } from '../../src/screens/preparation.ts';
import { scenarioOf } from '../app/surroundings.ts';
import { root } from './root.ts';
import { rest } from '../until.ts';

const scenario = scenarioOf('s02');
const brief = briefOf(scenario);

describe('a guess of the dials', () => {
  it('is what was answered, and no more', async () => {
    let latest: Draft = draftOf(brief, null);
    function Step() {
      const [draft, setDraft] = useState(latest);
      latest = draft;
      return h(DialsStep, { brief, draft, change: (part: Partial<Draft>) => setDraft({ ...draft, ...part }) });
    }
    render(h(LanguageContext.Provider, { value: 'nl' }, h(Step, {})), root);
    const groups = [...root.querySelectorAll('[role=radiogroup], fieldset')];
    expect(groups.length).toBe(3);
    groups[2]?.querySelectorAll<HTMLInputElement>('input')[2]?.click();
    await rest();
    expect(root.querySelectorAll('input:checked').length).toBe(1);
    const plan = planOf(latest);
    expect(plan.dials).toEqual({ timePressure: 2 });
    expect(moveSchema.safeParse({ kind: 'plan', plan }).success).toBe(true);
    expect(play(scenario, open(scenario, 1), { kind: 'plan', plan }).ok).toBe(true);
  });
});
