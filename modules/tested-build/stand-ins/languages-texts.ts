/** The practices and exercises, and those of the two languages that are made of the English ones. */
import { loadTexts as loadOurs, type Texts, type TextsOf } from '@/utils/languages/texts';

export type { Texts, TextsOf } from '@/utils/languages/texts';

type Files = Record<string, () => Promise<Texts>>;
const PRETENDED: Readonly<Record<string, Files>> = {
  'en-XA': import.meta.glob<Texts>('/utils/languages/en/{practices,exercises}.ftl', {
    query: '?texts&pretend=en-XA',
    import: 'default',
  }),
  'ar-XB': import.meta.glob<Texts>('/utils/languages/en/{practices,exercises}.ftl', {
    query: '?texts&pretend=ar-XB',
    import: 'default',
  }),
};

export const loadTexts = async (language: string, of: TextsOf): Promise<Texts> =>
  (await PRETENDED[language]?.[`/utils/languages/en/${of}.ftl`]?.()) ?? loadOurs(language, of);
