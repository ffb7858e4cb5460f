/** The folders of the languages, and the two that are made of the English one. */
import { type LanguagePart, loadPart as loadOurs } from '@/utils/languages/folders';
import type { MessagePatterns } from '@/utils/languages/speech';

export type { LanguagePart } from '@/utils/languages/folders';

type Files = Record<string, () => Promise<MessagePatterns>>;
const FOLDER = '/utils/languages/en/messages/';
const PRETENDED: Readonly<Record<string, Files>> = {
  'en-XA': import.meta.glob<MessagePatterns>('/utils/languages/en/messages/*.ftl', {
    query: '?pretend=en-XA',
    import: 'default',
  }),
  'ar-XB': import.meta.glob<MessagePatterns>('/utils/languages/en/messages/*.ftl', {
    query: '?pretend=ar-XB',
    import: 'default',
  }),
};

export const loadPart = async (language: string, part: LanguagePart): Promise<MessagePatterns> =>
  (await PRETENDED[language]?.[`${FOLDER}${part}.ftl`]?.()) ?? loadOurs(language, part);
