import { useMemo } from 'preact/hooks';
import { usualAxes } from '../../../screens/axes.ts';
import { type Entry, type Hindsight, lookAt, moveWords, reflections } from '../../../screens/after.ts';
import { dealTitle, type Debrief, momentWords, partRows, praises } from '../../../screens/debrief.ts';
import { marksOf } from '../../../screens/deal-map.ts';
import type { KeyMoment } from '../../../screens/key-moments.ts';
import type { Form } from '../../../screens/rubric.ts';
import { dealName } from '../../../screens/naming.ts';
import type { App, Session } from '../../../screens/session.ts';
import { inLanguage } from '../../../text/words.ts';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import { MapLand } from '../../../parts/MapLand.tsx';
import { EstimateTable } from '../own/EstimateTable.tsx';
import { frameFor, useLandWords } from '../map/map-frame.ts';
import { useParallel } from '../Parallel.tsx';
import { MapLabels } from '../map/MapLabels.tsx';
import { MapPaths, MarkArt } from '../map/MapMarks.tsx';
import { useRubricWords, useStory } from '../story.ts';

/** The map on paper, CSS pixels. */
const PAPER = [620, 510] as const;

/** One or two sheets of paper: seen only by the printer, readable in black and white. */
export function Report({ app, session, debrief, entry, form, moments, name }: {
  readonly app: App | undefined; readonly session: Session; readonly debrief: Debrief; readonly entry: Entry; readonly form: Form | null; readonly moments: readonly KeyMoment[]; readonly name: string;
}) {
  const words = useWords().debrief;
  const story = useStory();
  const language = useLanguage();
  const { brief, observation } = session;
  const { plan } = observation;
  const lesson = debrief.lessons[0];
  const tip = debrief.lessons.slice(1).find((known) => !praises.includes(known));
  return (
    <article class="report" aria-hidden="true">
      <header>
        <h2>{inLanguage(brief.title, language)}</h2>
        <p>{story.reportBy} <b>{name || '………………………………'}</b> <span>{story.reportDate} ………………</span></p>
      </header>
      <section>
        <p>{inLanguage(brief.goal, language)} {plan ? story.reportPlan(plan.target, plan.limit) : story.reportNoPlan}</p>
        <p><b>{dealTitle(brief, debrief.deal !== null, language)}</b>{debrief.deal && `: ${dealName(brief, debrief.deal.deal, language)}`}</p>
        <div class="report-result">
          <p class="report-score"><b>{debrief.score.total}</b> {words.grades[debrief.score.grade]}</p>
          <ul>{partRows(debrief, language).map(({ part, value, reason }) => <li key={part}>{words.partOf(words.parts[part], value, reason)}</li>)}</ul>
          {entry.estimate !== null && entry.estimate !== 'skipped' && <EstimateTable debrief={debrief} estimate={entry.estimate} />}
        </div>
        {lesson && <p><b>{praises.includes(lesson) ? story.strongPoint : words.mainPoint}:</b> {words.lessons[lesson]}{tip && praises.includes(lesson) && <> <b>{story.nextTime}:</b> {words.lessons[tip]}</>}</p>}
      </section>
      <PaperMap session={session} debrief={debrief} />
      <Moments session={session} debrief={debrief} moments={moments} />
      {session.hindsight && <PaperTrade app={app} session={session} hindsight={session.hindsight} />}
      {form && <PaperForm form={form} />}
      <section class="report-starr">
        <h3>{story.starrTitle}</h3>
        <dl>{reflections.map((field) => <div key={field}><dt>{story.starr[field].name}</dt><dd>{entry.words[field]?.trim() || story.reportEmpty}</dd></div>)}</dl>
      </section>
      <footer>{story.hintsUsed(session.hinted.length)} {story.reportMade}</footer>
    </article>
  );
}

function PaperMap({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const frame = useMemo(() => frameFor(...PAPER), []);
  const land = useLandWords(session, usualAxes);
  const ground = useMemo(() => ({ points: debrief.map, limits: debrief.limits }), [debrief]);
  const marks = marksOf(debrief, useLanguage());
  return (
    <div class="map-box report-map">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} width={frame.width} height={frame.height}>
        <MapLand ground={ground} frame={frame} words={land} />
        <MapPaths marks={marks} frame={frame} />
        {marks.map((mark, i) => <MarkArt key={i} mark={mark} frame={frame} />)}
        <MapLabels debrief={debrief} marks={marks} frame={frame} usual />
      </svg>
    </div>
  );
}

/** The simulated moments where they were found, else the moments that speak for themselves. */
function Moments({ session, debrief, moments }: { readonly session: Session; readonly debrief: Debrief; readonly moments: readonly KeyMoment[] }) {
  const words = useWords().debrief;
  const story = useStory();
  const language = useLanguage();
  const simulated = moments.map((moment) => {
    const points = Math.abs(moment.yours - moment.theirs);
    const cost = moment.kind === 'cost';
    const quote = lookAt(session, moment.turn, language)?.quote;
    return { minute: moment.minute, text: `${moveWords(session.brief, moment.move, language, 'did')}${quote ? ` “${quote}”` : ''} ${cost ? story.keyCost(points) : story.keyGain(points)} ${cost ? `${story.keyOther} ${moveWords(session.brief, moment.other, language, 'todo')}` : ''}` };
  });
  const plain = debrief.moments.map((moment) => { const { text, quote } = momentWords(session, moment, language); return { minute: moment.minute, text: `${text}${quote ? ` ${words.youSaid(quote)}` : ''}` }; });
  const list = simulated.length > 0 ? simulated : plain;
  if (list.length === 0) return null;
  return (
    <section>
      <h3>{simulated.length > 0 ? story.keyTitle : words.momentsTitle}</h3>
      <ol>{list.map(({ minute, text }, i) => <li key={i}><b>{words.minute(minute)}.</b> {text}</li>)}</ol>
      {simulated.length > 0 && <p class="small">{story.keyHonest}</p>}
    </section>
  );
}

/** The trade of the case, and the other case that holds it, with the best scores of both. */
function PaperTrade({ app, session, hindsight }: { readonly app: App | undefined; readonly session: Session; readonly hindsight: Hindsight }) {
  const story = useStory();
  const language = useLanguage();
  const parallel = useParallel(app, session);
  return (
    <section>
      <h3>{story.tradesTitle}</h3>
      <ul>{hindsight.trades.map((trade) => <li key={trade.nl}>{inLanguage(trade, language)}</li>)}</ul>
      {parallel && <p><b>{story.parallelTitle}.</b> {story.parallelLead(parallel.principle)} {parallel.title === null ? parallel.alone && story.parallelNone : story.parallelFind(parallel.title)} {parallel.scores && story.parallelScores(...parallel.scores)}</p>}
    </section>
  );
}

function PaperForm({ form }: { readonly form: Form }) {
  const words = useRubricWords();
  return (
    <section class="report-rubric">
      <h3>{words.title}</h3>
      <table>
        <thead><tr><th scope="col">{words.criterion}</th><th scope="col">{words.weight}</th><th scope="col">{words.level} ({words.proposal})</th><th scope="col">{words.evidence}</th><th scope="col">{words.words}</th></tr></thead>
        <tbody>
          {form.rows.map((row) => <tr key={row.criterion}><th scope="row">{row.name}</th><td>{row.weight}</td><td>{row.levelName}</td><td>{row.evidence.map(({ text }) => text).join(' ')}</td><td class="blank" /></tr>)}
        </tbody>
      </table>
      <p><b>{form.total}</b>, {form.passed ? words.passed : words.failed}. {words.lead}</p>
    </section>
  );
}
