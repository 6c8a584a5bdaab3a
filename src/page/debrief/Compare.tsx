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
  // Without a deal there is nothing to stand beside the best.
  const lone = deal ? {} : { class: 'lone' };
  return (
    <section class="pinned">
      <h3>{deal ? words.compareTitle : words.compareNone}</h3>
      {deal && deal.deal.join() === best.deal.join() && <p><b>{words.compareBest}</b></p>}
      <div class="wide-table" tabIndex={0} role="region" aria-label={deal ? words.compareTitle : words.compareNone}>
        {/* The roles by name: on a phone the rows are laid out otherwise, and a browser would forget that it is a table. */}
        <table class="compare" role="table">
          <thead role="rowgroup"><tr role="row" {...lone}><th role="columnheader" scope="col">{words.issue}</th>{deal && <th role="columnheader" scope="col">{words.yourDeal}</th>}<th role="columnheader" scope="col">{words.best}</th><th role="columnheader" scope="col" class="number">{words.forYou}</th></tr></thead>
          <tbody role="rowgroup">
            {compareRows(session.brief, debrief, language).map((row) => (
              <tr key={row.issue} role="row" class={deal ? (row.differs ? 'differs' : '') : 'lone'}>
                <th role="rowheader" scope="row">{row.issue}</th>
                {deal && !row.differs ? <td role="cell" colSpan={2}>{row.best}</td> : <>{deal && <td role="cell">{row.yours}</td>}<td role="cell">{row.best}</td></>}
                <td role="cell" class="number">{deal && !row.differs ? words.same : deal ? signedPointsOf(row.own, language) : pointsOf(row.own, language)}</td>
              </tr>
            ))}
          </tbody>
          <tbody role="rowgroup" class="people-rows">
            {people.map((person) => (
              <tr key={person.name} role="row" {...lone}>
                <th role="rowheader" scope="row">{person.name}</th>{deal && <td role="cell">{person.yours === null ? '' : pointsOf(person.yours, language)}</td>}<td role="cell">{pointsOf(person.best, language)}</td>
                <td role="cell" class="number">{person.yours === null ? '' : person.yours === person.best ? words.same : signedPointsOf(person.best - person.yours, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
