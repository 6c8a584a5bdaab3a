import type { ComponentChildren } from 'preact';
import { termOf, type TermId, termsWords } from '../text/terms.ts';
import { useLanguage } from './Language.tsx';
import { Term } from './Term.tsx';

/** A word of the glossary: its meaning on tap, and the way to all of them. */
export function Gloss({ id, children }: { readonly id: TermId; readonly children?: ComponentChildren }) {
  const language = useLanguage();
  const { name, meaning, abroad } = termOf(id, language);
  return (
    <Term meaning={meaning} more={<> <span class="muted" lang={language === 'nl' ? 'en' : 'nl'}>({abroad})</span> <a href={`#/terms/${id}`}>{termsWords(language).all}</a></>}>{children ?? name}</Term>
  );
}
