import { happenedEn } from './words/happened.en.ts';
import { happenedNl, type HappenedWords } from './words/happened.nl.ts';
import { rubricEn } from './words/rubric.en.ts';
import { rubricNl, type RubricWords } from './words/rubric.nl.ts';
import { storyEn } from './words/story.en.ts';
import { storyNl, type StoryWords } from './words/story.nl.ts';
import type { Language } from './words.ts';

/** The words for after the talk. Not part of words(): they come with the debrief, so that the first screen need not wait for them. */
export const storyWords = (language: Language): StoryWords => (language === 'nl' ? storyNl : storyEn);
export const rubricWords = (language: Language): RubricWords => (language === 'nl' ? rubricNl : rubricEn);
export const happenedWords = (language: Language): HappenedWords => (language === 'nl' ? happenedNl : happenedEn);
