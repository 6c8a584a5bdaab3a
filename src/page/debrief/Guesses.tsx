import { type Debrief, decidesWords } from '../../screens/debrief.ts';
import type { Session } from '../../screens/session.ts';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** The three dials and who decided, beside what the player thought. */
export function Guesses({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const { debrief: words, shell } = useWords();
  const language = useLanguage();
  const { truth, guess } = debrief.dials;
  const dials = [
    [shell.dials.power, shell.dialWords.power, truth.power, guess?.power], [shell.dials.information, shell.dialWords.information, truth.information, guess?.information],
    [shell.dials.time, shell.dialWords.time, truth.timePressure, guess?.timePressure],
  ] as const;
  const decided = { truth: decidesWords(session.brief, debrief.decides.truth, language), guess: decidesWords(session.brief, debrief.decides.guess, language) };
  const tick = <span class="hit"> ✓<span class="out-of-sight"> {words.rightGuess}</span></span>;
  return (
    <section class="pinned">
      <h2>{words.dialsTitle}</h2>
      <table class="guesses">
        <thead><tr><td /><th scope="col">{words.dialTruth}</th><th scope="col">{words.dialGuess}</th></tr></thead>
        <tbody>
          {dials.map(([name, options, real, thought]) => (
            <tr key={name}><th scope="row">{name}</th><td>{options[real]}</td><td>{thought === undefined ? <span class="muted">{words.noGuess}</span> : <>{options[thought]}{thought === real && tick}</>}</td></tr>
          ))}
          <tr><th scope="row">{words.decidesTitle}</th><td>{decided.truth}</td><td>{decided.guess === null ? <span class="muted">{words.noGuess}</span> : <>{decided.guess}{debrief.decides.guess === debrief.decides.truth && tick}</>}</td></tr>
        </tbody>
      </table>
    </section>
  );
}
