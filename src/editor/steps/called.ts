import { fieldsOf, itemsOf, optionIds } from '../../core/scenario/idents.ts';
import type { Called } from '../../text/event-sentence.ts';
import { useLanguage } from '../../parts/Language.tsx';
import { type Named, type Pen, readText, usePen } from '../pen.ts';
import type { Language } from '../../text/words.ts';

/** The options of an issue as they are called. */
export function optionsOf(pen: Pen, issue: string, language: Language): readonly Named[] {
  const at = pen.names.issues.findIndex(({ id }) => id === issue);
  const given = itemsOf(fieldsOf(pen.value)['issues'])[at];
  return itemsOf(fieldsOf(given)['options']).map((option, o) => {
    const id = optionIds(given)[o] ?? String(o);
    return { id, label: readText(typeof option === 'object' && option !== null && 'label' in option ? option.label : option, language) || id };
  });
}

/** How the things of the case are called, for a sentence about them. */
export function useCalled(): Called {
  const pen = usePen();
  const language = useLanguage();
  const among = (list: readonly Named[], id: string): string => list.find((one) => one.id === id)?.label ?? id;
  return {
    member: (id) => among(pen.names.members, id).split(' ')[0] ?? id,
    fact: (id) => among(pen.names.facts, id),
    issue: (id) => among(pen.names.issues, id),
    option: (issue, option) => {
      const options = optionsOf(pen, issue, language);
      return typeof option === 'number' ? (options[option]?.label ?? String(option)) : among(options, option);
    },
    text: (given) => readText(given, language),
  };
}
