/** What the page's address names. */
import type { MessageKey } from '@/components/base/messages';
import { VIEWS, type ViewName } from '@/components/journal/JournalPage';

const FIRST = { view: 'days', rest: '' } as const;

/** `#people/some-id`: the view, and what it is opened at. */
export function addressed(): { view: ViewName; rest: string } {
  const [name = '', ...rest] = location.hash.slice(1).split('/');
  const known = VIEWS.find(({ view }) => view === name);
  if (!known) return FIRST;
  try {
    return { view: known.view, rest: decodeURIComponent(rest.join('/')) };
  } catch {
    // Somebody's own address, and no place of ours.
    return { view: known.view, rest: '' };
  }
}

/** Whether looking back is opened at a letter. */
export const isLetter = (view: ViewName, rest: string): boolean =>
  view === 'back' && rest === 'letter';

/**
 * The page's title. Of a person it is none of their names: the browser keeps titles in its history,
 * and may send that to its maker.
 */
export function titleOf({ view, rest }: { view: ViewName; rest: string }): MessageKey {
  if (view === 'people' && rest !== '') return 'title_person';
  if (isLetter(view, rest)) return 'letter_title';
  return VIEWS.find((each) => each.view === view)?.title ?? 'journal_title';
}
