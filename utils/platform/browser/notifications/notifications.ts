/**
 * A pause as a notification, and the evening's question. Firefox throws on buttons and on silence, so
 * there the body alone is offered, and the popup has a pause's choices.
 */
import { browser } from 'wxt/browser';
import { message } from '@/utils/platform/browser/i18n';
import { allOf, listen } from '@/utils/platform/browser/listen';
import type { PauseOutcome } from '@/utils/presence/pause-record';
import { dayIn, eveningId } from './evening-notification';

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

/** @returns whether the system took it */
export async function showEveningQuestion(day: string, question: string): Promise<boolean> {
  if (!browser.notifications) return false;
  try {
    await browser.notifications.create(eveningId(day), {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png' as never),
      title: message('evening_notice_title'),
      message: question,
      ...(import.meta.env.FIREFOX ? {} : { silent: true }),
    });
    return true;
  } catch {
    return false; // No notification service on this system.
  }
}

export async function clearNotification(id: string): Promise<void> {
  if (browser.notifications) await browser.notifications.clear(id);
}

interface Answers {
  /** To a pause, by its id. */
  pause: (id: string, outcome: PauseOutcome) => void;
  /** To the question of a day, which was pressed, or closed by hand. */
  evening: (day: string, answer: 'pressed' | 'closed') => void;
}

/** Returns how to stop; null where the browser lets nobody listen before the permission is granted. */
export function onNotificationAnswer({ pause, evening }: Answers): (() => void) | null {
  const { notifications } = browser;
  if (!notifications) return null;
  return allOf(
    listen(notifications.onButtonClicked, (id, button) => pause(id, BUTTONS[button] ?? 'left')),
    listen(notifications.onClicked, (id) => {
      void notifications.clear(id);
      const day = dayIn(id);
      if (day === null) pause(id, 'stepped-away');
      else evening(day, 'pressed');
    }),
    listen(notifications.onClosed, (id, byUser) => {
      // Firefox says so of each that went by itself as well (its bug 1413188): there it stays in
      // the popup until it is answered.
      if (!byUser || import.meta.env.FIREFOX) return;
      const day = dayIn(id);
      if (day === null) pause(id, 'left');
      else evening(day, 'closed');
    }),
  );
}
