import type { Debrief } from '../../../screens/debrief.ts';
import type { MapMark } from '../../../screens/deal-map.ts';
import { dealName } from '../../../screens/naming.ts';
import type { Session } from '../../../screens/session.ts';
import { pointsOf } from '../../../text/words.ts';
import { useLanguage, useWords } from '../../../parts/Language.tsx';

/** The map without a picture: both paths, the deals with a name, and the edge. */
export function MapTable({ session, debrief, marks }: { readonly session: Session; readonly debrief: Debrief; readonly marks: readonly MapMark[] }) {
  const words = useWords().debrief;
  const language = useLanguage();
  const edge = debrief.map.filter((point) => point.frontier).sort((a, b) => a.own - b.own).map((point) => ({ ...point, name: words.edgePoint, step: null }));
  return (
    <details class="map-table">
      <summary>{words.asTable}</summary>
      <div class="wide-table" tabIndex={0} role="region" aria-label={words.asTable}>
        <table>
          <thead><tr><th scope="col">{words.column.what}</th><th scope="col">{words.column.deal}</th><th scope="col" class="number">{words.column.own}</th><th scope="col" class="number">{words.column.account}</th><th scope="col">{words.column.kind}</th></tr></thead>
          <tbody>
            {[...marks, ...edge].map((row, i) => (
              <tr key={i}>
                <th scope="row">{row.name}</th><td>{dealName(session.brief, row.deal, language)}</td>
                <td class="number">{pointsOf(row.own, language)}</td><td class="number">{pointsOf(row.account, language)}</td><td>{row.step ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
