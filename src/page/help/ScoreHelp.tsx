import type { App } from '../../screens/session.ts';
import { Stones } from '../../parts/Bar.tsx';
import { IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { termsWords } from '../../text/terms.ts';

/** How the score works, with an example: open to everybody, before and after playing. */
export function ScoreHelp({ app }: { readonly app: App }) {
  const { shell, score } = useWords();
  return (
    <div class="wooden"><div class="page narrow"><div class="card grain stack score-help">
      <div class="top-row">
        <IconButton icon="home" label={shell.home} onPress={() => app.router.go({ screen: 'title' })} />
        <div class="title"><Heading>{score.title}</Heading></div>
      </div>
      <p class="lead">{score.lead}</p>
      <section class="stack">
        <h2>{score.dealTitle}</h2>
        <div class="part"><b>{score.dealWord}</b><Stones value={100} colour="var(--point)" /></div>
        <p>{score.deal}</p>
        <p>{score.notSqueeze}</p>
        <h2>{score.processTitle}</h2>
        <div class="part"><b>{score.relation}</b><Stones value={80} colour="var(--they-fill)" /><span>{score.relationText}</span></div>
        <div class="part"><b>{score.information}</b><Stones value={60} colour="var(--info-fill)" /><span>{score.informationText}</span></div>
        <div class="part"><b>{score.technique}</b><Stones value={70} colour="var(--you-fill)" /><span>{score.techniqueText}</span></div>
        <p>{score.noClock}</p>
      </section>
      <section class="stack">
        <h2>{score.exampleTitle}</h2>
        <p>{score.exampleLead}</p>
        <ul role="list" class="examples">
          {score.exampleRows.map((row) => <li key={row.name} class={row.side}><b>{row.name}</b><strong>{row.score}</strong><span>{row.text}</span></li>)}
        </ul>
      </section>
      <section class="note bright grain stack" style={{ gap: '0.35rem' }}>
        <h2>{score.noDealTitle}</h2>
        <p>{score.noDeal}</p>
        <p>{score.limit}</p>
      </section>
      <section class="stack" style={{ gap: '0.4rem' }}>
        <h2>{score.bandsTitle}</h2>
        <ul role="list" class="bands">
          {score.bands.map((band) => <li key={band.from}><b>{score.fromPoints(band.from)}</b><span>{band.word}</span><span class={`medal ${band.medal}`}>{band.medal}</span></li>)}
        </ul>
      </section>
      <a class="link-button" href="#/terms">{termsWords(useLanguage()).all}</a>
    </div></div></div>
  );
}
