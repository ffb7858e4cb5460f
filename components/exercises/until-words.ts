/** Until when a reply sleeps, as it is said after "until". */
import { formatTimeOfDay, pageLanguage } from '@/components/base/format-locale';
import type { GetMessage } from '@/components/base/messages';
import type { Waking } from '@/utils/practice/replies/reply';
import { minuteOfDay } from '@/utils/shared/days';
import { formatShortDay } from '@/utils/shared/format-day';

/** @param today the person's own day, 'YYYY-MM-DD' */
export function untilWords(waking: Waking, today: string, message: GetMessage): string {
  switch (waking.in) {
    case 'time':
      return message('exercise_reply_until_time', {
        time: formatTimeOfDay(minuteOfDay(waking.atMs)),
      });
    case 'this-morning':
      return message('exercise_reply_until_today');
    case 'tomorrow-morning':
      return message('exercise_reply_until_tomorrow');
    case 'day':
      return message('exercise_reply_until_day', {
        day: formatShortDay(waking.day, today, pageLanguage() ?? 'en'),
      });
  }
}
