/** How a page looks by the person's choice; CSS follows attributes of the page (tokens.css). */
import type { Settings } from '@/utils/settings/settings';

export type Look = Pick<Settings, 'accent'>;

export function showLook({ accent }: Look): void {
  document.documentElement.dataset.accent = accent;
}
