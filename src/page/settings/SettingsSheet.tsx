import { useState } from 'preact/hooks';
import { motions, type App, type Motion, spacings, type Spacing, textSizes, themes, type Theme } from '../../screens/session.ts';
import { languages, type Language } from '../../text/words.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog, Sheet } from '../../parts/Dialog.tsx';
import { Segments, Switch } from '../../parts/Fields.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';

/** Everything that a player may want otherwise. Each change shows at once. */
export function SettingsSheet({ app, onClose }: { readonly app: App; readonly onClose: () => void }) {
  const { shell } = useWords();
  const now = useReadable(app.settings.store);
  const change = app.settings.change;
  const [wiping, setWiping] = useState(false);
  return (
    <Sheet title={shell.settings} closeLabel={shell.close} onClose={onClose}>
      <Segments<Language> even legend={shell.language} value={now.language} onChange={(language) => change({ language })} options={languages.map((value) => ({ value, label: shell.languageNames[value], lang: value }))} />
      <Segments<Theme> even legend={shell.theme} value={now.theme} onChange={(theme) => change({ theme })} options={themes.map((value) => ({ value, label: shell.themes[value] }))} />
      <Segments even legend={shell.textSize} value={String(now.textSize)} onChange={(size) => change({ textSize: textSizes.find((known) => String(known) === size) ?? 100 })} options={textSizes.map((size) => ({ value: String(size), label: shell.textSizeOf(size) }))} />
      <Segments<Spacing> even legend={shell.spacing} value={now.spacing} onChange={(spacing) => change({ spacing })} options={spacings.map((value) => ({ value, label: shell.spacings[value] }))} />
      <Segments<Motion> even legend={shell.motion} value={now.motion} onChange={(motion) => change({ motion })} options={motions.map((value) => ({ value, label: shell.motions[value] }))} />
      <div>
        <h3>{shell.sound}</h3>
        <Switch name={shell.soundOn} on={now.sound} onChange={(sound) => change({ sound })} />
        {now.sound && <Switch name={shell.soundEffects} hint={shell.soundEffectsHint} on={now.effects} onChange={(effects) => change({ effects })} />}
        {now.sound && <Switch name={shell.soundMusic} hint={shell.soundMusicHint} on={now.music} onChange={(music) => change({ music })} />}
      </div>
      <div class="stack">
        <h3>{shell.otherPlayer}</h3>
        <p class="muted">{shell.otherPlayerHint}</p>
        <div><Button size="small" icon="colleague" onPress={() => setWiping(true)}>{shell.otherPlayer}</Button></div>
      </div>
      {wiping && (
        <Dialog title={shell.otherPlayerAsk} closeLabel={shell.close} onClose={() => setWiping(false)}>
          <p>{shell.otherPlayerWarn}</p>
          <div class="actions"><Button onPress={() => setWiping(false)}>{shell.keep}</Button><Button kind="they" onPress={app.wipe}>{shell.otherPlayerYes}</Button></div>
        </Dialog>
      )}
    </Sheet>
  );
}
