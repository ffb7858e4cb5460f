/**
 * A pause as a notification. Firefox throws on buttons, so there the body alone is offered, and the
 * popup has the choices.
 */
import { browser } from 'wxt/browser';
import type { PauseOutcome } from '@/utils/presence/pause-record';
import { message } from './i18n';
import { allOf, listen } from './listen';

/** Left to right, as far as the system shows them. */
const BUTTONS: readonly PauseOutcome[] = ['stepped-away', 'later'];

/** Whether the system took it; where it does not, the badge is next. */
export async function showNotification(id: string): Promise<boolean> {
  if (!browser.notifications) return false;
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png' as never),
      title: message('pause_notification_title'),
      message: message('pause_notification_body'),
      ...(import.meta.env.FIREFOX
        ? {}
        : {
            silent: true,
            buttons: [{ title: message('pause_step_away') }, { title: message('pause_later') }],
          }),
    });
    return true;
  } catch {
    return false; // No notification service on this system.
  }
}

export async function clearNotification(id: string): Promise<void> {
  if (browser.notifications) await browser.notifications.clear(id);
}

/** Returns how to stop; null where the browser lets nobody listen before the permission is granted. */
export function onNotificationAnswer(
  listener: (id: string, outcome: PauseOutcome) => void,
): (() => void) | null {
  const { notifications } = browser;
  if (!notifications) return null;
  return allOf(
    listen(notifications.onButtonClicked, (id, button) => listener(id, BUTTONS[button] ?? 'left')),
    listen(notifications.onClicked, (id) => {
      void notifications.clear(id);
      listener(id, 'stepped-away');
    }),
    listen(notifications.onClosed, (id, byUser) => {
      // Firefox says so of each that went by itself as well (its bug 1413188): there it stays in
      // the popup until it is answered.
      if (byUser && !import.meta.env.FIREFOX) listener(id, 'left');
    }),
  );
}
