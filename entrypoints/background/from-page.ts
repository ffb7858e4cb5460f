/**
 * A line begun from a page's menu. The person asked for it by a press: our field opens, with a draft
 * that speaks of what was pressed. Nothing is read from the page but what the press itself tells, and
 * nothing of a private window is taken down.
 */
import { begunWith, type PressedPage, spokenOf } from '@/utils/journal/writing/begun';
import { openBeside } from '@/utils/platform/browser/beside';
import { message } from '@/utils/platform/browser/i18n';
import type { PagePress } from '@/utils/platform/browser/menus';
import { openWriting } from '@/utils/platform/browser/pages';
import { beginDraft } from '@/utils/platform/storage/draft-store';
import { siteOf } from '@/utils/presence/site';
import { speakAsChosen } from './speak';

/** Call it first thing in the press. */
export async function beginFromPage({ windowId, isPrivate, ...page }: PagePress): Promise<void> {
  // With nothing awaited before: a place beside the page opens only in the press.
  const opening = openBeside(windowId);
  await speakAsChosen();
  const line = isPrivate ? null : lineOf({ ...page, site: siteOf(page.address) });
  // Where it can't be stored there is a field all the same.
  const stored = line === null ? undefined : beginDraft(begunWith(line));
  await stored?.catch((error) => console.error('Deep Kindness:', error));
  if (!(await opening)) await openWriting();
}

/** Null where nothing is told of it. */
function lineOf(page: PressedPage): string | null {
  const spoken = spokenOf(page);
  switch (spoken.of) {
    case 'words':
      return spoken.site === null
        ? message('begun_words', { words: spoken.quoted })
        : message('begun_words_at', { words: spoken.quoted, site: spoken.site });
    case 'page':
      return spoken.site === null
        ? message('begun_page', { title: spoken.quoted })
        : message('begun_page_at', { title: spoken.quoted, site: spoken.site });
    case 'site':
      return message('begun_site', { site: spoken.site });
    case 'nothing':
      return null;
  }
}
