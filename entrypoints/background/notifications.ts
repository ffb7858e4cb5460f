/** A pause that came as a notification: its buttons, its body, and its being closed are answers. */
import { onNotificationAnswer } from '@/utils/platform/browser/notifications';
import { hear } from './handle-message';
import { safely } from './log-failure';

let answering = false;

/** The browser shows the API only once it was granted: call again when grants change. */
export function answerNotifications(): void {
  if (answering) return;
  answering = onNotificationAnswer((id, outcome) => safely(hear({ type: 'outcome', id, outcome })));
}
