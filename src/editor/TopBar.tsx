import { useState } from 'preact/hooks';
import type { DraftDesk, OpenDraft } from '../app/drafts/desk.ts';
import type { App } from '../screens/session.ts';
import { editorWords } from '../text/editor-words.ts';
import { Button, ChoiceButton, IconButton } from '../parts/Button.tsx';
import { Sheet } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useLanguage, useWords } from '../parts/Language.tsx';
import { lazy } from '../parts/lazy.tsx';
import { useReadable } from '../parts/readable.ts';
import type { PlayFromProps } from './PlayFrom.tsx';
import { saveFile } from './save-file.ts';
import { useTrial } from './useTrial.ts';

/** The players come along only when somebody wants them. */
const playFrom = lazy<PlayFromProps>(() => import('./PlayFrom.tsx').then((file) => file.PlayFrom));

/** What the author always needs: back, whether it is kept, undo, play. */
export function TopBar({ app, desk, draft, title, ready, onSettings, onProblems }: {
  readonly app: App; readonly desk: DraftDesk; readonly draft: OpenDraft; readonly title: string;
  /** It can be played. */
  readonly ready: boolean; readonly onSettings: () => void; readonly onProblems: () => void;
}) {
  const words = editorWords(useLanguage());
  const { shell } = useWords();
  const keeping = useReadable(desk.store, (state) => state.keeping);
  const copied = useReadable(desk.store, (state) => state.copied);
  const [more, setMore] = useState(false);
  const [from, setFrom] = useState(false);
  const trial = useTrial(app, draft);
  const lost = keeping === 'blocked' || keeping === 'full';
  const save = (): void => saveFile(draft.text, title);
  const toClass = (): void => {
    app.authoring.handOver({ title, text: draft.text });
    app.router.go({ screen: 'teacher', path: [] });
  };
  return (
    <header class="editor-top grain">
      <IconButton icon="arrow-left" label={words.toDesk} onPress={() => app.router.go({ screen: 'editor', path: [] })} />
      <p class="editor-title"><b>{title}</b><span class={lost ? 'kept lost' : 'kept'}>{lost ? <Icon name="alert" /> : keeping === 'kept' ? <Icon name="check" /> : null}{keeping === 'kept' ? words.kept : keeping === 'keeping' ? words.keeping : words[keeping]}</span></p>
      <IconButton icon="undo" label={words.undo} aria-disabled={!draft.canUndo} onPress={() => desk.undo()} />
      <IconButton icon="again" label={words.redo} aria-disabled={!draft.canRedo} onPress={() => desk.redo()} />
      <IconButton icon="more" label={words.more} onPress={() => setMore(true)} />
      {trial !== null && <Button icon="again" size="small" title={words.playOnHint(trial)} onPress={() => app.goOn(draft.id)}>{words.playOn}</Button>}
      <Button kind="filled" icon="play" size="small" aria-disabled={!ready} title={ready ? undefined : words.playNot} onPress={() => app.start(draft.id, true)}>{words.play}</Button>
      {lost && <p class="note lost-note" role="alert"><Icon name="alert" /><span>{words[keeping]}</span><Button size="small" icon="save" onPress={save}>{words.saveFile}</Button></p>}
      {copied && <p class="note lost-note" role="status"><Icon name="info" /><span>{words.copied}</span></p>}
      {more && (
        <Sheet title={title} closeLabel={shell.close} onClose={() => setMore(false)}>
          <ChoiceButton icon="play" name={words.playFrom} hint={ready ? words.playFromHint : words.playNot} aria-disabled={!ready} onPress={() => { setMore(false); setFrom(true); }} />
          <ChoiceButton icon="save" name={words.saveFile} onPress={() => { save(); setMore(false); }} />
          <ChoiceButton icon="colleague" name={words.toClass} hint={ready ? words.toClassHint : words.playNot} aria-disabled={!ready} onPress={toClass} />
          <ChoiceButton icon="alert" name={words.problemsTitle} onPress={() => { onProblems(); setMore(false); }} />
          <ChoiceButton icon="settings" name={shell.settings} onPress={() => { setMore(false); onSettings(); }} />
        </Sheet>
      )}
      {from && <playFrom.Screen app={app} id={draft.id} text={draft.text} onClose={() => setFrom(false)} />}
    </header>
  );
}
