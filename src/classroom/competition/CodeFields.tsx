import { codeOf } from '../../app/teacher/competition.ts';
import { useLanguage } from '../../parts/Language.tsx';
import { inLanguage } from '../../text/words.ts';
import type { JoinCompetition } from '../../wire/class.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import type { Found } from './useCompetition.ts';

/** Playing along, as typed. */
export interface Along {
  readonly code: string;
  readonly name: string;
}

export const noAlong: Along = { code: '', name: '' };

/** What the server is asked for; null: the code opens nothing, or the class has no name yet. */
export function joinOf({ code, name }: Along, found: Found): JoinCompetition | null {
  const open = typeof found === 'object' && 'code' in found && found.joining;
  return open && name.trim() !== '' ? { code: codeOf(code), name: name.trim() } : null;
}

/** The code of a competition and the name of this class in it; below them what the code opens. */
export function CodeFields({ along, found, onChange }: { readonly along: Along; readonly found: Found; readonly onChange: (along: Along) => void }) {
  const { competition: words } = useClassroomWords();
  return (
    <div class="code-fields">
      <label class="field"><b>{words.code}</b><input type="text" class="code" autocomplete="off" autocapitalize="characters" spellcheck={false} maxLength={20} value={along.code} onInput={(event) => onChange({ ...along, code: event.currentTarget.value })} /></label>
      <label class="field"><b>{words.className}</b><input type="text" autocomplete="off" maxLength={20} placeholder={words.classExample} value={along.name} onInput={(event) => onChange({ ...along, name: event.currentTarget.value })} /></label>
      <p class="found" aria-live="polite"><FoundLine found={found} /></p>
    </div>
  );
}

function FoundLine({ found }: { readonly found: Found }) {
  const { competition: words } = useClassroomWords();
  const language = useLanguage();
  if (found === 'short') return <span class="muted">{words.codeHint}</span>;
  if (found === 'looking') return <span class="muted">{words.codeLooking}</span>;
  if ('error' in found) return <span class="note">{refusalSentence(found, language)}</span>;
  const { tries, mode, counts } = found.rules;
  if (!found.joining) return <span class="note">{words.fullUp}</span>;
  return <span><b>{words.found(found.name, inLanguage(found.case.title, language))}</b> {words.fixed} <span class="muted">({words.tryRules(mode === 'exam', tries, counts === 'best')})</span></span>;
}
