/** A day of the year's field in words: when it was, and what was there, by kind. */
import { formatDate } from '@/components/base/format-date';
import { formatList } from '@/components/base/format-locale';
import type { GetMessage } from '@/components/base/messages';
import type { KindsOfDay } from '@/utils/journal/reading/year-field';

/**
 * @param kinds undefined where nothing was written
 * @param date where it says another than the whole date
 */
export function nameOfDay(
  day: string,
  kinds: KindsOfDay | undefined,
  message: GetMessage,
  date = formatDate(day),
): string {
  if (!kinds) return message('back_day_nothing', { day: date });
  if (kinds.length === 0) return message('back_day_something', { day: date });
  return message('back_day_kinds', {
    day: date,
    kinds: formatList(
      kinds.map((kind) => message(`kind_${kind}`)),
      'conjunction',
    ),
  });
}
