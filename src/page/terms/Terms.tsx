import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnnexProps } from '../Game.tsx';
import { findTerms, termsWords } from '../../text/terms.ts';
import { IconButton, LinkButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** The glossary: every word of the trade, to be searched in both languages. The address may name one. */
export function Terms({ app, path, onSettings }: AnnexProps) {
  const language = useLanguage();
  const { shell } = useWords();
  const words = termsWords(language);
  const [query, setQuery] = useState('');
  const asked = path[0] ?? null;
  const found = findTerms(query, language);
  const list = useRef<HTMLDListElement>(null);
  useEffect(() => { if (asked !== null) list.current?.querySelector('.asked')?.scrollIntoView?.({ block: 'center' }); }, [asked]);
  return (
    <div class="terms">
      <div class="top-row"><Heading class="title">{words.title}</Heading><IconButton icon="menu" label={shell.menu} onPress={onSettings} /></div>
      <p>{words.lead}</p>
      <label class="find"><b>{words.search}</b><input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} /></label>
      <p class="muted" role="status">{words.found(found.length)}</p>
      <dl ref={list}>
        {found.map(({ id, name, meaning, abroad }) => (
          <div key={id} class={id === asked ? 'asked' : ''}><dt>{name}{abroad.toLowerCase() !== name.toLowerCase() && <span class="muted" lang={language === 'nl' ? 'en' : 'nl'}> · {abroad}</span>}</dt><dd>{meaning}</dd></div>
        ))}
      </dl>
      <div class="row">
        <LinkButton icon="arrow-left" onPress={() => window.history.back()}>{words.back}</LinkButton>
        <LinkButton icon="home" onPress={() => app.router.go({ screen: 'title' })}>{shell.home}</LinkButton>
      </div>
    </div>
  );
}
