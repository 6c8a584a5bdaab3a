import type { App } from '../../screens/session.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';

/** Things that went wrong beside the game. They stay until they are read. */
export function NoticeList({ notices }: { readonly notices: App['notices'] }) {
  const { shell } = useWords();
  const now = useReadable(notices.store);
  return (
    <div class="notices" role="alert">
      {now.map((kind) => (
        <div key={kind} class="note grain">
          <Icon name="info" />
          <span>{shell.notices[kind]}</span>
          <Button size="small" onPress={() => notices.dismiss(kind)}>{shell.noticeClose}</Button>
        </div>
      ))}
    </div>
  );
}
