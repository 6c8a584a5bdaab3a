import type { PackageView } from '../../../screens/axes.ts';
import { pointsOf, signedPointsOf } from '../../../text/words.ts';
import { IconButton } from '../../../parts/Button.tsx';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import { useStory } from '../story.ts';

/** One package of the map, line by line beside the own deal. */
export function PackageCard({ view, name, onClose }: { readonly view: PackageView; readonly name: string | null; readonly onClose: () => void }) {
  const story = useStory();
  const words = useWords().debrief;
  const language = useLanguage();
  const compared = view.rows.some((row) => row.yours !== null);
  return (
    <section class="package-card" aria-live="polite">
      <div class="row apart"><h3>{name ?? story.packageTitle}{compared && <span class="muted"> {story.besideYours}</span>}</h3><IconButton icon="close" label={story.unpin} onPress={onClose} /></div>
      <p>{view.short.length === 0 ? story.goodForAll : story.shortFor(view.short.join(', '))}</p>
      <table class="compare">
        <thead><tr><th scope="col">{words.issue}</th><th scope="col">{story.packageTitle}</th>{compared && <th scope="col">{words.yourDeal}</th>}<th scope="col" class="number">{words.forYou}</th></tr></thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.issue} class={row.differs ? 'differs' : ''}>
              <th scope="row">{row.issue}</th><td>{row.here}</td>{compared && <td>{row.yours}</td>}
              <td class="number">{compared && !row.differs ? words.same : compared ? signedPointsOf(row.own, language) : pointsOf(row.own, language)}</td>
            </tr>
          ))}
        </tbody>
        <tbody class="people-rows">
          {view.people.map((person) => (
            <tr key={person.name}>
              <th scope="row">{person.name}</th><td>{pointsOf(person.here, language)}</td>{compared && <td>{person.yours === null ? '' : pointsOf(person.yours, language)}</td>}
              <td class="number">{person.yours === null ? '' : person.yours === person.here ? words.same : signedPointsOf(person.here - person.yours, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
