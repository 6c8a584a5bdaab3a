import { fieldsOf, firstText, itemsOf } from '../../core/scenario/idents.ts';
import { pathText, type Path } from '../../core/scenario/problem.ts';
import { addIssue, addOption, move, pin, removeIssue, removeOption } from '../../core/scenario/mending/reshape.ts';
import type { Sheet } from '../../core/scenario/sheet/sheet.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { Wrong } from '../form/Box.tsx';
import { FieldOf, LevelField } from '../form/FieldOf.tsx';
import { fieldAt } from '../form/shape.ts';
import { TextField } from '../form/TextField.tsx';
import { PenContext, read, usePen, written } from '../pen.ts';
import { inLanguage } from '../../text/words.ts';
import { ClosedSign, hasLabel, labelOf, Locks } from './Locks.tsx';

const MOST_ISSUES = 8;
const MOST_OPTIONS = 6;

export function IssuesStep() {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const issues = itemsOf(read(pen, ['issues']));
  return (
    <>
      {issues.map((issue, i) => <Issue key={i} issue={issue} at={i} count={issues.length} />)}
      <Wrong path={['issues']} />
      {issues.length < MOST_ISSUES && <Button icon="pen" onPress={() => { pen.change('', (sheet) => addIssue(sheet, written(pen, words.newIssue), words.newOptions.map((option) => written(pen, option)))); pen.lead(['issues', issues.length, 'label']); }}>{words.addIssue}</Button>}
    </>
  );
}

function Issue({ issue, at, count }: { readonly issue: unknown; readonly at: number; readonly count: number }) {
  const pen = usePen();
  const language = useLanguage();
  const words = editorWords(language);
  const path: Path = ['issues', at];
  const label = firstText(fieldsOf(issue)['label']) || words.numberOf(words.fields['issue'] ?? '', at + 1);
  const options = itemsOf(fieldsOf(issue)['options']);
  // Weights and values point to the issue by its short name: that stays while the label is typed.
  const pinned = { ...pen, change: (what: string, act: (sheet: Sheet) => Sheet) => pen.change(what, (sheet) => act(pin(sheet, 'issues', at))) };
  return (
    <section class="item issue" data-path={pathText(path)} aria-label={label}>
      <div class="issue-head">
        <PenContext.Provider value={pinned}><TextField path={[...path, 'label']} label={words.numberOf(words.fields['issue'] ?? '', at + 1)} required /></PenContext.Provider>
        <span class="item-keys">
          {at > 0 && <IconButton icon="arrow-up" label={words.up(label)} onPress={() => pen.change('', (sheet) => move(sheet, ['issues'], at, -1))} />}
          {at < count - 1 && <IconButton icon="arrow-down" label={words.down(label)} onPress={() => pen.change('', (sheet) => move(sheet, ['issues'], at, 1))} />}
          {count > 2 && <IconButton icon="close" label={words.remove(label)} onPress={() => pen.change('', (sheet) => removeIssue(sheet, at))} />}
        </span>
      </div>
      <div class="options">
        {options.map((option, o) => <Option key={o} issue={at} at={o} option={option} count={options.length} />)}
        {options.length < MOST_OPTIONS && <Button size="small" aria-label={`${words.addOption}: ${label}`} onPress={() => { pen.change('', (sheet) => addOption(sheet, at, written(pen, words.newOption))); pen.lead([...path, 'options', options.length]); }}>+ {words.addOption}</Button>}
      </div>
      <Wrong path={[...path, 'options']} />
      <Locks issue={at} options={options} />
      <details class="more-fields"><summary>{words.moreFields}</summary><FieldOf field={fieldAt('issues', 'said')} path={[...path, 'said']} /><LevelField path={[...path, 'promise']} label={words.fields['promise'] ?? ''} help={inLanguage(fieldAt('issues', 'promise').help, language)} /></details>
      <Wrong path={path} />
    </section>
  );
}

/** A plain text is enough; a choice with a lock is a group with a label. */
function Option({ issue, at, option, count }: { readonly issue: number; readonly at: number; readonly option: unknown; readonly count: number }) {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const path: Path = ['issues', issue, 'options', at];
  const name = firstText(labelOf(option)) || words.optionOf(at + 1);
  return (
    <div class="option-row" data-path={pathText(path)}>
      <TextField path={hasLabel(option) ? [...path, 'label'] : path} label={words.optionOf(at + 1)} required />
      <span class="item-keys">
        {at > 0 && <IconButton icon="arrow-up" label={words.up(name)} onPress={() => pen.change('', (sheet) => move(sheet, ['issues', issue, 'options'], at, -1))} />}
        {count > 2 && <IconButton icon="close" label={words.remove(name)} onPress={() => pen.change('', (sheet) => removeOption(sheet, issue, at))} />}
      </span>
      <ClosedSign option={option} />
    </div>
  );
}
