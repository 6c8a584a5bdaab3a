import { useLanguage } from '../parts/Language.tsx';
import { type ClassroomWords, classroomWords } from '../text/classroom-words.ts';

export const useClassroomWords = (): ClassroomWords => classroomWords(useLanguage());
