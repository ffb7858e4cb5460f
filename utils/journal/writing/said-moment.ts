/**
 * The moment that a plan names, as in "call Ben after lunch" or "when I pass her door, ring". Only at
 * the end of the line or, with a comma, at its beginning; it is offered, and the person takes it.
 */
import { MAX_MOMENT_LENGTH } from '@/utils/journal/model/intention';
import type { LineRules } from '@/utils/languages/line-rules';
import { aWord } from '@/utils/shared/word-edges';
import { anyWord, madeOnce } from './made-once';

const patternsOf = madeOnce((languages) => {
  const begins = aWord(anyWord(...languages.map(({ moment }) => moment)));
  return {
    first: new RegExp(`^(${begins}[^,，、]+)[,，、]\\s*(\\S.*)$`, 'isu'),
    last: new RegExp(`^(.*?\\S),?\\s+(${begins}\\s+\\S.*)$`, 'isu'),
  };
});

/** The moment, and the rest of the line; null where none is named, or nothing else. */
export function saidMoment(
  line: string,
  languages: readonly LineRules[],
): { moment: string; words: string } | null {
  const { first, last } = patternsOf(languages);
  const text = line.trim();
  const before = first.exec(text);
  const [moment, words] = before
    ? [before[1], before[2]]
    : (last.exec(text)?.slice(1).reverse() ?? []);
  const said = moment?.trim().replace(/[.!]+$/u, '') ?? '';
  if (!words || said === '' || said.length > MAX_MOMENT_LENGTH) return null;
  return { moment: said, words: words.trim() };
}
