/** Whose birthday is near: a line each, which leads to the person. */
import type { BirthdayNear } from '@/utils/journal/reading/birthdays';
import { DiscreetText } from './DiscreetText';
import { useMessages } from './messages';

export function Birthdays({ near }: { near: readonly BirthdayNear[] }) {
  const message = useMessages();
  return (
    <>
      {near.map(({ id, name, when }) => (
        <p key={id} class="reveals-discreet-text">
          <a href={`journal.html#people/${encodeURIComponent(id)}`}>
            <DiscreetText spokenLabel={message('veiled_birthday')}>
              {message(when === 'today' ? 'birthday_today' : 'birthday_tomorrow', { name })}
            </DiscreetText>
          </a>
        </p>
      ))}
    </>
  );
}
