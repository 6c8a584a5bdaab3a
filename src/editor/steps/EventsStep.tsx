import { freshChange, freshCondition, freshEvent } from '../../core/scenario/events/begin.ts';
import { fieldsOf, itemsOf } from '../../core/scenario/idents.ts';
import { pathText, type Path } from '../../core/scenario/problem.ts';
import { eventSentence, eventWords } from '../../text/event-sentence.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { Wrong } from '../form/Box.tsx';
import { FieldOf } from '../form/FieldOf.tsx';
import { read, usePen } from '../pen.ts';
import { useCalled } from './called.ts';
import { EventRule, starting } from './EventRule.tsx';
import { otherFields } from './steps.ts';

const MOST = { events: 20, when: 6, then: 8 } as const;

/** What happens by itself while one talks: every event a sentence, its parts chosen from what the case has. */
export function EventsStep() {
  const pen = usePen();
  const language = useLanguage();
  const words = eventWords(language);
  const say = useSay();
  const events = itemsOf(read(pen, ['events']));
  const add = (): void => {
    const item = freshEvent(fieldsOf(pen.value), starting(pen));
    pen.change('', (sheet) => (events.length === 0 ? sheet.set(['events'], [item]) : sheet.insert(['events'], events.length, item)));
    say(words.heading(events.length + 1));
    pen.lead(['events', events.length]);
  };
  return (
    <>
      <div class="stack" data-path="events">
        {events.length === 0 && <p class="muted">{words.none}</p>}
        {events.map((event, n) => <Event key={n} event={event} at={n} count={events.length} />)}
        <Wrong path={['events']} />
        {events.length < MOST.events && <div><Button icon="clock" onPress={add}>{words.add}</Button></div>}
      </div>
      {otherFields.filter(({ name }) => name !== 'events').map((field) => <FieldOf key={field.name} field={field} path={[field.name]} />)}
    </>
  );
}

function Event({ event, at, count }: { readonly event: unknown; readonly at: number; readonly count: number }) {
  const pen = usePen();
  const language = useLanguage();
  const words = eventWords(language);
  const { remove } = editorWords(language);
  const path: Path = ['events', at];
  const { when, then } = fieldsOf(event);
  const file = fieldsOf(pen.value);
  return (
    <section class="item open event" data-path={pathText(path)} aria-label={words.heading(at + 1)}>
      <div class="event-head">
        <h3>{words.heading(at + 1)}</h3>
        <IconButton icon="close" label={remove(words.heading(at + 1))} onPress={() => pen.change('', (sheet) => sheet.remove(count === 1 ? ['events'] : path))} />
      </div>
      <p class="note event-sentence"><Icon name="clock" /><span>{eventSentence(event, useCalled(), language)}</span></p>
      <Rules path={[...path, 'when']} title={itemsOf(when).length > 1 ? words.whenAll : words.when} items={itemsOf(when)} addWord={words.addWhen} most={MOST.when} fresh={() => freshCondition('chance', file)} />
      <Rules path={[...path, 'then']} title={words.then} items={itemsOf(then)} addWord={words.addThen} most={MOST.then} fresh={() => freshChange('say', file, starting(pen))} />
      <Wrong path={path} />
      <Wrong path={[...path, 'id']} />
    </section>
  );
}

function Rules({ path, title, items, addWord, most, fresh }: { readonly path: Path; readonly title: string; readonly items: readonly unknown[]; readonly addWord: string; readonly most: number; readonly fresh: () => unknown }) {
  const pen = usePen();
  return (
    <fieldset class="list rules" data-path={pathText(path)}>
      <legend class="field-name">{title}</legend>
      {items.map((item, k) => <EventRule key={k} path={[...path, k]} rule={fieldsOf(item)} alone={items.length === 1} />)}
      <Wrong path={path} />
      {items.length < most && <Button size="small" aria-label={addWord} onPress={() => { pen.change('', (sheet) => (items.length === 0 ? sheet.set(path, [fresh()]) : sheet.insert(path, items.length, fresh()))); pen.lead([...path, items.length]); }}>+ {addWord}</Button>}
    </fieldset>
  );
}
