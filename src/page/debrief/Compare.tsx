import { compareRows, type Debrief } from '../../screens/debrief.ts';
import { firstName } from '../../screens/naming.ts';
import type { Session } from '../../screens/session.ts';
import { pointsOf, signedPointsOf } from '../../text/words.ts';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** The best deal beside yours, line by line, with what each side pays and gets. */
export function Compare({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const words = useWords().debrief;
  const language = useLanguage();
  const { best, deal } = debrief;
  if (!best) return null;
  const people = [{ name: words.guessOwn, yours: deal?.own ?? null, best: best.own }, ...session.brief.members.map((member, j) => ({ name: firstName(session.brief, member.id), yours: deal?.members[j] ?? null, best: best.members[j] ?? 0 }))];
  return (
    <section class="pinned">
      <h3>{deal ? words.compareTitle : words.compareNone}</h3>
      {deal && deal.deal.join() === best.deal.join() && <p><b>{words.compareBest}</b></p>}
      <div class="wide-table" tabIndex={0} role="region" aria-label={deal ? words.compareTitle : words.compareNone}>
        <table class="compare">
          <thead><tr><th scope="col">{words.issue}</th>{deal && <th scope="col">{words.yourDeal}</th>}<th scope="col">{words.best}</th><th scope="col" class="number">{words.forYou}</th></tr></thead>
          <tbody>
            {compareRows(session.brief, debrief, language).map((row) => (
              <tr key={row.issue} class={row.differs && deal ? 'differs' : ''}>
                <th scope="row">{row.issue}</th>
                {deal && !row.differs ? <td colSpan={2}>{row.best}</td> : <>{deal && <td>{row.yours}</td>}<td>{row.best}</td></>}
                <td class="number">{deal && !row.differs ? words.same : deal ? signedPointsOf(row.own, language) : pointsOf(row.own, language)}</td>
              </tr>
            ))}
          </tbody>
          <tbody class="people-rows">
            {people.map((person) => (
              <tr key={person.name}>
                <th scope="row">{person.name}</th>{deal && <td>{person.yours === null ? '' : pointsOf(person.yours, language)}</td>}<td>{pointsOf(person.best, language)}</td>
                <td class="number">{person.yours === null ? '' : person.yours === person.best ? words.same : signedPointsOf(person.best - person.yours, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
