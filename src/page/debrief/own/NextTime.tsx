import { useState } from 'preact/hooks';
import { formOf } from '../../../screens/rubric.ts';
import { Button } from '../../../parts/Button.tsx';
import type { ChapterProps } from '../chapter-props.ts';
import { Report } from '../sharing/Report.tsx';
import { RubricForm } from '../RubricForm.tsx';
import { ShareCard } from '../sharing/ShareCard.tsx';
import { Starr } from './Starr.tsx';
import { useStory } from '../story.ts';

/** The last chapter: look back, one goal, and what one takes home. */
export function NextTime({ app, session, debrief, language, entry, onEntry, found }: ChapterProps) {
  const story = useStory();
  const [name, setName] = useState('');
  // The exercise asks for no plan, so a mark for it would be for what nobody could do.
  const form = session.hindsight && session.brief.level > 0 ? formOf(debrief, session.hindsight, entry, language) : null;
  return (
    <>
      <div class="spread-sheets even">
        <div class="left">
          <Starr entry={entry} onEntry={onEntry} />
          <section class="pinned" aria-labelledby="report-title">
            <h3 id="report-title">{story.reportTitle}</h3>
            <p class="muted">{story.reportLead}</p>
            <label class="field"><span>{story.reportName}</span><input type="text" maxLength={40} autocomplete="off" value={name} onInput={(event) => setName(event.currentTarget.value)} /></label>
            <Button icon="printer" onPress={() => window.print()}>{story.reportPrint}</Button>
          </section>
        </div>
        <div class="right">
          {form && <RubricForm form={form} session={session} />}
          <ShareCard session={session} debrief={debrief} />
        </div>
      </div>
      <Report app={app} session={session} debrief={debrief} entry={entry} form={form} moments={found?.kind === 'found' ? found.moments : []} name={name.trim()} />
    </>
  );
}
