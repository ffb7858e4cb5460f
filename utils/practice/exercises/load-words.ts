/** Loads the words of the exercises: one module for each language, so that a page loads one. */
import type { ExerciseWords } from './exercise-words';

/** @param language BCP 47 tag of the browser; English where there are no words in it yet */
export const loadExerciseWords = async (language: string): Promise<ExerciseWords> =>
  (
    await (language.split('-')[0] === 'de'
      ? import('@/utils/practice/words/exercises.de')
      : import('@/utils/practice/words/exercises.en'))
  ).words;
