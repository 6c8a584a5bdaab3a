import { roles } from '../../screens/preparation.ts';
import { inLanguage } from '../../text/words.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Pick } from '../../parts/Fields.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import type { StepProps } from './step-props.ts';

/** A guess of who plays which role and how they decide. */
export function RolesStep({ brief, draft, change }: StepProps) {
  const { prepare } = useWords();
  const language = useLanguage();
  const roleOptions = [{ value: '', label: prepare.roleUnknown }, ...roles.map((role) => ({ value: role, label: `${prepare.roles[role]}: ${prepare.roleMeanings[role]}` }))];
  const set = (member: string, role: string): void => {
    const others = Object.fromEntries(Object.entries(draft.roles).filter(([id]) => id !== member));
    change({ roles: role === '' ? others : { ...others, [member]: role } });
  };
  return (
    <section class="stack">
      <p>{prepare.rolesLead}</p>
      <ul role="list" class="stack">
        {brief.members.map((member) => (
          <li key={member.id} class="card grain who">
            <Avatar look={member.look} name={member.name} size={56} />
            <div><b>{member.name}</b>, <span class="muted">{inLanguage(member.job, language)}</span>
              <Pick name={prepare.roleOf(member.name)} value={draft.roles[member.id] ?? ''} options={roleOptions} onChange={(role) => set(member.id, role)} />
            </div>
          </li>
        ))}
      </ul>
      <Pick
        name={prepare.decides} value={draft.decides ?? ''} onChange={(who) => change({ decides: who === '' ? null : who })}
        options={[
          { value: '', label: prepare.decidesUnknown }, ...brief.members.map((member) => ({ value: member.id, label: member.name })),
          { value: 'weighted', label: prepare.decidesWeighted }, { value: 'quorum', label: prepare.decidesQuorum }, { value: 'consensus', label: prepare.decidesConsensus },
        ]}
      />
    </section>
  );
}
