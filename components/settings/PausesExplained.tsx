/** What the settings of pauses come to, in sentences. */
import {
  formatDuration,
  formatList,
  formatTimeOfDay,
  localWeekdays,
  weekdayName,
} from '@/components/base/format-locale';
import { type GetMessage, useMessages } from '@/components/base/messages';
import { explainPauses, type Reach, type Sentence } from '@/utils/presence/explain-pauses';
import type { Settings } from '@/utils/settings/settings';

export function PausesExplained({ settings, reach }: { settings: Settings; reach: Reach }) {
  const message = useMessages();
  return (
    <>
      {explainPauses(settings, reach).map((sentence) => (
        <span key={sentence.say}>{sentenceText(sentence, message)} </span>
      ))}
    </>
  );
}

const RHYTHM_MESSAGES = {
  screen: 'pauses_say_screen',
  card: 'pauses_say_card',
  whisper: 'pauses_say_whisper',
  notification: 'pauses_say_notification',
  badge: 'pauses_say_badge',
} as const;

function sentenceText(sentence: Sentence, message: GetMessage): string {
  switch (sentence.say) {
    case 'none':
      return message('pauses_say_none');
    case 'never':
      return message('pauses_say_never');
    case 'rhythm':
      return message(RHYTHM_MESSAGES[sentence.as], {
        length: formatDuration(sentence.minutes * 60),
      });
    case 'entry':
      return message('pauses_say_entry', { sites: formatList(sentence.sites, 'conjunction') });
    case 'entries':
      return message('pauses_say_entries');
    case 'share':
      return message('pauses_say_share');
    case 'bell':
      return message('pauses_say_bell', {
        from: formatTimeOfDay(sentence.fromMinute),
        to: formatTimeOfDay(sentence.toMinute),
      });
    case 'not-days':
      return message('pauses_say_days', {
        days: formatList(
          localWeekdays()
            .filter((day) => sentence.days.includes(day))
            .map((day) => weekdayName(day, 'long')),
          'disjunction',
        ),
      });
    case 'not-hours':
      return message('pauses_say_hours', {
        from: formatTimeOfDay(sentence.fromMinute),
        to: formatTimeOfDay(sentence.toMinute),
      });
    case 'not-sites':
      return message('pauses_say_excepted');
  }
}
