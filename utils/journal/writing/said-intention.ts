/** A line that begins as intentions do, "I mean to call Ben", and what it means to do. */
import type { LineRules } from '@/utils/languages/line-rules';
import { withBlankAfter } from '@/utils/shared/word-edges';
import { anySaid, madeOnce } from './made-once';

const beginningOf = madeOnce((languages) => {
  const any = anySaid(languages.map(({ intention }) => intention));
  return new RegExp(`^${withBlankAfter(any)}(?=\\S)`, 'iu');
});

/** What a line that begins like an intention means to do; null where it does not. */
export function saidIntention(line: string, languages: readonly LineRules[]): string | null {
  const said = line.trimStart();
  const begun = beginningOf(languages).exec(said)?.[0];
  return begun === undefined ? null : said.slice(begun.length);
}
