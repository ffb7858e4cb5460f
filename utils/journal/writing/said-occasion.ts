/** Lines that mostly speak of a day in somebody's life, such as "Tom's exam Thursday": what is offered then. */
import type { LineRules } from '@/utils/languages/line-rules';
import { aWord } from '@/utils/shared/word-edges';
import { anyWord, madeOnce } from './made-once';

const wordsOf = madeOnce(
  (languages) => new RegExp(aWord(anyWord(...languages.map(({ occasion }) => occasion))), 'iu'),
);

/** Whether it has a word of such a day; that a day to come is named is another question. */
export const speaksOfOccasion = (line: string, languages: readonly LineRules[]): boolean =>
  wordsOf(languages).test(line);
