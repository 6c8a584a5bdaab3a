import type { Brief } from '../../screens/session.ts';
import { inLanguage } from '../../text/words.ts';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** Who you are, who they are, what is going on and what you want. */
export function TaskCard({ brief }: { readonly brief: Brief }) {
  const { shell } = useWords();
  const language = useLanguage();
  return (
    <div class="card grain task">
      <p><span class="muted">{shell.yourEmployer}</span> <b>{brief.employer.name}</b>, {inLanguage(brief.employer.what, language)}</p>
      <p><span class="muted">{shell.theAccount}</span> <b>{brief.account.name}</b>, {inLanguage(brief.account.what, language)}</p>
      <hr class="divider" />
      <h2>{shell.story}</h2>
      <p>{inLanguage(brief.story, language)}</p>
      <h2>{shell.goal}</h2>
      <p>{inLanguage(brief.goal, language)}</p>
    </div>
  );
}
