/** The quietest way to say that a pause is here: a dot on the toolbar button. */
import { browser } from 'wxt/browser';
import { message } from './i18n';

const DOT = '•';

/** On a phone the button is a line in a menu, and has a name only. */
type Button = Partial<typeof browser.action>;
const button = (): Button => browser.action ?? {};

export async function showBadge(): Promise<void> {
  await Promise.all([
    button().setBadgeBackgroundColor?.({ color: '#5f7a61' }),
    button().setBadgeText?.({ text: DOT }),
    button().setTitle?.({ title: message('pause_badge_title') }),
  ]);
}

export async function hideBadge(): Promise<void> {
  await Promise.all([
    button().setBadgeText?.({ text: '' }),
    button().setTitle?.({ title: message('action_title') }),
  ]);
}
