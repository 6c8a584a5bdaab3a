import { type Chapter, chapters } from '../../screens/after.ts';
import { Button } from '../../parts/Button.tsx';
import { useStory } from './story.ts';

/** The chapters as a row of tabs of paper, and the heading of the one that is open. */
export function ChapterList({ chapter, onChapter }: { readonly chapter: Chapter; readonly onChapter: (chapter: Chapter) => void }) {
  const story = useStory();
  return (
    <div class="chapter-head">
      <nav aria-label={story.chapterList}>
        <ol role="list" class="chapters">
          {chapters.map((one, i) => (
            <li key={one}>
              <button type="button" aria-current={one === chapter ? 'step' : undefined} onClick={() => onChapter(one)}><i aria-hidden="true">{i + 1}</i>{story.chapters[one]}</button>
            </li>
          ))}
        </ol>
      </nav>
      <h2 id="chapter-title" tabIndex={-1}>{story.chapterTitles[chapter]} <span class="out-of-sight">{story.chapterAt(chapters.indexOf(chapter) + 1, chapters.length)}</span></h2>
    </div>
  );
}

/** One step on, one step back. */
export function ChapterSteps({ chapter, onChapter }: { readonly chapter: Chapter; readonly onChapter: (chapter: Chapter) => void }) {
  const story = useStory();
  const at = chapters.indexOf(chapter);
  const [before, after] = [chapters[at - 1], chapters[at + 1]];
  return (
    <div class="chapter-steps">
      {before && <Button icon="arrow-left" onPress={() => onChapter(before)}>{story.backward}</Button>}
      {after && <Button kind="filled" icon="arrow-right" onPress={() => onChapter(after)}>{story.onward(story.chapters[after])}</Button>}
    </div>
  );
}
