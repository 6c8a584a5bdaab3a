import { useMemo } from 'preact/hooks';
import { type Reviewed, reviewTable } from '../../screens/class.ts';
import { IconButton } from '../../parts/Button.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { debrief } from '../frame/screens.ts';

/** Somebody else's game talked over: at once, for there is nothing to estimate first. */
export function Debriefing({ reviewed, onSettings, onLeave }: { readonly reviewed: Reviewed; readonly onSettings: () => void; readonly onLeave: () => void }) {
  const { shell } = useWords();
  const language = useLanguage();
  const table = useMemo(() => reviewTable(reviewed), [reviewed]);
  return <debrief.Screen table={table} language={language} straight menu={<><IconButton icon="arrow-left" label={shell.back} onPress={onLeave} /><IconButton icon="menu" label={shell.menu} onPress={onSettings} /></>} onLeave={onLeave} />;
}
