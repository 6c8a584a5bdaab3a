import { sourceNote } from '../../screens/preparation.ts';
import type { Brief, Table } from '../../screens/session.ts';
import { inLanguage } from '../../text/words.ts';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { useSay } from '../../parts/say.ts';

const drawings = {
  crm: 'crm', website: 'globe', 'annual-report': 'annual-report', social: 'social', colleague: 'colleague', 'trade-journal': 'newspaper',
  gatekeeper: 'phone', production: 'factory', finance: 'money', logistics: 'truck', ict: 'laptop',
} as const satisfies Record<Brief['sources'][number]['kind'], IconName>;

/** A few points to spend on sources; what each tells becomes a note card. */
export function SourcesStep({ brief, table }: { readonly brief: Brief; readonly table: Table }) {
  const { prepare } = useWords();
  const language = useLanguage();
  const session = useReadable(table.store);
  const say = useSay();
  const { observation } = session;
  const read = (source: string): void => {
    const before = table.store.getState().told.length;
    if (!table.play({ kind: 'research', source })) return;
    say(table.store.getState().told.slice(before).filter((line) => line.who !== 'you').map((line) => inLanguage(line.text, language)).join(' '));
  };
  return (
    <section class="stack">
      <p>{brief.prepPoints < brief.sources.length ? prepare.sourcesLead : prepare.sourcesLeadAll}</p>
      <p class="points-left" aria-live="polite">
        <span class="coins" aria-hidden="true">{Array.from({ length: brief.prepPoints }, (_, i) => <i key={i} class={i < observation.prepLeft ? 'left' : ''} />)}</span>
        <b>{observation.prepLeft > 0 ? prepare.pointsLeft(observation.prepLeft) : prepare.pointsGone}</b>
      </p>
      <ul role="list" class="sources">
        {brief.sources.map((source) => {
          const known = observation.sourcesRead.includes(source.id);
          return (
            <li key={source.id}>
              <button type="button" class={known ? 'source read' : 'source'} aria-disabled={known || observation.prepLeft === 0} onClick={() => { if (!known) read(source.id); }}>
                <Icon name={drawings[source.kind]} />
                <span><b>{inLanguage(source.label, language)}</b><small>{known ? <><Icon name="check" />{prepare.read}</> : sourceNote(source, language)}</small></span>
              </button>
            </li>
          );
        })}
      </ul>
      <Notes brief={brief} table={table} />
    </section>
  );
}

function Notes({ brief, table }: { readonly brief: Brief; readonly table: Table }) {
  const { prepare } = useWords();
  const language = useLanguage();
  const { steps, told } = useReadable(table.store);
  const cards = steps.flatMap((step) => {
    if (step.move.kind !== 'research') return [];
    const { source: id } = step.move;
    const source = brief.sources.find((known) => known.id === id);
    const lines = told.filter((line) => line.turn === step.turn && line.who !== 'you');
    // The first line names the source, as the card does.
    return source ? [{ id, label: inLanguage(source.label, language), lines: lines.slice(1) }] : [];
  });
  return (
    <section class="stack" style={{ gap: '0.5rem' }}>
      <h2>{prepare.notes}</h2>
      {cards.length === 0 && <p class="muted">{prepare.noNotes}</p>}
      <ul role="list" class="note-cards">
        {cards.map((card) => (
          <li key={card.id} class="note-card">
            <b>{card.label}</b>
            {card.lines.map((line) => <p key={line.id}>{inLanguage(line.text, language)}</p>)}
          </li>
        ))}
      </ul>
    </section>
  );
}
