/** What came as a notification: of a pause its buttons, its body, and its being closed are answers. */
import { onNotificationAnswer } from '@/utils/platform/browser/notifications/notifications';
import { openEvening, putEveningAway } from './evening';
import { handleMessage } from './handle-message';
import { logFailure } from './log-failure';

let listening = false;

/** The browser shows the API only once it was granted: call again when grants change. */
export function answerNotifications(): void {
  if (listening) return;
  const stop = onNotificationAnswer({
    pause: (id, outcome) => logFailure(handleMessage({ type: 'outcome', id, outcome })),
    evening: (day, answer) =>
      logFailure(answer === 'pressed' ? openEvening(day) : putEveningAway(day)),
  });
  listening = stop !== null;
}
