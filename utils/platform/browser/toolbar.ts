/** The toolbar button: the quietest way to say that a pause is here, and what was said of pauses. */
import { browser } from 'wxt/browser';
import type { ToolbarState } from '@/utils/presence/toolbar-state';
import { message } from './i18n';

/** What the button says in words, where the pointer rests on it and to screen readers. */
const TITLES = {
  rest: 'action_title',
  due: 'pause_badge_title',
  'with-somebody': 'toolbar_with_title',
  held: 'toolbar_held_title',
} as const;

/** On a phone the button is a line in a menu, and has a name only. */
type Button = Partial<typeof browser.action>;
const button = (): Button => browser.action ?? {};

/** Drawn at build (modules/toolbar-icons). */
const pictures = (state: ToolbarState): Record<string, string> => ({
  16: `/toolbar/${state}-16.png`,
  32: `/toolbar/${state}-32.png`,
});

/** What this run of the background has shown; the browser itself forgets it when it is closed. */
let shown: string | null = null;

export async function showOnToolbar(state: ToolbarState): Promise<void> {
  // With the language, for the person may choose another.
  const now = `${state} ${message('language')}`;
  if (shown === now) return;
  shown = now;
  try {
    await Promise.all([
      button().setIcon?.({ path: pictures(state) }),
      button().setTitle?.({ title: message(TITLES[state]) }),
    ]);
  } catch (error) {
    // The next look tries again.
    if (shown === now) shown = null;
    throw error;
  }
}
