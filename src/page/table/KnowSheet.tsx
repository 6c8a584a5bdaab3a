import { faceAt, knowingOf, knownFacts } from '../../screens/knowledge.ts';
import { firstName, fullName, optionName, topicName } from '../../screens/naming.ts';
import type { BriefMember, MemberView, Session } from '../../screens/session.ts';
import { inLanguage, type Language, type Words } from '../../text/words.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Button } from '../../parts/Button.tsx';
import { Sheet } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** What the player knows: who they are, what counts for them, who decides, and every fact in the words in which it came. */
export function KnowSheet({ session, first, onAsk, onClose }: {
  readonly session: Session;
  /** Whom to show first: the one who was pointed at. */
  readonly first: string | null; readonly onAsk: (member: string) => void; readonly onClose: () => void;
}) {
  const { table, shell } = useWords();
  const members = [...session.brief.members].sort((a, b) => Number(b.id === first) - Number(a.id === first));
  return (
    <Sheet title={table.know} closeLabel={shell.close} onClose={onClose}>
      <section class="stack" aria-label={table.peopleTitle}>
        {members.map((member) => {
          const view = session.observation.members.find((known) => known.id === member.id);
          return view && <PersonCard key={member.id} session={session} member={member} view={view} onAsk={onAsk} />;
        })}
      </section>
      <Decision session={session} />
      <Notebook session={session} />
    </Sheet>
  );
}

function PersonCard({ session, member, view, onAsk }: { readonly session: Session; readonly member: BriefMember; readonly view: MemberView; readonly onAsk: (member: string) => void }) {
  const { table, prepare } = useWords();
  const language = useLanguage();
  const guess = session.observation.plan?.roles?.[member.id];
  const roleWord = guess === 'initiator' || guess === 'user' || guess === 'influencer' || guess === 'buyer' || guess === 'decider' || guess === 'gatekeeper' ? prepare.roles[guess] : null;
  const sure = [view.decides && table.decides, view.veto && table.vetoes, view.influence !== null && session.brief.members.length > 1 && table.influence(view.influence)].filter((word) => typeof word === 'string');
  return (
    <article class="card person">
      <header>
        <Avatar look={member.look} name={member.name} expression={faceAt(session, member.id, session.steps.length - 1)} size={56} />
        <div>
          <h3>{member.name}</h3>
          <p>{inLanguage(member.job, language)}{view.where !== 'table' && `, ${table.where[view.where]}`}</p>
          <p class="muted">{sure.length > 0 ? sure.join(', ') : roleWord ? table.guessedRole(roleWord) : table.roleUnknown}</p>
        </div>
      </header>
      <dl class="bands">
        <div><dt>{table.mood}</dt><dd>{table.moods[view.mood]}</dd></div>
        <div><dt>{table.trust}</dt><dd>{table.trusts[view.trust]}</dd></div>
        <div><dt>{table.patience}</dt><dd>{table.patiences[view.patience]}</dd></div>
      </dl>
      {(view.leaning || view.stance !== 'neutral') && <p class="row"><Icon name="file" />{[view.leaning && table.leanings[view.leaning], view.stance !== 'neutral' && table.stances[view.stance]].filter(Boolean).join(', ')}</p>}
      <ul role="list" class="stakes">
        {session.brief.issues.map((issue, i) => {
          const knowing = knowingOf(session.brief, view, i);
          const shown = view.shown[i];
          const words = shown ? `${table.bands[shown.band]}, ${stake(session.brief, i, shown, table, language)}` : knowing === 'hint' ? table.hint : table.unknown;
          const old = view.outdated?.includes(issue.id) ?? false;
          return <li key={issue.id} class={knowing}><Icon name={shown ? 'check' : knowing === 'hint' ? 'probe' : 'help'} /><b>{inLanguage(issue.label, language)}</b><span>{words}{old && `, ${table.before}`}</span></li>;
        })}
      </ul>
      {session.observation.stage === 'talking' && view.where === 'table' && <Button size="small" icon="ask" onPress={() => onAsk(member.id)}>{table.askThis(firstName(session.brief, member.id))}</Button>}
    </article>
  );
}

/** What an opened fact tells of an issue: the option they like best, or after good preparation what every option is worth to them. */
function stake(brief: Session['brief'], issue: number, { order, onPaper }: NonNullable<MemberView['shown'][number]>, table: Words['table'], language: Language): string {
  if (!onPaper) return table.best(optionName(brief, issue, order[0] ?? 0, language));
  return table.inFigures(onPaper.weight, order.map((option) => `${optionName(brief, issue, option, language)} (${onPaper.worths[option] ?? 0})`));
}

function Decision({ session }: { readonly session: Session }) {
  const { table } = useWords();
  const { rule, members } = session.observation;
  const sure = members.filter((view) => view.decides).map((view) => `${fullName(session.brief, view.id)} ${table.decides}.`);
  return (
    <section class="note">
      <h3 class="row"><Icon name="crown" />{table.decisionTitle}</h3>
      <p>{rule ? [table.rules[rule], ...sure].join(' ') : sure.length > 0 ? sure.join(' ') : table.decisionUnknown}</p>
    </section>
  );
}

function Notebook({ session }: { readonly session: Session }) {
  const { table } = useWords();
  const language = useLanguage();
  const facts = knownFacts(session);
  const about = (id: string): string => (session.brief.members.some((member) => member.id === id) ? firstName(session.brief, id) : id === 'own' ? table.own : table.account);
  return (
    <section class="stack">
      <h3>{table.factsTitle}</h3>
      {facts.length === 0 && <p class="muted">{table.noFacts}</p>}
      <ul role="list" class="facts">
        {facts.map((fact) => (
          <li key={fact.id}>
            <b>{about(fact.about)}: {topicName(session.brief, fact.topic, language)}</b>
            {fact.text && <p>{inLanguage(fact.text, language)}</p>}
            {fact.hearsay && <p class="row"><Icon name="help" />{table.hearsay}</p>}
            <span class="muted">{fact.prepared ? table.source : table.atMinute(fact.minute)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
