import { usual } from '../../core/scenario/defaults.ts';
import { fieldsOf, firstText } from '../../core/scenario/idents.ts';
import type { Problem } from '../../core/scenario/problem.ts';
import type { DraftDesk, OpenDraft } from '../../app/drafts/desk.ts';
import type { Laboratory, Study } from '../../app/laboratory.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useWide } from '../useWide.ts';
import { lazy } from '../../parts/lazy.tsx';
import type { Pen } from '../pen.ts';
import { MapView } from './MapView.tsx';
import { ProblemList } from './ProblemList.tsx';
import { RoomView } from './RoomView.tsx';
import type { TextPaneProps } from '../text/TextPane.tsx';
import { TrialView } from './TrialView.tsx';

/** The text editor is large and not for everybody: it comes when it is asked for. */
const textPane = lazy<TextPaneProps>(() => import('../text/TextPane.tsx').then((file) => file.TextPane));
const none: readonly Problem[] = [];

/** What lies beside the form; on a phone one of these at a time, the form among them. */
export const views = ['form', 'map', 'problems', 'trial', 'room', 'text'] as const;
export type View = (typeof views)[number];

const icons: Readonly<Record<View, IconName>> = { form: 'pen', map: 'target', problems: 'checklist', trial: 'play', room: 'lamp', text: 'log' };

export interface BesideProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onWriting: (on: boolean) => void;
  readonly draft: OpenDraft;
  readonly desk: DraftDesk;
  readonly study: Study | null;
  readonly errors: number;
  readonly title: string;
  readonly laboratory: Laboratory;
  /** The problem that was last gone to. */
  readonly sought: Problem | null;
  readonly onGo: (problem: Problem) => void;
  readonly onMend: (problem: Problem) => void;
  /** Null while the text cannot be read. */
  readonly pen: Pen | null;
}

export function Beside(props: BesideProps) {
  const { view, onView, study, errors } = props;
  const words = editorWords(useLanguage());
  const wide = useWide();
  // A wide screen always shows the form: beside it stands what was chosen last, or the map.
  const shown = view === 'form' ? 'map' : view;
  const account = (props.pen && firstText(fieldsOf(fieldsOf(props.pen.value)['account'])['name'])) || usual.account;
  return (
    <div class="editor-beside">
      <div class="beside-keys" role="group" aria-label={words.viewsLabel}>
        {views.map((name) => (
          <button key={name} type="button" class={`beside-key ${name}`} aria-pressed={name === view || (wide && view === 'form' && name === shown)} onClick={() => onView(name)}>
            <Icon name={icons[name]} /><span>{words.views[name]}</span>
            {name === 'problems' && errors > 0 && <span class="wrong-count"><span aria-hidden="true">{errors}</span><span class="out-of-sight">{words.stepProblems(errors)}</span></span>}
          </button>
        ))}
      </div>
      <div class={`beside-leaf ${shown}`} role="region" aria-label={words.views[shown]} tabIndex={0}>
        {shown === 'map' && <MapView study={study} account={account} />}
        {shown === 'trial' && <TrialView laboratory={props.laboratory} text={props.draft.text} ready={study !== null && errors === 0} />}
        {shown === 'room' && (props.pen ? <RoomView pen={props.pen} /> : <p class="note">{words.wrongText}</p>)}
        {shown === 'text' && <textPane.Screen text={props.draft.text} problems={study?.problems ?? none} sought={props.sought} onText={(next) => props.desk.change(next, 'text')} onWriting={props.onWriting} onGo={props.onGo} onMend={props.onMend} />}
        {shown === 'problems' && <ProblemList study={study} onGo={props.onGo} onMend={props.onMend} />}
      </div>
    </div>
  );
}
