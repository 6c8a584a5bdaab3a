import { changeKinds, conditionKinds, freshChange, freshCondition, type Starting, startingIn } from '../../core/scenario/events/begin.ts';
import { fieldsOf, itemsOf, memberIds, optionIds, type Fields, wordOf } from '../../core/scenario/idents.ts';
import { pathText, type Path } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { eventWords } from '../../text/event-sentence.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { IconButton, LinkButton } from '../../parts/Button.tsx';
import { Pick } from '../../parts/Fields.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { Box, Wrong } from '../form/Box.tsx';
import { FieldOf, Shaped } from '../form/FieldOf.tsx';
import { useNaming } from '../form/naming.ts';
import { fieldAt, type Field } from '../form/shape.ts';
import { type Named, type Pen, read, readText, usePen } from '../pen.ts';
import { optionsOf } from './called.ts';
import { lookOf } from './PeopleStep.tsx';

/** What new lines say, in the languages of the case. */
export const starting = (pen: Pen): Starting => startingIn(fieldsOf(pen.value), eventWords('nl').starting, eventWords('en').starting);

/** One condition or one change: its kind from a menu, and what it needs from menus of what the case has. */
export function EventRule({ path, rule, alone }: { readonly path: Path; readonly rule: Fields; readonly alone: boolean }) {
  const pen = usePen();
  const language = useLanguage();
  const words = eventWords(language);
  const isWhen = path[2] === 'when';
  const number = Number(path[path.length - 1]) + 1;
  const kind = wordOf(rule['kind']) ?? '';
  const choose = (next: string): void => {
    const file = fieldsOf(pen.value);
    const when = conditionKinds.find((one) => one === next);
    const then = changeKinds.find((one) => one === next);
    const fresh = isWhen ? when && freshCondition(when, file, rule) : then && freshChange(then, file, starting(pen), rule);
    if (fresh) pen.change('', (sheet) => sheet.set(path, fresh));
  };
  const label = isWhen ? words.condition(number) : words.change(number);
  const kinds = (isWhen ? conditionKinds : changeKinds).map((value) => ({ value: value as string, label: words.kinds[isWhen ? value : `then.${value}`] ?? words.kinds[value] ?? value }));
  return (
    <div class="item rule" data-path={pathText(path)} role="group" aria-label={label}>
      <div class="rule-head">
        <Box path={[...path, 'kind']} label="" help=""><Pick name={isWhen ? words.whatCondition : words.whatChange} value={kind} options={kinds} onChange={choose} /></Box>
        {!alone && <IconButton icon="close" label={editorWords(language).remove(label)} onPress={() => pen.change('', (sheet) => sheet.remove(path))} />}
      </div>
      <div class="rule-fields">{fieldsFor(isWhen, kind).map((field) => <RuleField key={field.name} field={field} path={path} rule={rule} />)}</div>
      {kind === 'enters' && <Waiting rule={rule} />}
      {kind === 'option' && <Closed rule={rule} />}
      {(kind === 'say' || kind === 'call') && <Preview rule={rule} phone={kind === 'call'} />}
      <Wrong path={path} />
    </div>
  );
}

function fieldsFor(isWhen: boolean, kind: string): readonly Field[] {
  const { shape } = fieldAt('events', isWhen ? 'when' : 'then');
  const item = shape.kind === 'list' ? shape.item : shape;
  return item.kind === 'oneOf' ? (item.groups.find(({ value }) => value === kind)?.fields ?? []) : [];
}

/** Where nothing is chosen it means something: that is what the menu says then. */
function noneOf(kind: string, field: string, words: ReturnType<typeof eventWords>): string {
  if (field === 'issue') return words.anyPaper;
  if (field === 'successor') return words.nobody;
  return kind === 'say' ? words.narrator : kind === 'call' ? words.yourself : words.itself;
}

function RuleField({ field, path, rule }: { readonly field: Field; readonly path: Path; readonly rule: Fields }) {
  const pen = usePen();
  const naming = useNaming();
  const language = useLanguage();
  const words = eventWords(language);
  const here = [...path, field.name];
  const issue = wordOf(rule['issue']);
  if (field.name === 'option') {
    if (issue === undefined) return null;
    const options = optionsOf(pen, issue, language);
    const now = typeof rule['option'] === 'number' ? (options[rule['option']]?.id ?? '') : (wordOf(rule['option']) ?? '');
    return <Choose path={here} label={naming.field(path, 'option')} now={now} options={options} {...(field.required ? {} : { none: '—' })} onChoose={(next) => pen.change('', (sheet) => (next === '' ? sheet.remove(here) : sheet.set(here, next)))} />;
  }
  if (field.name === 'issue') {
    const firstOf = (next: string): string => optionIds(itemsOf(fieldsOf(pen.value)['issues'])[pen.names.issues.findIndex(({ id }) => id === next)])[0] ?? '';
    const write = (next: string): void => pen.change('', (sheet) => {
      const { option: _option, issue: _issue, ...rest } = rule;
      const named = { ...rest, ...(next !== '' && { issue: next }), ...(rule['option'] !== undefined && next !== '' && { option: firstOf(next) }) };
      return sheet.set(path, named);
    });
    return <Choose path={here} label={naming.field(path, 'issue')} now={issue ?? ''} options={pen.names.issues} {...(field.required ? {} : { none: words.anyPaper })} onChoose={write} />;
  }
  if ((field.name === 'member' || field.name === 'successor') && !field.required) {
    return <Choose path={here} label={naming.field(path, field.name)} now={wordOf(rule[field.name]) ?? ''} options={pen.names.members} none={noneOf(wordOf(rule['kind']) ?? '', field.name, words)} onChoose={(next) => pen.change('', (sheet) => (next === '' ? sheet.remove(here) : sheet.set(here, next)))} />;
  }
  const bound = boundOf(wordOf(rule['kind']) ?? '', field.name, words);
  return bound === undefined ? <FieldOf field={field} path={here} /> : <Shaped shape={field.shape} path={here} label={bound} help="" required={field.required} />;
}

/** "At most" says little without of what: minutes, or a number of a scale. */
function boundOf(kind: string, field: string, words: ReturnType<typeof eventWords>): string | undefined {
  if (field !== 'atLeast' && field !== 'atMost') return undefined;
  return kind === 'minutesLeft' ? words.minutesAtMost : words.bounds[field](kind === 'mood' ? -100 : 0);
}

function Choose({ path, label, now, options, none, onChoose }: { readonly path: Path; readonly label: string; readonly now: string; readonly options: readonly Named[]; readonly none?: string; readonly onChoose: (next: string) => void }) {
  const known = now === '' || options.some(({ id }) => id === now);
  const list = [...(none === undefined ? [] : [{ value: '', label: none }]), ...(known ? [] : [{ value: now, label: now }]), ...options.map(({ id, label: name }) => ({ value: id, label: name }))];
  return <Box path={path} label="" help=""><Pick name={label} value={now} options={list} onChange={onChoose} /></Box>;
}

/** Who comes in has to be outside first. */
function Waiting({ rule }: { readonly rule: Fields }) {
  const pen = usePen();
  const words = eventWords(useLanguage());
  const at = memberIds(fieldsOf(pen.value)).indexOf(wordOf(rule['member']) ?? '');
  const member = itemsOf(fieldsOf(pen.value)['members'])[at];
  if (at < 0 || fieldsOf(member)['present'] === false) return null;
  const who = pen.names.members[at]?.label ?? '';
  return <p class="row rule-note"><Icon name="info" /><span>{words.atTable(who)}</span><LinkButton onPress={() => pen.change('', (sheet) => sheet.set(['members', at, 'present'], false))}>{words.wait(who)}</LinkButton></p>;
}

/** What opens has to be closed first. */
function Closed({ rule }: { readonly rule: Fields }) {
  const pen = usePen();
  const language = useLanguage();
  const words = eventWords(language);
  const issue = wordOf(rule['issue']) ?? '';
  const i = pen.names.issues.findIndex(({ id }) => id === issue);
  const given = itemsOf(fieldsOf(pen.value)['issues'])[i];
  const o = typeof rule['option'] === 'number' ? rule['option'] : optionIds(given).indexOf(wordOf(rule['option']) ?? '');
  const option = itemsOf(fieldsOf(given)['options'])[o];
  if (i < 0 || o < 0 || option === undefined || fieldsOf(option)['unlock'] !== undefined) return null;
  const name = optionsOf(pen, issue, language)[o]?.label ?? '';
  const full = typeof option === 'object' && option !== null && 'label' in option ? option : { id: optionIds(given)[o], label: option };
  return <p class="row rule-note"><Icon name="info" /><span>{words.opens(name)}</span><LinkButton onPress={() => pen.change('', (sheet) => sheet.set(['issues', i, 'options', o], { ...full, unlock: { by: 'event' } }))}>{words.close(name)}</LinkButton></p>;
}

/** The line as it comes in at the table. */
function Preview({ rule, phone }: { readonly rule: Fields; readonly phone: boolean }) {
  const pen = usePen();
  const language = useLanguage();
  const words = eventWords(language);
  const at = memberIds(fieldsOf(pen.value)).indexOf(wordOf(rule['member']) ?? '');
  const name = pen.names.members[at]?.label ?? '';
  const line = readText(rule['line'], language);
  if (line === '') return null;
  return (
    <figure class="event-preview">
      <figcaption class="muted">{words.preview}</figcaption>
      <div class="row">
        {at >= 0 && <Avatar look={lookOf(itemsOf(read(pen, ['members']))[at], at)} name={name} size={40} />}
        {phone && <Icon name="phone" />}
        <p class="bubble">{at >= 0 && <b>{name.split(' ')[0]}</b>}<span>{line}</span></p>
      </div>
    </figure>
  );
}
