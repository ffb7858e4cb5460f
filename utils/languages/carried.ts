/**
 * The messages that the background carries along, in every language: a service worker can load
 * nothing later, and has no time to when a pause is due.
 */
import type { MessagePatterns } from './speech';

const FILES = import.meta.glob<MessagePatterns>('./*/messages/{base,pause,background}.ftl', {
  eager: true,
  import: 'default',
});

export const carriedPatterns = (language: string): MessagePatterns =>
  Object.fromEntries(
    Object.entries(FILES).flatMap(([path, patterns]) =>
      path.startsWith(`./${language}/`) ? Object.entries(patterns) : [],
    ),
  );
