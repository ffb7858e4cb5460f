/** The words of the practices, of the language's `practices.ftl`. */
import { loadTexts, type Texts } from '@/utils/languages/texts';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import {
  PRACTICES,
  type Practice,
  type PracticeId,
  type PracticeWords,
  practiceOf,
} from './practice';

/** The words of one kind by id, those of the retired among them. */
export type KindWords = Readonly<Record<string, PracticeWords>>;

const builtIn = (kind: Kind): readonly Practice[] => PRACTICES[kind];

/** Null where the language has no words for it: not each custom is everybody's. */
function wordsOf(texts: Texts, id: string): PracticeWords | null {
  const [title, more] = texts[id] ?? [];
  if (title === undefined || more === undefined) return null;
  const { invitation = '', smaller = '', line = '', why } = more;
  return { title, invitation, smaller, line, ...(why === undefined ? {} : { why }) };
}

/** @param language BCP 47 tag */
export async function loadPracticeWords(language: string, kind: Kind): Promise<KindWords> {
  const texts = await loadTexts(language, 'practices');
  return Object.fromEntries(
    builtIn(kind).flatMap(({ id }) => {
      const words = wordsOf(texts, id);
      return words ? [[id, words] as const] : [];
    }),
  );
}

/** Ids of the practices that have no words in the language, and so can't come in it. */
export async function loadUnsaid(language: string): Promise<string[]> {
  const texts = await loadTexts(language, 'practices');
  return KINDS.flatMap((kind) => builtIn(kind).flatMap(({ id }) => (wordsOf(texts, id) ? [] : id)));
}

export interface LoadedPractice {
  practice: PracticeWords;
  /** Stands by the practice, quietly. */
  caution: string | undefined;
}

/** @param language BCP 47 tag, in which the practice has words */
export async function loadPractice<K extends Kind>(
  language: string,
  kind: K,
  id: PracticeId<K>,
): Promise<LoadedPractice> {
  const texts = await loadTexts(language, 'practices');
  const practice = wordsOf(texts, id);
  if (!practice) throw new Error(`no words for ${id} in ${language}`);
  const { caution } = practiceOf(kind, id) ?? {};
  return { practice, caution: caution && texts[`caution-${caution}`]?.[0] };
}

/**
 * The word of care that stands beside what others wrote: whoever wrote it, forgiving may be asked of
 * somebody who is being hurt. Undefined for the other kinds.
 */
export async function loadCareOf(language: string, kind: Kind): Promise<string | undefined> {
  if (kind !== 'forgiveness') return undefined;
  return (await loadTexts(language, 'practices'))['caution-forgiving']?.[0];
}
