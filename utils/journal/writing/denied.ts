/**
 * Whether a line says of something that it did not happen: "I did not help him", "habe ihm nicht
 * zugehört", "forgot to call". What denies stands before it in some languages, and after it in others.
 */
import type { LineRules } from '@/utils/languages/line-rules';
import { aWord } from '@/utils/shared/word-edges';
import { anySaid, anyWord, madeOnce } from './made-once';

const SIGNS = '[,;:.!?()–—、。，；：！？،؛؟।]';

const patternsOf = madeOnce((languages) => {
  const those = languages.map(({ denied }) => denied);
  return {
    parts: new RegExp(`${SIGNS}|${aWord(anyWord(...those.map(({ parts }) => parts)))}`, 'gu'),
    notDenying: new RegExp(aWord(anySaid(those.map(({ notDenying }) => notDenying))), 'gu'),
    before: new RegExp(aWord(anySaid(those.map(({ before }) => before))), 'u'),
    anywhere: new RegExp(aWord(anySaid(those.map(({ anywhere }) => anywhere))), 'u'),
  };
});

/**
 * @param line in small letters
 * @param from where what may be denied begins in the line, `to` where it ends
 */
export function isDenied(
  line: string,
  from: number,
  to: number,
  languages: readonly LineRules[],
): boolean {
  const { parts, notDenying, before, anywhere } = patternsOf(languages);
  const plain = line.replace(notDenying, (words) => ' '.repeat(words.length));
  // "Could not help smiling" is no help.
  if (plain.slice(from, to).trim() === '') return true;
  let begins = 0;
  let ends = plain.length;
  for (const { index, 0: sign } of plain.matchAll(parts)) {
    if (index + sign.length <= from) begins = index + sign.length;
    else if (index >= to) {
      ends = index;
      break;
    }
  }
  return before.test(plain.slice(begins, from)) || anywhere.test(plain.slice(begins, ends));
}
