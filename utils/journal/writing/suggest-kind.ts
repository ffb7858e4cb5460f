/**
 * Suggests the kind of an act from the words of its line. Plain lists of phrases, precise rather than
 * complete: a wrong suggestion costs more than none. What the line says did not happen suggests
 * nothing.
 */
import type { LineRules } from '@/utils/languages/line-rules';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { aWord, endOf, isUnspaced } from '@/utils/shared/word-edges';
import { isDenied } from './denied';
import { anySaid, madeOnce } from './made-once';

/** A few words between, and where no blanks part them, a few signs of the same sentence. */
const BETWEEN = "\\P{L}+(?:[\\p{L}\\p{M}\\p{N}’'-]+\\P{L}+){0,4}?";
const BETWEEN_UNSPACED = '[^\\p{STerm}]{0,20}?';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternFor(phrase: string): string {
  const [said = '', not] = phrase.split(' !');
  const next = not ? `(?! (?:${not})${endOf(not)})` : '';
  const one = (word: string) =>
    word.endsWith('*') ? `${escaped(word.slice(0, -1))}\\p{L}*` : escaped(word);
  const words = (part: string) =>
    part
      .split(' ')
      .map((any) => `(?:${any.split('/').map(one).join('|')})`)
      .join(' ');
  const between = isUnspaced(said) ? BETWEEN_UNSPACED : BETWEEN;
  return said.split(' … ').map(words).join(between) + next;
}

const patternsOf = madeOnce((languages) =>
  KINDS.map((kind) => {
    const phrases = languages.flatMap(({ kinds }) => kinds[kind]).map(patternFor);
    return [kind, new RegExp(aWord(anySaid(phrases)), 'gu')] as const;
  }),
);

/** The kind most of the words speak of; of two with as many, the one that comes first. */
export function suggestKind(line: string, languages: readonly LineRules[]): Kind | null {
  // A field that is still empty costs nothing.
  if (line.trim() === '') return null;
  const said = line.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();
  let best: { kind: Kind; times: number; at: number } | null = null;
  for (const [kind, speaks] of patternsOf(languages)) {
    const found = [...said.matchAll(speaks)].filter(
      ({ index, 0: words }) => !isDenied(said, index, index + words.length, languages),
    );
    const at = found[0]?.index;
    if (at === undefined) continue;
    const times = found.length;
    if (!best || times > best.times || (times === best.times && at < best.at)) {
      best = { kind, times, at };
    }
  }
  return best?.kind ?? null;
}
