import { hurryWords } from '../../../screens/after.ts';
import { type Debrief, decidesWords } from '../../../screens/debrief.ts';
import type { Session } from '../../../screens/session.ts';
import { Gloss } from '../../../parts/Gloss.tsx';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import { useStory } from '../story.ts';

/** The three dials and who decided, beside what the player thought. */
export function Guesses({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const { debrief: words, shell } = useWords();
  const story = useStory();
  const language = useLanguage();
  const { truth, guess } = debrief.dials;
  const dials = [
    [shell.dials.power, shell.dialWords.power, truth.power, guess?.power], [shell.dials.information, shell.dialWords.information, truth.information, guess?.information],
    [shell.dials.time, shell.dialWords.time, truth.timePressure, guess?.timePressure],
  ] as const;
  const decided = { truth: decidesWords(session.brief, debrief.decides.truth, language), guess: decidesWords(session.brief, debrief.decides.guess, language) };
  // Whoever guessed nothing, as in the exercise that does not ask for it, needs no column of gaps.
  const guessed = decided.guess !== null || dials.some(([, , , thought]) => thought !== undefined);
  const tick = <span class="hit"> ✓<span class="out-of-sight"> {words.rightGuess}</span></span>;
  return (
    <section class="pinned">
      <h3>{words.dialsTitle}</h3>
      <table class="guesses">
        <thead><tr><td /><th scope="col">{words.dialTruth}</th>{guessed && <th scope="col">{words.dialGuess}</th>}</tr></thead>
        <tbody>
          {dials.map(([name, options, real, thought]) => (
            <tr key={name}><th scope="row">{name}</th><td>{options[real]}</td>{guessed && <td>{thought === undefined ? <span class="muted">{words.noGuess}</span> : <>{options[thought]}{thought === real && tick}</>}</td>}</tr>
          ))}
          <tr><th scope="row">{words.decidesTitle}</th><td>{decided.truth}</td>{guessed && <td>{decided.guess === null ? <span class="muted">{words.noGuess}</span> : <>{decided.guess}{debrief.decides.guess === debrief.decides.truth && tick}</>}</td>}</tr>
        </tbody>
      </table>
      <ul class="dial-lines">{dialLines(session, story, language).map((line) => <li key={line}>{line}</li>)}</ul>
      <p class="row"><Gloss id="power" /> <Gloss id="information" /> <Gloss id="deadline" /></p>
    </section>
  );
}

/** What moved: each dial from the start to the end, and whose hurry was found out. */
function dialLines(session: Session, story: ReturnType<typeof useStory>, language: ReturnType<typeof useLanguage>): readonly string[] {
  const [first, last] = [session.hindsight?.timeline[0], session.hindsight?.timeline.at(-1)];
  const moved = first && last ? (['power', 'information', 'time'] as const).map((dial) => `${story.dialLines[dial]}: ${story.dialFromTo(`${first[dial]}%`, `${last[dial]}%`)}`) : [];
  return [...moved, ...hurryWords(session, language)];
}
