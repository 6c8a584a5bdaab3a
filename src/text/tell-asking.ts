import { loreById } from '../core/engine/lore.ts';
import type { Scenario, Text } from '../core/engine/scenario.ts';
import { plainLines, type OwnLine } from './lines.ts';
import type { Line } from './phrases/reaction.ts';
import { about, exchange, lines, name, wish, written, type Of } from './tell-parts.ts';
import { rumourHeard } from './tell-events.ts';
import { bringsFact, reply, scene, speaker, you, type Telling } from './tell-table.ts';
import { factText, memberOf, optionLabel, plainKindOf, settledText } from './tell-words.ts';

/** Questions, what they bring, and what is made of it. */

export function asked(telling: Telling, { member, topic, way, guess }: Of<'asked'>): void {
  const guessed = guess !== undefined && telling.scenario.issues.some((issue) => issue.id === topic);
  const slots = { ...about(telling, topic), ...(guessed ? { option: optionLabel(telling.scenario, topic, guess) } : {}) };
  const question = written(telling.scenario, member, topic)?.question ?? [];
  if (way === 'ask') you(telling, ['ask'], slots, question);
  else if (way === 'deadline') you(telling, ['deadline-ask', 'ask'], slots);
  else if (way === 'probe') you(telling, ['probe'], slots);
  else you(telling, guessed ? ['check', 'check-open'] : ['check-open'], slots);
}

/** Told by the person, in their words; what comes from paper or the phone goes straight to the notebook. */
export function factOpened(telling: Telling, happening: Of<'fact-opened'>): void {
  const { fact, about: whom, by } = happening;
  if (telling.scenario.facts.some((candidate) => candidate.id === fact && candidate.rumour !== undefined)) return rumourHeard(telling, happening);
  const text = factText(telling.scenario, fact);
  if (by === null) fromPaper(telling, happening, text);
  else if (whom === by) reply(telling, by, 'fact', { ...about(telling, happening.topic), ...wish(telling, by, happening.topic) }, ownWords(telling.scenario, by, happening.topic, fact));
  else if (happening.way === 'champion') leak(telling, happening, by, text);
  else reply(telling, by, 'hint', about(telling, happening.topic), [lines([text])]);
  bringsFact(telling, fact, whom, text);
  if (by === null) drawMap(telling, happening);
}

function fromPaper(telling: Telling, { about: whom, way }: Of<'fact-opened'>, text: Text): void {
  const person = memberOf(telling.scenario, whom) ? name(telling, whom) : null;
  scene(telling, way !== 'prep' ? 'office' : person ? 'found-about' : 'found', { ...person, fact: text });
}

/** A champion tells on a colleague; the fact itself goes to the notebook, since it is in the colleague's words. */
function leak(telling: Telling, { about: whom, topic }: Of<'fact-opened'>, by: string, text: Text): void {
  reply(telling, by, 'leak', { ...name(telling, whom), ...about(telling, topic) });
  scene(telling, 'noted', { ...name(telling, whom), fact: text });
}

/** What a paper tells about deciding, name by name; a person who tells it says it in so many words. */
function drawMap(telling: Telling, { group }: Of<'fact-opened'>): void {
  for (const role of group?.roles ?? []) {
    if (role.decides) scene(telling, 'learn-decides', name(telling, role.member));
    if (role.veto) scene(telling, 'learn-veto', name(telling, role.member));
  }
}

function ownWords(scenario: Scenario, id: string, topic: string, fact: string): readonly (readonly Line[])[] {
  const mine = lines(written(scenario, id, topic)?.fact);
  const member = memberOf(scenario, id);
  if (scenario.facts.some((candidate) => candidate.id === fact)) return [mine, lines([factText(scenario, fact)])];
  if (!member || scenario.issues.some((issue) => issue.id === topic)) return [mine];
  const plain = plainLines[plainKindOf(scenario, member, topic)].map(([nl, en]): Line => [nl.replace('{batna}', member.batnaText.nl), en.replace('{batna}', member.batnaText.en)]);
  return [mine, plain];
}

/** There is more, and it stays unsaid. Whoever asked on for it hears what that waits for: one more vague word would be no answer. */
export function hinted(telling: Telling, { member, topic }: Of<'hinted'>): void {
  // Whoever asks on and hears the very same hint believes that the question was not heard.
  const said = telling.said.get(member) ?? [];
  const fresh = lines(written(telling.scenario, member, topic)?.hint).filter(([nl]) => !said.includes(nl));
  const askedOn = telling.hinted.has(`${member}/${topic}`) || telling.now.some((happening) => happening.kind === 'asked' && happening.way === 'probe');
  telling.hinted.add(`${member}/${topic}`);
  reply(telling, member, askedOn ? 'hint-again' : 'hint', about(telling, topic), [fresh]);
}

/** Known already; now it comes from the person, in the person's own words. */
export function confirmed(telling: Telling, { member, topic }: Of<'confirmed'>): void {
  scene(telling, 'confirmed', { ...name(telling, member), ...about(telling, topic) });
  const facts = telling.log.flatMap((entry) => (entry.fact ? [entry.fact.id] : []));
  const fact = facts.findLast((id) => { const lore = loreById(telling.scenario, id); return lore?.about === member && lore.topic === topic; });
  reply(telling, member, 'fact', { ...about(telling, topic), ...wish(telling, member, topic) }, fact === undefined ? [] : ownWords(telling.scenario, member, topic, fact));
}

export function summarised(telling: Telling, { member, topic, right, again }: Of<'summarised'>): void {
  const { scenario } = telling;
  // Only words that were told: another fact on the same topic may be closed still.
  const told = telling.log.findLast((entry) => entry.fact && scenario.facts.some((candidate) => candidate.id === entry.fact?.id && candidate.about === member && candidate.topic === topic));
  const fact = scenario.facts.find((candidate) => candidate.id === told?.fact?.id);
  const slots = { ...about(telling, topic), ...(right && fact ? { fact: fact.rumour && told?.kind === 'fact-checked' ? settledText(scenario, fact.id) : fact.text } : {}), ...(right ? wish(telling, member, topic) : {}) };
  const kinds: readonly OwnLine[] = !right ? ['summary-plain'] : fact && told?.who === 'scene' ? ['summary-read', 'summary-plain'] : fact ? ['summary-quote', 'summary-plain'] : ['summary-best', 'summary-plain'];
  exchange(telling, kinds, member, again ? 'summary-again' : right ? 'summary-right' : 'summary-wrong', slots, about(telling, topic));
}

export function keptSilent(telling: Telling, { uneasy }: Of<'kept-silent'>): void {
  scene(telling, 'silence');
  const restless = uneasy.find((member) => telling.here.has(member));
  const who = restless ?? speaker(telling);
  if (who !== null) reply(telling, who, restless === undefined ? 'silence-calm' : 'silence-uneasy');
}
