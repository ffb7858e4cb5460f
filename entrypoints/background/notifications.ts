/** A pause that came as a notification: its buttons, its body, and its being closed are answers. */
import { onNotificationAnswer } from '@/utils/platform/notifications';
import { hear } from './hear';
import { safely } from './safely';

let answering = false;

/** The browser shows the API only once it was granted: call again when grants change. */
export function answerNotifications(): void {
  if (answering) return;
  answering = onNotificationAnswer((id, outcome) => safely(hear({ type: 'outcome', id, outcome })));
}
