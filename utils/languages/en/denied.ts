/** How English says that something did not happen: what denies stands before it. */
import type { DeniedRules } from '@/utils/languages/line-rules';

export const denied: DeniedRules = {
  parts: 'and but so then yet though although because while when instead',
  notDenying:
    "not (?:only|just|merely|for the first time)|no longer alone|no problem|did(?:n['’]?t| not) (?:forget|fail|hesitate) to|never (?:forgot|failed|hesitated) to|(?:could|can)(?:n['’]?t| ?not) help(?: but)?|without (?:being asked|hesitation|a word)",
  before:
    "not|\\p{L}+n['’]t|(?:did|do|does|was|is|could|would|should|have|has|had|were|ca|wo)nt|cannot|never|no one|nobody|none|neither|nor|no|without|hardly|barely|refused to|failed to|forgot to|forgot|unable to|too (?:\\p{L}+ )to|wish (?:i|we|he|she|they)|should(?: have|['’]ve)|could(?: have|['’]ve)|would(?: have|['’]ve)|want(?:ed)? to|mean(?:t)? to|plan(?:ned)? to|going to|hoped? to|(?:almost|nearly)(?=\\s*$)|instead of|rather than",
};
