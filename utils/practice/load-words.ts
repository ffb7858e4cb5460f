/** The words of the practices: one language and one kind at a time, so that a page loads few. */

import type { Kind } from '@/utils/shared/kinds';
import type { PracticeId, PracticeWords } from './practice';

/** The words of one kind by id; a kind that calls for care says so beside each of its practices. */
export interface KindWords {
  readonly words: Readonly<Record<string, PracticeWords>>;
  readonly FORGIVENESS_CAUTION?: string;
}
type Loaders = Readonly<Record<Kind, () => Promise<KindWords>>>;

const english: Loaders = {
  listening: () => import('./words/listening.en'),
  presence: () => import('./words/presence.en'),
  help: () => import('./words/help.en'),
  empathy: () => import('./words/empathy.en'),
  forgiveness: () => import('./words/forgiveness.en'),
  warmth: () => import('./words/warmth.en'),
};

const german: Loaders = {
  listening: () => import('./words/listening.de'),
  presence: () => import('./words/presence.de'),
  help: () => import('./words/help.de'),
  empathy: () => import('./words/empathy.de'),
  forgiveness: () => import('./words/forgiveness.de'),
  warmth: () => import('./words/warmth.de'),
};

/** @param language BCP 47 tag of the browser; English where there are no words in it yet */
export const loadPracticeWords = (language: string, kind: Kind): Promise<KindWords> =>
  (language.split('-')[0] === 'de' ? german : english)[kind]();

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
