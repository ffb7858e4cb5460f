/** What the background carries of each language, and of the two that are made of the English one. */
import { carriedPatterns as carriedOurs } from '@/utils/languages/carried';
import type { MessagePatterns } from '@/utils/languages/speech';

const PRETENDED: Readonly<Record<string, Record<string, MessagePatterns>>> = {
  'en-XA': import.meta.glob<MessagePatterns>(
    '/utils/languages/en/messages/{base,pause,background}.ftl',
    {
      eager: true,
      query: '?pretend=en-XA',
      import: 'default',
    },
  ),
  'ar-XB': import.meta.glob<MessagePatterns>(
    '/utils/languages/en/messages/{base,pause,background}.ftl',
    {
      eager: true,
      query: '?pretend=ar-XB',
      import: 'default',
    },
  ),
};

export function carriedPatterns(language: string): MessagePatterns {
  const files = PRETENDED[language];
  return files
    ? Object.fromEntries(Object.values(files).flatMap((patterns) => Object.entries(patterns)))
    : carriedOurs(language);
}
