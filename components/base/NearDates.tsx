/** Days in people's lives that are near: a line each, which leads to the person where it is somebody's. */
import type { NearDate } from '@/utils/journal/threads/dates';
import { DiscreetText } from './DiscreetText';
import { useMessages } from './messages';

export function NearDates({ near }: { near: readonly NearDate[] }) {
  const message = useMessages();
  const said = ({ of, words, when, dayName: day = '' }: NearDate): string => {
    if (of === 'birthday') {
      if (when === 'today') return message('birthday_today', { name: words });
      if (when === 'tomorrow') return message('birthday_tomorrow', { name: words });
      return message('birthday_ahead', { name: words, day });
    }
    if (when === 'today') return message('date_today', { words });
    if (when === 'tomorrow') return message('date_tomorrow', { words });
    return message('date_ahead', { day, words });
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
