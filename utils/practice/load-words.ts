/**
 * The words of the practices: one module for each language. By kind they would be a fifth larger in
 * the archive, and whoever reads of one kind soon reads of the others.
 */

import type { Kind } from '@/utils/shared/kinds';
import type { PracticeId, PracticeWords } from './practice';

/** The words of one kind by id; a kind that calls for care says so beside each of its practices. */
export interface KindWords {
  readonly words: Readonly<Record<string, PracticeWords>>;
  readonly FORGIVENESS_CAUTION?: string;
}
type AllWords = Readonly<Record<Kind, KindWords>>;

/** @param language BCP 47 tag of the browser; English where there are no words in it yet */
export async function loadPracticeWords(language: string, kind: Kind): Promise<KindWords> {
  const all: AllWords = await (language.split('-')[0] === 'de'
    ? import('./words/de')
    : import('./words/en'));
  return all[kind];
}

export interface LoadedPractice {
  practice: PracticeWords;
  /** Stands by the practice, quietly. */
  caution: string | undefined;
}

/** @param language BCP 47 tag of the browser; English where there are no words in it yet */
export async function loadPractice<K extends Kind>(
  language: string,
  kind: K,
  id: PracticeId<K>,
): Promise<LoadedPractice> {
  const { words, FORGIVENESS_CAUTION: caution } = await loadPracticeWords(language, kind);
  return { practice: words[id] as PracticeWords, caution };
}
