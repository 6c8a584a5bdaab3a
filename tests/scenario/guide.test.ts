import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorWords } from '../../src/text/editor-words.ts';
import { eventWords } from '../../src/text/event-sentence.ts';
import { words } from '../../src/text/words.ts';
import { checkScenario } from '../../src/core/scenario/check.ts';
import { sensibleText } from './sense-mistakes.ts';
import type { Json } from './smallCase.ts';

const guide = readFileSync('scenarios/README.md', 'utf8');
const [nl = '', en = ''] = guide.split('\n---\n');

/** Names of buttons stand in bold; so do the numbered steps and the warnings, which end with a full stop or a colon. */
const buttonsIn = (text: string): string[] => [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name).filter((name) => !/[.:]$/.test(name));

describe('the guide for teachers', () => {
  it.each([['nl', nl], ['en', en]] as const)('names the buttons of the game as they are (%s)', (language, text) => {
    const catalogue = JSON.stringify([editorWords(language), eventWords(language), words(language).shell]);
    const named = buttonsIn(text);
    expect(named.length).toBeGreaterThanOrEqual(4);
    expect(named.filter((name) => !catalogue.includes(`"${name}"`))).toEqual([]);
  });

  it.each([['nl', nl], ['en', en]] as const)('asks the five questions that the game asks, in the same words and order (%s)', (language, text) => {
    const { questions } = editorWords(language);
    const asked = [questions.title, questions.account, questions.people, questions.issues, questions.trade];
    expect([...text.matchAll(/^\d\. \*([^*]+)\*/gm)].map(([, question = '']) => question)).toEqual(asked);
  });

  it('has as many steps in both languages, in the same order', () => {
    const steps = (text: string): string[] => [...text.matchAll(/^\*\*(\d+)\. /gm)].map(([, number = '']) => number);
    expect(steps(nl)).toEqual(steps(en));
    expect(steps(nl)).toEqual(steps(nl).map((_, n) => String(n + 1)));
  });

  it('shows pictures and points to pages that are there', () => {
    const links = [...guide.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThanOrEqual(4);
    expect(links.filter((path) => !existsSync(`scenarios/${path}`))).toEqual([]);
  });

  it('shows an event that can be copied into a case as it is', () => {
    const [, block = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    const { events } = JSON.parse(`{${block}}`) as { readonly events: Json };
    expect(checkScenario(sensibleText(['events', events])).problems).toEqual([]);
  });
});
