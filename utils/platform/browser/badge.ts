/** The quietest way to say that a pause is here: a dot on the toolbar button. */
import { browser } from 'wxt/browser';
import { message } from './i18n';

const DOT = '•';

export async function showBadge(): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: '#5f7a61' }),
    browser.action.setBadgeText({ text: DOT }),
    browser.action.setTitle({ title: message('pause_badge_title') }),
  ]);
}

export async function hideBadge(): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: '' }),
    browser.action.setTitle({ title: message('action_title') }),
  ]);
}
