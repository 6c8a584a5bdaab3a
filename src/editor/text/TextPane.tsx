import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'preact/hooks';
import { mendWords } from '../../core/scenario/mending/mend.ts';
import type { Problem } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { inLanguage, type Language } from '../../text/words.ts';
import { useLanguage } from '../../parts/Language.tsx';
import { completeCase } from './completion.ts';
import { useLate } from '../useLate.ts';
import { useFollowing } from './useFollowing.ts';

export interface TextPaneProps {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** A place to show: the last problem that was gone to. */
  readonly sought: Problem | null;
  readonly onText: (text: string) => void;
  /** A letter stands here that the case does not have yet; off: it has. */
  readonly onWriting: (on: boolean) => void;
  readonly onGo: (problem: Problem) => void;
  readonly onMend: (problem: Problem) => void;
}

/** The colours are those of the page, so that day and evening fit. */
const look = EditorView.theme({
  '&': { height: '100%', fontSize: '0.9375rem', color: 'var(--ink)', backgroundColor: 'var(--paper-light)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'var(--track)', color: 'var(--muted)', borderRight: '2px solid var(--rule)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--note)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--you-tint) !important' },
  '.cm-tooltip': { backgroundColor: 'var(--note)', color: 'var(--ink)', border: '2px solid var(--outline)', borderRadius: '4px 10px 5px 9px', fontFamily: '"Atkinson Hyperlegible", system-ui, sans-serif', maxWidth: '26rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--you-fill)', color: 'var(--on-fill)' },
  '.cm-diagnosticAction': { minHeight: '2.75rem', padding: '0.3rem 0.8rem', marginTop: '0.3rem', backgroundColor: 'var(--paper-light)', color: 'var(--ink)', border: '2px solid var(--outline)', borderRadius: '9px', font: 'inherit', fontWeight: '700' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--they-fill)' },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--you-dark)', fontWeight: '700' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--they-dark)', fontWeight: '700' },
]);

/** The case as text, with completion from the format and every problem on its line. It lives in a shadow, where its styles need no leave of the page. */
export function TextPane(props: TextPaneProps) {
  const { text, problems, sought } = props;
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const now = useRef(props);
  now.current = props;
  const late = useLate((next) => { wrote(next); now.current.onText(next); }, props.onWriting);
  const { follow, wrote } = useFollowing(view, text, language, late.flush);
  useEffect(() => {
    const host = box.current;
    if (!host) return undefined;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const made = new EditorView({ root, parent: root as unknown as Element, state: EditorState.create({ doc: now.current.text, extensions: extensionsFor(language, late.type) }) });
    view.current = made;
    return () => { made.destroy(); view.current = null; };
  }, [language]);
  useEffect(() => {
    const there = follow();
    if (there) there.dispatch(setDiagnostics(there.state, problems.map((problem) => diagnosticOf(there.state, problem, language, () => now.current))));
    // Only when something new was found out: between two looks the marks move along with the letters.
  }, [problems, language]);
  useEffect(() => {
    const there = sought && follow();
    if (!there) return;
    const at = placeOf(there.state, sought);
    there.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
  }, [sought]);
  return <div class="text-pane" ref={box} onKeyDownCapture={follow} onBeforeInputCapture={follow} onPasteCapture={follow} onCutCapture={follow} onDropCapture={follow} onFocusOut={late.flush} />;
}

const extensionsFor = (language: Language, onText: (text: string) => void) => [
  lineNumbers(), foldGutter(), lintGutter(), drawSelection(), highlightActiveLine(), bracketMatching(), closeBrackets(), indentOnInput(),
  json(), syntaxHighlighting(colours), look, EditorView.lineWrapping, EditorState.tabSize.of(2),
  autocompletion({ override: [completeCase(language)], activateOnTyping: true }),
  keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...foldKeymap, ...completionKeymap]),
  EditorView.contentAttributes.of({ 'aria-label': editorWords(language).textLabel, spellcheck: 'false' }),
  EditorView.updateListener.of((update) => { if (update.docChanged && update.transactions.some((change) => ['input', 'delete', 'move', 'indent'].some((kind) => change.isUserEvent(kind)))) onText(update.state.doc.toString()); }),
];

/** The sign that a problem is about; at the end of the text where the text has become shorter. */
function placeOf(state: EditorState, problem: Problem): number {
  const line = state.doc.line(Math.max(1, Math.min(problem.line, state.doc.lines)));
  return Math.min(line.to, line.from + Math.max(0, problem.column - 1));
}

function diagnosticOf(state: EditorState, problem: Problem, language: Language, now: () => TextPaneProps): Diagnostic {
  const from = placeOf(state, problem);
  const rest = state.doc.lineAt(from).text.slice(from - state.doc.lineAt(from).from);
  const length = /^("(?:[^"\\]|\\.)*"|[\w.-]+|.)/.exec(rest)?.[0].length ?? 0;
  const { mend } = problem;
  return {
    from, to: from + length, severity: problem.severity,
    message: `${inLanguage(problem.message, language)} ${inLanguage(problem.fix, language)}`,
    actions: [
      ...(mend ? [{ name: inLanguage(mendWords(mend), language), apply: () => now().onMend(problem) }] : []),
      { name: editorWords(language).goTo, apply: () => now().onGo(problem) },
    ],
  };
}
