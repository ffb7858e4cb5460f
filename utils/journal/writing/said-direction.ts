/**
 * Whether a line says that an act was received or noticed: "Ben called me back", "Ana hat mir
 * verziehen", "Saw a boy help his sister". Only where the words leave no doubt: a line that says
 * none mostly is given.
 */
import type { Direction } from '@/utils/journal/model/entry';
import type { DirectionRule, LineRules } from '@/utils/languages/line-rules';
import { isUnspaced } from '@/utils/shared/word-edges';
import { isDenied } from './denied';
import { anySaid, madeOnce } from './made-once';

/** As far as a line is looked at: who did it comes first. In UTF-16 code units; chosen. */
const BEGINNING = 160;
/** Where a sentence ends: "Mrs." does not. */
const SENTENCES = /(?<=\p{L}{2})[.!?؟।](?=\s|$)|[。！？]/u;

const compiled = ({ says, holds }: DirectionRule) => ({ pattern: new RegExp(says, 'u'), holds });

const patternsOf = madeOnce((languages) => {
  const those = languages.map(({ direction }) => direction);
  const opens = anySaid(those.map(({ opens }) => opens));
  return {
    opens: new RegExp(`^(?:${opens}[,،、\\s]${isUnspaced(opens) ? '*' : '+'})+`, 'u'),
    unkind: new RegExp(anySaid(those.map(({ unkind }) => unkind)), 'u'),
    noticed: those.flatMap(({ noticed }) => noticed.map(compiled)),
    received: those.flatMap(({ received }) => received.map(compiled)),
  };
});

/** The direction that a line says; null where it says none, which mostly is given. */
export function saidDirection(
  line: string,
  languages: readonly LineRules[],
): Exclude<Direction, 'given'> | null {
  if (line.trim() === '') return null;
  const { opens, unkind, noticed, received } = patternsOf(languages);
  // Cased once, since patterns of any case take long to make.
  const said = line.normalize('NFC').replace(/[@＠]/gu, '').replace(/\s+/gu, ' ').toLowerCase();
  const [first = ''] = said.trim().replace(opens, '').split(SENTENCES);
  const sentence = first.slice(0, BEGINNING);
  if (unkind.test(sentence)) return null;
  const says = ({ pattern, holds }: ReturnType<typeof compiled>): boolean => {
    const found = pattern.exec(sentence);
    if (!found || (holds && !holds(found, sentence))) return false;
    return !isDenied(sentence, found.index, found.index + found[0].length, languages);
  };
  if (noticed.some(says)) return 'noticed';
  return received.some(says) ? 'received' : null;
}
