import { type Chapter, chapters } from '../../screens/after.ts';
import { Button } from '../../parts/Button.tsx';
import { useStory } from './story.ts';

/** The five chapters as tabs, on the bar above the story. */
export function ChapterTabs({ chapter, onChapter }: { readonly chapter: Chapter; readonly onChapter: (chapter: Chapter) => void }) {
  const story = useStory();
  return (
    <nav class="chapter-tabs" aria-label={story.chapterList}>
      <ol role="list" class="chapters">
        {chapters.map((one, i) => (
          <li key={one}>
            <button type="button" aria-current={one === chapter ? 'step' : undefined} onClick={() => onChapter(one)}><i aria-hidden="true">{i + 1}</i><span>{story.chapters[one]}</span></button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What the open chapter is about: where a keyboard starts when it opens. */
export function ChapterTitle({ chapter }: { readonly chapter: Chapter }) {
  const story = useStory();
  return <h2 id="chapter-title" tabIndex={-1}>{story.chapterTitles[chapter]} <span class="out-of-sight">{story.chapterAt(chapters.indexOf(chapter) + 1, chapters.length)}</span></h2>;
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
