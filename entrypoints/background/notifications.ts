/** A pause that came as a notification: its buttons, its body, and its being closed are answers. */
import { onNotificationAnswer } from '@/utils/platform/browser/notifications';
import { handleMessage } from './handle-message';
import { logFailure } from './log-failure';

let listening = false;

/** The browser shows the API only once it was granted: call again when grants change. */
export function answerNotifications(): void {
  if (listening) return;
  const stop = onNotificationAnswer((id, outcome) =>
    logFailure(handleMessage({ type: 'outcome', id, outcome })),
  );
  listening = stop !== null;
}
