/** Days in people's lives that are near: a line each, which leads to the person where it is somebody's. */
import type { NearDate } from '@/utils/journal/threads/dates';
import { DiscreetText } from './DiscreetText';
import { formatDay } from './format-date';
import { useMessages } from './messages';

interface Props {
  near: readonly NearDate[];
  /** 'YYYY-MM-DD'. */
  today: string;
}

export function NearDates({ near, today }: Props) {
  const message = useMessages();
  const said = ({ of, words, when, day }: NearDate): string => {
    if (of === 'birthday') {
      if (when === 'today') return message('birthday_today', { name: words });
      if (when === 'tomorrow') return message('birthday_tomorrow', { name: words });
      return message('birthday_ahead', { name: words, day: formatDay(day, today) });
    }
    if (when === 'today') return message('date_today', { words });
    if (when === 'tomorrow') return message('date_tomorrow', { words });
    return message('date_ahead', { day: formatDay(day, today), words });
  };
  return (
    <>
      {near.map((date) => {
        const { id, of, personId } = date;
        const label = message(of === 'birthday' ? 'veiled_birthday' : 'veiled_date');
        const text = <DiscreetText spokenLabel={label}>{said(date)}</DiscreetText>;
        const page = personId === null ? 'people' : `people/${encodeURIComponent(personId)}`;
        return (
          <p key={id} class="reveals-discreet-text">
            <a href={`journal.html#${page}`}>{text}</a>
          </p>
        );
      })}
    </>
  );
}
