import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../src/core/engine/lore.ts';
import type { Scenario, Text } from '../../src/core/engine/scenario.ts';
import { reactions } from '../../src/text/phrases/reaction.ts';
import { BUBBLE } from '../../src/text/tell-table.ts';
import { openWords, sentencesIn, shipped, wordsIn } from './cases.ts';

const MOST_WORDS = 15;
const kinds = ['question', 'hint', 'fact'] as const;

/** What members and the player say in a case. */
const spoken = (scenario: Scenario): readonly Text[] =>
  scenario.members.flatMap((member) => [member.position, ...member.opening, ...Object.values(member.reactions).flat(), ...Object.values(member.lines).flatMap((lines) => kinds.flatMap((kind) => lines[kind]))]);
const written = (scenario: Scenario): readonly Text[] => [
  ...openWords(scenario), ...spoken(scenario), ...scenario.facts.map((fact) => fact.text), ...scenario.trades, ...scenario.members.flatMap((member) => [member.interest, member.batnaText]),
];
const plain = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, '').trim();

describe.each(shipped.map((scenario) => [scenario.id, scenario] as const))('the dialogue of %s', (_, scenario) => {
  it('has two openings and a position for everybody', () => {
    expect(scenario.members.filter((member) => member.opening.length < 2 || member.position.nl === '').map((member) => member.id)).toEqual([]);
  });

  it('has two lines of each kind for every topic of everybody', () => {
    const poor = scenario.members.flatMap((member) => topicsOf(scenario, member.id).flatMap((topic) => kinds.filter((kind) => (member.lines[topic]?.[kind].length ?? 0) < 2).map((kind) => `${member.id} ${topic} ${kind}`)));
    expect(poor).toEqual([]);
  });

  it('is complete in both languages', () => {
    expect(written(scenario).filter(({ nl, en }) => nl.trim() === '' || en.trim() === '').map(({ nl, en }) => nl || en)).toEqual([]);
    expect(spoken(scenario).filter(({ nl, en }) => nl === en).map(({ nl }) => nl)).toEqual([]);
  });

  it('has sentences of at most fifteen words', () => {
    expect(written(scenario).flatMap(({ nl }) => sentencesIn(nl)).filter((sentence) => wordsIn(sentence) > MOST_WORDS)).toEqual([]);
  });

  it('fits in bubbles', () => {
    expect(spoken(scenario).flatMap(({ nl, en }) => [nl, en]).filter((words) => words.length > BUBBLE)).toEqual([]);
  });

  it('gives no fact away in what one hears or reads unasked', () => {
    const facts = scenario.facts.flatMap((fact) => [fact.text.nl, fact.text.en]).map(plain);
    const told = openWords(scenario).flatMap(({ nl, en }) => [nl, en]).filter((words) => facts.some((fact) => plain(words).includes(fact)));
    expect(told).toEqual([]);
  });

  it('has told facts and hints in different words', () => {
    const twice = scenario.members.flatMap((member) => Object.values(member.lines).flatMap((lines) => lines.hint.filter((hint) => lines.fact.some((fact) => plain(fact.nl) === plain(hint.nl)))));
    expect(twice).toEqual([]);
  });

  it('uses reactions that the teller knows', () => {
    const known: readonly string[] = reactions;
    expect(scenario.members.flatMap((member) => Object.keys(member.reactions)).filter((kind) => !known.includes(kind))).toEqual([]);
  });

  it('names a source for every fact that preparation finds, and a truth for every source', () => {
    const sources = scenario.prep.sources.map((source) => source.id);
    expect(scenario.facts.filter((fact) => fact.prep && !sources.includes(fact.source ?? '')).map((fact) => fact.id)).toEqual([]);
    expect(scenario.prep.sources.filter((source) => source.truth.nl === '').map((source) => source.id)).toEqual([]);
  });

  it('has a story and a goal of two to four short sentences, without digits of hidden numbers', () => {
    for (const words of [scenario.story, scenario.goal]) {
      expect(sentencesIn(words.nl).length).toBeGreaterThanOrEqual(2);
      expect(sentencesIn(words.nl).length).toBeLessThanOrEqual(5);
    }
  });
});
