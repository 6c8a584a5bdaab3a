import { type Debrief, faceOf, type MemberResult, satisfactionOf } from '../../screens/debrief.ts';
import { guessedRight } from '../../screens/insight.ts';
import { topicName } from '../../screens/naming.ts';
import type { BriefMember, Session } from '../../screens/session.ts';
import { inLanguage, pointsOf } from '../../text/words.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Bar } from '../../parts/Bar.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** How each of them leaves the table, and what really counted, beside the prediction. */
export function Members({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const words = useWords().debrief;
  return (
    <section class="pinned">
      <h3>{words.membersTitle}</h3>
      <ul role="list" class="member-results">
        {session.brief.members.map((member, j) => {
          const result = debrief.members[j];
          return result && <li key={member.id}><MemberCard session={session} member={member} result={result} /></li>;
        })}
      </ul>
    </section>
  );
}

function MemberCard({ session, member, result }: { readonly session: Session; readonly member: BriefMember; readonly result: MemberResult }) {
  const words = useWords().debrief;
  const language = useLanguage();
  const satisfaction = satisfactionOf(result);
  const say = [result.decides && words.decided, result.veto && words.couldBlock].filter(Boolean).join(', ');
  return (
    <article class="member-result">
      <header>
        <Avatar look={member.look} name={member.name} size={52} expression={faceOf(result)} />
        <div>
          <h4>{member.name}</h4>
          <p>{inLanguage(member.job, language)}{say && `, ${say}`}</p>
        </div>
      </header>
      <p class={`satisfied ${satisfaction}`}><b>{words.satisfied[satisfaction]}</b></p>
      {result.points !== null && (
        <>
          <Bar value={result.points / 10} side="they" limit={result.limit / 10} height="0.8rem" />
          <p class="muted">{words.pointsOfMember(pointsOf(result.points, language), pointsOf(result.limit, language))}</p>
        </>
      )}
      <p>{words.trustFrom(result.trustFrom, result.trustTo)}</p>
      <RoleLine session={session} id={member.id} />
      <Priorities session={session} result={result} />
    </article>
  );
}

/** Which roles somebody had, beside what was thought in the preparation. One person alone is no riddle. */
function RoleLine({ session, id }: { readonly session: Session; readonly id: string }) {
  const { debrief: words, prepare } = useWords();
  const person = session.hindsight?.people.find((known) => known.id === id);
  if (!person || session.brief.members.length < 2) return null;
  return (
    <p>
      {words.role}: {person.roles.map((role) => prepare.roles[role]).join(', ')}
      {person.thought && <span class="muted"> · {words.youThought}: {prepare.roles[person.thought]}{guessedRight(person) && <span class="hit"> ✓<span class="out-of-sight"> {words.rightGuess}</span></span>}</span>}
    </p>
  );
}

function Priorities({ session, result }: { readonly session: Session; readonly result: MemberResult }) {
  const words = useWords().debrief;
  const language = useLanguage();
  const { predicted } = result;
  return (
    <>
      <table class="priorities">
        <thead><tr><th scope="col">{words.carriedAbout}</th>{predicted && <th scope="col">{words.youThought}</th>}</tr></thead>
        <tbody>
          {result.priorities.slice(0, 4).map(({ issue, weight }, place) => {
            const guess = predicted?.order[place];
            return (
              <tr key={issue}>
                <td>{topicName(session.brief, issue, language)} <span class="muted">{weight}</span></td>
                {predicted && <td class={guess === issue ? 'hit' : ''}>{guess ? topicName(session.brief, guess, language) : '–'}{guess === issue && <span> ✓<span class="out-of-sight"> {words.rightGuess}</span></span>}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="muted">{predicted ? words.hits(predicted.hits) : words.noPrediction}</p>
    </>
  );
}
