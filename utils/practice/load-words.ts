/**
 * The words of the practices: one module for each language. By kind they would be a fifth larger in
 * the archive, and whoever reads of one kind soon reads of the others.
 */

import type { Kind } from '@/utils/shared/kinds';
import { type Caution, type PracticeId, type PracticeWords, practiceOf } from './practice';

/** The words of one kind by id, those of the retired among them. */
export type KindWords = Readonly<Record<string, PracticeWords>>;
type AllWords = Readonly<Record<Kind, { readonly words: KindWords }>> & {
  readonly cautions: Readonly<Record<Caution, string>>;
};

const loadAll = (language: string): Promise<AllWords> =>
  language.split('-')[0] === 'de' ? import('./words/de') : import('./words/en');

/** @param language BCP 47 tag of the browser; English where there are no words in it yet */
export const loadPracticeWords = async (language: string, kind: Kind): Promise<KindWords> =>
  (await loadAll(language))[kind].words;

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
  const all = await loadAll(language);
  const { caution } = practiceOf(kind, id) ?? {};
  return {
    practice: all[kind].words[id] as PracticeWords,
    caution: caution && all.cautions[caution],
  };
}
