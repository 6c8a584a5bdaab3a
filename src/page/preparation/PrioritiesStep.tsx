import { orderOf, shifted } from '../../screens/preparation.ts';
import type { BriefMember } from '../../screens/session.ts';
import { inLanguage } from '../../text/words.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import type { StepProps } from './step-props.ts';

/** A prediction: what counts most for each of them. Buttons, so that no dragging is needed. */
export function PrioritiesStep(props: StepProps) {
  const { prepare } = useWords();
  return (
    <section class="stack">
      <p>{prepare.prioritiesLead}</p>
      <div class="orders">{props.brief.members.map((member) => <Order key={member.id} member={member} {...props} />)}</div>
    </section>
  );
}

function Order({ member, brief, draft, change }: StepProps & { readonly member: BriefMember }) {
  const { prepare } = useWords();
  const language = useLanguage();
  const say = useSay();
  const order = orderOf(brief, draft, member.id);
  const label = (id: string): string => {
    const issue = brief.issues.find((known) => known.id === id);
    return issue ? inLanguage(issue.label, language) : id;
  };
  const move = (id: string, by: -1 | 1): void => {
    const next = shifted(order, id, by);
    change({ priorities: { ...draft.priorities, [member.id]: next } });
    say(prepare.moved(label(id), next.indexOf(id) + 1));
  };
  return (
    <section class="card grain order">
      <h2 class="row"><Avatar look={member.look} name={member.name} size={44} />{prepare.prioritiesOf(member.name.split(' ')[0] ?? member.name)}</h2>
      <ol role="list">
        {order.map((id, i) => (
          <li key={id}>
            <span class="place" aria-hidden="true">{i + 1}</span>
            <span>{label(id)}</span>
            <button type="button" class="button square" aria-label={prepare.up(label(id))} aria-disabled={i === 0} onClick={() => move(id, -1)}><Icon name="arrow-up" /></button>
            <button type="button" class="button square" aria-label={prepare.down(label(id))} aria-disabled={i === order.length - 1} onClick={() => move(id, 1)}><Icon name="arrow-down" /></button>
          </li>
        ))}
      </ol>
    </section>
  );
}
